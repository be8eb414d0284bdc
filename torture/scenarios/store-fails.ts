import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { COURIER } from '../rig.ts';
import type { Town } from '../town.ts';
import { endOf, liveAgain, pass, pollOnce, until } from './lives.ts';
import { breachesOf, type Played, type Scenario } from './scenario.ts';

const HOUR_MS = 60 * 60 * 1000;

/** What happens to the database. */
export const STORE_FAILS: readonly Scenario[] = [
  { name: 'disk-full', expects: 'no post without a durable record; goes on when there is room', play: fillDisk },
  {
    name: 'database-locked',
    expects: 'another program holds the database for seconds: nothing twice',
    play: lockDatabase,
  },
  { name: 'database-damaged', expects: 'refuses to start, says what to do, posts nothing', play: damageDatabase },
  { name: 'two-instances', expects: 'a second program on the same file: one sender', play: startTwice },
];

async function fillDisk(town: Town): Promise<Played> {
  const { rig } = town;
  const program = rig.start();
  await town.settle(program);
  program.tell({ kind: 'disk', isFull: true });
  town.publish(COURIER, ...town.saga(0));
  pass(town, program, HOUR_MS);
  await wait(2_000);
  const whileFull = rig.told().length;
  program.tell({ kind: 'disk', isFull: false });
  const end = await endOf(program, 1_000);
  pass(town, program, HOUR_MS);
  const isTold = end === undefined ? await until(() => rig.told().length >= town.due.length) : await liveAgain(town);
  return {
    note: end === undefined ? 'it waited' : `it ended with code ${end.code}`,
    breaches: breachesOf({ 'nothing posted while the disk was full': whileFull === 0, 'told afterwards': isTold }),
  };
}

async function lockDatabase(town: Town): Promise<Played> {
  const { rig } = town;
  const program = rig.start();
  await town.settle(program);
  const release = seize(rig.database);
  if (release === undefined) {
    town.publish(COURIER, ...town.saga(0));
    await pollOnce(town, program);
    return { note: 'the program lets nobody else lock it' };
  }
  town.publish(COURIER, ...town.saga(0));
  pass(town, program, HOUR_MS);
  await wait(8_000);
  const whileLocked = rig.told().length;
  release();
  pass(town, program, HOUR_MS);
  const isTold = await until(() => rig.told().length >= town.due.length);
  return {
    breaches: breachesOf({ 'nothing posted while it was locked': whileLocked === 0, 'told afterwards': isTold }),
  };
}

/** Takes the right to write away from everybody else; nothing where the program holds it. */
function seize(path: string): (() => void) | undefined {
  const other = new Database(path, { timeout: 0 });
  try {
    other.exec('BEGIN EXCLUSIVE');
    return () => {
      other.exec('COMMIT');
      other.close();
    };
  } catch {
    other.close();
    return undefined;
  }
}

async function damageDatabase(town: Town): Promise<Played> {
  const { rig } = town;
  const whole = readFileSync(rig.database);
  const damages = { 'a header': 0, 'a page': 4096 * 3 };
  const ends: string[] = [];
  const claims: Record<string, boolean> = {};
  town.publish(COURIER, ...town.saga(0));
  rig.clock.turn(HOUR_MS);
  for (const [what, offset] of Object.entries(damages)) {
    overwrite(rig.database, whole, offset);
    const program = rig.start();
    const end = await endOf(program, 15_000);
    ends.push(`${what}: code ${end?.code}`);
    claims[`${what} ends it with a code`] = end !== undefined && end.code !== 0;
    claims[`${what} posts nothing`] = rig.told().length === 0;
    program.kill();
    await program.ended;
  }
  overwrite(rig.database, whole, undefined);
  claims['told from the copy'] = await liveAgain(town);
  return { note: ends.join(', '), breaches: breachesOf(claims) };
}

function overwrite(path: string, whole: Buffer, offset: number | undefined): void {
  ['-wal', '-shm'].forEach((tail) => rmSync(`${path}${tail}`, { force: true }));
  const file = openSync(path, 'w');
  writeSync(file, whole);
  if (offset !== undefined) {
    writeSync(file, Buffer.alloc(2048, 'not a database '), 0, 2048, offset);
  }
  closeSync(file);
}

async function startTwice(town: Town): Promise<Played> {
  const { rig } = town;
  const first = rig.start();
  await town.settle(first);
  const second = rig.start();
  const end = await endOf(second, 8_000);
  for (let n = 0; n < 5; n += 1) {
    town.publish(COURIER, ...town.saga(n));
  }
  return {
    note: end === undefined ? 'both run' : `the second ended with code ${end.code}`,
    breaches: breachesOf({ 'the second refuses': end?.code === 1, 'the first tells': await pollOnce(town, first) }),
  };
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { openSandbox, type Sandbox } from '../../src/sandbox/open-sandbox.ts';
import { seedWorld } from '../../src/sandbox/seed-world.ts';
import type { Figure } from '../figure.ts';
import { inFolder } from '../in-folder.ts';
import { memoryOf } from '../memory.ts';
import { median } from '../stopwatch.ts';

const STARTS = 3;
/** Of the shape that the program takes for a token. */
const TOKEN = ['A'.repeat(24), 'B'.repeat(6), 'C'.repeat(38)].join('.');
const PROGRAM = resolve(import.meta.dirname, '../../bin/start.mjs');

/** Starts the program as an operator does, on a Discord of this machine, with the starter set and with the large tables. */
export async function measureStart(largeTables = ''): Promise<readonly Figure[]> {
  const { world } = seedWorld();
  const sandbox = await openSandbox({ world: { ...world, application: { ...world.application, token: TOKEN } } });
  try {
    return await inFolder(async (folder) => [
      ...(await measureStarts('the starter set', join(folder, 'none'), folder, sandbox)),
      ...(await measureStarts('50,000 players', largeTables, folder, sandbox)),
    ]);
  } finally {
    await sandbox.close();
  }
}

interface Started {
  readonly ms: number;
  /** Undefined where the system does not say. */
  readonly resident: number | undefined;
  readonly own: number | undefined;
  readonly peak: number | undefined;
}

async function measureStarts(
  tables: string,
  gazetteer: string,
  folder: string,
  sandbox: Sandbox,
): Promise<readonly Figure[]> {
  const starts: Started[] = [];
  for (let number = 0; number < STARTS; number += 1) {
    starts.push(await startOnce(gazetteer, folder, sandbox));
  }
  const group = `From start to ready with ${tables}, by the clock on the wall`;
  const mb = (what: string, of: 'resident' | 'own' | 'peak'): readonly Figure[] => {
    const values = starts.flatMap((start) => start[of] ?? []);
    return values.length === 0 ? [] : [{ group, what, value: median(values), unit: 'MB' }];
  };
  return [
    { group, what: `ready, the middle of ${STARTS} starts`, value: median(starts.map(({ ms }) => ms)), unit: 'ms' },
    ...mb('resident then', 'resident'),
    ...mb("of that its own, without the pages of Node's file", 'own'),
    ...mb('the most that was resident on the way', 'peak'),
  ];
}

async function startOnce(gazetteer: string, folder: string, sandbox: Sandbox): Promise<Started> {
  const begun = performance.now();
  const child = spawn(process.execPath, [PROGRAM], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      DISCORD_TOKEN: sandbox.token,
      DISCORD_API_URL: sandbox.apiUrl,
      DATABASE_PATH: join(folder, 'touchline.sqlite'),
      GAZETTEER_PATH: gazetteer,
      FEED_CATALOGUE: 'off',
      STATUS_PORT: 'off',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(child, 'exit');
  await untilReady(child);
  const ms = performance.now() - begun;
  const memory = {
    resident: memoryOf(child.pid, 'VmRSS'),
    own: memoryOf(child.pid, 'RssAnon'),
    peak: memoryOf(child.pid, 'VmHWM'),
  };
  child.kill('SIGTERM');
  await ended;
  return { ms, ...memory };
}

/** Throws with what the program said last where it ends before it is ready. */
async function untilReady({ stderr }: ChildProcess): Promise<void> {
  let last = 'nothing';
  for await (const line of createInterface({ input: stderr ?? process.stdin })) {
    if (line.includes('"msg":"ready"')) {
      // What is printed from here on must still be taken from the program.
      stderr?.resume();
      return;
    }
    last = line;
  }
  throw new Error(`The program ended before it was ready; it said ${last}.`);
}

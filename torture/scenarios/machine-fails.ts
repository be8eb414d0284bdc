import { readFileSync } from 'node:fs';
import { COURIER, GAZETTE } from '../rig.ts';
import type { Town } from '../town.ts';
import { endOf, liveAgain, pass, pollOnce, until } from './lives.ts';
import { breachesOf, type Played, type Scenario } from './scenario.ts';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/** What happens to the machine and the connection. */
export const MACHINE_FAILS: readonly Scenario[] = [
  {
    name: 'sigterm-mid-fan-out',
    expects: 'stops taking, ends within 10 s with code 0, and tells the rest at the next start',
    play: stopMidway,
  },
  {
    name: 'clock-jumps',
    expects: 'the time of day is set by an hour, a day, a year: no burst, no stall',
    play: setClock,
  },
  { name: 'daylight-saving', expects: 'the hour that comes twice, and the one that does not come', play: saveDaylight },
  { name: 'gateway-gone', expects: 'sessions break and end: posting goes on, few identifies', play: breakGateway },
  {
    name: 'bomb-feed',
    expects: 'a body without an end at every poll: the other feed is told, memory stays',
    town: { rate: 1 },
    play: throwBombs,
  },
  {
    name: 'names-learnt',
    expects: 'the names are swapped while items come in: no headline missed',
    play: learnMeanwhile,
  },
];

async function stopMidway(town: Town): Promise<Played> {
  const { rig } = town;
  for (let n = 0; n < 20; n += 1) {
    town.publish(COURIER, ...town.saga(n).slice(0, 2));
  }
  rig.clock.turn(HOUR_MS);
  const program = rig.start();
  await until(() => rig.told().length >= 10);
  const asked = performance.now();
  program.ask();
  const end = await endOf(program);
  const seconds = (performance.now() - asked) / 1000;
  const told = rig.told().length;
  return {
    note: `${told} of ${town.due.length} told, ended in ${seconds.toFixed(1)} s`,
    breaches: breachesOf({
      'ended with code 0': end?.code === 0,
      'within ten seconds': seconds <= 10,
      'it left something for later': told < town.due.length,
      'the rest was told': await liveAgain(town),
    }),
  };
}

const JUMPS_MS = [HOUR_MS, -HOUR_MS, 365 * DAY_MS, -366 * DAY_MS, -DAY_MS, DAY_MS, 1_000];

async function setClock(town: Town): Promise<Played> {
  const { rig } = town;
  const program = rig.start();
  await town.settle(program);
  let heard = true;
  for (const [n, milliseconds] of JUMPS_MS.entries()) {
    program.tell({ kind: 'set-clock', milliseconds });
    town.publish(COURIER, ...town.saga(n).slice(0, 1));
    pass(town, program, 10 * 60_000);
    heard = heard && (await until(() => rig.told().length >= town.due.length));
  }
  return { breaches: breachesOf({ 'told within ten minutes of each jump': heard }) };
}

/** Central Europe's clocks go back at 01:00 UTC on 25 October 2026, and forward at 01:00 UTC on 28 March 2027. */
const CHANGES = ['2026-10-25T00:58:00Z', '2027-03-28T00:58:00Z'];

async function saveDaylight(town: Town): Promise<Played> {
  const { rig } = town;
  let heard = true;
  for (const [n, change] of CHANGES.entries()) {
    rig.clock.turn(Date.parse(change) - rig.clock.now());
    const program = rig.start({}, { TZ: 'Europe/Berlin' });
    await town.settle(program);
    for (let minute = 0; minute < 6; minute += 1) {
      town.publish(COURIER, ...town.saga(n * 6 + minute).slice(0, 1));
      heard = (await pollOnce(town, program)) && heard;
    }
    program.kill();
    await program.ended;
  }
  return { breaches: breachesOf({ 'polled in every minute': heard }) };
}

async function breakGateway(town: Town): Promise<Played> {
  const { rig } = town;
  const { faults, identifies } = rig.sandbox;
  const program = rig.start();
  await town.settle(program);
  const before = identifies();
  const blows = [
    () => faults.closeGateway(4000),
    () => faults.invalidateSessions(true),
    () => faults.askToReconnect(),
    () => faults.invalidateSessions(false),
    () => faults.silenceGateway(true),
  ];
  let heard = true;
  for (const [n, blow] of blows.entries()) {
    blow();
    town.publish(COURIER, ...town.saga(n));
    heard = (await pollOnce(town, program)) && heard;
  }
  faults.silenceGateway(false);
  return {
    note: `${identifies() - before} identifies`,
    breaches: breachesOf({ 'posting went on': heard, 'few identifies': identifies() - before <= 20 }),
  };
}

async function throwBombs(town: Town): Promise<Played> {
  const { rig } = town;
  const program = rig.start();
  await town.settle(program);
  // Asked for its weight it gives back what is not in use any more: V8 takes its time with that, bombs or none.
  const memory = async () => {
    await program.weigh();
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${program.pid}/status`, 'utf8'))?.[1]) / 1024;
  };
  const tell = async (from: number, to: number) => {
    for (let n = from; n < to; n += 1) {
      town.publish(COURIER, ...town.saga(n).slice(0, 1));
      pass(town, program, 2 * HOUR_MS);
      await until(() => rig.told().length >= town.due.length);
    }
  };
  // What the first items cost is the program's, not the bombs'.
  await tell(0, 3);
  const before = await memory();
  rig.press.trouble(GAZETTE, { kind: 'bomb' });
  await tell(3, 8);
  const grown = (await memory()) - before;
  rig.press.trouble(GAZETTE, undefined);
  await until(() => rig.told().length >= town.due.length);
  return { note: `${grown.toFixed(0)} MB more`, breaches: breachesOf({ 'at most 50 MB more': grown <= 50 }) };
}

async function learnMeanwhile(town: Town): Promise<Played> {
  const { rig } = town;
  const program = rig.start();
  await town.settle(program);
  const learnt = () => program.lines.filter(({ msg }) => msg === 'moves-learnt').length;
  for (let n = 0; n < 6; n += 1) {
    town.publish(COURIER, ...town.saga(n));
    const past = rig.clock.now() % HOUR_MS;
    pass(town, program, ((16.9 * 60_000 - past + HOUR_MS) % HOUR_MS) + 62_000);
    await until(() => rig.told().length >= town.due.length);
  }
  return { note: `learnt ${learnt()} times`, breaches: breachesOf({ 'it learnt': learnt() > 0 }) };
}

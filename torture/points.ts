import { copyFileSync, rmSync } from 'node:fs';
import { audit } from './audit.ts';
import { type Plug, plugAt } from './plug.ts';
import { formatOutcome } from './format-outcomes.ts';
import { keepLives } from './keep-lives.ts';
import type { Outcome } from './outcome.ts';
import { COURIER, GAZETTE } from './rig.ts';
import { liveInPeace } from './scenarios/lives.ts';
import { openTown, type Town } from './town.ts';

/** A step of a life at which it is ended, and how long the machine is down then. */
interface Point {
  readonly plug: Plug;
  readonly delay: Delay;
}

/** At once, and later than Discord remembers a nonce (five minutes in the sandbox). Milliseconds. */
const DELAYS = { 'at once': 0, 'after ten minutes': 10 * 60 * 1000 } as const;
type Delay = keyof typeof DELAYS;

/** Time between two plays, so that nothing of one is remembered in the next. */
const BETWEEN_MS = 60 * 60 * 1000;
const RATE = 8;

/**
 * Plays one small story as often as it has steps, ends the program with SIGKILL at another step each time, and starts it
 * again. `every` takes only each so-manieth point, and `named` those with one of these in their names. `say` hears how far
 * it is.
 */
export async function runPoints(
  options: { readonly every?: number; readonly named?: readonly string[]; readonly jobs?: number },
  say: (text: string) => void,
): Promise<readonly Outcome[]> {
  const { every = 1, named = [], jobs = 2 } = options;
  const stages = await Promise.all(Array.from({ length: jobs }, () => openStage()));
  try {
    const [first] = stages;
    const plugs = first === undefined ? [] : await listPlugs(first);
    const points = plugs.flatMap((plug) => (Object.keys(DELAYS) as Delay[]).map((delay): Point => ({ plug, delay })));
    const isNamed = (point: Point) => named.length === 0 || named.some((part) => nameOf(point).includes(part));
    const chosen = points.filter(isNamed).filter((_, n) => n % every === 0);
    const waiting = [...chosen];
    const outcomes: Outcome[] = [];
    await Promise.all(
      stages.map(async (stage) => {
        for (let point = waiting.shift(); point !== undefined; point = waiting.shift()) {
          const outcome = await playPoint(stage, point);
          outcomes.push(outcome);
          say(
            `Points: ${outcomes.length} of ${chosen.length}${outcome.breaches.length === 0 ? '' : formatOutcome(outcome, 0)}`,
          );
        }
      }),
    );
    return outcomes;
  } finally {
    await Promise.all(stages.map(({ town }) => town.close()));
  }
}

/** A town and its database as it was before the story. */
interface Stage {
  readonly town: Town;
  readonly copy: string;
}

async function openStage(): Promise<Stage> {
  const town = await openTown({ rate: RATE });
  const copy = `${town.rig.database}.before`;
  copyFileSync(town.rig.database, copy);
  return { town, copy };
}

/**
 * A saga of two steps, one of a single step that two outlets report, and one whose next step comes from the outlet that
 * is heard first; in two channels.
 */
function setScene({ town, copy }: Stage): void {
  const { rig } = town;
  for (const tail of ['', '-wal', '-shm']) {
    rmSync(`${rig.database}${tail}`, { force: true });
  }
  copyFileSync(copy, rig.database);
  rig.clock.turn(BETWEEN_MS);
  town.forget();
  const [approach = '', rejection = ''] = town.saga(0);
  const [other = ''] = town.saga(1);
  town.publish(COURIER, approach, rejection);
  town.publish(COURIER, other);
  town.publish(GAZETTE, other);
  const [earlier = '', later = ''] = town.saga(2);
  town.relay(COURIER, earlier, GAZETTE, later);
  rig.press.trouble(COURIER, { kind: 'late' });
}

/** Plays the story undisturbed, and lists every step that was seen of it. */
async function listPlugs(stage: Stage): Promise<readonly Plug[]> {
  const { town } = stage;
  const { rig } = town;
  setScene(stage);
  const seen = { exchange: 0, commit: 0, feed: 0 };
  rig.witness = {
    exchange: () => (seen.exchange += 1),
    commit: () => (seen.commit += 1),
    feed: (moment) => (seen.feed += moment === 'arrived' ? 1 : 0),
  };
  const program = rig.start();
  await town.settle(program);
  const writes = program.writes();
  program.kill();
  await program.ended;
  const problems = audit(town);
  if (problems.length > 0) {
    throw new Error(`the story does not even play undisturbed: ${problems.join('; ')}`);
  }
  const numbers = (count: number) => Array.from({ length: count }, (_, n) => n + 1);
  return [
    ...numbers(writes).flatMap((number) => [
      { kind: 'write', number, moment: 'before' } as const,
      { kind: 'write', number, moment: 'after' } as const,
    ]),
    ...numbers(seen.exchange).flatMap((number) => [
      { kind: 'request', number, moment: 'arrived' } as const,
      { kind: 'request', number, moment: 'answered' } as const,
    ]),
    ...numbers(seen.commit).map((number) => ({ kind: 'commit', number }) as const),
    ...numbers(seen.feed).flatMap((number) => [
      { kind: 'feed', number, moment: 'arrived' } as const,
      { kind: 'feed', number, moment: 'answered' } as const,
    ]),
    ...[0, 5, 20, 100].map((milliseconds) => ({ kind: 'shutdown', milliseconds }) as const),
  ];
}

async function playPoint(stage: Stage, point: Point): Promise<Outcome> {
  const { plug, delay } = point;
  const { town } = stage;
  const { rig } = town;
  setScene(stage);
  const from = rig.lives.length;
  const wasPulled = await plugAt(plug, town);
  rig.clock.turn(DELAYS[delay]);
  rig.press.trouble(COURIER, undefined);
  rig.press.trouble(GAZETTE, { kind: 'late' });
  const isSettled = await liveInPeace(town);
  const breaches = [...(isSettled ? [] : ['the program did not come to rest after the restart']), ...audit(town)];
  const kept = breaches.length === 0 ? '' : `see ${keepLives(rig, from)}`;
  return { name: nameOf(point), note: wasPulled ? kept : `not reached ${kept}`.trim(), breaches };
}

function nameOf({ plug, delay }: Point): string {
  return `${describe(plug)}, restart ${delay}`;
}

function describe(plug: Plug): string {
  switch (plug.kind) {
    case 'write':
      return `${plug.moment} write ${plug.number}`;
    case 'request':
      return `request ${plug.number} ${plug.moment}`;
    case 'commit':
      return `message ${plug.number} taken, not answered`;
    case 'feed':
      return `feed request ${plug.number} ${plug.moment}`;
    case 'moment':
      return `${plug.milliseconds} ms after its start`;
    case 'shutdown':
      return `${plug.milliseconds} ms into its shutdown`;
  }
}

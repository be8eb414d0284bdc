import { statSync } from 'node:fs';
import { audit, mostInvalid } from './audit.ts';
import { type Chance, openChance } from '../bench/invent/chance.ts';
import { formatOutcome } from './format-outcomes.ts';
import type { Outcome } from './outcome.ts';
import { type Plug, plugAt } from './plug.ts';
import type { Trouble } from './press.ts';
import { COURIER, GAZETTE, OUTLETS } from './rig.ts';
import { liveInPeace } from './scenarios/lives.ts';
import { openTown, type Town } from './town.ts';

export interface RandomPlan {
  /** How often the program is killed. */
  readonly kills: number;
  readonly seed: number;
  /** Time that goes by between two starts, in milliseconds; absent: at random none, or more than a nonce holds. */
  readonly between?: number;
}

const RATE = 8;
/** After so many kills all faults are lifted, and what was told is compared with what had to be. */
const CHAPTER = 8;
const TEN_MINUTES_MS = 10 * 60 * 1000;
const FAULT_LASTS_MS = 20_000;

/**
 * Lets the program live and die in one town: at each life outlets report, something goes wrong at Discord or at an outlet,
 * and the process is killed at a step or a moment chosen by chance. Its memory is never tidied up in between.
 */
export async function runRandom(plan: RandomPlan, say: (text: string) => void): Promise<readonly Outcome[]> {
  const town = await openTown({ rate: RATE });
  const chance = openChance(plan.seed);
  const outcomes: Outcome[] = [];
  let sagas = 0;
  try {
    for (let kills = 0; kills < plan.kills; kills += CHAPTER) {
      town.forget();
      const lives = Math.min(CHAPTER, plan.kills - kills);
      for (let life = 0; life < lives; life += 1) {
        sagas = report(town, chance, sagas);
        await liveAndDie(town, chance);
        town.rig.clock.turn(plan.between ?? chance.pick([0, 0, TEN_MINUTES_MS]));
      }
      const outcome = await endChapter(town, `kills ${kills + 1} to ${kills + lives}`);
      outcomes.push(outcome);
      say(`${kills + lives} of ${plan.kills} kills${outcome.breaches.length === 0 ? '' : formatOutcome(outcome, 0)}`);
    }
    return [...outcomes, describeTown(town)];
  } finally {
    await town.close();
  }
}

/** Up to three sagas begin. The other outlet has now and then the next step, or what has one step only as well. */
function report(town: Town, chance: Chance, from: number): number {
  const count = chance.below(4);
  for (let n = from; n < from + count; n += 1) {
    const outlet = chance.pick(OUTLETS);
    const other = outlet === COURIER ? GAZETTE : COURIER;
    const steps = town.saga(n).slice(0, 1 + chance.below(3));
    const [earlier = '', later] = steps;
    if (later !== undefined && chance.below(2) === 0) {
      town.relay(outlet, earlier, other, later);
    } else {
      town.publish(outlet, ...steps);
    }
    if (later === undefined && chance.below(2) === 0) {
      town.publish(other, earlier);
    }
  }
  return from + count;
}

async function liveAndDie(town: Town, chance: Chance): Promise<void> {
  breakDiscord(town, chance);
  breakPress(town, chance);
  await plugAt(choosePlug(chance), town);
}

function breakDiscord({ rig }: Town, chance: Chance): void {
  const posts = { path: /\/channels\/\d+\/messages/, times: 1 + chance.below(3), during: FAULT_LASTS_MS };
  const { faults } = rig.sandbox;
  const make = chance.pick([
    () => undefined,
    () => undefined,
    () => faults.add({ kind: 'lose-answer', how: 'reset' }, posts),
    () => faults.add({ kind: 'lose-answer', how: 'hang' }, posts),
    () => faults.add({ kind: 'lose-answer', how: { status: 500 } }, posts),
    () => faults.add({ kind: 'status', status: 503 }, posts),
    () => faults.add({ kind: 'reset' }, posts),
    () => faults.add({ kind: 'rate-limit', scope: 'user', retryAfterMs: 1_000 }, posts),
  ]);
  make();
}

function breakPress({ rig }: Town, chance: Chance): void {
  for (const outlet of OUTLETS) {
    const trouble = chance.pick<Trouble | 'none'>([
      'none',
      'none',
      'none',
      { kind: 'reset' },
      { kind: 'status', status: 500 },
      { kind: 'late' },
      { kind: 'late' },
    ]);
    rig.press.trouble(outlet, trouble === 'none' ? undefined : trouble);
  }
}

function choosePlug(chance: Chance): Plug {
  const number = 1 + chance.below(12);
  const choose = chance.pick([
    (): Plug => ({ kind: 'write', number: 1 + chance.below(80), moment: chance.pick(['before', 'after']) }),
    (): Plug => ({ kind: 'write', number: 30 + chance.below(40), moment: chance.pick(['before', 'after']) }),
    (): Plug => ({ kind: 'request', number, moment: chance.pick(['arrived', 'answered']) }),
    (): Plug => ({ kind: 'commit', number }),
    (): Plug => ({ kind: 'feed', number: 1 + chance.below(2), moment: chance.pick(['arrived', 'answered']) }),
    (): Plug => ({ kind: 'moment', milliseconds: 300 + chance.below(2_500) }),
    (): Plug => ({ kind: 'shutdown', milliseconds: chance.below(100) }),
  ]);
  return choose();
}

/** Long enough for a feed that failed again and again to be asked again. */
const AFTERWARDS_MS = 25 * 60 * 60 * 1000;

/** Nothing goes wrong any more: everything that was published has to have been told once. */
async function endChapter(town: Town, name: string): Promise<Outcome> {
  const { rig } = town;
  OUTLETS.forEach((outlet) => rig.press.trouble(outlet, undefined));
  rig.clock.turn(AFTERWARDS_MS);
  const isSettled = await liveInPeace(town);
  return {
    name,
    note: `${town.due.length} due`,
    breaches: [...(isSettled ? [] : ['it did not come to rest']), ...audit(town)],
  };
}

function describeTown({ rig }: Town): Outcome {
  const megabytes = statSync(rig.database).size / 1e6;
  return {
    name: 'the whole run',
    note: `${rig.lives.length} lives, ${rig.exchanges.length} requests, at most ${mostInvalid(rig.exchanges)} invalid in ten minutes, database ${megabytes.toFixed(1)} MB`,
    breaches: [],
  };
}

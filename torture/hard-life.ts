import { audit } from './audit.ts';
import type { Chance } from '../bench/invent/chance.ts';
import type { Outcome } from './outcome.ts';
import { keepLives } from './keep-lives.ts';
import { type Plug, plugAt } from './plug.ts';
import type { Trouble } from './press.ts';
import { COURIER, GAZETTE, OUTLETS } from './rig.ts';
import { liveInPeace } from './scenarios/lives.ts';
import type { Town } from './town.ts';

/** Time runs so many times as fast as on the machine's clock. */
export const RATE = 8;

const FAULT_LASTS_MS = 20_000;

/**
 * Outlets that go on reporting: each call begins up to three new sagas. The other outlet has now and then the next step,
 * or what has one step only as well.
 */
export function openReporters(town: Town, chance: Chance): () => void {
  let sagas = 0;
  return () => {
    const end = sagas + chance.below(4);
    for (; sagas < end; sagas += 1) {
      reportSaga(town, chance, town.saga(sagas).slice(0, 1 + chance.below(3)));
    }
  };
}

function reportSaga(town: Town, chance: Chance, steps: readonly string[]): void {
  const outlet = chance.pick(OUTLETS);
  const other = outlet === COURIER ? GAZETTE : COURIER;
  const [earlier = '', later] = steps;
  const isShared = chance.below(2) === 0;
  if (later !== undefined && isShared) {
    return town.relay(outlet, earlier, other, later);
  }
  town.publish(outlet, ...steps);
  if (isShared) {
    town.publish(other, earlier);
  }
}

/** One life in which something goes wrong, and that ends at a step or a moment chosen by chance. */
export async function liveAndDie(town: Town, chance: Chance): Promise<void> {
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

/** A chapter's, and those before it that may have left something behind. */
const LIVES_KEPT = 24;

/** Long enough for a feed that failed again and again to be asked again. */
const AFTERWARDS_MS = 25 * 60 * 60 * 1000;

/** Nothing goes wrong any more: everything that was published has to have been told once. */
export async function endChapter(town: Town, name: string): Promise<Outcome> {
  const { rig } = town;
  OUTLETS.forEach((outlet) => rig.press.trouble(outlet, undefined));
  rig.clock.turn(AFTERWARDS_MS);
  const isSettled = await liveInPeace(town);
  const breaches = [...(isSettled ? [] : ['it did not come to rest']), ...audit(town)];
  const kept = breaches.length === 0 ? '' : `, see ${keepLives(rig, -LIVES_KEPT)}`;
  return { name, note: `${town.due.length} due${kept}`, breaches };
}

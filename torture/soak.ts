import { statSync } from 'node:fs';
import { type Chance, openChance } from '../bench/invent/chance.ts';
import { audit } from './audit.ts';
import { formatOutcome } from './format-outcomes.ts';
import { endChapter, liveAndDie, openReporters, RATE } from './hard-life.ts';
import type { Outcome } from './outcome.ts';
import type { Trouble } from './press.ts';
import { describeTown } from './random.ts';
import { pass, pollOnce } from './scenarios/lives.ts';
import { openTown, type Town } from './town.ts';

const QUIET_OUTLETS = 250;
const KILLS_A_DAY = 24 * 6;
const TEN_MINUTES_MS = 10 * 60 * 1000;
const NEWS_A_DAY = 24;
const BETWEEN_NEWS_MS = 59 * 60 * 1000;

/** So much more memory than on the first evening may be in use on the last one, in bytes. */
const MOST_GROWTH = 10e6;

/** A town that is soaked, and the outlets that report in it. */
interface Soak {
  readonly town: Town;
  readonly chance: Chance;
  readonly report: () => void;
  readonly say: (text: string) => void;
}

/**
 * One town over simulated days. On each the program is killed every ten minutes while outlets and Discord fail; the day
 * after, one life goes through the whole day with news every hour, and what it has in use is weighed in the morning and in
 * the evening.
 */
export async function runSoak(
  { days, seed }: { readonly days: number; readonly seed: number },
  say: (text: string) => void,
): Promise<readonly Outcome[]> {
  const town = await openTown({ rate: RATE, quietOutlets: QUIET_OUTLETS });
  const chance = openChance(seed);
  const soak: Soak = { town, chance, report: openReporters(town, chance), say };
  const outcomes: Outcome[] = [];
  const evenings: number[] = [];
  try {
    for (let day = 1; day <= days; day += 1) {
      const hard = await liveThroughKills(soak, day);
      const { heap, outcome } = await liveThroughNews(soak, day);
      evenings.push(heap);
      outcomes.push(hard, outcome);
      [hard, outcome].forEach((one) => say(formatOutcome(one, 0)));
    }
    return [...outcomes, { ...describeTown(town), breaches: findGrowth(evenings) }];
  } finally {
    await town.close();
  }
}

async function liveThroughKills({ town, chance, report, say }: Soak, day: number): Promise<Outcome> {
  town.forget();
  for (let kills = 1; kills <= KILLS_A_DAY; kills += 1) {
    report();
    breakQuietOutlets(town, chance);
    await liveAndDie(town, chance);
    town.rig.clock.turn(TEN_MINUTES_MS);
    say(`Day ${day}: ${kills} of ${KILLS_A_DAY} kills`);
  }
  town.rig.quietOutlets.forEach((outlet) => town.rig.press.trouble(outlet, undefined));
  return endChapter(town, `day ${day}, killed ${KILLS_A_DAY} times`);
}

/** One in ten fails for a while, each in its own way. */
function breakQuietOutlets({ rig }: Town, chance: Chance): void {
  for (const outlet of rig.quietOutlets.filter(() => chance.below(10) === 0)) {
    const trouble = chance.pick<Trouble | 'none'>([
      'none',
      { kind: 'status', status: 503 },
      { kind: 'reset' },
      { kind: 'cut' },
      { kind: 'late' },
    ]);
    rig.press.trouble(outlet, trouble === 'none' ? undefined : trouble);
  }
}

async function liveThroughNews(
  { town, report }: Soak,
  day: number,
): Promise<{ readonly heap: number; readonly outcome: Outcome }> {
  const { rig } = town;
  town.forget();
  const program = rig.start();
  let isWell = await town.settle(program);
  const morning = (await program.weigh()) ?? 0;
  for (let hour = 0; hour < NEWS_A_DAY && isWell; hour += 1) {
    report();
    pass(town, program, BETWEEN_NEWS_MS);
    isWell = await pollOnce(town, program);
  }
  const heap = (await program.weigh()) ?? 0;
  program.ask();
  await program.ended;
  const sizes = `heap ${inMegabytes(morning)} in the morning, ${inMegabytes(heap)} in the evening`;
  const outcome: Outcome = {
    name: `day ${day}, in one life`,
    note: `${town.due.length} due, ${sizes}, database ${inMegabytes(statSync(rig.database).size)}`,
    breaches: [...(isWell ? [] : ['it did not come to rest']), ...audit(town)],
  };
  return { heap, outcome };
}

function findGrowth(evenings: readonly number[]): readonly string[] {
  const growth = (evenings.at(-1) ?? 0) - (evenings[0] ?? 0);
  return growth > MOST_GROWTH ? [`the last evening has ${inMegabytes(growth)} more in use than the first`] : [];
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

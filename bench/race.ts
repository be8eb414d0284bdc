import { median, time } from './stopwatch.ts';

/** Something that can be done with a batch of inputs. */
export interface Contender<Input> {
  readonly name: string;
  readonly run: (batch: readonly Input[]) => unknown;
}

/** How a race is run. */
export interface RaceRules {
  /** Inputs that a contender is given at a time. */
  readonly batch: number;
  readonly rounds: number;
  /** Does the work and says how long it took: the processor's time unless told otherwise. */
  readonly stopwatch?: (work: () => unknown) => { readonly ms: number };
  /** Hears the number of each round as it begins, from 1; the rounds that warm up come before. */
  readonly onRound?: (round: number) => void;
}

/** What a race has shown. */
export interface RaceResult {
  /** Milliseconds for one input: the median of the rounds. Throws for a contender that did not run. */
  readonly ms: (name: string) => number;
  /** How many times as long the first takes as the second on the same inputs: the median of the rounds. */
  readonly ratio: (name: string, other: string) => number;
}

/** Rounds that only warm up: what runs for the first time is compiled on the way. */
const WARM_UP = 0.25;

/**
 * Gives every contender the same batch in turn (A B, then B A, …), so that what disturbs the machine disturbs all of
 * them, and compares them round by round.
 */
export function race<Input>(
  contenders: readonly Contender<Input>[],
  inputs: readonly Input[],
  { batch, rounds, stopwatch = time, onRound }: RaceRules,
): RaceResult {
  const times = new Map(contenders.map(({ name }) => [name, new Array<number>()]));
  const warmUp = Math.ceil(rounds * WARM_UP);
  for (let round = 1; round <= warmUp + rounds; round += 1) {
    onRound?.(round - warmUp);
    const given = batchAt(inputs, round * batch, batch);
    for (const { name, run } of round % 2 === 0 ? contenders : contenders.toReversed()) {
      const { ms } = stopwatch(() => run(given));
      if (round > warmUp) {
        times.get(name)?.push(ms / given.length);
      }
    }
  }
  return toResult(times);
}

function batchAt<Input>(inputs: readonly Input[], start: number, size: number): readonly Input[] {
  return Array.from({ length: size }, (_, i) => inputs[(start + i) % inputs.length]).filter((one) => one !== undefined);
}

function toResult(times: ReadonlyMap<string, readonly number[]>): RaceResult {
  const timesOf = (name: string) => {
    const found = times.get(name);
    if (found === undefined) {
      throw new Error(`"${name}" did not run.`);
    }
    return found;
  };
  return {
    ms: (name) => median(timesOf(name)),
    ratio(name, other) {
      const others = timesOf(other);
      return median(timesOf(name).map((ms, round) => ms / (others[round] ?? Number.NaN)));
    },
  };
}

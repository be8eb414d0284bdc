/** A source of chance that says the same again for the same seed: two runs of the benchmark read the same words. */
export interface Chance {
  /** From 0 up to, and not including, 1. */
  readonly next: () => number;
  /** A whole number from 0 up to, and not including, `count`. */
  readonly below: (count: number) => number;
  /** Throws where there is nothing to choose from. */
  readonly pick: <One>(list: readonly One[]) => One;
}

/** Opens chance at a seed (Mulberry32, by Tommy Ettinger, in the public domain). */
export function openChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    next,
    below,
    pick(list) {
      const one = list[below(list.length)];
      if (one === undefined) {
        throw new Error('There is nothing to pick from.');
      }
      return one;
    },
  };
}

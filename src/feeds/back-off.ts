/** How soon somebody who was turned away tries again: the first wait and the longest, in milliseconds. */
export interface BackOff {
  readonly firstMs: number;
  readonly longestMs: number;
}

/** What chance takes off a wait at most: those who were turned away together shall not come back together. */
const SPREAD = 0.4;

/**
 * How many milliseconds to wait after so many failures in a row, from 1: twice as long each time, up to the longest.
 * `chance`, from 0 to 1, spreads the wait downwards; 1 takes nothing off. It never ends: whoever waits decides that.
 */
export function backOffMs({ firstMs, longestMs }: BackOff, failures: number, chance: number): number {
  const wait = Math.min(longestMs, firstMs * 2 ** Math.max(failures - 1, 0));
  return Math.round(wait * (1 - SPREAD * (1 - chance)));
}

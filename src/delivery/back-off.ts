const FIRST_MS = 1_000;
const LONGEST_MS = 60_000;

/** How long to wait after so many failed attempts: twice as long each time, up to a minute, spread by a chance from 0 to 1. */
export function backOffMs(attempts: number, chance: number): number {
  const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(attempts - 1, 0));
  return Math.round(longest * (0.5 + chance / 2));
}

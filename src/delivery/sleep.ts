import { setTimeout as wait } from 'node:timers/promises';

/** Waits so many milliseconds, or until the signal: it always resolves. The wait alone keeps no process alive. */
export type Sleep = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** Node's longest timer; a longer one would fire at once. */
const LONGEST_MS = 2 ** 31 - 1;

export const sleep: Sleep = (milliseconds, signal) =>
  wait(Math.min(Math.max(milliseconds, 0), LONGEST_MS), undefined, { signal, ref: false }).catch(() => undefined);

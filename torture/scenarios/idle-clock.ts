import type { Sleep } from '../../src/delivery/sleep.ts';

/** A clock that stands while somebody works and jumps to the next one who wakes when nobody does. */
export interface IdleClock {
  readonly now: () => Date;
  readonly sleep: Sleep;
  /** Lets time pass until something holds. */
  runUntil(holds: () => boolean): Promise<void>;
}

const START = Date.UTC(2026, 0, 1);
/** Work that touches neither time nor the network is done after so many turns of the event loop. */
const TURNS = 3;

export function openIdleClock(): IdleClock {
  let time = START;
  const sleepers = new Set<{ readonly at: number; readonly wake: () => void }>();
  return {
    now: () => new Date(time),
    sleep: (milliseconds, signal) =>
      new Promise((resolve) => {
        const sleeper = { at: time + milliseconds, wake: () => (sleepers.delete(sleeper), resolve()) };
        sleepers.add(sleeper);
        signal.addEventListener('abort', sleeper.wake, { once: true });
      }),
    async runUntil(holds) {
      while (!holds()) {
        for (let turn = 0; turn < TURNS; turn += 1) {
          await new Promise((resolve) => void setImmediate(resolve));
        }
        const next = Math.min(...[...sleepers].map(({ at }) => at));
        time = Math.max(time, Number.isFinite(next) ? next : time);
        [...sleepers].filter(({ at }) => at <= time).forEach(({ wake }) => wake());
      }
    },
  };
}

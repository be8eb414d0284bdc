/** Time as the sandbox sees it: deadlines run on a clock that a test can turn by hand. */
export type Clock = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Calls back once, that many milliseconds from now; the answer cancels it. */
  readonly after: (milliseconds: number, call: () => void) => () => void;
};

/** The machine's own clock. Its timers do not keep the process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds).unref();
    return () => clearTimeout(timer);
  },
};

/** A clock that stands still until it is turned. Timers run in the order in which they are due. */
export function openHandClock(start: number): Clock & { readonly turn: (milliseconds: number) => void } {
  let now = start;
  let waiting: { readonly at: number; readonly call: () => void }[] = [];
  return {
    now: () => now,
    after(milliseconds, call) {
      const timer = { at: now + milliseconds, call };
      waiting.push(timer);
      return () => {
        waiting = waiting.filter((other) => other !== timer);
      };
    },
    turn(milliseconds) {
      const end = now + milliseconds;
      for (let next = earliest(waiting, end); next !== undefined; next = earliest(waiting, end)) {
        const due = next;
        waiting = waiting.filter((other) => other !== due);
        now = Math.max(now, due.at);
        due.call();
      }
      now = end;
    },
  };
}

function earliest<T extends { readonly at: number }>(timers: readonly T[], end: number): T | undefined {
  return timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
}

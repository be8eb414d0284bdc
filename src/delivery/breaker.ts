const FAILURES_TO_OPEN = 5;
const BETWEEN_PROBES_MS = 2_000;

/** Keeps an outage of Discord's from being hammered: while it is open, one request at a time asks whether it is over. */
export interface Breaker {
  /** When the next request may start, in milliseconds since 1970; Infinity while a probe is out. */
  mayStartAt(now: number): number;
  started(now: number): void;
  /** It got no answer for Discord's or the network's sake. True where that opened the breaker. */
  failed(): boolean;
  /** Discord answered, whatever it said. True where that closed the breaker. */
  answered(): boolean;
  /** It ended before it came to asking. */
  cameToNothing(): void;
  readonly isOpen: boolean;
}

/** Opens after five outages in a row, from whatever channels, and closes with the first answer. */
export function openBreaker(): Breaker {
  let failures = 0;
  let probe: { readonly startedAt: number; readonly isOut: boolean } = { startedAt: 0, isOut: false };
  const isOpen = () => failures >= FAILURES_TO_OPEN;
  return {
    mayStartAt: (now) => {
      if (!isOpen()) {
        return now;
      }
      return probe.isOut ? Number.POSITIVE_INFINITY : probe.startedAt + BETWEEN_PROBES_MS;
    },
    started: (now) => {
      probe = { startedAt: now, isOut: isOpen() };
    },
    failed: () => {
      failures += 1;
      probe = { ...probe, isOut: false };
      return failures === FAILURES_TO_OPEN;
    },
    answered: () => {
      const wasOpen = isOpen();
      failures = 0;
      probe = { ...probe, isOut: false };
      return wasOpen;
    },
    cameToNothing: () => {
      probe = { ...probe, isOut: false };
    },
    get isOpen() {
      return isOpen();
    },
  };
}

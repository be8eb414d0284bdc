import type { FeedState } from './feed.ts';
import type { Trouble } from './trouble.ts';

/** What a poll made of a feed that worked, or of one that did not; `since` names that very breaking. */
export interface HealthChange {
  readonly kind: 'broke' | 'recovered';
  /** ISO 8601: since when it had failed. */
  readonly since: string;
}

export interface Judged {
  /** With `brokenSince` set where it broke. */
  readonly state: FeedState;
  readonly change?: HealthChange;
}

const HOUR = 60 * 60 * 1000;

/** What does not pass by itself is believed after three tries, a quarter of an hour; anything else needs an hour. */
const LASTING: ReadonlySet<Trouble['code']> = new Set(['gone', 'locked', 'no-feed', 'private-address', 'bad-redirect']);
const LASTING_TRIES = 3;
const PASSING_TRIES = 5;

/** What our own network would also look like. */
const OURS: ReadonlySet<Trouble['code']> = new Set(['unknown-name', 'unreachable', 'timeout']);

/**
 * Decides whether a feed counts as broken from now on, or works again. `others` are the states of the other feeds: where
 * none of them was read since this one began to fail, it is our own network that is suspected, for a day.
 */
export function judgeHealth(before: FeedState | undefined, state: FeedState, others: Iterable<FeedState>): Judged {
  const { failuresInARow, failingSince, lastPolledAt } = state;
  const wasBroken = before?.brokenSince !== undefined;
  if (failuresInARow === 0) {
    const since = before?.failingSince;
    return wasBroken && since !== undefined ? { state, change: { kind: 'recovered', since } } : { state };
  }
  if (wasBroken || failingSince === undefined || lastPolledAt === undefined || !isBroken(state, failingSince, others)) {
    return { state };
  }
  return { state: { ...state, brokenSince: lastPolledAt }, change: { kind: 'broke', since: failingSince } };
}

function isBroken(
  { failuresInARow, lastPolledAt = '', trouble }: FeedState,
  failingSince: string,
  others: Iterable<FeedState>,
): boolean {
  if (trouble === undefined) {
    return false;
  }
  if (LASTING.has(trouble.code)) {
    return failuresInARow >= LASTING_TRIES;
  }
  const lasted = Date.parse(lastPolledAt) - Date.parse(failingSince);
  const isLong = failuresInARow >= PASSING_TRIES && lasted >= HOUR;
  return isLong && (!OURS.has(trouble.code) || lasted >= 24 * HOUR || isTheirs(failingSince, others));
}

/** Whether the rest of the web was there in the meantime, as far as we would know. */
function isTheirs(since: string, others: Iterable<FeedState>): boolean {
  const all = [...others];
  return all.length === 0 || all.some(({ lastGoodAt }) => lastGoodAt !== undefined && lastGoodAt > since);
}

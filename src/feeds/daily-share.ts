import type { Feed, FeedState } from './feed.ts';
import type { FailedFetch } from './fetch-outcome.ts';

/**
 * New items that a feed of one server may bring in a day (UTC). Outlets write some dozens, the busiest that was measured 162;
 * a stranger could write any number, and each is remembered for months. The operator's own feeds are trusted.
 */
export const DAILY_SHARE = 1_000;

/** How many new items may still be read of a feed on the day of `at`. */
export function shareLeft({ scope }: Pick<Feed, 'scope'>, state: FeedState | undefined, at: Date): number {
  return scope === 'everyone' ? Number.POSITIVE_INFINITY : Math.max(0, DAILY_SHARE - readOn(state, dayOf(at)));
}

/** What to remember of the share once `read` more items were read. Nothing where none was, so that quiet feeds cost nothing. */
export function spendShare(state: FeedState | undefined, read: number, at: Date): Pick<FeedState, 'share'> {
  const day = dayOf(at);
  const items = readOn(state, day) + read;
  return items === 0 ? {} : { share: { day, items } };
}

/** The failure of a poll that brought more than the feed's share: the rest is left out, and it is asked ever more rarely. */
export function explainShare(): FailedFetch {
  const detail = `More than ${DAILY_SHARE} new items in a day: the rest is left out until tomorrow.`;
  return { kind: 'failed', reason: 'too-many-items', detail, trouble: { code: 'too-many-items' } };
}

function readOn(state: FeedState | undefined, day: string): number {
  return state?.share?.day === day ? state.share.items : 0;
}

function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}

import type { Feed, FeedState } from './feed.ts';

/** Why a feed is not asked now: the operator's or the default interval, the feed's own wish, or a failure before. */
export type WaitReason = 'interval' | 'asked' | 'back-off' | 'retry-after';

export interface WaitingFeed {
  readonly feed: Feed;
  readonly reason: WaitReason;
  /** ISO 8601 in UTC. */
  readonly until: string;
}

export interface PollPlan {
  readonly due: readonly Feed[];
  readonly waiting: readonly WaitingFeed[];
}

/** What a feed may ask for: less would be rude, more would make news late. Minutes. */
export const ASKED_BOUNDS = { least: 5, most: 360 };

/** Minutes between two polls where neither the operator nor the feed says otherwise. */
export const DEFAULT_MINUTES = 5;
const DAY = 24 * 60 * 60 * 1000;

/** Decides which feeds are asked now, and says of every other one why not and until when. */
export function planPolls(feeds: readonly Feed[], states: ReadonlyMap<string, FeedState>, now: Date): PollPlan {
  const due: Feed[] = [];
  const waiting: WaitingFeed[] = [];
  for (const feed of feeds) {
    const wait = waitOf(feed, states.get(feed.id), now);
    if (wait === undefined) {
      due.push(feed);
    } else {
      waiting.push(wait);
    }
  }
  return { due, waiting };
}

function waitOf(feed: Feed, state: FeedState | undefined, now: Date): WaitingFeed | undefined {
  if (state?.lastPolledAt === undefined) {
    return undefined;
  }
  const polled = Date.parse(state.lastPolledAt);
  const { reason, until } = nextTurn(feed, state, polled);
  // A poll in the future, or a wait beyond a day, is what a clock that was set back leaves behind.
  const clockWentBack = polled > now.getTime() || until - now.getTime() > DAY;
  if (until <= now.getTime() || clockWentBack) {
    return undefined;
  }
  return { feed, reason, until: new Date(until).toISOString() };
}

function nextTurn(feed: Feed, state: FeedState, polled: number): { reason: WaitReason; until: number } {
  if (state.notBefore !== undefined) {
    return { reason: state.waitsFor ?? 'back-off', until: Date.parse(state.notBefore) };
  }
  if (feed.everyMinutes === undefined && state.askedMinutes !== undefined) {
    const asked = Math.min(Math.max(state.askedMinutes, ASKED_BOUNDS.least), ASKED_BOUNDS.most);
    return { reason: 'asked', until: polled + minutes(asked) };
  }
  return { reason: 'interval', until: polled + minutes(Math.min(feed.everyMinutes ?? DEFAULT_MINUTES, 24 * 60)) };
}

function minutes(count: number): number {
  return count * 60_000;
}

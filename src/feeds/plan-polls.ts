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
const ASKED_BOUNDS = { least: 5, most: 360 };

/** Minutes between two polls where neither the operator nor the feed says otherwise. */
const DEFAULT_MINUTES = 5;
const DAY_MINUTES = 24 * 60;
const DAY = DAY_MINUTES * 60_000;

/** Minutes between two polls as a feed may have them, whatever it asks for. */
export function boundAsked(minutes: number): number {
  return Math.min(Math.max(minutes, ASKED_BOUNDS.least), ASKED_BOUNDS.most);
}

/** Minutes between two polls of a feed that can be read, and whose wish that is: the operator's or ours, or the feed's own. */
export function intervalOf(
  { everyMinutes }: Feed,
  askedMinutes: number | undefined,
): { reason: 'interval' | 'asked'; minutes: number } {
  return everyMinutes === undefined && askedMinutes !== undefined
    ? { reason: 'asked', minutes: boundAsked(askedMinutes) }
    : { reason: 'interval', minutes: Math.min(everyMinutes ?? DEFAULT_MINUTES, DAY_MINUTES) };
}

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
  const { reason, minutes } = intervalOf(feed, state.askedMinutes);
  return { reason, until: polled + minutes * 60_000 };
}

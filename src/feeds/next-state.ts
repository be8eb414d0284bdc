import { type BackOff, backOffMs } from './back-off.ts';
import { spendShare } from './daily-share.ts';
import type { Feed, FeedState } from './feed.ts';
import type { FailedFetch, FetchOutcome } from './fetch-outcome.ts';
import { boundAsked } from './plan-polls.ts';

const MINUTE_MS = 60_000;
const BACK_OFF: BackOff = { firstMs: 6 * MINUTE_MS, longestMs: 24 * 60 * MINUTE_MS };

export interface Polled {
  readonly feed: Feed;
  readonly previous: FeedState | undefined;
  readonly outcome: FetchOutcome;
  /** Minutes between polls that the document itself asks for (ttl, sy:updatePeriod), where it was read. */
  readonly askedMinutes?: number | undefined;
  /** Items that were new, and alerts that they made. */
  readonly read?: number;
  readonly told?: number;
  readonly at: Date;
  /** From 0 to 1: spreads the next tries of feeds that failed together. */
  readonly chance: number;
}

/**
 * What to remember of a feed after a poll. To be saved once the items of the poll are taken in, for then the feed counts
 * as warmed and its body as known. A feed that fails is asked ever more rarely, at least once a day, and never given up.
 */
export function nextState(polled: Polled): FeedState {
  const { previous, outcome } = polled;
  switch (outcome.kind) {
    case 'fetched':
      return {
        ...good(polled),
        warmed: true,
        ...definedOf({ etag: outcome.etag, lastModified: outcome.lastModified, bodyHash: outcome.bodyHash }),
        ...asked(outcome.freshSeconds, polled.askedMinutes),
      };
    case 'not-modified':
      return {
        ...good(polled),
        warmed: previous?.warmed ?? false,
        ...definedOf({
          etag: previous?.etag,
          lastModified: previous?.lastModified,
          bodyHash: previous?.bodyHash,
          askedMinutes: previous?.askedMinutes,
        }),
      };
    case 'failed':
      return failed(polled, outcome);
  }
}

function good(polled: Polled): Omit<FeedState, 'warmed'> {
  const { feed, at } = polled;
  return {
    feedId: feed.id,
    lastPolledAt: at.toISOString(),
    lastGoodAt: at.toISOString(),
    failuresInARow: 0,
    ...count(polled),
  };
}

/** A poll may fail after some of its items were read. */
function count({ previous, at, read = 0, told = 0 }: Polled): Pick<FeedState, 'itemsRead' | 'alertsTold' | 'share'> {
  return {
    itemsRead: (previous?.itemsRead ?? 0) + read,
    alertsTold: (previous?.alertsTold ?? 0) + told,
    ...spendShare(previous, read, at),
  };
}

function asked(freshSeconds: number | undefined, documentMinutes: number | undefined): { askedMinutes?: number } {
  const wish = Math.max((freshSeconds ?? 0) / 60, documentMinutes ?? 0);
  return wish === 0 ? {} : { askedMinutes: boundAsked(Math.round(wish)) };
}

function failed(polled: Polled, failure: FailedFetch): FeedState {
  const { feed, previous, at, chance } = polled;
  const failuresInARow = (previous?.failuresInARow ?? 0) + 1;
  const backOff = backOffMs(BACK_OFF, failuresInARow, chance);
  const retryAfter = (failure.retryAfterSeconds ?? 0) * 1000;
  return {
    warmed: false,
    ...previous,
    ...count(polled),
    feedId: feed.id,
    lastPolledAt: at.toISOString(),
    notBefore: new Date(at.getTime() + Math.max(backOff, retryAfter)).toISOString(),
    waitsFor: retryAfter > backOff ? 'retry-after' : 'back-off',
    failuresInARow,
    failingSince: previous?.failingSince ?? at.toISOString(),
    trouble: failure.trouble,
  };
}

type Defined<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

function definedOf<Fields extends Record<string, unknown>>(fields: Fields): Defined<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<Fields>;
}

import type { FetchedFeed } from './cycle.ts';
import type { Feed } from './feeds/feed.ts';
import { openFeedFetcher } from './feeds/fetch-feed.ts';
import type { FetchOutcome, KnownVersion } from './feeds/fetch-outcome.ts';
import { userAgentOf } from './feeds/user-agent.ts';
import { openFeedParser } from './items/parse-in-worker.ts';
import type { ParsedFeed } from './items/parse-feed.ts';

/** The web as far as we read it: documents, fetched behind a guard and parsed behind a deadline. */
export interface Web {
  readonly fetchFeed: (address: string, known?: KnownVersion) => Promise<FetchOutcome>;
  readonly parse: (outcome: FetchedFeed, feed: Feed, seenAt: Date) => Promise<ParsedFeed>;
  readonly close: () => Promise<void>;
}

/** Opens the web. `contact` tells outlets whom to write to; `allow` names addresses that are read though they are not public. */
export function openWeb(contact: string, allow: (url: URL) => boolean): Web {
  const fetcher = openFeedFetcher({
    userAgent: userAgentOf(contact),
    allow,
  });
  const parser = openFeedParser();
  return {
    fetchFeed: fetcher.fetchFeed,
    parse: ({ body, contentType }, feed, seenAt) =>
      parser.parse({ body, contentType, feed, seenAt: seenAt.toISOString() }),
    close: async () => {
      await Promise.all([fetcher.close(), parser.close()]);
    },
  };
}

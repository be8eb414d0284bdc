import type { Config } from '../config.ts';
import type { Feed } from '../feeds/feed.ts';
import type { Books } from './open-books.ts';
import { listOperatorFeeds } from './operator-feeds.ts';

interface Place {
  readonly config: Pick<Config, 'FEED_CATALOGUE' | 'FEEDS_FILE'>;
  readonly localFeeds: readonly Feed[];
}

/** What is to be read, as it stands when it is asked. */
export interface FeedsToRead {
  readonly public: () => Promise<readonly Feed[]>;
  readonly local: () => Promise<readonly Feed[]>;
  readonly all: () => Promise<readonly Feed[]>;
}

/** The operator's feeds and the servers', but for those that rest: broken for long, or of a server that removed the bot. */
export function listFeeds({ config, localFeeds }: Place, { feeds, departures }: Books): FeedsToRead {
  const operatorFeeds = listOperatorFeeds({ catalogue: config.FEED_CATALOGUE, file: config.FEEDS_FILE });
  const isRead = ({ scope, pausedAt }: Feed) => pausedAt === undefined && !departures.isAway(scope);
  const read = () => feeds.list().filter(isRead);
  const publicFeeds = async (): Promise<readonly Feed[]> => [...operatorFeeds, ...read()];
  const all = async () => [...(await publicFeeds()), ...localFeeds];
  return { public: publicFeeds, local: async () => localFeeds, all };
}

import type { ServerFeeds } from '../discord/services.ts';
import type { Feed, FeedState } from '../feeds/feed.ts';
import { feedId } from '../feeds/feed-address.ts';
import type { Repository } from '../store.ts';

/** The feeds that servers added, in the store and in memory at once. */
export interface FeedBook extends ServerFeeds {
  list(): readonly Feed[];
}

/** Reads the servers' feeds into memory. Removing a feed forgets what was known of it, so that adding it again is a first sight. */
export async function openFeedBook(feeds: Repository<Feed>, states: Repository<FeedState>): Promise<FeedBook> {
  const byId = new Map((await feeds.list()).map((feed) => [feed.id, feed]));
  return {
    list: () => [...byId.values()],
    async listFor(guildId) {
      const own = [...byId.values()].filter(({ scope }) => scope === guildId);
      return Promise.all(
        own.map(async (feed) => {
          const state = await states.get(feed.id);
          return state === undefined ? { feed } : { feed, state };
        }),
      );
    },
    async add(wish) {
      const feed = { ...wish, id: feedId(wish.scope, wish.url) };
      await feeds.put(feed.id, feed);
      byId.set(feed.id, feed);
      return feed;
    },
    async remove(id) {
      await feeds.delete(id);
      byId.delete(id);
      await states.delete(id);
    },
  };
}

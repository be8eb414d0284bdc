import type { FeedStanding, ServerFeeds } from '../discord/services.ts';
import type { Feed, FeedState } from '../feeds/feed.ts';
import { feedId } from '../feeds/feed-address.ts';
import { planPolls } from '../feeds/plan-polls.ts';
import type { Repository } from '../store.ts';
import { openSecrets } from './keep-secrets.ts';

/** The feeds that servers added, in the store and in memory at once. */
export interface FeedBook extends ServerFeeds {
  list(): readonly Feed[];
}

export interface FeedBookDeps {
  readonly feeds: Repository<Feed>;
  readonly feedStates: Repository<FeedState>;
  /** How many feeds a server may add. */
  readonly limit: number;
  readonly now: () => Date;
}

/** Reads the servers' feeds into memory. Removing a feed forgets what was known of it, so that adding it again is a first sight. */
export async function openFeedBook(deps: FeedBookDeps): Promise<FeedBook> {
  const { feeds, feedStates, limit, now } = deps;
  const byId = new Map((await feeds.list()).map((feed) => [feed.id, feed]));
  const put = async (feed: Feed): Promise<void> => {
    await feeds.put(feed.id, feed);
    byId.set(feed.id, feed);
  };
  return {
    limit,
    list: () => [...byId.values()],
    listFor: async (guildId) =>
      Promise.all(
        [...byId.values()].filter(({ scope }) => scope === guildId).map((feed) => standingOf(feed, feedStates, now())),
      ),
    async add(wish) {
      const feed = { ...wish, id: feedId(wish.scope, wish.url) };
      await put(feed);
      return feed;
    },
    async remove(id) {
      await feeds.delete(id);
      byId.delete(id);
      await feedStates.delete(id);
    },
    ...openRests({ byId, put, feedStates, now }),
    ...openSecrets(now),
  };
}

interface Rests extends Pick<FeedBookDeps, 'feedStates' | 'now'> {
  readonly byId: ReadonlyMap<string, Feed>;
  readonly put: (feed: Feed) => Promise<void>;
}

/** Pausing a feed, and ending what it waits for. */
function openRests({ byId, put, feedStates, now }: Rests): Pick<ServerFeeds, 'pause' | 'resume' | 'hurry'> {
  const hurry = async (id: string): Promise<void> => {
    const state = await feedStates.get(id);
    if (state !== undefined) {
      const { lastPolledAt: _polled, notBefore: _until, waitsFor: _whose, ...due } = state;
      await feedStates.put(id, due);
    }
  };
  return {
    hurry,
    async pause(id) {
      const feed = byId.get(id);
      if (feed !== undefined) {
        await put({ ...feed, pausedAt: now().toISOString() });
      }
    },
    async resume(id) {
      const feed = byId.get(id);
      if (feed?.pausedAt !== undefined) {
        const { pausedAt: _, ...running } = feed;
        await put(running);
        await hurry(id);
      }
    },
  };
}

async function standingOf(feed: Feed, states: Repository<FeedState>, now: Date): Promise<FeedStanding> {
  const state = await states.get(feed.id);
  if (state === undefined) {
    return { feed };
  }
  const [waiting] = planPolls([feed], new Map([[feed.id, state]]), now).waiting;
  return { feed, state, ...(waiting === undefined ? {} : { nextAt: waiting.until }) };
}

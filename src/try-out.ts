import { ConfigError } from './config.ts';
import { feedId } from './feeds/feed-address.ts';
import type { Feed } from './feeds/feed.ts';
import { openSandbox } from './sandbox/open-sandbox.ts';
import { openPageBridge } from './sandbox/page/page-bridge.ts';
import { seedWorld } from './sandbox/seed-world.ts';
import { openStory } from './sandbox/story/open-story.ts';

/** Everything that stands in for the world outside when there is no token: a Discord, its page, and a story to follow. */
export interface TryOut {
  readonly token: string;
  readonly apiUrl: string;
  /** Where to look. */
  readonly url: string;
  readonly feeds: readonly Feed[];
  /** The story's own feeds are on this machine, which no other feed may be. */
  readonly isOwnFeed: (url: URL) => boolean;
  /** Somebody follows: the story may begin. */
  readonly begin: () => void;
  readonly close: () => Promise<void>;
}

const HINT =
  'Type `/follow`, choose **Trent Alexander-Arnold**, and wait a few seconds: a story is about to be reported by three invented outlets.';

/** Seconds between two looks at the story: a newcomer should see an alert within half a minute. */
const STORY_EVERY_MINUTES = 2 / 60;

/** Opens the sandbox on a port of 127.0.0.1. Throws with what to do where the port is taken. */
export async function openTryOut(port: number): Promise<TryOut> {
  const seed = seedWorld();
  const bridge = openPageBridge(seed.world, { hint: HINT, channelId: seed.channels['transfer-news'] });
  const sandbox = await openSandbox({ world: seed.world, port, handlePage: bridge }).catch((error: unknown) => {
    throw new ConfigError(
      `The sandbox's page can not open on port ${port}. Set SANDBOX_PORT in .env to a free port, or to 0.`,
      {
        cause: error,
      },
    );
  });
  const story = await openStory(Date.now);
  return {
    token: sandbox.token,
    apiUrl: sandbox.apiUrl,
    url: sandbox.url,
    feeds: story.feeds.map(({ url, outlet }) => ({
      id: feedId('everyone', url),
      url,
      outlet,
      language: 'en',
      scope: 'everyone',
      everyMinutes: STORY_EVERY_MINUTES,
    })),
    isOwnFeed: (url) => url.origin === story.origin,
    begin: () => story.begin(),
    close: async () => {
      await Promise.all([sandbox.close(), story.close()]);
    },
  };
}

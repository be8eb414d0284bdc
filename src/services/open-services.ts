import type { Reader } from '../claims/reading.ts';
import { explainSendFailure, isForWantOfServer } from '../delivery/send-failure.ts';
import type { Sender } from '../delivery/sender.ts';
import type { Greeting, Services } from '../discord/services.ts';
import type { Feed, Scope, Snowflake } from '../feeds/feed.ts';
import type { Names } from '../gazetteer/resolve-name.ts';
import type { Log } from '../log.ts';
import { LARGEST_LIST } from '../discord/import-feeds.ts';
import type { OneAtATime } from '../one-at-a-time.ts';
import { openPainter } from '../pictures/render-picture.ts';
import type { Status } from '../status/status.ts';
import { writeStatus } from '../status/write-status.ts';
import type { Store } from '../store.ts';
import { openDrawing } from './draw-picture.ts';
import { openExplaining } from './explain-text.ts';
import { openFeedLists } from './feed-lists.ts';
import { openAlerts } from './find-alerts.ts';
import type { Books } from './open-books.ts';
import { openPrivacy } from './privacy.ts';
import { openReportBook } from './report-book.ts';
import { openStories } from './read-stories.ts';
import { openTracing } from './trace-report.ts';
import { testFeed, type TestFeedDeps } from './test-feed.ts';

export interface ServicesDeps extends TestFeedDeps {
  readonly books: Books;
  readonly names: Names;
  readonly reader: Reader;
  readonly store: Store;
  readonly sender: Sender;
  readonly log: Log;
  readonly rooms: Services['rooms'];
  /** Every feed that is read. */
  readonly feedsToRead: () => Promise<readonly Feed[]>;
  /** Who runs the bot, as far as that is known. */
  readonly operatorId: () => Promise<Snowflake | undefined>;
  readonly look: () => Promise<Status>;
  /** Holds what is taken in up while something is forgotten. */
  readonly oneAtATime: OneAtATime;
  /** The bot's own id. */
  readonly self: () => Snowflake;
}

/** All that commands may do with the world, over the books and the store. */
export function openServices(deps: ServicesDeps): Services {
  const { books, names, reader, store, now } = deps;
  const stories = openStories(store.sagas);
  const explaining = openExplaining(reader, names, now);
  return {
    now,
    names,
    follows: books.follows,
    mutes: books.mutes,
    settings: books.settings.settings,
    rooms: deps.rooms,
    waiting: books.holding.waitingIn,
    feeds: books.feeds,
    feedLists: openFeedLists(LARGEST_LIST),
    outlets: async (scope) => listOutlets(await deps.feedsToRead(), scope),
    testFeed: (address, to) => testFeed(address, to, deps),
    ...stories,
    ...explaining,
    ...openTracing({ ...store, serverFeeds: books.feeds.list }),
    reports: openReportBook({ reports: store.wrongReadings, ...stories, ...explaining, now }),
    ...openAlerts({ ...stories, ...books, store }),
    ...openDrawing(openPainter(), deps.log),
    greet: (userId, content) => greet(userId, content, deps),
    statusFor: async (userId) =>
      userId === (await deps.operatorId()) ? writeStatus(await deps.look()) : 'not-the-operator',
    privacy: openPrivacy({ ...books, store, oneAtATime: deps.oneAtATime, nobody: deps.self }),
  };
}

function listOutlets(feeds: readonly Feed[], audience: Scope): readonly string[] {
  const heard = feeds.filter(({ scope }) => scope === 'everyone' || scope === audience);
  return [...new Set(heard.map(({ outlet }) => outlet))].toSorted((a, b) => a.localeCompare(b));
}

/** A person may shut direct messages; then nobody but the person can change that. */
async function greet(userId: Snowflake, content: string, { sender, now }: ServicesDeps): Promise<Greeting> {
  try {
    const channelId = await sender.openDirect(userId);
    const body = { content, embeds: [], components: [], allowed_mentions: { parse: [] } };
    await sender.create(channelId, body, `hello-${now().getTime()}`);
    return 'arrived';
  } catch (error) {
    const { kind } = explainSendFailure(error);
    if (kind === 'gone' || kind === 'paused') {
      return isForWantOfServer(error) ? 'no-shared-server' : 'closed';
    }
    throw error;
  }
}

import type { Claim } from '../../src/claims/claim.ts';
import type { Reader } from '../../src/claims/reading.ts';
import { type CycleDeps, runCycle } from '../../src/cycle.ts';
import type { Feed } from '../../src/feeds/feed.ts';
import { openFeedFetcher } from '../../src/feeds/fetch-feed.ts';
import { planPolls } from '../../src/feeds/plan-polls.ts';
import { pollFeeds } from '../../src/feeds/poll-feeds.ts';
import type { FeedParser } from '../../src/items/parse-in-worker.ts';
import { openLine } from '../../src/one-at-a-time.ts';
import { openMemoryStore } from '../../src/store.ts';
import { FEED } from './a-feed.ts';

/** How one poll ended. */
export interface Poll {
  /** "fetched", "not-modified", or why it failed. */
  readonly ending: string;
  /** Items in the document. */
  readonly items: number;
  /** Developments that were told because of it. */
  readonly posts: number;
  readonly seconds: number;
  /** When the feed is asked again. */
  readonly nextInSeconds: number;
}

/** The server dates its items from here, a minute apart; the bot's clock stands a day later. */
const ITEMS_BEGIN = 1.7e12;
const DAY = 24 * 60 * 60 * 1000;

/** Polls an address as the bot does, each time as soon as it is due: the real cycle over a store of its own. */
export async function pollScenario(
  url: string,
  polls: number,
  isOld: boolean,
  parser: FeedParser,
): Promise<readonly Poll[]> {
  const origin = new URL(url).origin;
  const fetcher = openFeedFetcher({ userAgent: 'Touchline feeds:score', allow: (to) => to.origin === origin });
  const feed: Feed = { ...FEED, url };
  const moment = { ending: 'no poll', items: 0, posts: 0, now: isOld ? Date.now() : ITEMS_BEGIN + DAY };
  const deps = depsOf(feed, moment, fetcher.fetchFeed, parser);
  const done: Poll[] = [];
  try {
    for (let count = 0; count < polls; count += 1) {
      Object.assign(moment, { items: 0, posts: 0 });
      const start = performance.now();
      await runCycle(deps);
      const seconds = (performance.now() - start) / 1000;
      const { ending, items, posts } = moment;
      const wait = await untilDue(feed, deps);
      done.push({ ending, items, posts, seconds, nextInSeconds: wait / 1000 });
      moment.now += wait;
    }
    return done;
  } finally {
    await fetcher.close();
  }
}

interface Moment {
  ending: string;
  items: number;
  posts: number;
  now: number;
}

function depsOf(
  feed: Feed,
  moment: Moment,
  fetchFeed: Parameters<typeof pollFeeds>[1]['fetchFeed'],
  parser: FeedParser,
): CycleDeps {
  const store = openMemoryStore();
  const ignore = (): void => undefined;
  return {
    store,
    reader: READER,
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    feeds: async () => [feed],
    poll: (jobs) =>
      pollFeeds(jobs, {
        async fetchFeed(address, known) {
          const outcome = await fetchFeed(address, known);
          moment.ending = outcome.kind === 'failed' ? outcome.reason : outcome.kind;
          return outcome;
        },
      }),
    async parse({ body, contentType }, _feed, seenAt) {
      const parsed = await parser.parse({ body, contentType, feed, seenAt: seenAt.toISOString() });
      moment.items = parsed.kind === 'parsed' ? parsed.items.length : 0;
      moment.ending = parsed.kind === 'parsed' ? 'fetched' : parsed.kind;
      return parsed;
    },
    async tell({ news }) {
      moment.posts += news.tell.length;
      return news.tell.length;
    },
    chance: () => 0.5,
    now: () => new Date(moment.now),
    oneAtATime: openLine(),
    stopping: new AbortController().signal,
    noteHealth: async () => undefined,
  };
}

/** Milliseconds until the feed may be asked again. */
async function untilDue(feed: Feed, { store, now }: CycleDeps): Promise<number> {
  const states = new Map((await store.feedStates.list()).map((state) => [state.feedId, state]));
  const [waiting] = planPolls([feed], states, now()).waiting;
  return waiting === undefined ? 0 : Date.parse(waiting.until) - now().getTime();
}

/** Takes each item for the transfer of a player of its own, named by where its link leads, whatever its title says. */
const READER: Reader = {
  read: ({ link = '', title, outlet }) => {
    const player = `Player ${new URL(link).pathname}`;
    return { mentions: [], silences: [], claims: [aClaim(player, outlet, title)] };
  },
};

function aClaim(player: string, outlet: string, evidence: string): Claim {
  return {
    player: { name: player },
    to: [{ name: 'Rovers' }],
    stage: 'bid',
    advanced: false,
    loan: false,
    certainty: 'reported',
    roundup: false,
    attribution: { outlet, origin: outlet },
    ruleId: 'scored',
    evidence,
  };
}

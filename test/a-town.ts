import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished } from 'vitest';
import { readConfig } from '../src/config.ts';
import { feedId } from '../src/feeds/feed-address.ts';
import type { Feed } from '../src/feeds/feed.ts';
import { type Bot, type BotParts, openBot } from '../src/open-bot.ts';
import type { Clock } from '../src/sandbox/clock.ts';
import { openSandbox, type Sandbox } from '../src/sandbox/open-sandbox.ts';
import { openPageBridge } from '../src/sandbox/page/page-bridge.ts';
import { DISCORD_LIMITS, type Limits } from '../src/sandbox/rate-limits.ts';
import { type Seed, seedWorld } from '../src/sandbox/seed-world.ts';
import { messagesIn } from '../src/sandbox/world.ts';
import { openMemoryStore, type Store } from '../src/store.ts';

/** One entry of an outlet's feed. */
export interface Entry {
  readonly title: string;
  readonly summary?: string;
  /** Paragraphs of the whole article. */
  readonly article?: readonly string[];
}

/** A Discord, a bot that is logged in to it, and outlets whose feeds it reads: all of it real but the addresses. */
export interface Town {
  readonly sandbox: Sandbox;
  readonly seed: Seed;
  readonly store: Store;
  /** As it was opened first: a restart opens another. */
  readonly bot: Bot;
  /** What it told the operator as an error, with the reason. */
  readonly errors: readonly string[];
  /** Ends the bot and opens it again over the same store and the same Discord. */
  restart(): Promise<void>;
  /** Appends entries to an outlet's feed and returns its address; the operator reads it from now on. */
  publish(outlet: string, ...entries: readonly Entry[]): string;
  /** The same for an outlet that the operator does not read. */
  publishElsewhere(outlet: string, ...entries: readonly Entry[]): string;
  /** The address of an outlet's site, whose page names its feed. */
  siteOf(outlet: string): string;
  /** Takes an outlet's feed off the web; the next publication puts it back with all that was in it. */
  withdraw(outlet: string): void;
  /** Gives the newest entry of an outlet other words, as the same entry. */
  reword(outlet: string, title: string): void;
  /** Polls every feed once and waits until all that follows from it has been told. */
  cycle(): Promise<void>;
  /** Moves the bot's clock on, and lets it tell what has waited for that. */
  pass(minutes: number): Promise<void>;
  /** What the bot has posted in a channel, oldest first, as it stands now. */
  posts(channelId?: string): readonly Post[];
  close(): Promise<void>;
}

export interface Post {
  readonly id: string;
  readonly content: string;
  readonly edited: boolean;
  /** All words of its embeds. */
  readonly details: string;
}

export interface TownOptions {
  readonly store?: Store;
  readonly startsAt?: Date;
  /** The clock that Discord's deadlines go by. */
  readonly clock?: Clock;
  /** Discord's own where absent. */
  readonly limits?: Limits;
  /** Puts into the store what people had chosen before the bot starts. */
  readonly prepare?: (seed: Seed, store: Store) => Promise<void>;
}

/** Opens a town whose outlets have nothing but an old match report in their feeds. */
export async function openTown(options: TownOptions = {}): Promise<Town> {
  const seed = seedWorld(options.clock);
  const handlePage = openPageBridge(seed.world, {
    hint: 'Type `/follow` and a name.',
    channelId: seed.channels['transfer-news'],
  });
  const { limits = DISCORD_LIMITS } = options;
  const sandbox = await openSandbox({ world: seed.world, handlePage, limits });
  const store = options.store ?? openMemoryStore();
  await options.prepare?.(seed, store);
  const press = await openPress();
  const feeds: Feed[] = [];
  let ahead = (options.startsAt?.getTime() ?? Date.now()) - Date.now();
  const errors: string[] = [];
  const settings: BotParts = {
    now: () => new Date(Date.now() + ahead),
    config: readConfig({ FEED_CATALOGUE: 'off' }),
    token: sandbox.token,
    apiUrl: sandbox.apiUrl,
    store,
    log: { ...QUIET, error: (event, details) => void errors.push(`${event}: ${String(details?.['reason'])}`) },
    localFeeds: feeds,
    allow: (url) => url.origin === press.origin,
    onFollow: () => undefined,
    onEnd: (reason) => {
      throw new Error(`The bot ended: ${reason}`);
    },
  };
  let bot = await openBot(settings);
  await bot.start();
  return {
    sandbox,
    seed,
    store,
    bot,
    errors,
    async restart() {
      await bot.stop();
      bot = await openBot(settings);
      await bot.start();
    },
    publish(outlet, ...entries) {
      const url = press.publish(outlet, entries);
      if (!feeds.some((feed) => feed.url === url)) {
        feeds.push({ id: feedId('everyone', url), url, outlet, language: 'en', scope: 'everyone', everyMinutes: 1e-9 });
      }
      return url;
    },
    reword: press.reword,
    publishElsewhere: (outlet, ...entries) => press.publish(outlet, entries),
    siteOf: (outlet) => `${press.origin}/${SITES}${encodeURIComponent(outlet)}`,
    withdraw: (outlet) => press.withdraw(outlet),
    async cycle() {
      await bot.cycle('local');
      await bot.settled();
    },
    async pass(minutes) {
      ahead += minutes * 60_000;
      await bot.digest();
      await bot.settled();
    },
    posts: (channelId = seed.channels['transfer-news']) => postsOf(sandbox, channelId),
    async close() {
      await bot.stop();
      await Promise.all([sandbox.close(), press.close(), store.close()]);
    },
  };
}

/** A town for the test's time, in which the bot's commands can be typed already. */
export async function aTownInUse(options: TownOptions = {}): Promise<Town> {
  const town = await openTown(options);
  onTestFinished(() => town.close());
  await expect.poll(() => town.sandbox.world.commands.size).toBeGreaterThan(0);
  return town;
}

/** Discord's flag of an answer that only one person sees. */
const EPHEMERAL = 1 << 6;

const QUIET = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

function postsOf({ world, applicationId }: Sandbox, channelId: string): readonly Post[] {
  return messagesIn(world, channelId)
    .filter((message) => message.authorId === applicationId && (message.flags & EPHEMERAL) === 0)
    .map((message) => ({
      id: message.id,
      content: message.content,
      edited: message.editedAt !== undefined,
      details: JSON.stringify(message.embeds),
    }));
}

interface Press {
  readonly origin: string;
  publish(outlet: string, entries: readonly Entry[]): string;
  withdraw(outlet: string): void;
  reword(outlet: string, title: string): void;
  close(): Promise<void>;
}

async function openPress(): Promise<Press> {
  const withdrawn = new Set<string>();
  const documents = new Map<string, readonly Printed[]>();
  const server = createServer((request, response) => {
    const outlet = decodeURIComponent((request.url ?? '').slice(1));
    if (outlet.startsWith(SITES)) {
      return response.end(sitePage(outlet.slice(SITES.length)));
    }
    const entries = withdrawn.has(outlet) ? undefined : documents.get(outlet);
    response.writeHead(entries === undefined ? 404 : 200, { 'content-type': 'application/rss+xml' });
    response.end(entries === undefined ? '' : rss(entries));
  });
  const origin = `http://127.0.0.1:${await listen(server)}`;
  return {
    origin,
    publish(outlet, entries) {
      withdrawn.delete(outlet);
      const before = documents.get(outlet) ?? [print(OLD_NEWS, 0)];
      documents.set(outlet, [...before, ...entries.map((entry, n) => print(entry, before.length + n))]);
      return `${origin}/${encodeURIComponent(outlet)}`;
    },
    withdraw: (outlet) => void withdrawn.add(outlet),
    reword(outlet, title) {
      documents.set(
        outlet,
        documents.get(outlet)?.map((entry, n, all) => ({ ...entry, ...(n === all.length - 1 ? { title } : {}) })) ?? [],
      );
    },
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

const SITES = 'sites/';

function sitePage(outlet: string): string {
  const link = `<link rel="alternate" type="application/rss+xml" href="/${encodeURIComponent(outlet)}">`;
  return `<!doctype html><html><head><title>${outlet}</title>${link}</head><body>Welcome</body></html>`;
}

const OLD_NEWS: Entry = { title: 'A goalless draw in the rain' };

/** An entry under the id and the address that it keeps, whatever it says later. */
interface Printed extends Entry {
  readonly guid: string;
  readonly path: string;
}

function print(entry: Entry, place: number): Printed {
  return { ...entry, guid: `${place}-${entry.title.length}`, path: `${place}/${encodeURIComponent(entry.title)}` };
}

function rss(entries: readonly Printed[]): string {
  const items = entries.map(({ title, guid, path, summary = '', article = [] }) => {
    const content = article.map((paragraph) => `<p>${paragraph}</p>`).join('');
    return (
      `<item><title><![CDATA[${title}]]></title><description><![CDATA[${summary}]]></description>` +
      `<content:encoded><![CDATA[${content}]]></content:encoded><guid isPermaLink="false">${guid}</guid>` +
      `<link>https://news.example/${path}</link></item>`
    );
  });
  return `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title>${items.toReversed().join('')}</channel></rss>`;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

import type { Answering } from './status/serve-status.ts';
import type { Status } from './status/status.ts';
import type { Watch } from './status/open-watch.ts';
import { openHealth } from './open-health.ts';
import type { Config } from './config.ts';
import { type CycleDeps, runCycle } from './cycle.ts';
import { type DeliveryRoom, openDelivery } from './delivery/deliver.ts';
import type { DeliveryDeps, DeliveryEvent } from './delivery/desk.ts';
import { openDiscordSender } from './delivery/discord-sender.ts';
import type { Sender } from './delivery/sender.ts';
import { sleep } from './delivery/sleep.ts';
import { explainRefusedToken } from './discord/explain-close.ts';
import type { GuildRooms } from './discord/guild-rooms.ts';
import { type DiscordClient, openClient } from './discord/open-client.ts';
import type { Feed } from './feeds/feed.ts';
import { pollFeeds, type PollJob } from './feeds/poll-feeds.ts';
import { openGazetteer } from './gazetteer/open-gazetteer.ts';
import { listenToDiscord } from './listen-to-discord.ts';
import type { Log } from './log.ts';
import { type OneAtATime, openLine } from './one-at-a-time.ts';
import { openWeb, type Web } from './open-web.ts';
import { reactToDelivery } from './react.ts';
import { openFeedNotices } from './services/feed-notices.ts';
import { openNotify } from './services/notify.ts';
import { keepHouse } from './services/keep-house.ts';
import { type Mind, openMind } from './services/open-mind.ts';
import { type BookOptions, openBooks } from './services/open-books.ts';
import { readTiers } from './services/read-tiers.ts';
import { openServices } from './services/open-services.ts';
import { listFeeds } from './services/list-feeds.ts';
import type { Store } from './store.ts';
import { tellThrough } from './tell-through.ts';

export interface BotParts {
  readonly config: Config;
  readonly token: string;
  readonly apiUrl: string;
  readonly store: Store;
  readonly log: Log;
  /** Feeds of the place we run in, on top of the operator's: the sandbox's story. */
  readonly localFeeds: readonly Feed[];
  /** Addresses that are read though they are not public. */
  readonly allow: (url: URL) => boolean;
  readonly onFollow: () => void;
  /** The time of day; the machine's where absent. */
  readonly now?: () => Date;
  /** Discord will not have us back until an operator acts. */
  readonly onEnd: (reason: string) => void;
}

export interface Bot {
  /** Connects to Discord, and tells what was left to tell. */
  start(): Promise<void>;
  /** Looks once which feeds are due, of the operator's and servers' or of the local ones, and takes in what they have. */
  cycle(which: 'public' | 'local'): Promise<void>;
  /** Tells what quiet hours and caps held back, wherever its time has come. */
  digest(): Promise<void>;
  /** Deletes what is kept no longer. */
  keepHouse(): Promise<void>;
  /** Lets signed moves change what the gazetteer says of a player's club. */
  learn(): Promise<'changed' | 'unchanged'>;
  /** How it is now. */
  look(): Promise<Status>;
  /** What the operator can look at in a browser, by path. */
  readonly pages: ReadonlyMap<string, Answering>;
  /** To be called every minute: tells the operator when the bot is not well, and keeps the week's numbers. */
  checkHealth(): Promise<void>;
  /** Resolves once everything that was queued has been told, or waits for Discord. */
  settled(): Promise<void>;
  /** Takes no new work, finishes what is under way, leaves the rest in the store. */
  stop(): Promise<void>;
}

/** Of the 50 that Discord allows a bot: answers to people do not count among them, and the rest is for the gateway's client. */
const REQUESTS_PER_SECOND = 47;

/** How long what is under way may take to finish when the program is told to stop. */
const STOP_WITHIN_MS = 8_000;

/** The time of day as it was when we started, counted on from there: delivery waits by it, and a clock that jumps moves nothing. */
const steadyNow = () => new Date(performance.timeOrigin + performance.now());

/** Builds the bot from its rooms. Nothing is fetched or sent before it is started. */
export async function openBot(parts: BotParts): Promise<Bot> {
  const { token, apiUrl, store, log, now = () => new Date() } = parts;
  const mind = await readMind(parts);
  const rooms = roomsOf(() => client);
  const books = await openBooks(store, now, log, { ...bookOptions(parts), languageOf: rooms.languageOf });
  const web = openWeb(parts.config.FEED_CONTACT, parts.allow);
  const sender = openDiscordSender({ token, api: apiUrl, now: steadyNow });
  const world = { ...books.departures, ...rooms, report: (event: DeliveryEvent) => react(event) };
  const delivery = await openPost(parts, sender, world);
  const feeds = listFeeds(parts, books);
  const health = openHealth(parts, { now, feeds: feeds.all, client: () => client, delivery: delivery.stats });
  const self = { id: '' };
  const stopping = new AbortController();
  const { watch, operatorId } = health;
  const oneAtATime = openLine();
  const shared = { ...web, store, log, now, oneAtATime, reader: mind.reader };
  const people = { books, names: mind.names, sender, rooms, operatorId, look: watch.look, self: () => self.id };
  const services = openServices({ ...shared, ...people, feedsToRead: feeds.all });
  const notify = openNotify({ ...books.settings, rooms, enqueue: delivery.enqueue });
  const poll = (jobs: readonly PollJob[]) => pollFeeds(jobs, web);
  const turn = { stopping: stopping.signal, chance: Math.random, poll, noteHealth: openFeedNotices(notify, log) };
  const events = listenToDiscord({ ...parts, ...turn, books, delivery, services, notify, client: () => client, self });
  const client = openClient({ token, apiUrl, events });
  const react = reactToDelivery(books, notify, log);
  const telling = tellThrough({ books, store, delivery, rooms, now, log, muted: watch.muted });
  const cycleDeps = { ...shared, ...turn, tell: telling.tell };
  return {
    look: watch.look,
    pages: health.pagesFor(services),
    checkHealth: health.checkFor(services),
    start: () => start(client, delivery, parts),
    cycle: (which) => cycle({ ...cycleDeps, feeds: feeds[which] }, delivery, watch),
    digest: () => oneAtATime(telling.release),
    keepHouse: () => keepHouse({ ...shared, ...books, ...services, steadyNow }),
    learn: () => learn(mind, log),
    settled: delivery.idle,
    stop: () => stop({ client, delivery, web, stopping, oneAtATime }),
  };
}

/** The client is opened last, because it is given everything that answers people. */
function roomsOf(client: () => DiscordClient): GuildRooms {
  return {
    rightsIn: (channelId) => client().rooms.rightsIn(channelId),
    kindOf: (channelId) => client().rooms.kindOf(channelId),
    languageOf: (guildId) => client().rooms.languageOf(guildId),
    mayWriteIn: (channelId) => client().rooms.mayWriteIn(channelId),
    openRooms: (guildId) => client().rooms.openRooms(guildId),
  };
}

function bookOptions({ config, onFollow }: BotParts): BookOptions {
  return { onFollow, feedsPerServer: config.FEEDS_PER_SERVER };
}

function readMind({ config, store, log }: BotParts): Promise<Mind> {
  const complain = (complaint: string) => log.warn('gazetteer-row-left-out', { complaint });
  return openMind(
    store.sagas,
    (moves) => openGazetteer(config.GAZETTEER_PATH, complain, moves),
    readTiers(config.SOURCE_TIERS_FILE),
  );
}

function openPost(
  { store, log }: BotParts,
  sender: Sender,
  world: Pick<DeliveryDeps, 'report' | 'rightsIn' | 'isAwayFrom'>,
): Promise<DeliveryRoom> {
  return openDelivery({
    ...store,
    sender,
    requestsPerSecond: REQUESTS_PER_SECOND,
    now: steadyNow,
    random: Math.random,
    sleep,
    log,
    ...world,
  });
}

async function start(client: DiscordClient, delivery: DeliveryRoom, { onEnd }: BotParts): Promise<void> {
  void delivery.run().then((ending) => {
    if (ending.kind === 'unauthorised') {
      onEnd(explainRefusedToken());
    }
  });
  await client.start();
}

async function learn(mind: Mind, log: Log): Promise<'changed' | 'unchanged'> {
  const gazetteer = await mind.learn();
  log.info('moves-learnt', { gazetteer });
  return gazetteer;
}

async function cycle(deps: CycleDeps, delivery: DeliveryRoom, watch: Watch): Promise<void> {
  const report = await runCycle(deps);
  watch.cycled(report);
  deps.log.info('cycle', { ...report, delivery: delivery.stats() });
}

interface Rooms {
  readonly client: DiscordClient;
  readonly delivery: DeliveryRoom;
  readonly web: Web;
  readonly stopping: AbortController;
  readonly oneAtATime: OneAtATime;
}

/** The item that is being taken in and the messages that are on their way are finished, side by side. */
async function stop({ client, delivery, web, stopping, oneAtATime }: Rooms): Promise<void> {
  stopping.abort();
  const takenIn = oneAtATime(async () => undefined);
  await Promise.all([client.stop(), delivery.stop({ within: STOP_WITHIN_MS }), takenIn]);
  await web.close();
}

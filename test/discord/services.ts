import type { Reading, Silence } from '../../src/claims/reading.ts';
import type { Alert } from '../../src/alerts/alert.ts';
import type { NoThread } from '../../src/alerts/no-thread.ts';
import type { RoomKind } from '../../src/discord/context.ts';
import type { FeedListing, FeedTest, Misread, Services, Story, WaitingAlert } from '../../src/discord/services.ts';
import type { Trace } from '../../src/discord/trace.ts';
import { type Feed, type FeedState, Scope } from '../../src/feeds/feed.ts';
import { feedId } from '../../src/feeds/feed-address.ts';
import { destinationKey, followId } from '../../src/follows/follow-id.ts';
import type { Destination, Follow } from '../../src/follows/follow.ts';
import { defaultSettings, type GuildSettings } from '../../src/follows/guild-settings.ts';
import { holds, type Mute, muteId } from '../../src/follows/mute.ts';
import { writeOpml } from '../../src/items/opml.ts';
import { openSecrets } from '../../src/services/keep-secrets.ts';
import { buildGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { openNames } from '../../src/gazetteer/resolve-name.ts';

export const NOW = new Date('2026-01-05T12:00:00.000Z');

/** What a test may put into the world before somebody types. */
export interface World {
  readonly stories: Map<string, Story>;
  /** How texts are read; any other text says nothing. */
  readonly readings: Map<string, Reading>;
  readonly traces: Map<string, Trace>;
  readonly alerts: Map<string, Alert>;
  readonly outside: Map<string, NoThread>;
  readonly settings: Map<string, GuildSettings>;
  readonly feedTests: Map<string, FeedTest>;
  readonly feedStates: Map<string, FeedState>;
  /** Feeds that are to be read soon. */
  readonly hurried: string[];
  /** What files hold, by where they can be fetched. */
  readonly feedLists: Map<string, FeedListing>;
  /** The outlets that are read. */
  readonly outlets: string[];
  readonly greetings: string[];
  operatorId: string;
  readonly misread: Misread[];
  /** What people say a message says really, by the report. */
  readonly corrections: Map<string, string>;
  readonly waiting: WaitingAlert[];
  /** The channels that the gateway told of, and what the bot may do there. */
  readonly rooms: Map<string, { readonly kind: RoomKind; readonly rights: bigint }>;
  /** What was drawn, as SVG. */
  readonly drawings: string[];
  /** Whether drawing works. */
  canDraw: boolean;
  /** Whether Discord lets us write to people. */
  open: boolean;
  /** Whether a person who is written to is in a server with us. */
  sharesServer: boolean;
  now: Date;
}

const nobody = { aliases: [], nicknames: [], popularity: 50 };
const GAZETTEER = buildGazetteer(
  [
    {
      ...nobody,
      id: 'trent-alexander-arnold-1998',
      name: 'Trent Alexander-Arnold',
      nicknames: ['TAA'],
      clubId: 'liverpool',
    },
    { ...nobody, id: 'emi-martinez-1992', name: 'Emiliano Martínez', clubId: 'aston-villa' },
    { ...nobody, id: 'lisandro-martinez-1998', name: 'Lisandro Martínez', clubId: 'man-united' },
  ],
  [
    { id: 'liverpool', name: 'Liverpool', aliases: ['LFC'], nicknames: [], league: 'Premier League' },
    { id: 'real-madrid', name: 'Real Madrid', aliases: [], nicknames: [] },
    { id: 'aston-villa', name: 'Aston Villa', aliases: [], nicknames: [] },
    { id: 'man-united', name: 'Manchester United', aliases: [], nicknames: [] },
  ],
);

/** A picture of one point. */
export const PNG = new Uint8Array(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP6DwABBQECz6AuzQAAAABJRU5ErkJggg==', 'base64'),
);

const silenceOf = (text: string): Silence => ({ text, reason: 'no rule of transfer language fired' });

/** Services over plain maps: they keep what the real ones promise, and nothing of it outlives the test. */
export function openTestServices(): { readonly services: Services; readonly world: World } {
  const world: World = {
    stories: new Map(),
    readings: new Map(),
    traces: new Map(),
    alerts: new Map(),
    outside: new Map(),
    settings: new Map(),
    feedTests: new Map(),
    feedStates: new Map(),
    hurried: [],
    feedLists: new Map(),
    outlets: ['BBC Sport', 'The Daily Shout'],
    greetings: [],
    operatorId: '300000000000000099',
    misread: [],
    corrections: new Map(),
    waiting: [],
    rooms: new Map(),
    drawings: [],
    canDraw: true,
    open: true,
    sharesServer: true,
    now: NOW,
  };
  const names = openNames(GAZETTEER);
  const follows = new Map<string, Follow>();
  const mutes = new Map<string, Mute>();
  const feeds = new Map<string, Feed>();
  const goesTo = (there: Destination) => (one: { readonly destination: Destination }) =>
    destinationKey(one.destination) === destinationKey(there);

  const services: Services = {
    now: () => world.now,
    names,
    follows: {
      async add(wish) {
        const follow = { ...wish, id: followId(wish.destination, wish.target) };
        const kind = follows.has(follow.id) ? 'changed' : 'added';
        follows.set(follow.id, follow);
        return { kind, follow };
      },
      get: async (id) => follows.get(id),
      remove: async (id) => void follows.delete(id),
      listFor: async (destination) => [...follows.values()].filter(goesTo(destination)),
      listForGuild: (guildId) =>
        [...follows.values()].filter(
          ({ destination }) => destination.kind === 'channel' && destination.guildId === guildId,
        ),
    },
    mutes: {
      async add(wish) {
        const mute = { ...wish, id: muteId(wish) };
        mutes.set(mute.id, mute);
        return mute;
      },
      remove: async (id) => void mutes.delete(id),
      listFor: async (destination) =>
        [...mutes.values()].filter(goesTo(destination)).filter((mute) => holds(mute, world.now)),
    },
    settings: {
      get: async (guildId) => world.settings.get(guildId) ?? defaultSettings(guildId),
      put: async (settings) => void world.settings.set(settings.guildId, settings),
    },
    rooms: {
      rightsIn: (id) => world.rooms.get(id)?.rights,
      kindOf: (id) => world.rooms.get(id)?.kind,
    },
    waiting: () => world.waiting,
    outlets: async () => world.outlets,
    feeds: {
      listFor: async (guildId) =>
        [...feeds.values()]
          .filter(({ scope }) => scope === guildId)
          .map((feed) => {
            const state = world.feedStates.get(feed.id);
            const { notBefore } = state ?? {};
            return {
              feed,
              ...(state === undefined ? {} : { state }),
              ...(notBefore === undefined ? {} : { nextAt: notBefore }),
            };
          }),
      async add(wish) {
        const feed = { ...wish, id: feedId(wish.scope, wish.url) };
        feeds.set(feed.id, feed);
        return feed;
      },
      remove: async (id) => void feeds.delete(id),
      limit: 20,
      async pause(id) {
        const feed = feeds.get(id);
        if (feed !== undefined) {
          feeds.set(id, { ...feed, pausedAt: world.now.toISOString() });
        }
      },
      async resume(id) {
        const { pausedAt: _, ...feed } = feeds.get(id) ?? { id: '' };
        if ('url' in feed) {
          feeds.set(id, feed);
        }
      },
      hurry: async (id) => void world.hurried.push(id),
      ...openSecrets(() => world.now),
    },
    feedLists: {
      open: async (address) => world.feedLists.get(address) ?? { kind: 'unusable', reason: 'unreachable' },
      write: (title, listed) => new TextEncoder().encode(writeOpml(title, listed)),
    },
    testFeed: async (address) =>
      world.feedTests.get(address) ?? { kind: 'unusable', trouble: { code: 'unknown-name' } },
    story: async (sagaId) => world.stories.get(sagaId),
    async latest({ scope, clubId, limit }) {
      Scope.parse(scope);
      const told = [...world.stories.values()].flatMap(({ developments }) =>
        developments.map((development) => ({ development, course: developments })),
      );
      const about = ({ development: { from, to } }: (typeof told)[number]) =>
        clubId === undefined || [from, ...to].some((club) => club?.id === clubId);
      return told
        .filter(about)
        .sort((a, b) => b.development.at.localeCompare(a.development.at))
        .slice(0, limit);
    },
    alertsIn: async (id) => [world.alerts.get(id) ?? []].flat(),
    outside: async (id) => world.outside.get(id),
    findNamed: (text) => names.suggest('', 25).filter(({ name }) => text.includes(name)),
    read: (text) => world.readings.get(text) ?? { mentions: [], claims: [], silences: [silenceOf(text)] },
    explain: (text) => [`title: ${text}`, 'no rule fired'],
    trace: async (text) => world.traces.get(text) ?? { kind: 'unknown' },
    async draw(svg) {
      world.drawings.push(svg);
      return world.canDraw ? PNG : undefined;
    },
    async greet(userId, content) {
      world.greetings.push(`${userId}: ${content}`);
      return !world.sharesServer ? 'no-shared-server' : world.open ? 'arrived' : 'closed';
    },
    reports: {
      async add(misread) {
        world.misread.push(misread);
        return `r${world.misread.length}`;
      },
      async correct(id, correction) {
        world.corrections.set(id, correction);
        return world.misread.length === 0 ? 'forgotten' : 'kept';
      },
    },
    statusFor: async (userId) =>
      userId === world.operatorId ? [{ label: 'health', value: 'well' }] : 'not-the-operator',
    privacy: {
      countOf: async (userId) => [...follows.values()].filter(({ createdBy }) => createdBy === userId).length,
      async forgetUser(userId) {
        for (const { id } of [...follows.values()].filter(({ createdBy }) => createdBy === userId)) {
          follows.delete(id);
        }
      },
      forgetGuild: async (guildId) => void world.settings.delete(guildId),
    },
  };
  return { services, world };
}

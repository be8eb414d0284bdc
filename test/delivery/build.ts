import { DiscordAPIError, HTTPError } from 'discord.js';
import type { Alert, Letter, MessageBody } from '../../src/alerts/alert.ts';
import type { Restoration } from '../../src/database/restoration.ts';
import { type DeliveryRoom, openDelivery } from '../../src/delivery/deliver.ts';
import type { DeliveryEvent, Ending } from '../../src/delivery/desk.ts';
import type { ChannelFacts, RecentMessage, Sender, Threads } from '../../src/delivery/sender.ts';
import type { Sleep } from '../../src/delivery/sleep.ts';
import type { Destination } from '../../src/follows/follow.ts';
import type { Log } from '../../src/log.ts';
import type { Development } from '../../src/sagas/development.ts';
import { openMemoryStore, type Store } from '../../src/store.ts';
import { anAlert } from '../alerts/build.ts';
import { aChannel, aDevelopment, aFollow, ARNOLD } from '../follows/build.ts';

const START = Date.UTC(2026, 0, 2, 12);
const EPOCH = Date.UTC(2015, 0, 1);
const NONCE_MS = 3 * 60 * 1000;

/** An alert for a destination; the development's id tells alerts of one saga apart. */
export function alertFor(destination: Destination = aChannel(), parts: Partial<Development> = {}): Alert {
  return anAlert(aDevelopment(parts), [aFollow(ARNOLD, { destination })]);
}

/** The same alert after another outlet has reported it. */
export function withMoreSources(alert: Alert, extra = 'Daily Terrace'): Alert {
  return { ...alert, body: { ...alert.body, embeds: [{ ...alert.body.embeds[0], footer: { text: extra } }] } };
}

/** Time that moves only when a test says so, and wakes whoever sleeps until then. */
export function openHandClock() {
  let time = START;
  let sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  const sleep: Sleep = (milliseconds, signal) =>
    new Promise((wake) => {
      sleepers.push({ at: time + milliseconds, wake });
      signal.addEventListener('abort', () => wake(), { once: true });
    });
  return {
    now: () => new Date(time),
    sleep,
    advance: (milliseconds: number) => {
      time += milliseconds;
      const due = sleepers.filter(({ at }) => at <= time);
      sleepers = sleepers.filter(({ at }) => at > time);
      for (const { wake } of due) {
        wake();
      }
    },
  };
}
export type HandClock = ReturnType<typeof openHandClock>;

export interface FakeMessage {
  readonly id: string;
  readonly channelId: string;
  readonly nonce: string;
  readonly at: number;
  body: MessageBody;
}

/** A thread, or a post of a forum, under the id of the message it starts at. */
export interface FakeThread {
  readonly id: string;
  readonly parentId: string;
  readonly name: string;
  archived: boolean;
  locked: boolean;
  quietMinutes: number;
  tagIds: readonly string[];
}

export type RequestKind = keyof Sender | keyof Threads;

/** What an answer can be instead of a good one. `lost`: Discord did it, and we never hear of it. */
export type Fault = Error | 'lost';

/** A Discord that keeps what it is told, dedupes by nonce for three minutes, and fails as a test wants it to. */
export function openFakeDiscord(clock: Pick<HandClock, 'now'>) {
  const messages: FakeMessage[] = [];
  const requests: { readonly kind: RequestKind; readonly channelId: string; readonly at: number }[] = [];
  const world = {
    messages,
    requests,
    /** Asked before each request; what it returns goes wrong. */
    fault: (_kind: RequestKind, _channelId: string): Fault | undefined => undefined,
    /** What a channel is; text where a test does not say. */
    facts: new Map<string, ChannelFacts>(),
    threads: new Map<string, FakeThread>(),
    published: [] as string[],
    historyIsReadable: true,
    invalid: 0,
    closedUntil: 0,
    delete: (messageId: string) =>
      messages.splice(
        messages.findIndex(({ id }) => id === messageId),
        1,
      ),
    textsIn: (channelId: string) => messages.filter((m) => m.channelId === channelId).map(({ body }) => body.content),
  };

  function answer<Answer>(kind: RequestKind, channelId: string, act: () => Answer): Answer {
    requests.push({ kind, channelId, at: clock.now().getTime() });
    const fault = world.fault(kind, channelId);
    if (fault instanceof Error) {
      throw fault;
    }
    const result = act();
    if (fault === 'lost') {
      throw networkError();
    }
    return result;
  }

  let serial = 0n;
  const nextId = () => {
    serial += 1n;
    return String((BigInt(clock.now().getTime() - EPOCH) << 22n) + serial);
  };
  const add = (channelId: string, nonce: string, body: MessageBody, id = nextId()): FakeMessage => {
    const message = { id, channelId, nonce, at: clock.now().getTime(), body };
    messages.push(message);
    return message;
  };
  const reach = (channelId: string, messageId: string): FakeMessage => {
    const message = messages.find((one) => one.id === messageId && one.channelId === channelId);
    if (message === undefined) {
      throw apiError(10008, 404);
    }
    return message;
  };
  const sender: Sender = {
    create: async (channelId, body, nonce) =>
      answer('create', channelId, () => {
        refuseWhereNoMessages(world, channelId);
        const at = clock.now().getTime();
        const known = messages.find((message) => message.nonce === nonce && at - message.at < NONCE_MS);
        return (known ?? add(channelId, nonce, body)).id;
      }),
    edit: async (channelId, messageId, body) =>
      answer('edit', channelId, () => {
        const message = reach(channelId, messageId);
        if (world.threads.get(channelId)?.archived) {
          throw apiError(50083, 400);
        }
        message.body = body;
      }),
    remove: async (channelId, messageId) =>
      answer('remove', channelId, () => void messages.splice(messages.indexOf(reach(channelId, messageId)), 1)),
    publish: async (channelId, messageId) =>
      answer('publish', channelId, () => {
        reach(channelId, messageId);
        if (world.published.includes(messageId)) {
          throw apiError(40033, 400);
        }
        world.published.push(messageId);
      }),
    readAfter: async (channelId, after) =>
      answer('readAfter', channelId, () => {
        if (!world.historyIsReadable) {
          throw apiError(50013, 403);
        }
        const own = messages.filter((m) => m.channelId === channelId && BigInt(m.id) > BigInt(after)).map(asRead);
        return { own, next: undefined };
      }),
    openDirect: async (userId) => answer('openDirect', userId, () => `6${userId.slice(1)}`),
    invalidRequests: () => world.invalid,
    closedUntil: () => world.closedUntil,
    threads: {
      look: async (channelId) =>
        answer('look', channelId, () => ({
          ...(world.facts.get(channelId) ?? TEXT),
          appliedTagIds: world.threads.get(channelId)?.tagIds ?? [],
        })),
      startAt: async (channelId, messageId, { name, quietMinutes }) =>
        answer('startAt', channelId, () => {
          reach(channelId, messageId);
          openFakeThread(world, { id: messageId, parentId: channelId, name, quietMinutes, tagIds: [] });
        }),
      post: async (forumId, { name, quietMinutes }, tagIds, body) =>
        answer('post', forumId, () => {
          const id = nextId();
          add(id, '', body, id);
          openFakeThread(world, { id, parentId: forumId, name, quietMinutes, tagIds });
          return id;
        }),
      change: async (threadId, { archived, quietMinutes, tagIds }) =>
        answer('change', threadId, () => {
          const thread = world.threads.get(threadId);
          if (thread === undefined) {
            throw apiError(10003, 404);
          }
          if (thread.archived && archived !== false) {
            throw apiError(50083, 400);
          }
          Object.assign(thread, {
            archived: archived ?? thread.archived,
            quietMinutes: quietMinutes ?? thread.quietMinutes,
            tagIds: tagIds ?? thread.tagIds,
          });
        }),
      addTag: async (forumId, name) =>
        answer('addTag', forumId, () => {
          const facts = world.facts.get(forumId) ?? TEXT;
          const tags = [...facts.tags, { id: `tag-${name}`, name, moderated: false }];
          world.facts.set(forumId, { ...facts, tags });
          return tags;
        }),
      readPostsAfter: async (_, forumId, after) =>
        answer('readPostsAfter', forumId, () =>
          messages
            .filter(({ id, channelId }) => id === channelId && world.threads.get(id)?.parentId === forumId)
            .filter(({ id }) => BigInt(id) > BigInt(after))
            .map(asRead),
        ),
    },
  };
  return { ...world, sender, world };
}
export type FakeDiscord = ReturnType<typeof openFakeDiscord>;

const TEXT: ChannelFacts = { kind: 'text', tags: [], needsTag: false, appliedTagIds: [] };

type FakeWorld = Pick<ReturnType<typeof openFakeDiscord>['world'], 'facts' | 'threads'>;

/** A thread starts once; the id of one that is there already is its own. */
function openFakeThread({ threads }: FakeWorld, thread: Omit<FakeThread, 'archived' | 'locked'>): void {
  if (!threads.has(thread.id)) {
    threads.set(thread.id, { ...thread, archived: false, locked: false });
  }
}

/** A message opens a thread that rests, but none that is locked; a forum takes none. */
function refuseWhereNoMessages({ facts, threads }: FakeWorld, channelId: string): void {
  if (facts.get(channelId)?.kind === 'forum') {
    throw apiError(50008, 400);
  }
  const thread = threads.get(channelId);
  if (thread?.locked) {
    throw apiError(160005, 400);
  }
  if (thread !== undefined) {
    thread.archived = false;
  }
}

/** Discord does not give the nonce back in a channel's messages. */
function asRead({ id, body }: FakeMessage): RecentMessage {
  const rows = body.components as { components: { custom_id?: string }[] }[];
  return { id, customIds: rows.flatMap(({ components }) => components.flatMap((one) => one.custom_id ?? [])) };
}

export function apiError(code: number, status: number): DiscordAPIError {
  const url = 'https://discord.example/api';
  return new DiscordAPIError({ code, message: `Error ${code}` }, code, status, 'POST', url, {
    files: undefined,
    body: undefined,
  });
}

export function downError(): HTTPError {
  return new HTTPError(503, 'Service Unavailable', 'POST', 'https://discord.example/api', {
    files: undefined,
    body: undefined,
  });
}

export function networkError(): Error {
  return Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
}

const QUIET: Log = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** Delivery over a store and a Discord that outlive it: opening it again is a restart. */
export async function openWorld(
  parts: {
    readonly store?: Pick<Store, 'outbox' | 'deliveries' | 'sagaThreads'> & Partial<Pick<Store, 'digestedAlerts'>>;
    readonly rightsIn?: (channelId: string) => bigint | undefined;
    readonly isAwayFrom?: (destination: Destination) => boolean;
    readonly clock?: HandClock;
    readonly restoration?: Restoration;
    readonly discord?: FakeDiscord;
    readonly sender?: Sender;
    /** Absent: as many as there are. */
    readonly requestsPerSecond?: number;
  } = {},
) {
  const { store = openMemoryStore(), clock = openHandClock() } = parts;
  const discord = parts.discord ?? openFakeDiscord(clock);
  const events: DeliveryEvent[] = [];
  const room: DeliveryRoom = await openDelivery({
    requestsPerSecond: parts.requestsPerSecond ?? Number.POSITIVE_INFINITY,
    outbox: store.outbox,
    deliveries: store.deliveries,
    sagaThreads: store.sagaThreads,
    digestedAlerts: store.digestedAlerts ?? openMemoryStore().digestedAlerts,
    restoration: parts.restoration,
    rightsIn: parts.rightsIn ?? (() => undefined),
    isAwayFrom: parts.isAwayFrom ?? (() => false),
    sender: parts.sender ?? discord.sender,
    now: clock.now,
    sleep: clock.sleep,
    random: () => 0.5,
    log: QUIET,
    report: (event) => events.push(event),
  });
  const ended: Promise<Ending> = room.run();
  return {
    store,
    clock,
    discord: discord.world,
    fake: discord,
    room,
    events,
    ended,
    /** Enqueues, and lets everything happen that is due now. */
    tell: async (...alerts: Letter[]) => {
      await room.enqueue(alerts);
      await room.idle();
    },
    grow: async (...alerts: Letter[]) => {
      await room.grow(alerts);
      await room.idle();
    },
    /** Lets time pass, in steps, and everything happen that falls due on the way. */
    pass: async (seconds: number, step = 1) => {
      for (let passed = 0; passed < seconds; passed += step) {
        clock.advance(step * 1000);
        await room.idle();
      }
    },
    record: async (alert: Letter) => (await store.deliveries.get(alert.id)) ?? store.outbox.get(alert.id),
  };
}

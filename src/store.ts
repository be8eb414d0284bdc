import { KeyvSqlite, type KeyvSqliteOptions } from '@keyv/sqlite';
import { Keyv } from 'keyv';
import type { z } from 'zod';
import { openDatabase, type Query } from './database.ts';
import { Delivery, type Outline } from './delivery/delivery.ts';
import { Registration } from './discord/registration.ts';
import { Feed, FeedState } from './feeds/feed.ts';
import { Follow } from './follows/follow.ts';
import { GuildSettings } from './follows/guild-settings.ts';
import { Mute } from './follows/mute.ts';
import { Sighting } from './gazetteer/sighting.ts';
import { SeenItem } from './items/seen-item.ts';
import { readOutlines } from './read-outlines.ts';
import { Saga } from './sagas/saga.ts';

/** A typed shelf of records. One fact per key: never keep a list under a key and rewrite it. */
export interface Repository<Value> {
  /** The record, or `undefined` where there is none. Throws StoreError when it cannot be read or breaks the schema. */
  get(key: string): Promise<Value | undefined>;
  /** Durable once it resolves. Throws StoreError when it was not written. */
  put(key: string, value: Value): Promise<void>;
  /** The same for many, a few hundred to a transaction: some may be written when it throws. */
  putMany(records: ReadonlyMap<string, Value>): Promise<void>;
  /** Deleting what is not there is no error. */
  delete(key: string): Promise<void>;
  /** Every record that has not expired, in no promised order. */
  list(): Promise<readonly Value[]>;
}

/** What is still to be sent or edited. */
export interface Outbox extends Repository<Delivery> {
  /** All of it, without what the letters say: there may be 100,000 at start. */
  outlines(): Promise<readonly Outline[]>;
}

/** All of the program's memory: each shelf is a table of the one file. */
export interface Store {
  readonly feeds: Repository<Feed>;
  readonly feedStates: Repository<FeedState>;
  readonly seenItems: Repository<SeenItem>;
  readonly sagas: Repository<Saga>;
  readonly follows: Repository<Follow>;
  readonly guildSettings: Repository<GuildSettings>;
  readonly mutes: Repository<Mute>;
  readonly outbox: Outbox;
  /** What was told, and what could not be, for as long as a repeat would hurt. */
  readonly deliveries: Repository<Delivery>;
  readonly registrations: Repository<Registration>;
  /** Names in transfer news that the gazetteer does not know, for as long as they may become suggestions. */
  readonly sightings: Repository<Sighting>;
  close(): Promise<void>;
}

/** A record could not be read or written, or is not what it should be. Never to be taken for "there is none". */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Outlets re-date old items and copy old news for weeks; a saga is asked about long after it ended. */
const KEPT_MS = {
  seenItems: 120 * DAY_MS,
  deliveries: 120 * DAY_MS,
  sagas: 550 * DAY_MS,
  sightings: 60 * DAY_MS,
};

/** The store in a file; it is created where there is none. Throws DatabaseError when it cannot be opened. */
export function openStore(path: string): Store {
  const database = openDatabase(path);
  // One handle for all tables: two synchronous handles in one process block each other for the whole busy timeout.
  const connection = { query: database.query, close: async () => undefined };
  const driver: NonNullable<KeyvSqliteOptions['driver']> = { name: 'custom', connect: async () => connection };
  // A table each and no Keyv namespace: namespaces strip "<namespace>:" from keys.
  const open = (table: string) => new KeyvSqlite({ driver, table, iterationLimit: 500 });
  return arrange(
    (name) => ({ name, ...openKeyv(open(name)) }),
    async () => database.close(),
  );
}

/** The same store without a file, for tests and for trying. */
export function openMemoryStore(): Store {
  return arrange(
    (name) => ({ name, ...openKeyv() }),
    async () => undefined,
  );
}

interface Shelf {
  readonly name: string;
  readonly keyv: Keyv;
  /** The trouble of the iteration that is under way: Keyv's SQLite iterator ends early and quietly when a read fails. */
  takeFault(): unknown;
  /** Absent in memory. */
  readonly query?: Query;
}

function openKeyv(store?: KeyvSqlite): Omit<Shelf, 'name'> {
  let fault: unknown;
  store?.on('error', (error: unknown) => {
    fault = error;
  });
  // By default a failed read returns `undefined`, which here means "never seen": all would be told again.
  const keyv = new Keyv({ ...(store === undefined ? {} : { store }), throwOnErrors: true });
  const takeFault = (): unknown => {
    const taken = fault;
    fault = undefined;
    return taken;
  };
  return store === undefined ? { keyv, takeFault } : { keyv, takeFault, query: store.query };
}

function arrange(shelf: (name: string) => Shelf, close: () => Promise<void>): Store {
  return {
    feeds: openRepository(shelf('feeds'), Feed),
    feedStates: openRepository(shelf('feed_states'), FeedState),
    seenItems: openRepository(shelf('seen_items'), SeenItem, KEPT_MS.seenItems),
    sagas: openRepository(shelf('sagas'), Saga, KEPT_MS.sagas),
    follows: openRepository(shelf('follows'), Follow),
    guildSettings: openRepository(shelf('guild_settings'), GuildSettings),
    mutes: openRepository(shelf('mutes'), Mute),
    outbox: openOutbox(shelf('outbox')),
    deliveries: openRepository(shelf('deliveries'), Delivery, KEPT_MS.deliveries),
    registrations: openRepository(shelf('registrations'), Registration),
    sightings: openRepository(shelf('sightings'), Sighting, KEPT_MS.sightings),
    close,
  };
}

function openOutbox(shelf: Shelf): Outbox {
  const outbox = openRepository(shelf, Delivery);
  const { query } = shelf;
  const read = async (): Promise<readonly Outline[]> => (query === undefined ? outbox.list() : readOutlines(query));
  return { ...outbox, outlines: () => telling('outbox cannot be listed', read) };
}

/** Puts a schema on every read of a shelf; `ttl`, in milliseconds, makes its records expire. */
function openRepository<Value>(shelf: Shelf, schema: z.ZodType<Value>, ttl?: number): Repository<Value> {
  const { keyv, name } = shelf;
  const check = (key: string, raw: unknown): Value => {
    const parsed = schema.safeParse(raw);
    if (parsed.success) {
      return parsed.data;
    }
    throw new StoreError(`${name}/${key} is not a valid record: ${parsed.error.message}`);
  };
  return {
    get: (key) =>
      telling(`${name}/${key} cannot be read`, async () => {
        const raw: unknown = await keyv.get(key);
        return raw === undefined ? undefined : check(key, raw);
      }),
    put: (key, value) =>
      telling(`${name}/${key} was not written`, async () => insist(await keyv.set(key, value, ttl), shelf)),
    putMany: (records) =>
      telling(`${name}: not all of ${records.size} records were written`, async () => {
        const entries = Array.from(records, ([key, value]) => ({ key, value, ...(ttl === undefined ? {} : { ttl }) }));
        insist((await keyv.setMany(entries)).every(Boolean), shelf);
      }),
    delete: (key) =>
      telling(`${name}/${key} cannot be deleted`, async () => {
        await keyv.delete(key);
      }),
    list: () => telling(`${name} cannot be listed`, () => listAll(shelf, check)),
  };
}

async function listAll<Value>(shelf: Shelf, check: (key: string, raw: unknown) => Value): Promise<Value[]> {
  const values: Value[] = [];
  shelf.takeFault();
  for await (const [key, raw] of shelf.keyv.iterator()) {
    values.push(check(key, raw));
  }
  const fault = shelf.takeFault();
  if (fault !== undefined) {
    throw fault;
  }
  return values;
}

/** Keyv resolves `false` for a write that failed where somebody listens for errors. */
function insist(written: boolean, shelf: Shelf): void {
  if (!written) {
    throw shelf.takeFault() ?? new Error('the database did not take it');
  }
}

async function telling<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreError) {
      throw error;
    }
    throw new StoreError(`${what}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

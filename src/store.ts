import KeyvSqlite, { type KeyvSqliteOptions } from '@keyv/sqlite';
import Database from 'better-sqlite3';
import Keyv from 'keyv';
import type { z } from 'zod';
import { Delivery } from './delivery/delivery.ts';
import { Feed, FeedState } from './feeds/feed.ts';
import { Follow } from './follows/follow.ts';
import { GuildSettings } from './follows/guild-settings.ts';
import { SeenItem } from './items/seen-item.ts';
import { Registration } from './discord/registration.ts';
import { Saga } from './sagas/saga.ts';

/** A typed shelf of records. One fact per key: never keep a list under a key and rewrite it. */
export interface Repository<Value> {
  /** The record, or `undefined` where there is none. Throws StoreError when it cannot be read or breaks the schema. */
  get(key: string): Promise<Value | undefined>;
  /** Durable once it resolves. Throws StoreError when it was not written. */
  put(key: string, value: Value): Promise<void>;
  /** The same for many at once, a few hundred to a transaction: it may have written some when it throws. */
  putMany(records: ReadonlyMap<string, Value>): Promise<void>;
  /** Deleting what is not there is no error. */
  delete(key: string): Promise<void>;
  /** Every record that has not expired, ordered by key in SQLite and by first insertion in memory. */
  list(): Promise<readonly Value[]>;
}

/** All of the program's memory. Each shelf is a table of one file. */
export interface Store {
  readonly feeds: Repository<Feed>;
  readonly feedStates: Repository<FeedState>;
  readonly seenItems: Repository<SeenItem>;
  readonly sagas: Repository<Saga>;
  readonly follows: Repository<Follow>;
  readonly guildSettings: Repository<GuildSettings>;
  /** What is still to be sent or edited; small, read whole at start. */
  readonly outbox: Repository<Delivery>;
  /** What was told, and what could not be, for as long as a repeat would hurt. */
  readonly deliveries: Repository<Delivery>;
  readonly registrations: Repository<Registration>;
  close(): Promise<void>;
}

export class StoreError extends Error {
  override readonly name = 'StoreError';
}

const DAY = 24 * 60 * 60 * 1000;

/** An old item comes back when an outlet re-dates it; a told development comes back when a slow outlet copies it. */
const KEPT = { seenItems: 120 * DAY, deliveries: 120 * DAY, sagas: 550 * DAY };

type Shelf = (name: string) => Keyv;

/** Opens, and where needed creates, the database file. WAL with full sync: a resolved `put` survives a power cut. */
export function openStore(path: string): Store {
  const database = openDatabase(path);
  // One handle for all tables: two synchronous handles in one process block each other for the whole busy timeout.
  const connection = { query: queryOn(database), close: async () => undefined };
  const driver: NonNullable<KeyvSqliteOptions['driver']> = { name: 'custom', connect: async () => connection };
  const shelf: Shelf = (name) =>
    // A table each and no Keyv namespace: namespaces strip "<namespace>:" from keys and leak in `iterator()`.
    openKeyv(new KeyvSqlite({ driver, table: name, iterationLimit: 500 }));
  return arrange(shelf, async () => {
    database.close();
  });
}

/** The same store without a file, for tests and trying. */
export function openMemoryStore(): Store {
  return arrange(
    () => openKeyv(),
    async () => undefined,
  );
}

function openDatabase(path: string): Database.Database {
  try {
    const database = new Database(path, { timeout: 5000 });
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    return database;
  } catch (error) {
    throw new StoreError(
      `The database ${path} cannot be opened: ${messageOf(error)}. Check DATABASE_PATH and its rights.`,
      {
        cause: error,
      },
    );
  }
}

function queryOn(database: Database.Database): (sql: string, ...parameters: unknown[]) => Promise<unknown[]> {
  const statements = new Map<string, Database.Statement>();
  return async (sql, ...parameters) => {
    let statement = statements.get(sql);
    if (statement === undefined) {
      statement = database.prepare(sql);
      statements.set(sql, statement);
    }
    if (statement.reader) {
      return statement.all(...parameters);
    }
    statement.run(...parameters);
    return [];
  };
}

/** By default a failed read returns `undefined`, which here means "never seen": `throwOnErrors` turns it into a throw. */
function openKeyv(store?: KeyvSqlite): Keyv {
  return new Keyv({ ...(store === undefined ? {} : { store }), throwOnErrors: true });
}

function arrange(shelf: Shelf, close: () => Promise<void>): Store {
  return {
    feeds: openRepository(shelf('feeds'), 'feeds', Feed),
    feedStates: openRepository(shelf('feed_states'), 'feed_states', FeedState),
    seenItems: openRepository(shelf('seen_items'), 'seen_items', SeenItem, KEPT.seenItems),
    sagas: openRepository(shelf('sagas'), 'sagas', Saga, KEPT.sagas),
    follows: openRepository(shelf('follows'), 'follows', Follow),
    guildSettings: openRepository(shelf('guild_settings'), 'guild_settings', GuildSettings),
    outbox: openRepository(shelf('outbox'), 'outbox', Delivery),
    deliveries: openRepository(shelf('deliveries'), 'deliveries', Delivery, KEPT.deliveries),
    registrations: openRepository(shelf('registrations'), 'registrations', Registration),
    close,
  };
}

/** Puts a schema on every read of one shelf; `ttl` in milliseconds makes its records expire. */
export function openRepository<Value>(
  keyv: Keyv,
  name: string,
  schema: z.ZodType<Value>,
  ttl?: number,
): Repository<Value> {
  const faults: unknown[] = [];
  // Keyv's SQLite iterator ends early and quietly when a read fails: what it emits is the only trace of that.
  (keyv.store as Partial<KeyvSqlite>).on?.('error', (error: unknown) => faults.push(error));

  function check(key: string, raw: unknown): Value {
    const parsed = schema.safeParse(raw);
    if (!parsed.success) {
      throw new StoreError(`${name}/${key} is not a valid record: ${parsed.error.message}`);
    }
    return parsed.data;
  }

  async function guarded<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
    faults.length = 0;
    try {
      const result = await work();
      if (faults.length === 0) {
        return result;
      }
      throw faults[0];
    } catch (error) {
      if (error instanceof StoreError) {
        throw error;
      }
      throw new StoreError(`${name}: ${what} failed: ${messageOf(error)}`, { cause: error });
    }
  }

  return {
    get: (key) =>
      guarded(`reading ${key}`, async () => {
        const raw: unknown = await keyv.get(key);
        return raw === undefined ? undefined : check(key, raw);
      }),
    put: (key, value) =>
      guarded(`writing ${key}`, async () => {
        if (!(await keyv.set(key, value, ttl))) {
          throw new StoreError(`${name}/${key} was not written`);
        }
      }),
    putMany: (records) =>
      guarded(`writing ${records.size} records`, async () => {
        const entries = Array.from(records, ([key, value]) => ({ key, value, ...(ttl === undefined ? {} : { ttl }) }));
        const written = await keyv.setMany(entries);
        if (!written.every(Boolean)) {
          throw new StoreError(`${name}: of ${entries.length} records some were not written`);
        }
      }),
    delete: (key) =>
      guarded(`deleting ${key}`, async () => {
        await keyv.delete(key);
      }),
    list: () =>
      guarded('listing', async () => {
        const values: Value[] = [];
        for await (const [key, raw] of keyv.iterator()) {
          values.push(check(String(key), raw));
        }
        return values;
      }),
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

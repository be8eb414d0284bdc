import { KeyvSqlite, type KeyvSqliteOptions } from '@keyv/sqlite';
import { HeldAlert } from './alerts/held-alert.ts';
import { type DatabaseOptions, openDatabase } from './database/open-database.ts';
import type { Restoration } from './database/restoration.ts';
import { Delivery, type Outline } from './delivery/delivery.ts';
import { SagaThread } from './delivery/saga-thread.ts';
import { Registration } from './discord/registration.ts';
import { Feed, FeedState, type Snowflake } from './feeds/feed.ts';
import { Follow } from './follows/follow.ts';
import { Telling } from './follows/telling.ts';
import { GuildSettings } from './follows/guild-settings.ts';
import { Mute } from './follows/mute.ts';
import { Sighting } from './gazetteer/sighting.ts';
import { SeenItem } from './items/seen-item.ts';
import { readOutlines } from './read-outlines.ts';
import { openRepository, openShelf, type Repository, type Shelf, StoreError, telling } from './repository.ts';
import { SagaChange } from './sagas/saga-change.ts';
import { Saga } from './sagas/saga.ts';
import { Departure } from './services/departure.ts';
import { blankLetters, countNaming, deleteExpired, deleteNaming } from './shelf-care.ts';
import { WrongReading } from './services/wrong-reading.ts';
import { Week } from './status/week.ts';

export { type Repository, StoreError };

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
  /** What sagas are to become, while people are told of it. One stays behind only where that broke off. */
  readonly sagaChanges: Repository<SagaChange>;
  readonly follows: Repository<Follow>;
  readonly guildSettings: Repository<GuildSettings>;
  readonly mutes: Repository<Mute>;
  readonly outbox: Outbox;
  /** What was told, and what could not be, for as long as a repeat would hurt. */
  readonly deliveries: Repository<Delivery>;
  /** Alerts that wait for a digest: small, and read whole at start. */
  readonly heldAlerts: Repository<HeldAlert>;
  /** Alerts that a digest told, for as long as a repeat would hurt. */
  readonly digestedAlerts: Repository<HeldAlert>;
  /** What channels with a cap were told within the last hour. */
  readonly toldLately: Repository<Telling>;
  /** The threads of sagas, as long as the sagas themselves. */
  readonly sagaThreads: Repository<SagaThread>;
  readonly registrations: Repository<Registration>;
  /** Names in transfer news that the gazetteer does not know, for as long as they may become suggestions. */
  readonly sightings: Repository<Sighting>;
  /** What people say was read wrongly. It holds texts of others, so it goes after a month. */
  readonly wrongReadings: Repository<WrongReading>;
  /** What was told and muted, week by week. */
  readonly weeks: Repository<Week>;
  /** Servers that we were removed from: what is theirs rests, and goes after some days. */
  readonly departures: Repository<Departure>;
  /** In how many records, of whatever shelf, a Discord id stands. */
  countNaming(id: Snowflake): Promise<number>;
  /** Deletes every record in which a Discord id stands, of whatever shelf, those that have expired too. */
  deleteNaming(id: Snowflake): Promise<void>;
  /** Takes the words out of what was sent, held or given up before a moment (ISO 8601). Where it went and why stays. */
  blankLetters(before: string): Promise<void>;
  /** Deletes what has expired: reading only passes it over. */
  deleteExpired(now: Date): Promise<void>;
  /** Every shelf is there and can be written. Throws StoreError. */
  ready(): Promise<void>;
  close(): Promise<void>;
  /** Where its file was brought back from a copy. */
  readonly restoration?: Restoration | undefined;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Outlets re-date old items and copy old news for weeks; a saga is asked about long after it ended; what happened three
 * days ago is told to nobody any more.
 */
const KEPT_MS = {
  seenItems: 120 * DAY_MS,
  deliveries: 120 * DAY_MS,
  sagas: 550 * DAY_MS,
  sagaChanges: 3 * DAY_MS,
  sightings: 60 * DAY_MS,
  toldLately: DAY_MS / 24,
  wrongReadings: 30 * DAY_MS,
};

/**
 * The store in a file; it is created where there is none. Throws DatabaseError, with what to do next, when it cannot be
 * opened, is not whole, is newer than this program, or another process has it.
 */
export function openStore(path: string, options: DatabaseOptions = {}): Store {
  const database = openDatabase(path, options);
  // One handle for all tables: two synchronous handles in one process block each other for the whole busy timeout.
  const connection = { query: database.query, close: async () => undefined };
  const driver: NonNullable<KeyvSqliteOptions['driver']> = { name: 'custom', connect: async () => connection };
  const tables: KeyvSqlite[] = [];
  return arrange(
    (name) => {
      // A table each and no Keyv namespace: namespaces strip "<namespace>:" from keys.
      const table = new KeyvSqlite({ driver, table: name, iterationLimit: 500 });
      tables.push(table);
      return openShelf(name, table);
    },
    {
      ready: () =>
        telling(`the tables of ${path} cannot be made`, async () => {
          await Promise.all(tables.map((table) => table.ready));
        }),
      close: async () => database.close(),
      restoration: database.restoration,
    },
  );
}

/** The same store without a file, for tests and for trying. */
export function openMemoryStore(): Store {
  return arrange((name) => openShelf(name), { ready: async () => undefined, close: async () => undefined });
}

function arrange(open: (name: string) => Shelf, whole: Pick<Store, 'ready' | 'close' | 'restoration'>): Store {
  const shelves: Shelf[] = [];
  const shelf = (name: string): Shelf => {
    const opened = open(name);
    shelves.push(opened);
    return opened;
  };
  return {
    feeds: openRepository(shelf('feeds'), Feed),
    feedStates: openRepository(shelf('feed_states'), FeedState),
    seenItems: openRepository(shelf('seen_items'), SeenItem, KEPT_MS.seenItems),
    sagas: openRepository(shelf('sagas'), Saga, KEPT_MS.sagas),
    sagaChanges: openRepository(shelf('saga_changes'), SagaChange, KEPT_MS.sagaChanges),
    follows: openRepository(shelf('follows'), Follow),
    guildSettings: openRepository(shelf('guild_settings'), GuildSettings),
    mutes: openRepository(shelf('mutes'), Mute),
    outbox: openOutbox(shelf('outbox')),
    deliveries: openRepository(shelf('deliveries'), Delivery, KEPT_MS.deliveries),
    sagaThreads: openRepository(shelf('saga_threads'), SagaThread, KEPT_MS.sagas),
    registrations: openRepository(shelf('registrations'), Registration),
    heldAlerts: openRepository(shelf('held_alerts'), HeldAlert),
    digestedAlerts: openRepository(shelf('digested_alerts'), HeldAlert, KEPT_MS.deliveries),
    toldLately: openRepository(shelf('told_lately'), Telling, KEPT_MS.toldLately),
    sightings: openRepository(shelf('sightings'), Sighting, KEPT_MS.sightings),
    weeks: openRepository(shelf('weeks'), Week),
    wrongReadings: openRepository(shelf('wrong_readings'), WrongReading, KEPT_MS.wrongReadings),
    departures: openRepository(shelf('departures'), Departure),
    ...careFor(shelves),
    ...whole,
  };
}

function careFor(
  shelves: readonly Shelf[],
): Pick<Store, 'countNaming' | 'deleteNaming' | 'blankLetters' | 'deleteExpired'> {
  return {
    countNaming: (id) =>
      telling(`what names ${id} cannot be counted`, async () => {
        const counts = await Promise.all(shelves.map((shelf) => countNaming(shelf, id)));
        return counts.reduce((sum, count) => sum + count, 0);
      }),
    deleteNaming: (id) =>
      telling(`what names ${id} cannot be deleted`, async () => {
        await Promise.all(shelves.map((shelf) => deleteNaming(shelf, id)));
      }),
    blankLetters: (before) =>
      telling('what was sent cannot be blanked', async () => {
        await Promise.all(shelves.map((shelf) => blankLetters(shelf, before)));
      }),
    deleteExpired: (now) =>
      telling('what has expired cannot be deleted', async () => {
        await Promise.all(shelves.map((shelf) => deleteExpired(shelf, now)));
      }),
  };
}

function openOutbox(shelf: Shelf): Outbox {
  const outbox = openRepository(shelf, Delivery);
  const { query } = shelf;
  const read = async (): Promise<readonly Outline[]> => (query === undefined ? outbox.list() : readOutlines(query));
  return { ...outbox, outlines: () => telling('outbox cannot be listed', read) };
}

import type { Language, Snowflake } from '../feeds/feed.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store.ts';
import { type Departures, openDepartures } from './departures.ts';
import { type FollowBook, openFollowBook } from './follow-book.ts';
import { type Holding, openHolding } from './holding.ts';
import { type MuteBook, openMuteBook } from './mute-book.ts';
import { type FeedBook, openFeedBook } from './feed-book.ts';
import { openSettingsBook, type SettingsBook } from './settings-book.ts';

/** What people chose, in the store and in memory at once: every alert asks it, and it is small. */
export interface Books {
  readonly follows: FollowBook;
  readonly mutes: MuteBook;
  readonly settings: SettingsBook;
  readonly feeds: FeedBook;
  readonly holding: Holding;
  readonly departures: Departures;
}

export interface BookOptions {
  /** Called whenever somebody follows. */
  readonly onFollow?: () => void;
  readonly feedsPerServer?: number;
  /** What a server speaks that chose no language. */
  readonly languageOf?: (guildId: Snowflake) => Language;
}

/** Feeds that a server may add, unless the operator says otherwise. */
const FEEDS_PER_SERVER = 20;

/** Reads everything people chose into memory. */
export async function openBooks(
  store: Store,
  now: () => Date,
  log: Pick<Log, 'info'>,
  { onFollow = () => undefined, feedsPerServer = FEEDS_PER_SERVER, languageOf = () => 'en' }: BookOptions = {},
): Promise<Books> {
  const { feeds, feedStates } = store;
  const settings = await openSettingsBook(store.guildSettings, languageOf);
  const follows = await openFollowBook(store.follows, onFollow);
  return {
    settings,
    follows,
    mutes: await openMuteBook(store.mutes, now),
    feeds: await openFeedBook({ feeds, feedStates, limit: feedsPerServer, now }),
    departures: await openDepartures(store.departures, now, log),
    holding: await openHolding({ store, settingsOf: settings.of, follow: follows.get, now, log }),
  };
}

import type { Alert } from '../alerts/alert.ts';
import type { NoThread } from '../alerts/no-thread.ts';
import type { HeldAlert } from '../alerts/held-alert.ts';
import type { Reading } from '../claims/reading.ts';
import type { Feed, FeedState, Language, Scope, Snowflake } from '../feeds/feed.ts';
import type { Trouble } from '../feeds/trouble.ts';
import type { Destination } from '../follows/follow.ts';
import type { GuildSettings } from '../follows/guild-settings.ts';
import type { Mute } from '../follows/mute.ts';
import type { KnownTarget } from '../gazetteer/known-target.ts';
import type { Names } from '../gazetteer/resolve-name.ts';
import type { Development } from '../sagas/development.ts';
import type { ReportedClaim } from '../sagas/saga.ts';
import type { Follows } from './follows.ts';
import type { GuildRooms } from './guild-rooms.ts';
import type { Trace } from './trace.ts';

export interface Mutes {
  add(mute: Omit<Mute, 'id'>): Promise<Mute>;
  remove(id: string): Promise<void>;
  /** Those that still hold. */
  listFor(destination: Destination): Promise<readonly Mute[]>;
}

/** One item of a tested feed, and what would have become of it. */
export interface TestedItem {
  readonly title: string;
  readonly link?: string;
  /** The headlines it would have told; empty where it would have said nothing. */
  readonly told: readonly string[];
  /** Why it would have said nothing. */
  readonly silence?: 'no-development' | 'nobody-named';
}

/** Every way in which trying a feed address can end. */
export type FeedTest =
  | {
      readonly kind: 'readable';
      /** The feed's own address: not what was typed, where a site's page led to it. */
      readonly address: string;
      readonly outlet: string;
      readonly language: Language;
      readonly itemCount: number;
      /** At most five, newest first. */
      readonly items: readonly TestedItem[];
      /** Other feeds that the site's page names. */
      readonly alternatives: readonly string[];
    }
  | { readonly kind: 'unusable'; readonly trouble: Trouble };

/** A server's feed and what is known of it. */
export interface FeedStanding {
  readonly feed: Feed;
  readonly state?: FeedState;
  /** When it is asked next; absent where that is in the next cycle. Of a paused feed it says nothing. */
  readonly nextAt?: string;
}

export interface ServerFeeds {
  /** How many feeds a server may add for itself. */
  readonly limit: number;
  /** The feeds that this server added. */
  listFor(guildId: Snowflake): Promise<readonly FeedStanding[]>;
  add(feed: Omit<Feed, 'id'>): Promise<Feed>;
  remove(feedId: string): Promise<void>;
  /** A paused feed is not read, and remembers what it had. Unknown ids are no error. */
  pause(feedId: string): Promise<void>;
  resume(feedId: string): Promise<void>;
  /** Has a feed that waits after a failure read in the next cycle. */
  hurry(feedId: string): Promise<void>;
  /** Keeps an address that must not be shown, for an hour or until a restart, and returns what it is asked back by. */
  keepSecret(address: string): string;
  secret(key: string): string | undefined;
}

/** What became of opening a file that should hold a list of feeds. */
export type FeedListing =
  | { readonly kind: 'list'; readonly feeds: readonly { readonly address: string; readonly name?: string }[] }
  | { readonly kind: 'unusable'; readonly reason: 'unreachable' | 'too-large' | 'no-list' };

/** Lists of feeds, as feed readers exchange them (OPML). */
export interface FeedLists {
  /** Fetches a file that came with a command. */
  open(address: string): Promise<FeedListing>;
  write(title: string, feeds: readonly { readonly address: string; readonly name: string }[]): Uint8Array;
}

/** A saga as one audience sees it. */
export interface Story {
  /** In order of time. */
  readonly developments: readonly Development[];
  /** The claims behind them, of the feeds that count for this audience. */
  readonly claims: readonly ReportedClaim[];
}

/** A development, and the developments of its saga in order of time, which its wording depends on. */
export interface ToldDevelopment {
  readonly development: Development;
  readonly course: readonly Development[];
}

/** One fact of how the bot is, in English as its logs are. */
export interface StatusLine {
  readonly label: string;
  readonly value: string;
}

/** What somebody says was read wrongly: an alert of ours, or any other text. */
export type Misread =
  | { readonly kind: 'alert'; readonly alert: Alert }
  | { readonly kind: 'text'; readonly text: string; readonly guildId: Snowflake | undefined };

/** Reports of wrong readings, for the operator. Who reported is not kept. */
export interface WrongReadings {
  /** Keeps what was read and how, and returns the report's id; a second voice for the same adds to the first. */
  add(misread: Misread): Promise<string>;
  /** Adds what it says really. A report that has expired is forgotten. */
  correct(id: string, correction: string): Promise<'kept' | 'forgotten'>;
}

/** An alert that quiet hours or a cap hold back, and when its channel's digest is due. */
export interface WaitingAlert {
  readonly held: HeldAlert;
  readonly dueAt: Date;
}

/** Whether a first direct message arrived. `closed`: Discord does not let us write to that person, for a setting of theirs. */
export type Greeting = 'arrived' | 'closed' | 'no-shared-server';

/** All that commands may do with the world. Composed in `main.ts`; a test composes its own over a memory store. */
export interface Services {
  now(): Date;
  readonly names: Names;
  readonly follows: Follows;
  readonly mutes: Mutes;
  readonly settings: {
    /** The defaults for a server that nobody has set up. */
    get(guildId: Snowflake): Promise<GuildSettings>;
    put(settings: GuildSettings): Promise<void>;
  };
  /** Channels of servers as the gateway has told of them; undefined for what it has not. */
  readonly rooms: Pick<GuildRooms, 'rightsIn' | 'kindOf'>;
  /** Alerts that wait for a digest in this server's channels. */
  waiting(guildId: Snowflake): readonly WaitingAlert[];
  readonly feeds: ServerFeeds;
  readonly feedLists: FeedLists;
  /** The outlets whose feeds this audience is told from, in order of names. */
  outlets(scope: Scope): Promise<readonly string[]>;
  /** Fetches and reads a feed, or finds one behind a site's address. Tells nothing, stores nothing, never throws for a bad address. */
  testFeed(address: string, to: { readonly scope: Scope; readonly language: Language }): Promise<FeedTest>;
  /** Undefined where nothing was ever said. `sagaId` is the player's id, or "name:" and the folded name. */
  story(sagaId: string, scope: Scope): Promise<Story | undefined>;
  /** The newest developments that the audience may see, newest first. */
  latest(wanted: {
    readonly scope: Scope;
    readonly clubId?: string;
    readonly limit: number;
  }): Promise<readonly ToldDevelopment[]>;
  /**
   * What a message of ours tells, by the id it carries: the alert itself, those of a digest, of a thread's first message
   * the newest step that was told there. None where it is forgotten.
   */
  alertsIn(id: string): Promise<readonly Alert[]>;
  /** Why an alert stands outside of its saga's thread; undefined where it does not, or has none. */
  outside(alertId: string): Promise<NoThread | undefined>;
  /** The players whom a text names, each once. */
  findNamed(text: string): readonly KnownTarget[];
  /** Reads a text as if it were an item: the first line is its headline. */
  read(text: string): Reading;
  /** The same for whoever runs the bot: each line is one step, in English. */
  explain(text: string): readonly string[];
  /** Finds a report by its headline or its address, as this audience may see it. */
  trace(text: string, scope: Scope): Promise<Trace>;
  /** Draws an SVG as a PNG. Undefined where that fails, which is logged: the answer goes out without a picture. */
  draw(svg: string): Promise<Uint8Array | undefined>;
  /** Sends a first direct message. */
  greet(userId: Snowflake, content: string): Promise<Greeting>;
  readonly reports: WrongReadings;
  /** How the bot is, for whoever runs it; nobody else is told. */
  statusFor(userId: Snowflake): Promise<readonly StatusLine[] | 'not-the-operator'>;
  readonly privacy: {
    /** How many records name this person. */
    countOf(userId: Snowflake): Promise<number>;
    /** Deletes direct follows and mutes of that person, and takes the name off what stays for others. */
    forgetUser(userId: Snowflake): Promise<void>;
    /** Deletes settings, feeds, follows and mutes of the server. */
    forgetGuild(guildId: Snowflake): Promise<void>;
  };
}

import type { Snowflake } from './snowflake.ts';

/** A person or a bot, wherever they are. */
export type User = {
  readonly id: Snowflake;
  readonly username: string;
  /** The name shown; the username where there is none. */
  readonly globalName?: string;
  readonly bot: boolean;
  /** The language the person's Discord is set to: "en-GB". */
  readonly locale: string;
  /** Whether people of a shared server may write to this person directly; Discord answers 50007 where not. */
  readonly directMessagesOpen: boolean;
};

/** A role. The one whose id is the guild's own is @everyone. */
export type Role = {
  readonly id: Snowflake;
  readonly name: string;
  readonly color: number;
  readonly position: number;
  /** A bit set, in decimal digits. */
  readonly permissions: string;
  readonly mentionable: boolean;
  readonly hoist: boolean;
  /** Made by Discord for a bot's installation. */
  readonly managed: boolean;
};

/** Somebody in a server. */
export type Member = {
  readonly userId: Snowflake;
  readonly roleIds: readonly Snowflake[];
  readonly nick?: string;
  readonly joinedAt: number;
};

/** A server. */
export type Guild = {
  readonly id: Snowflake;
  readonly name: string;
  readonly ownerId: Snowflake;
  readonly locale: string;
  readonly roles: ReadonlyMap<Snowflake, Role>;
  readonly members: ReadonlyMap<Snowflake, Member>;
  /** In an outage of Discord's: the guild is there, and nobody can reach it. */
  readonly unavailable: boolean;
};

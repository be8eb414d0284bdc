import type { Language, Snowflake } from '../feeds/feed.ts';

/** What a channel is, as far as telling alerts there goes. */
export type RoomKind = 'messages' | 'announcements' | 'forum';

/** A channel somebody chose, as Discord described it with the choice. */
export interface ChosenChannel {
  readonly id: Snowflake;
  readonly name: string;
  readonly kind: RoomKind;
  /** What the bot may do there; absent where Discord did not say and it can not be computed. */
  readonly appPermissions?: bigint;
}

export interface ChosenRole {
  readonly id: Snowflake;
  readonly name: string;
}

/** The message a message command was used on, or that a button sits on. */
export interface TargetMessage {
  readonly id: Snowflake;
  readonly channelId: Snowflake;
  readonly authorId: Snowflake;
  /** Everything readable in it: content, then the words of its embeds, a line each. */
  readonly text: string;
  /** Where its embeds lead. */
  readonly links: readonly string[];
  /** What its buttons and selects carry. */
  readonly customIds: readonly string[];
}

/** Who asks, from where, and what they may do there: plain values, no discord.js object. */
export interface Context {
  readonly applicationId: Snowflake;
  /** The server, where the bot is a member of it. Absent in direct messages and where only the person has installed it. */
  readonly guildId?: Snowflake;
  readonly channelId: Snowflake;
  readonly userId: Snowflake;
  /** The bits of `PermissionFlagsBits`; none at all outside a server. */
  readonly memberPermissions: bigint;
  readonly memberRoleIds: readonly Snowflake[];
  /** What the bot may do in this channel. */
  readonly appPermissions: bigint;
  /** The language of the person, as far as we speak it. */
  readonly locale: Language;
  readonly guildLocale?: Language;
  readonly channels: ReadonlyMap<Snowflake, ChosenChannel>;
  readonly roles: ReadonlyMap<Snowflake, ChosenRole>;
  readonly message?: TargetMessage;
}

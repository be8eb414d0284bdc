import type { CommandOption } from './bodies/command-body.ts';
import type { Snowflake } from './snowflake.ts';

/** Kinds of command, under Discord's numbers. */
export const CommandType = { chat: 1, user: 2, message: 3 } as const;
export type CommandType = (typeof CommandType)[keyof typeof CommandType];

/** Kinds of option, under Discord's numbers. */
export const OptionType = {
  subcommand: 1,
  subcommandGroup: 2,
  text: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
} as const;

/** A registered command: of every server, or of one. */
export type Command = {
  readonly id: Snowflake;
  /** Changes whenever the definition does. */
  readonly version: Snowflake;
  readonly type: CommandType;
  /** Present for a command of one server only. */
  readonly guildId?: Snowflake;
  readonly name: string;
  readonly nameLocalizations: Readonly<Record<string, string>>;
  /** Empty for menu commands. */
  readonly description: string;
  readonly descriptionLocalizations: Readonly<Record<string, string>>;
  readonly options: readonly CommandOption[];
  /** Rights a member needs to see and use it; "0" means administrators only, absent everybody. */
  readonly defaultMemberPermissions?: string;
  /** 0 servers, 1 direct messages with the bot, 2 other direct messages. */
  readonly contexts: readonly (0 | 1 | 2)[];
  /** 0 installed by a server, 1 by a person. */
  readonly integrationTypes: readonly (0 | 1)[];
  readonly nsfw: boolean;
};

import type { Channel } from './channel.ts';
import type { Command } from './command.ts';
import type { Failed, Seen, Suggested } from './interaction.ts';
import type { Message } from './message.ts';
import type { Snowflake } from './snowflake.ts';
import type { StoredFile } from './world.ts';

/** A value as it is typed or picked: text, a number, yes or no, or the id of a person, role or channel. */
export type OptionValue = string | number | boolean;
/** The values of a command's options, by name. */
export type OptionValues = Readonly<Record<string, OptionValue>>;
/** What is filled in a modal: text, ticked or not, or what was chosen; by custom id. */
export type FieldValues = Readonly<Record<string, string | boolean | readonly string[]>>;

/** What comes of saying something. */
export type Said = { readonly kind: 'said'; readonly message: Message } | Failed;

/**
 * What a person can do in the sandbox, and what they see of it. Rights are those Discord would give: what a person may
 * not do fails with a reason and never reaches the bot. Everything that happens is also told to the world's subscribers.
 */
export type Person = {
  /** The channels of a server that this person may see, in their order; threads after their parents. */
  readonly channels: (userId: Snowflake, guildId: Snowflake) => readonly Channel[];
  /** The direct messages this person has. */
  readonly directChannels: (userId: Snowflake) => readonly Channel[];
  /** What stands in a channel for this person's eyes, oldest first; ephemeral answers to others are not in it. */
  readonly messages: (userId: Snowflake, channelId: Snowflake) => readonly Message[];
  /** The commands this person may use in that channel, of every kind. */
  readonly commands: (userId: Snowflake, channelId: Snowflake) => readonly Command[];

  /** Asks for suggestions while typing. `path` is the command with its subcommands: "feeds add". */
  readonly suggest: (
    userId: Snowflake,
    channelId: Snowflake,
    path: string,
    options: OptionValues,
    focused: string,
  ) => Promise<Suggested>;
  readonly runCommand: (userId: Snowflake, channelId: Snowflake, path: string, options?: OptionValues) => Promise<Seen>;
  /** Presses a button. */
  readonly click: (userId: Snowflake, messageId: Snowflake, customId: string) => Promise<Seen>;
  /** Chooses in a select of any kind: values of a string select, ids in the others. */
  readonly choose: (
    userId: Snowflake,
    messageId: Snowflake,
    customId: string,
    values: readonly string[],
  ) => Promise<Seen>;
  /** Sends the modal that an earlier interaction was answered with. */
  readonly submitModal: (userId: Snowflake, interactionId: Snowflake, values: FieldValues) => Promise<Seen>;
  readonly useMessageCommand: (userId: Snowflake, messageId: Snowflake, name: string) => Promise<Seen>;

  /** Sends a file to Discord, as its client does before the command that it goes with. Gives the id to put into the option. */
  readonly upload: (file: StoredFile) => Snowflake;
  readonly say: (userId: Snowflake, channelId: Snowflake, content: string) => Said;
  readonly react: (userId: Snowflake, messageId: Snowflake, emoji: string) => void;
  /** Takes an ephemeral message away from this person's eyes. */
  readonly dismiss: (userId: Snowflake, messageId: Snowflake) => void;
  /** Opens (or finds) the direct messages between this person and the bot. */
  readonly openDirect: (userId: Snowflake) => Channel;
  /** Waits until a message that says "thinking" is the real answer, and gives it. */
  readonly untilSettled: (messageId: Snowflake) => Promise<Message>;
};

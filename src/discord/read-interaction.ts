import {
  ApplicationCommandOptionType,
  type CommandInteractionOption,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';
import { readContext, readMessage } from './read-context.ts';
import type { Context } from './context.ts';

/** An interaction as plain data. */
export type Request =
  | {
      readonly kind: 'command';
      readonly name: string;
      /** '' where the command has no subcommands. */
      readonly subcommand: string;
      readonly options: Readonly<Record<string, unknown>>;
      readonly context: Context;
    }
  | {
      readonly kind: 'autocomplete';
      readonly name: string;
      readonly subcommand: string;
      readonly option: string;
      readonly typed: string;
      readonly context: Context;
    }
  | {
      readonly kind: 'press';
      readonly customId: string;
      readonly values: readonly string[];
      readonly fields: ReadonlyMap<string, readonly string[]>;
      readonly context: Context;
    }
  | { readonly kind: 'message-command'; readonly name: string; readonly context: Context }
  | { readonly kind: 'unknown' };

const NO_FIELDS: ReadonlyMap<string, readonly string[]> = new Map();

/** Turns what discord.js gives into plain data; kinds of interaction that we never ask for are `unknown`. */
export function readInteraction(interaction: Interaction): Request {
  if (interaction.isChatInputCommand()) {
    const { subcommand, given } = openSubcommand(interaction.options.data);
    const options = Object.fromEntries(given.map((option) => [option.name, valueOf(option)]));
    const chosen = given.flatMap(({ channel, role }) => [channel ?? [], role ?? []].flat());
    const context = readContext(interaction, chosen);
    return { kind: 'command', name: interaction.commandName, subcommand, options, context };
  }
  if (interaction.isAutocomplete()) {
    const { subcommand } = openSubcommand(interaction.options.data);
    const { name: option, value: typed } = interaction.options.getFocused(true);
    const context = readContext(interaction);
    return { kind: 'autocomplete', name: interaction.commandName, subcommand, option, typed, context };
  }
  if (interaction.isMessageContextMenuCommand()) {
    return { kind: 'message-command', name: interaction.commandName, context: contextOfTarget(interaction) };
  }
  return readPress(interaction);
}

/** A file is given as where it can be fetched; anything else as it was typed or chosen. */
function valueOf({ value, attachment }: CommandInteractionOption): unknown {
  return attachment ? { url: attachment.url, size: attachment.size } : value;
}

function readPress(interaction: Interaction): Request {
  if (interaction.isModalSubmit()) {
    const context = { ...readContext(interaction), ...messageOf(interaction) };
    return { kind: 'press', customId: interaction.customId, values: [], fields: readFields(interaction), context };
  }
  if (!interaction.isMessageComponent()) {
    return { kind: 'unknown' };
  }
  const channels = interaction.isChannelSelectMenu() ? [...interaction.channels.values()] : [];
  const roles = interaction.isRoleSelectMenu() ? [...interaction.roles.values()] : [];
  return {
    kind: 'press',
    customId: interaction.customId,
    values: interaction.isAnySelectMenu() ? interaction.values : [],
    fields: NO_FIELDS,
    context: { ...readContext(interaction, [...channels, ...roles]), ...messageOf(interaction) },
  };
}

function openSubcommand(options: readonly CommandInteractionOption[]) {
  const [first] = options;
  return first?.type === ApplicationCommandOptionType.Subcommand
    ? { subcommand: first.name, given: first.options ?? [] }
    : { subcommand: '', given: options };
}

function contextOfTarget(interaction: MessageContextMenuCommandInteraction): Context {
  return { ...readContext(interaction), message: readMessage(interaction.targetMessage) };
}

function messageOf(interaction: { readonly message: Parameters<typeof readMessage>[0] | null }) {
  return interaction.message === null ? {} : { message: readMessage(interaction.message) };
}

function readFields(interaction: ModalSubmitInteraction): ReadonlyMap<string, readonly string[]> {
  const fields = interaction.fields.fields.map((field): [string, readonly string[]] => [
    field.customId,
    'values' in field ? field.values : 'value' in field ? [String(field.value)] : [],
  ]);
  return new Map(fields);
}

import type { CommandOption } from '../bodies/command-body.ts';
import { OptionType } from '../command.ts';
import type { OptionValue } from '../person.ts';
import type { Snowflake } from '../snowflake.ts';
import type { World } from '../world.ts';
import { type Kind, kindOf } from './resolve.ts';

/** An option with a value in it; the kind of thing it names, where it is an id. */
export type Filled = {
  readonly name: string;
  readonly type: number;
  readonly value: OptionValue;
  readonly named?: { readonly id: Snowflake; readonly kind: Kind };
};

/** Kinds that an option's id may be of, by the option's type. */
const KINDS: Readonly<Record<number, readonly Kind[]>> = {
  [OptionType.user]: ['user'],
  [OptionType.channel]: ['channel'],
  [OptionType.role]: ['role'],
  [OptionType.mentionable]: ['user', 'role'],
  [OptionType.attachment]: ['file'],
};

/** Fills an option as Discord's client would; where the value does not fit, the answer says why in words. */
export function fillOption(
  world: World,
  guildId: Snowflake | undefined,
  option: CommandOption,
  value: OptionValue,
): Filled | string {
  const { name, type } = option;
  switch (option.type) {
    case OptionType.text:
      return whyNotText(option, value) ?? { name, type, value };
    case OptionType.integer:
    case OptionType.number:
      return whyNotNumber(option, value) ?? { name, type, value };
    case OptionType.boolean:
      return typeof value === 'boolean' ? { name, type, value } : `${name} is either true or false`;
    case OptionType.user:
    case OptionType.channel:
    case OptionType.role:
    case OptionType.mentionable:
    case OptionType.attachment:
      return fillId(world, guildId, option, String(value));
    case OptionType.subcommand:
    case OptionType.subcommandGroup:
      return `${name} takes no value here`;
  }
}

function whyNotText(
  option: Extract<CommandOption, { type: typeof OptionType.text }>,
  value: OptionValue,
): string | undefined {
  const { name, choices, min_length = 0, max_length = 6000 } = option;
  if (typeof value !== 'string') {
    return `${name} is text`;
  }
  if (value.length < min_length || value.length > max_length) {
    return `${name} must have ${min_length} to ${max_length} characters`;
  }
  return choices?.length && choices.every((choice) => choice.value !== value)
    ? `${name} is not one of its choices`
    : undefined;
}

function whyNotNumber(
  option: Extract<CommandOption, { type: typeof OptionType.integer | typeof OptionType.number }>,
  value: OptionValue,
): string | undefined {
  const { name, choices, min_value = Number.NEGATIVE_INFINITY, max_value = Number.POSITIVE_INFINITY } = option;
  if (typeof value !== 'number' || (option.type === OptionType.integer && !Number.isInteger(value))) {
    return `${name} is a ${option.type === OptionType.integer ? 'whole number' : 'number'}`;
  }
  if (value < min_value || value > max_value) {
    return `${name} must be from ${min_value} to ${max_value}`;
  }
  return choices?.length && choices.every((choice) => choice.value !== value)
    ? `${name} is not one of its choices`
    : undefined;
}

function fillId(world: World, guildId: Snowflake | undefined, option: CommandOption, id: string): Filled | string {
  const kind = kindOf(world, guildId, id, KINDS[option.type] ?? []);
  const { name, type } = option;
  if (kind === undefined) {
    return `${name} names nobody and nothing here`;
  }
  const channelType = world.channels.get(id)?.type;
  if (
    option.type === OptionType.channel &&
    option.channel_types?.length &&
    !option.channel_types.some((of) => of === channelType)
  ) {
    return `${name} takes another kind of channel`;
  }
  return { name, type, value: id, named: { id, kind } };
}

import { answerHandedMessage } from '../answers/message-answer.ts';
import { answerUser } from '../answers/user-answer.ts';
import { solid } from '../bodies/form.ts';
import type { CommandOption } from '../bodies/command-body.ts';
import type { Channel } from '../channel.ts';
import { type Command, CommandType, OptionType } from '../command.ts';
import { type Choice, type Failed, InteractionType, type Seen, type Suggested } from '../interaction.ts';
import { type Act, actOn } from '../interactions.ts';
import type { OptionValues } from '../person.ts';
import type { Snowflake } from '../snowflake.ts';
import { findMessage, type World } from '../world.ts';
import { failed } from '../failed.ts';
import { type Filled, fillOption } from './option-value.ts';
import { resolveIds } from './resolve.ts';
import { ownersOf, usableCommands, visibleMessages } from './see.ts';

/** Uses a chat command; values that do not fit fail before the bot hears of them. */
export async function runCommand(
  world: World,
  userId: Snowflake,
  channelId: Snowflake,
  path: string,
  options: OptionValues,
): Promise<Seen> {
  const found = findCommand(world, userId, channelId, path);
  if (found.kind === 'failed') {
    return found;
  }
  const filled = fillAll(world, found, options);
  if ('kind' in filled) {
    return filled;
  }
  const missing = found.options.find(({ name, ...option }) => option.required && options[name] === undefined);
  if (missing !== undefined) {
    return failed('invalid-option', `${missing.name} is required`);
  }
  const resolved = resolveIds(
    world,
    found.channel.guildId,
    userId,
    filled.flatMap(({ named }) => named ?? []),
  );
  const data = { ...dataOf(found, filled.map(withoutName)), ...resolved };
  return onlySeen(await actOn(world, actOf(world, found, userId, InteractionType.command, data)));
}

/** Asks for suggestions for the option that is being typed in. */
export async function suggest(
  world: World,
  userId: Snowflake,
  channelId: Snowflake,
  path: string,
  options: OptionValues,
  focused: string,
): Promise<Suggested> {
  const found = findCommand(world, userId, channelId, path);
  if (found.kind === 'failed') {
    return found;
  }
  const asked = found.options.find(({ name }) => name === focused);
  if (asked === undefined || !('autocomplete' in asked) || !asked.autocomplete) {
    return failed('invalid-option', `${focused} has no suggestions`);
  }
  const given = found.options.flatMap(({ name, type }) => {
    const value = name === focused ? String(options[name] ?? '') : options[name];
    return value === undefined ? [] : [{ name, type, value, ...(name === focused ? { focused: true } : {}) }];
  });
  const outcome = await actOn(world, actOf(world, found, userId, InteractionType.autocomplete, dataOf(found, given)));
  return outcome.kind === 'suggested' || outcome.kind === 'failed' ? outcome : { kind: 'suggested', choices: NONE };
}

const NONE: readonly Choice[] = [];

/** Uses a command from the menu of a message. */
export async function useMessageCommand(
  world: World,
  userId: Snowflake,
  messageId: Snowflake,
  name: string,
): Promise<Seen> {
  const message = findMessage(world, messageId);
  const channel = world.channels.get(message?.channelId ?? '');
  if (message === undefined || channel === undefined || !visibleMessages(world, userId, channel.id).includes(message)) {
    return failed('unknown-message');
  }
  const commands = usableCommands(world, userId, channel.id);
  const command = commands.find((one) => one.type === CommandType.message && one.name === name);
  if (command === undefined) {
    return whyUnusable(world, CommandType.message, name);
  }
  const author = world.users.get(message.authorId);
  const found: Found = { kind: 'found', command, channel, way: [], options: [] };
  const data = {
    ...dataOf(found, []),
    target_id: messageId,
    resolved: {
      messages: { [messageId]: answerHandedMessage(world, message) },
      ...(author === undefined ? {} : { users: { [author.id]: answerUser(author) } }),
    },
  };
  return onlySeen(await actOn(world, actOf(world, found, userId, InteractionType.command, data)));
}

/** A command with the subcommands on the way to its options. */
type Found = {
  readonly kind: 'found';
  readonly command: Command;
  readonly channel: Channel;
  readonly way: readonly { readonly name: string; readonly type: number }[];
  readonly options: readonly CommandOption[];
};

function findCommand(world: World, userId: Snowflake, channelId: Snowflake, path: string): Found | Failed {
  const channel = world.channels.get(channelId);
  if (channel === undefined) {
    return failed('unknown-channel');
  }
  const [name = '', ...names] = path.replace(/^\//, '').trim().split(/\s+/);
  const commands = usableCommands(world, userId, channelId);
  const command = commands.find((one) => one.type === CommandType.chat && one.name === name);
  if (command === undefined) {
    return whyUnusable(world, CommandType.chat, name);
  }
  let options: readonly CommandOption[] = command.options;
  const way: { readonly name: string; readonly type: number }[] = [];
  for (const step of names) {
    const next = options.find((option) => option.name === step);
    if (next === undefined || (next.type !== OptionType.subcommand && next.type !== OptionType.subcommandGroup)) {
      return failed('unknown-command', `/${name} has no ${step}`);
    }
    way.push({ name: next.name, type: next.type });
    options = next.options ?? [];
  }
  return options.some(({ type }) => type === OptionType.subcommand || type === OptionType.subcommandGroup)
    ? failed('unknown-command', `/${path} needs one of its subcommands`)
    : { kind: 'found', command, channel, way, options };
}

/** A command that exists and is not shown to this person here is not permitted; any other is unknown. */
function whyUnusable(world: World, type: CommandType, name: string): Failed {
  const exists = [...world.commands.values()].some((command) => command.type === type && command.name === name);
  return failed(exists ? 'not-permitted' : 'unknown-command');
}

function fillAll(world: World, { options, channel }: Found, values: OptionValues): readonly Filled[] | Failed {
  const unknown = Object.keys(values).find((name) => options.every((option) => option.name !== name));
  if (unknown !== undefined) {
    return failed('invalid-option', `There is no option ${unknown}`);
  }
  const filled: Filled[] = [];
  for (const option of options) {
    const value = values[option.name];
    const result = value === undefined ? undefined : fillOption(world, channel.guildId, option, value);
    if (typeof result === 'string') {
      return failed('invalid-option', result);
    }
    filled.push(...(result === undefined ? [] : [result]));
  }
  return filled;
}

function withoutName({ name, type, value }: Filled): object {
  return { name, type, value };
}

/** `data` of a command's interaction: the options inside their subcommands. */
function dataOf({ command, way }: Found, options: readonly object[]): Readonly<Record<string, unknown>> {
  const nested = way.toReversed().reduce<readonly object[]>((inner, step) => [{ ...step, options: inner }], options);
  const { id, name, type, guildId } = command;
  return { id, name, type, ...(nested.length === 0 ? {} : { options: nested }), ...solid({ guild_id: guildId }) };
}

function actOf(
  world: World,
  { command, channel }: Found,
  userId: Snowflake,
  type: Act['type'],
  data: Act['data'],
): Act {
  return {
    type,
    userId,
    channelId: channel.id,
    ...solid({ guildId: channel.guildId }),
    name: command.name,
    data,
    owners: ownersOf(world, command, channel, userId),
  };
}

/** Only autocomplete is answered with suggestions: everything else with something to see. */
export function onlySeen(outcome: Seen | Suggested): Seen {
  return outcome.kind === 'suggested' ? { kind: 'acknowledged' } : outcome;
}

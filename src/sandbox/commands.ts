import type { CommandBody } from './bodies/command-body.ts';
import { solid } from './bodies/form.ts';
import { type Command, CommandType } from './command.ts';
import { refuseForm } from './read-form.ts';
import type { Snowflake } from './snowflake.ts';
import { announce, type World } from './world.ts';

/** How many commands of a kind there may be, everywhere or in one server. */
const LIMITS: Readonly<Record<CommandType, number>> = {
  [CommandType.chat]: 100,
  [CommandType.user]: 15,
  [CommandType.message]: 15,
};

/** The commands of every server, or those of one server alone. */
export function commandsOf(world: World, guildId: Snowflake | undefined): readonly Command[] {
  return [...world.commands.values()].filter((command) => command.guildId === guildId);
}

/** Puts a list of commands in the place of all that were there. One of the same kind and name keeps its id. */
export function replaceCommands(
  world: World,
  guildId: Snowflake | undefined,
  bodies: readonly CommandBody[],
): readonly Command[] {
  refuseWrongList(bodies);
  const old = commandsOf(world, guildId);
  const fresh = bodies.map((body) => defineCommand(world, guildId, body, old));
  for (const { id } of old) {
    world.commands.delete(id);
  }
  for (const command of fresh) {
    world.commands.set(command.id, command);
  }
  announce(world, { kind: 'commands-changed', ...solid({ guildId }) });
  return fresh;
}

/** Adds one command, in the place of one of the same kind and name if there is one; else while there is room for it. */
export function addCommand(
  world: World,
  guildId: Snowflake | undefined,
  body: CommandBody,
): { readonly command: Command; readonly isNew: boolean } {
  const old = commandsOf(world, guildId);
  const command = defineCommand(world, guildId, body, old);
  const isNew = old.every(({ id }) => id !== command.id);
  if (isNew && old.filter(({ type }) => type === command.type).length >= LIMITS[command.type]) {
    refuseOneTooMany([]);
  }
  world.commands.set(command.id, command);
  announce(world, { kind: 'commands-changed', ...solid({ guildId }) });
  return { command, isNew };
}

/** Puts another definition in the place of a command, which keeps its id. */
export function changeCommand(world: World, command: Command, body: CommandBody): Command {
  const changed = { ...defineCommand(world, command.guildId, body, []), id: command.id };
  world.commands.set(command.id, changed);
  announce(world, { kind: 'commands-changed', ...solid({ guildId: command.guildId }) });
  return changed;
}

/** Takes a command away. */
export function removeCommand(world: World, command: Command): void {
  world.commands.delete(command.id);
  announce(world, { kind: 'commands-changed', ...solid({ guildId: command.guildId }) });
}

function defineCommand(
  world: World,
  guildId: Snowflake | undefined,
  body: CommandBody,
  old: readonly Command[],
): Command {
  const type = body.type ?? CommandType.chat;
  const before = old.find((command) => command.type === type && command.name === body.name);
  const rights = body.default_member_permissions;
  return {
    id: before?.id ?? world.nextId(),
    version: world.nextId(),
    type,
    name: body.name,
    nameLocalizations: solid(body.name_localizations ?? {}),
    description: body.description ?? '',
    descriptionLocalizations: solid(body.description_localizations ?? {}),
    options: solid(body.options ?? []),
    contexts: body.contexts ?? (body.dm_permission === false ? [0] : [0, 1, 2]),
    integrationTypes: body.integration_types ?? [0],
    nsfw: body.nsfw ?? false,
    ...(guildId === undefined ? {} : { guildId }),
    ...(rights === undefined || rights === null ? {} : { defaultMemberPermissions: String(rights) }),
  };
}

function refuseWrongList(bodies: readonly CommandBody[]): void {
  const taken = new Set<string>();
  for (const [index, { type, name }] of bodies.entries()) {
    const kind = type ?? CommandType.chat;
    const key = `${kind}:${name}`;
    if (taken.has(key)) {
      refuseForm([index, 'name'], 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique');
    }
    taken.add(key);
    const ofKind = [...taken].filter((other) => other.startsWith(`${kind}:`)).length;
    if (ofKind > LIMITS[kind]) {
      refuseOneTooMany([index]);
    }
  }
}

function refuseOneTooMany(path: readonly PropertyKey[]): never {
  return refuseForm(path, 'APPLICATION_COMMANDS_MAX', 'Maximum number of application commands reached');
}

import { answerCommand } from '../answers/command-answer.ts';
import { CommandBodies, CommandBody } from '../bodies/command-body.ts';
import { addCommand, changeCommand, commandsOf, removeCommand, replaceCommands } from '../commands.ts';
import type { Command } from '../command.ts';
import { reachGuild } from '../reach.ts';
import { readForm } from '../read-form.ts';
import { Refusal } from '../refusal.ts';
import type { Answer, Call, Route } from '../route.ts';

const EVERYWHERE = '/applications/{application_id}/commands';
const IN_GUILD = '/applications/{application_id}/guilds/{guild_id}/commands';

/** Commands of the application: those of every server, and the same again for one. */
export const commandRoutes: readonly Route[] = [EVERYWHERE, IN_GUILD].flatMap((path): readonly Route[] => {
  const one = `${path}/{command_id}`;
  const guildIdOf = ({ world, param }: Call) => {
    refuseOthers(world.application.id, param('application_id'));
    return path === IN_GUILD ? reachGuild(world, param('guild_id')).id : undefined;
  };
  return [
    { method: 'GET', path, bucket: 'commands', auth: 'bot', handle: (call) => list(call, guildIdOf(call)) },
    { method: 'PUT', path, bucket: 'commands', auth: 'bot', handle: (call) => replace(call, guildIdOf(call)) },
    { method: 'POST', path, bucket: 'commands', auth: 'bot', handle: (call) => add(call, guildIdOf(call)) },
    { method: 'GET', path: one, bucket: 'commands', auth: 'bot', handle: (call) => get(call, guildIdOf(call)) },
    { method: 'PATCH', path: one, bucket: 'commands', auth: 'bot', handle: (call) => patch(call, guildIdOf(call)) },
    { method: 'DELETE', path: one, bucket: 'commands', auth: 'bot', handle: (call) => remove(call, guildIdOf(call)) },
  ];
});

function list({ world }: Call, guildId: string | undefined): Answer {
  return { status: 200, body: commandsOf(world, guildId).map((command) => answerCommand(world, command)) };
}

function replace({ world, body }: Call, guildId: string | undefined): Answer {
  const commands = replaceCommands(world, guildId, readForm(CommandBodies, body));
  return { status: 200, body: commands.map((command) => answerCommand(world, command)) };
}

function add({ world, body }: Call, guildId: string | undefined): Answer {
  const { command, isNew } = addCommand(world, guildId, readForm(CommandBody, body));
  return { status: isNew ? 201 : 200, body: answerCommand(world, command) };
}

function get(call: Call, guildId: string | undefined): Answer {
  return { status: 200, body: answerCommand(call.world, needCommand(call, guildId)) };
}

/** What the change leaves out stays as it was. */
function patch(call: Call, guildId: string | undefined): Answer {
  const { world, body } = call;
  const before = needCommand(call, guildId);
  const was = {
    type: before.type,
    name: before.name,
    name_localizations: before.nameLocalizations,
    description: before.description,
    description_localizations: before.descriptionLocalizations,
    options: before.options,
    contexts: before.contexts,
    integration_types: before.integrationTypes,
    default_member_permissions: before.defaultMemberPermissions,
  };
  const changed = readForm(CommandBody, { ...was, ...(typeof body === 'object' ? body : {}), type: before.type });
  return { status: 200, body: answerCommand(world, changeCommand(world, before, changed)) };
}

function remove(call: Call, guildId: string | undefined): Answer {
  removeCommand(call.world, needCommand(call, guildId));
  return { status: 204 };
}

function needCommand({ world, param }: Call, guildId: string | undefined): Command {
  const command = world.commands.get(param('command_id'));
  if (command === undefined || command.guildId !== guildId) {
    throw new Refusal('unknownCommand');
  }
  return command;
}

/** A bot may only touch the commands of its own application. */
function refuseOthers(ownId: string, askedId: string): void {
  if (ownId !== askedId) {
    throw new Refusal('missingAccess');
  }
}

import type { Command } from '../command.ts';
import type { World } from '../world.ts';

/** A registered command, as Discord's API writes it. */
export function answerCommand(world: World, command: Command): object {
  return {
    id: command.id,
    application_id: world.application.id,
    version: command.version,
    type: command.type,
    name: command.name,
    name_localizations: orNull(command.nameLocalizations),
    description: command.description,
    description_localizations: orNull(command.descriptionLocalizations),
    default_member_permissions: command.defaultMemberPermissions ?? null,
    contexts: command.contexts,
    integration_types: command.integrationTypes,
    nsfw: command.nsfw,
    ...(command.options.length === 0 ? {} : { options: command.options }),
    ...(command.guildId === undefined
      ? { dm_permission: command.contexts.includes(1) }
      : { guild_id: command.guildId }),
  };
}

function orNull(translations: Readonly<Record<string, string>>): Readonly<Record<string, string>> | null {
  return Object.keys(translations).length === 0 ? null : translations;
}

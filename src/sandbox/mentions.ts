import type { AllowedMentions } from './bodies/message-body.ts';
import type { Channel } from './channel.ts';
import type { Mentions } from './message.ts';
import { may } from './permissions.ts';
import type { Snowflake } from './snowflake.ts';
import type { World } from './world.ts';

/** What allowed_mentions means where it is absent: a bot's message pings all that it names. */
export const PINGS_ALL: AllowedMentions = { parse: ['users', 'roles', 'everyone'] };
/** The same of an answer to an interaction: it pings only people. */
export const PINGS_PEOPLE: AllowedMentions = { parse: ['users'] };

/** Whom a text pings: whom it names, as far as the sender allows it and has the right to. */
export function findMentions(
  world: World,
  channel: Channel,
  authorId: Snowflake,
  content: string,
  allowed: AllowedMentions,
): Mentions {
  const mayPingAll = may(world, channel, authorId, 'mentionEveryone');
  const roles = world.guilds.get(channel.guildId ?? '')?.roles;
  const namedUsers = idsIn(content, /<@!?(\d+)>/g).filter((id) => world.users.has(id));
  const namedRoles = idsIn(content, /<@&(\d+)>/g).filter((id) => mayPingAll || roles?.get(id)?.mentionable);
  return {
    userIds: namedUsers.filter((id) => allowed.parse?.includes('users') || allowed.users?.includes(id)),
    roleIds: namedRoles.filter((id) => allowed.parse?.includes('roles') || allowed.roles?.includes(id)),
    everyone: mayPingAll && allowed.parse?.includes('everyone') === true && /@(everyone|here)\b/.test(content),
  };
}

function idsIn(content: string, pattern: RegExp): readonly Snowflake[] {
  return [...new Set(Array.from(content.matchAll(pattern), ([, id]) => id ?? ''))];
}

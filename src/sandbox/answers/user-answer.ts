import type { Guild, Member, Role, User } from '../guild.ts';

/** A person or bot, as Discord's API writes one. */
export function answerUser({ id, username, globalName, bot }: User) {
  return {
    id,
    username,
    discriminator: bot ? '0001' : '0',
    global_name: globalName ?? null,
    avatar: null,
    banner: null,
    accent_color: null,
    avatar_decoration_data: null,
    collectibles: null,
    primary_guild: null,
    public_flags: 0,
    flags: 0,
    ...(bot ? { bot } : {}),
  };
}

/** A member without the user, as it stands in a message. */
export function answerPartialMember({ roleIds, nick, joinedAt }: Member) {
  return {
    roles: roleIds,
    nick: nick ?? null,
    avatar: null,
    banner: null,
    joined_at: new Date(joinedAt).toISOString(),
    premium_since: null,
    communication_disabled_until: null,
    flags: 0,
    pending: false,
    mute: false,
    deaf: false,
  };
}

/** A member with the user. */
export function answerMember(member: Member, user: User) {
  return { ...answerPartialMember(member), user: answerUser(user) };
}

/** A role. One that Discord made for a bot says for which. */
export function answerRole(guild: Guild, role: Role) {
  const botId = [...guild.members.values()].find(({ roleIds }) => role.managed && roleIds.includes(role.id))?.userId;
  return {
    id: role.id,
    name: role.name,
    color: role.color,
    colors: { primary_color: role.color, secondary_color: null, tertiary_color: null },
    hoist: role.hoist,
    icon: null,
    unicode_emoji: null,
    position: role.position,
    permissions: role.permissions,
    managed: role.managed,
    mentionable: role.mentionable,
    flags: 0,
    ...(botId === undefined ? {} : { tags: { bot_id: botId } }),
  };
}

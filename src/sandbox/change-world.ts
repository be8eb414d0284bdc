import type { Channel, Overwrite } from './channel.ts';
import type { Guild, Role } from './guild.ts';
import type { Snowflake } from './snowflake.ts';
import { announce, type World } from './world.ts';

/** Changes a channel and tells the world. Throws where there is none: that is a mistake of the caller's. */
export function changeChannel(world: World, channelId: Snowflake, change: Partial<Omit<Channel, 'id'>>): Channel {
  const channel = { ...need(world.channels, channelId, 'channel'), ...change };
  world.channels.set(channelId, channel);
  announce(world, { kind: 'channel-changed', channel });
  return channel;
}

/** Gives or takes rights in one channel: a role's or a member's overwrite in place of the one before. */
export function setOverwrite(world: World, channelId: Snowflake, overwrite: Overwrite): Channel {
  const { overwrites } = need(world.channels, channelId, 'channel');
  return changeChannel(world, channelId, {
    overwrites: [...overwrites.filter(({ id }) => id !== overwrite.id), overwrite],
  });
}

/** Deletes a channel with its threads, messages and webhooks. */
export function removeChannel(world: World, channelId: Snowflake): void {
  const channel = need(world.channels, channelId, 'channel');
  for (const { id, thread } of world.channels.values()) {
    if (thread?.parentId === channelId) {
      removeChannel(world, id);
    }
  }
  for (const { id, channelId: place } of world.webhooks.values()) {
    if (place === channelId) {
      world.webhooks.delete(id);
    }
  }
  world.channels.delete(channelId);
  world.messages.delete(channelId);
  announce(world, { kind: 'channel-deleted', channel });
}

/** Changes a role and tells the world: to take rights from the bot, for one. */
export function changeRole(
  world: World,
  guildId: Snowflake,
  roleId: Snowflake,
  change: Partial<Omit<Role, 'id'>>,
): void {
  const guild = need(world.guilds, guildId, 'guild');
  const role = { ...need(guild.roles, roleId, 'role'), ...change };
  world.guilds.set(guildId, { ...guild, roles: new Map([...guild.roles, [roleId, role]]) });
  announce(world, { kind: 'role-changed', guildId, roleId });
}

/** Gives a member other roles and tells the world. */
export function setRoles(world: World, guildId: Snowflake, userId: Snowflake, roleIds: readonly Snowflake[]): void {
  const guild = need(world.guilds, guildId, 'guild');
  const member = { ...need(guild.members, userId, 'member'), roleIds };
  world.guilds.set(guildId, { ...guild, members: new Map([...guild.members, [userId, member]]) });
  announce(world, { kind: 'member-changed', guildId, userId });
}

/** The bot is invited to a server of the world, with the rights of the role that Discord makes for it. */
export function joinGuild(world: World, guildId: Snowflake, permissions: bigint): void {
  const guild = need(world.guilds, guildId, 'guild');
  const roleId = world.nextId();
  const role: Role = {
    id: roleId,
    name: world.application.name,
    color: 0,
    position: guild.roles.size,
    permissions: permissions.toString(),
    mentionable: false,
    hoist: false,
    managed: true,
  };
  const userId = world.application.id;
  const member = { userId, roleIds: [roleId], joinedAt: world.clock.now() };
  const joined: Guild = {
    ...guild,
    roles: new Map([...guild.roles, [roleId, role]]),
    members: new Map([...guild.members, [userId, member]]),
  };
  world.guilds.set(guildId, joined);
  announce(world, { kind: 'guild-joined', guild: joined });
}

/** The bot is thrown out of a server, or the server is deleted: to the bot it is the same. */
export function leaveGuild(world: World, guildId: Snowflake): void {
  const guild = need(world.guilds, guildId, 'guild');
  const members = new Map(guild.members);
  members.delete(world.application.id);
  const left = { ...guild, members };
  world.guilds.set(guildId, left);
  announce(world, { kind: 'guild-left', guild: left });
}

/** An outage of Discord's hides a server for a while: to the bot it is unavailable, not left. */
export function setOutage(world: World, guildId: Snowflake, unavailable: boolean): void {
  const guild = { ...need(world.guilds, guildId, 'guild'), unavailable };
  world.guilds.set(guildId, guild);
  announce(world, { kind: unavailable ? 'guild-outage' : 'guild-back', guild });
}

function need<T>(map: ReadonlyMap<Snowflake, T>, id: Snowflake, what: string): T {
  const found = map.get(id);
  if (found === undefined) {
    throw new Error(`the sandbox has no ${what} ${id}`);
  }
  return found;
}

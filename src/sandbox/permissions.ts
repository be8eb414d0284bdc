import { type Channel, isThread, type Overwrite } from './channel.ts';
import type { Guild, Member } from './guild.ts';
import type { Snowflake } from './snowflake.ts';
import type { World } from './world.ts';

/** The rights the sandbox knows, under Discord's bits. */
export const Right = {
  kickMembers: 1n << 1n,
  administrator: 1n << 3n,
  manageChannels: 1n << 4n,
  manageGuild: 1n << 5n,
  addReactions: 1n << 6n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  manageMessages: 1n << 13n,
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  readMessageHistory: 1n << 16n,
  mentionEveryone: 1n << 17n,
  useExternalEmojis: 1n << 18n,
  manageRoles: 1n << 28n,
  manageWebhooks: 1n << 29n,
  useApplicationCommands: 1n << 31n,
  manageThreads: 1n << 34n,
  createPublicThreads: 1n << 35n,
  createPrivateThreads: 1n << 36n,
  sendMessagesInThreads: 1n << 38n,
  useExternalApps: 1n << 50n,
} as const;
export type Right = keyof typeof Right;

/** Every right there is: what an owner or administrator has. */
export const ALL_RIGHTS = (1n << 53n) - 1n;

/** In direct messages both may do what needs no server. */
const DIRECT_RIGHTS = bitsOf(
  'addReactions',
  'viewChannel',
  'sendMessages',
  'embedLinks',
  'attachFiles',
  'readMessageHistory',
  'mentionEveryone',
  'useExternalEmojis',
  'useApplicationCommands',
);

/** The bit set of some rights. */
export function bitsOf(...rights: readonly Right[]): bigint {
  return rights.reduce((bits, right) => bits | Right[right], 0n);
}

/** What a member may do in a server as a whole; nothing for somebody who is no member. */
export function rightsInGuild(guild: Guild, userId: Snowflake): bigint {
  const member = guild.members.get(userId);
  if (member === undefined) {
    return 0n;
  }
  const roleIds = [guild.id, ...member.roleIds];
  const bits = roleIds.reduce((sum, id) => sum | BigInt(guild.roles.get(id)?.permissions ?? '0'), 0n);
  return guild.ownerId === userId || (bits & Right.administrator) !== 0n ? ALL_RIGHTS : bits;
}

/**
 * What somebody may do in a channel, computed as Discord does: the server's rights, then the overwrites of @everyone, of
 * the member's roles together, and of the member. A thread has the overwrites of its parent. Who does not see a channel
 * may do nothing in it.
 */
export function rightsInChannel(world: World, channel: Channel, userId: Snowflake): bigint {
  if (channel.guildId === undefined) {
    return channel.recipientIds.includes(userId) ? DIRECT_RIGHTS : 0n;
  }
  const guild = world.guilds.get(channel.guildId);
  const member = guild?.members.get(userId);
  if (guild === undefined || member === undefined) {
    return 0n;
  }
  const base = rightsInGuild(guild, userId);
  if (base === ALL_RIGHTS) {
    return base;
  }
  const ruling = isThread(channel) ? world.channels.get(channel.thread.parentId) : channel;
  const bits = withOverwrites(base, ruling?.overwrites ?? [], guild, member);
  return (bits & Right.viewChannel) === 0n ? 0n : bits;
}

function withOverwrites(base: bigint, overwrites: readonly Overwrite[], guild: Guild, member: Member): bigint {
  const layers = [
    overwrites.filter(({ id }) => id === guild.id),
    overwrites.filter(({ id, kind }) => kind === 'role' && member.roleIds.includes(id)),
    overwrites.filter(({ id }) => id === member.userId),
  ];
  return layers.reduce((bits, layer) => {
    const deny = layer.reduce((sum, overwrite) => sum | BigInt(overwrite.deny), 0n);
    const allow = layer.reduce((sum, overwrite) => sum | BigInt(overwrite.allow), 0n);
    return (bits & ~deny) | allow;
  }, base);
}

/** Whether somebody has all of the given rights in a channel. */
export function may(world: World, channel: Channel, userId: Snowflake, ...rights: readonly Right[]): boolean {
  const wanted = bitsOf(...rights);
  return (rightsInChannel(world, channel, userId) & wanted) === wanted;
}

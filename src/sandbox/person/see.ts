import { type Channel, ChannelType, isThread } from '../channel.ts';
import type { Command } from '../command.ts';
import { isVisibleTo, type Message } from '../message.ts';
import { bitsOf, may, rightsInChannel } from '../permissions.ts';
import type { Snowflake } from '../snowflake.ts';
import { channelsOf, messagesIn, type World } from '../world.ts';

/** The channels of a server that a person sees, by position; threads after their parents, the oldest first. */
export function visibleChannels(world: World, userId: Snowflake, guildId: Snowflake): readonly Channel[] {
  const visible = channelsOf(world, guildId).filter((channel) => seesChannel(world, channel, userId));
  const top = visible.filter((channel) => !isThread(channel)).sort((a, b) => a.position - b.position);
  return top.flatMap((channel) => [channel, ...visible.filter(({ thread }) => thread?.parentId === channel.id)]);
}

/** Whether a person sees a channel. Private threads are seen by those in them and by who manages threads. */
export function seesChannel(world: World, channel: Channel, userId: Snowflake): boolean {
  if (!may(world, channel, userId, 'viewChannel')) {
    return false;
  }
  const isPrivate = channel.type === ChannelType.privateThread;
  return !isPrivate || channel.thread?.memberIds.includes(userId) || may(world, channel, userId, 'manageThreads');
}

/** The direct messages that a person has with the bot. */
export function directChannels(world: World, userId: Snowflake): readonly Channel[] {
  return [...world.channels.values()].filter(
    ({ type, recipientIds }) => type === ChannelType.direct && recipientIds.includes(userId),
  );
}

/** What stands in a channel for a person's eyes, oldest first; nothing where they do not see the channel. */
export function visibleMessages(world: World, userId: Snowflake, channelId: Snowflake): readonly Message[] {
  const channel = world.channels.get(channelId);
  if (channel === undefined || !seesChannel(world, channel, userId)) {
    return [];
  }
  return messagesIn(world, channelId).filter((message) => isVisibleTo(message, userId));
}

/**
 * The commands a person may use in a channel: those of its server before those of every server under the same name, as
 * far as they are for that place, and the person has the rights they ask for.
 */
export function usableCommands(world: World, userId: Snowflake, channelId: Snowflake): readonly Command[] {
  const channel = world.channels.get(channelId);
  if (channel === undefined || !may(world, channel, userId, 'viewChannel', 'useApplicationCommands')) {
    return [];
  }
  const rights = rightsInChannel(world, channel, userId);
  const here = [...world.commands.values()].filter(
    (command) =>
      (command.guildId === undefined || command.guildId === channel.guildId) &&
      isForPlace(world, command, channel, userId) &&
      hasRights(command, channel, rights),
  );
  return here.filter(
    (command) =>
      command.guildId !== undefined ||
      here.every(({ guildId, name, type }) => guildId === undefined || name !== command.name || type !== command.type),
  );
}

function isForPlace(world: World, command: Command, channel: Channel, userId: Snowflake): boolean {
  const context = channel.guildId === undefined ? 1 : 0;
  return command.contexts.includes(context) && Object.keys(ownersOf(world, command, channel, userId)).length > 0;
}

/** "0" asks for an administrator: everybody else's rights are compared bit by bit. */
function hasRights({ defaultMemberPermissions }: Command, channel: Channel, rights: bigint): boolean {
  if (defaultMemberPermissions === undefined || channel.guildId === undefined) {
    return true;
  }
  const isAdmin = (rights & bitsOf('administrator')) !== 0n;
  const wanted = BigInt(defaultMemberPermissions);
  return isAdmin || (wanted !== 0n && (rights & wanted) === wanted);
}

/** By whom the application was brought to a place, as far as the command is for that: "0" the server, "1" the person. */
export function ownersOf(
  world: World,
  { integrationTypes }: Pick<Command, 'integrationTypes'>,
  { guildId }: Channel,
  userId: Snowflake,
): Readonly<Record<string, Snowflake>> {
  const isGuilds = guildId === undefined || (world.guilds.get(guildId)?.members.has(world.application.id) ?? false);
  return {
    ...(isGuilds && integrationTypes.includes(0) ? { '0': guildId ?? '0' } : {}),
    ...(world.installedBy.has(userId) && integrationTypes.includes(1) ? { '1': userId } : {}),
  };
}

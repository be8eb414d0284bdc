import { type Channel, ChannelType, holdsPosts, isThread, type Thread } from './channel.ts';
import type { Guild } from './guild.ts';
import type { Message } from './message.ts';
import { may, type Right, rightsInChannel } from './permissions.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

/** The channel a request is about, where the bot sees it and has those rights in it: else 10003, 50001 or 50013. */
export function reachChannel(world: World, channelId: string, ...rights: readonly Right[]): Channel {
  const channel = world.channels.get(channelId);
  if (channel === undefined) {
    throw new Refusal('unknownChannel');
  }
  if (rightsInChannel(world, channel, world.application.id) === 0n) {
    throw new Refusal('missingAccess');
  }
  if (!may(world, channel, world.application.id, ...rights)) {
    throw new Refusal('missingPermissions');
  }
  return channel;
}

/** The same for a thread; 50024 where the channel is none. */
export function reachThread(world: World, channelId: string): Channel & { readonly thread: Thread } {
  const channel = reachChannel(world, channelId);
  if (!isThread(channel)) {
    throw new Refusal('wrongChannelType');
  }
  return channel;
}

/** A message that everybody in a channel the bot sees can see. Ephemeral ones are none: 10008. */
export function reachMessage(world: World, channelId: string, messageId: string): Message {
  reachChannel(world, channelId);
  const message = world.messages.get(channelId)?.get(messageId);
  if (message === undefined || message.onlyFor !== undefined) {
    throw new Refusal('unknownMessage');
  }
  return message;
}

/** A server the bot is in: else 10004. */
export function reachGuild(world: World, guildId: string): Guild {
  const guild = world.guilds.get(guildId);
  if (guild === undefined || !guild.members.has(world.application.id)) {
    throw new Refusal('unknownGuild');
  }
  return guild;
}

/** Where messages can be sent: not in a forum itself, which holds only posts, nor in a category. */
export function refuseUnlessTextual(channel: Channel): void {
  if (holdsPosts(channel) || channel.type === ChannelType.category) {
    throw new Refusal('notInThisChannel');
  }
}

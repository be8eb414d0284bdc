import { answerChannel, answerThreadMember } from '../answers/channel-answer.ts';
import { answerWholeGuild } from '../answers/guild-answer.ts';
import { describeInteraction } from '../answers/interaction-payload.ts';
import { answerMessage, emojiParts } from '../answers/message-answer.ts';
import { answerMember, answerPartialMember, answerRole, answerUser } from '../answers/user-answer.ts';
import { type Channel, isThread } from '../channel.ts';
import type { Guild } from '../guild.ts';
import { may } from '../permissions.ts';
import type { Snowflake } from '../snowflake.ts';
import { channelsOf, type World, type WorldEvent } from '../world.ts';
import { Intent } from './intents.ts';

/** An event for a bot. `intent` is what it must have asked for; 0 comes to everybody. */
export type Dispatch = {
  readonly t: string;
  readonly d: unknown;
  readonly intent: number;
  readonly guildId?: Snowflake | undefined;
};

/** What the bot is told of something that happened: nothing where it is not there to see it. */
export function dispatchesOf(world: World, event: WorldEvent): readonly Dispatch[] {
  switch (event.kind) {
    case 'message-created':
    case 'message-edited':
    case 'message-deleted':
      return ofMessage(world, event);
    case 'reaction-added':
    case 'reaction-removed':
      return ofReaction(world, event);
    case 'channel-created':
    case 'channel-changed':
    case 'channel-deleted':
      return ofChannel(world, event);
    case 'guild-joined':
    case 'guild-back':
      return guild('GUILD_CREATE', wholeGuild(world, event.guild), event.guild.id);
    case 'guild-changed':
      return guild('GUILD_UPDATE', wholeGuild(world, event.guild), event.guild.id);
    case 'guild-left':
      return guild('GUILD_DELETE', { id: event.guild.id }, event.guild.id);
    case 'guild-outage':
      return guild('GUILD_DELETE', { id: event.guild.id, unavailable: true }, event.guild.id);
    case 'role-created':
    case 'role-changed':
    case 'role-deleted':
      return ofRole(world, event);
    case 'member-changed':
      return ofMember(world, event);
    case 'webhooks-changed':
      return ofWebhooks(event.channel);
    case 'typing':
      return ofTyping(world, event);
    case 'interaction-created':
      return ofInteraction(world, event);
    case 'interaction-ended':
    case 'commands-changed':
      return [];
  }
}

function wholeGuild(world: World, { id }: Guild): unknown {
  const now = world.guilds.get(id);
  return now === undefined ? { id } : answerWholeGuild(world, now, channelsOf(world, id));
}

function guild(t: string, d: unknown, guildId: Snowflake): readonly Dispatch[] {
  return [{ t, d, intent: Intent.guilds, guildId }];
}

type Of<K extends WorldEvent['kind']> = Extract<WorldEvent, { readonly kind: K }>;

function ofInteraction(world: World, { interaction }: Of<'interaction-created'>): readonly Dispatch[] {
  const { guildId } = interaction;
  // Where only a person brought the application along, the bot has no server there: the first shard hears of it.
  const shardBy = guildId !== undefined && isMember(world, guildId) ? guildId : undefined;
  return [{ t: 'INTERACTION_CREATE', d: describeInteraction(world, interaction), intent: 0, guildId: shardBy }];
}

function ofMessage(
  world: World,
  { kind, message }: Of<'message-created' | 'message-edited' | 'message-deleted'>,
): readonly Dispatch[] {
  if (message.onlyFor !== undefined || !seesChannel(world, message.channelId)) {
    return [];
  }
  const t = { 'message-created': 'CREATE', 'message-edited': 'UPDATE', 'message-deleted': 'DELETE' }[kind];
  const { id, channelId, guildId, authorId } = message;
  const place = { id, channel_id: channelId, ...(guildId === undefined ? {} : { guild_id: guildId }) };
  const member = world.guilds.get(guildId ?? '')?.members.get(authorId);
  const whole = {
    ...answerMessage(world, message),
    ...place,
    ...(member === undefined ? {} : { member: answerPartialMember(member) }),
  };
  const intent = guildId === undefined ? Intent.directMessages : Intent.guildMessages;
  return [{ t: `MESSAGE_${t}`, d: kind === 'message-deleted' ? place : whole, intent, guildId }];
}

function ofReaction(
  world: World,
  { kind, message, userId, emoji }: Of<'reaction-added' | 'reaction-removed'>,
): readonly Dispatch[] {
  const { id, channelId, guildId, authorId } = message;
  if (!seesChannel(world, channelId)) {
    return [];
  }
  const d = {
    user_id: userId,
    channel_id: channelId,
    message_id: id,
    message_author_id: authorId,
    ...(guildId === undefined ? {} : { guild_id: guildId }),
    emoji: emojiParts(emoji),
    burst: false,
    type: 0,
  };
  const intent = guildId === undefined ? Intent.directMessageReactions : Intent.guildMessageReactions;
  return [{ t: kind === 'reaction-added' ? 'MESSAGE_REACTION_ADD' : 'MESSAGE_REACTION_REMOVE', d, intent, guildId }];
}

function ofChannel(
  world: World,
  { kind, channel }: Of<'channel-created' | 'channel-changed' | 'channel-deleted'>,
): readonly Dispatch[] {
  const { guildId } = channel;
  if (guildId === undefined || !isMember(world, guildId)) {
    return [];
  }
  const verb = { 'channel-created': 'CREATE', 'channel-changed': 'UPDATE', 'channel-deleted': 'DELETE' }[kind];
  if (!isThread(channel)) {
    return guild(`CHANNEL_${verb}`, answerChannel(world, channel), guildId);
  }
  const { id, type, thread } = channel;
  const gone = { id, guild_id: guildId, parent_id: thread.parentId, type };
  const isIn = thread.memberIds.includes(world.application.id);
  const created = { ...answerChannel(world, channel), ...(kind === 'channel-created' ? { newly_created: true } : {}) };
  const joined = { ...answerThreadMember(channel, world.application.id), guild_id: guildId };
  return [
    ...guild(`THREAD_${verb}`, kind === 'channel-deleted' ? gone : created, guildId),
    ...(kind === 'channel-created' && isIn ? guild('THREAD_MEMBER_UPDATE', joined, guildId) : []),
  ];
}

function ofRole(
  world: World,
  { kind, guildId, roleId }: Of<'role-created' | 'role-changed' | 'role-deleted'>,
): readonly Dispatch[] {
  const owner = world.guilds.get(guildId);
  const role = owner?.roles.get(roleId);
  if (owner === undefined || !isMember(world, guildId)) {
    return [];
  }
  if (kind === 'role-deleted') {
    return guild('GUILD_ROLE_DELETE', { guild_id: guildId, role_id: roleId }, guildId);
  }
  const t = kind === 'role-created' ? 'GUILD_ROLE_CREATE' : 'GUILD_ROLE_UPDATE';
  return role === undefined ? [] : guild(t, { guild_id: guildId, role: answerRole(owner, role) }, guildId);
}

/** Of its own roles a bot is told without the members intent, of others' with it alone. */
function ofMember(world: World, { guildId, userId }: Of<'member-changed'>): readonly Dispatch[] {
  const member = world.guilds.get(guildId)?.members.get(userId);
  const user = world.users.get(userId);
  if (member === undefined || user === undefined || !isMember(world, guildId)) {
    return [];
  }
  const intent = userId === world.application.id ? 0 : Intent.guildMembers;
  return [{ t: 'GUILD_MEMBER_UPDATE', d: { guild_id: guildId, ...answerMember(member, user) }, intent, guildId }];
}

function ofWebhooks({ id, guildId }: Channel): readonly Dispatch[] {
  const d = { guild_id: guildId, channel_id: id };
  return [{ t: 'WEBHOOKS_UPDATE', d, intent: Intent.guildWebhooks, guildId }];
}

function ofTyping(world: World, { channel, userId }: Of<'typing'>): readonly Dispatch[] {
  const { id, guildId } = channel;
  const user = world.users.get(userId);
  const timestamp = Math.floor(world.clock.now() / 1000);
  const d = { channel_id: id, user_id: userId, timestamp, ...(guildId === undefined ? {} : { guild_id: guildId }) };
  const intent = guildId === undefined ? Intent.directMessageTyping : Intent.guildMessageTyping;
  return user === undefined ? [] : [{ t: 'TYPING_START', d: { ...d, user: answerUser(user) }, intent, guildId }];
}

function isMember(world: World, guildId: Snowflake): boolean {
  return world.guilds.get(guildId)?.members.has(world.application.id) ?? false;
}

function seesChannel(world: World, channelId: Snowflake): boolean {
  const channel = world.channels.get(channelId);
  return channel !== undefined && may(world, channel, world.application.id, 'viewChannel');
}

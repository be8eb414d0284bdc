import {
  type Channel,
  ChannelType,
  type ForumTag,
  holdsPosts,
  isThread,
  type Overwrite,
  type Thread,
} from '../channel.ts';
import { solid } from '../bodies/form.ts';
import type { Snowflake } from '../snowflake.ts';
import { messagesIn, type World } from '../world.ts';
import { answerUser } from './user-answer.ts';

/** A channel of any kind, as Discord's API writes it to the bot. */
export function answerChannel(world: World, channel: Channel) {
  if (channel.type === ChannelType.direct) {
    return answerDirect(world, channel);
  }
  return isThread(channel) ? answerThread(world, channel) : answerGuildChannel(channel);
}

function answerDirect(world: World, { id, recipientIds, lastMessageId }: Channel) {
  const others = recipientIds.filter((userId) => userId !== world.application.id);
  return {
    id,
    type: ChannelType.direct,
    flags: 0,
    last_message_id: lastMessageId ?? null,
    recipients: others.flatMap((userId) => {
      const user = world.users.get(userId);
      return user === undefined ? [] : [answerUser(user)];
    }),
  };
}

function answerGuildChannel(channel: Channel) {
  return {
    ...commonParts(channel),
    position: channel.position,
    parent_id: channel.parentId ?? null,
    topic: channel.topic ?? null,
    nsfw: false,
    permission_overwrites: channel.overwrites.map(answerOverwrite),
    default_auto_archive_duration: 1440,
    default_thread_rate_limit_per_user: 0,
    flags: channel.tagRequired ? FORUM_REQUIRES_TAG : 0,
    ...(holdsPosts(channel)
      ? {
          available_tags: channel.tags.map(answerTag),
          default_reaction_emoji: null,
          default_sort_order: null,
          default_forum_layout: 0,
        }
      : {}),
  };
}

/** A thread, with the bot's own membership where it has joined. */
export function answerThread(world: World, channel: Channel & { readonly thread: Thread }) {
  const { thread } = channel;
  const botId = world.application.id;
  const count = messagesIn(world, channel.id).length;
  return {
    ...commonParts(channel),
    flags: 0,
    parent_id: thread.parentId,
    owner_id: thread.ownerId,
    message_count: count,
    member_count: thread.memberIds.length,
    total_message_sent: thread.totalMessages,
    thread_metadata: {
      archived: thread.archived,
      archive_timestamp: new Date(thread.archiveChangedAt).toISOString(),
      auto_archive_duration: thread.autoArchiveMinutes,
      locked: thread.locked,
      create_timestamp: new Date(thread.createdAt).toISOString(),
      ...(channel.type === ChannelType.privateThread ? { invitable: thread.invitable } : {}),
    },
    applied_tags: thread.appliedTags,
    ...(thread.memberIds.includes(botId) ? { member: answerThreadMember(channel, botId) } : {}),
  };
}

/** Somebody who has joined a thread. */
export function answerThreadMember({ id, thread }: Channel & { readonly thread: Thread }, userId: Snowflake) {
  return { id, user_id: userId, join_timestamp: new Date(thread.createdAt).toISOString(), flags: 0 };
}

function commonParts({ id, type, guildId, name, lastMessageId, slowmode }: Channel) {
  return {
    id,
    type,
    ...solid({ guild_id: guildId }),
    name,
    last_message_id: lastMessageId ?? null,
    rate_limit_per_user: slowmode,
  };
}

/** The flag of a forum in which every post needs a tag. */
export const FORUM_REQUIRES_TAG = 1 << 4;

function answerOverwrite({ id, kind, allow, deny }: Overwrite) {
  return { id, type: kind === 'role' ? 0 : 1, allow, deny };
}

function answerTag({ id, name, moderated, emojiName }: ForumTag) {
  return { id, name, moderated, emoji_id: null, emoji_name: emojiName ?? null };
}

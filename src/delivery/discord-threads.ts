import { ChannelFlags, ChannelType, RESTJSONErrorCodes, type REST, Routes } from 'discord.js';
import { z } from 'zod';
import { Snowflake } from '../feeds/feed.ts';
import { Identified, Message, recentOf } from './discord-message.ts';
import type { Request } from './discord-sender.ts';
import { codeOf } from './send-failure.ts';
import type { ChannelFacts, RecentMessage, Threads } from './sender.ts';

/** A tag keeps what we do not know of it: Discord wants all tags back whole when one is added. */
const Tag = z.looseObject({ id: Snowflake, name: z.string(), moderated: z.boolean().default(false) });
const Channel = z.object({
  type: z.number(),
  flags: z.number().default(0),
  available_tags: z.array(Tag).default([]),
  applied_tags: z.array(Snowflake).default([]),
});
const ActiveThreads = z.object({
  threads: z.array(z.object({ id: Snowflake, parent_id: Snowflake.nullish(), owner_id: Snowflake.nullish() })),
});

/** Discord's limit for the tags of a forum. */
const MOST_TAGS = 20;

const KINDS: Readonly<Record<number, ChannelFacts['kind']>> = {
  [ChannelType.GuildText]: 'text',
  [ChannelType.GuildAnnouncement]: 'announcement',
  [ChannelType.GuildForum]: 'forum',
  [ChannelType.GuildMedia]: 'forum',
};

/** Threads through Discord's REST API. `ownId` is the bot's own id. */
export function openDiscordThreads(rest: REST, request: Request, ownId: () => Promise<string>): Threads {
  const look = async (channelId: string) => Channel.parse(await request(() => rest.get(Routes.channel(channelId))));
  return {
    look: async (channelId) => factsOf(await look(channelId)),
    startAt: async (channelId, messageId, { name, quietMinutes }) => {
      const body = { name, auto_archive_duration: quietMinutes };
      try {
        await request(() => rest.post(Routes.threads(channelId, messageId), { body }));
      } catch (error) {
        if (codeOf(error) !== RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage) {
          throw error;
        }
      }
    },
    post: async (forumId, { name, quietMinutes }, tagIds, message) => {
      const body = { name, auto_archive_duration: quietMinutes, applied_tags: tagIds, message };
      return Identified.parse(await request(() => rest.post(Routes.threads(forumId), { body }))).id;
    },
    change: async (threadId, { archived, quietMinutes, tagIds }) => {
      const body = { archived, auto_archive_duration: quietMinutes, applied_tags: tagIds };
      await request(() => rest.patch(Routes.channel(threadId), { body }));
    },
    addTag: async (forumId, name) => {
      const { available_tags: tags } = await look(forumId);
      if (tags.length >= MOST_TAGS) {
        return tags;
      }
      const body = { available_tags: [...tags, { name }] };
      return Channel.parse(await request(() => rest.patch(Routes.channel(forumId), { body }))).available_tags;
    },
    readPostsAfter: async (guildId, forumId, after) =>
      readPosts(rest, request, { guildId, forumId, after, ownId: await ownId() }),
  };
}

function factsOf({ type, flags, available_tags: tags, applied_tags }: z.infer<typeof Channel>): ChannelFacts {
  const needsTag = (flags & ChannelFlags.RequireTag) !== 0;
  return { kind: KINDS[type] ?? 'other', tags, needsTag, appliedTagIds: applied_tags };
}

/** Discord has no search for posts: all open threads of the server are listed, and the first messages of ours are read. */
async function readPosts(
  rest: REST,
  request: Request,
  asked: { readonly guildId: string; readonly forumId: string; readonly after: string; readonly ownId: string },
): Promise<readonly RecentMessage[]> {
  const answer = await request(() => rest.get(Routes.guildActiveThreads(asked.guildId)));
  const posts = ActiveThreads.parse(answer).threads.filter(
    (thread) =>
      thread.parent_id === asked.forumId && thread.owner_id === asked.ownId && BigInt(thread.id) > BigInt(asked.after),
  );
  const messages: RecentMessage[] = [];
  for (const { id } of posts) {
    messages.push(recentOf(Message.parse(await request(() => rest.get(Routes.channelMessage(id, id))))));
  }
  return messages;
}

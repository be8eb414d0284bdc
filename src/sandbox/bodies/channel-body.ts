import { z } from 'zod';
import { maybe, Snowflake } from './form.ts';
import { MessageBody } from './message-body.ts';

const ArchiveMinutes = z.literal([60, 1440, 4320, 10_080]);
const Slowmode = z.int().min(0).max(21_600);
const Name = z.string().min(1).max(100);
const AppliedTags = z.array(Snowflake).max(5);

const newThread = {
  name: Name,
  auto_archive_duration: maybe(ArchiveMinutes),
  rate_limit_per_user: maybe(Slowmode),
};

/** A thread that starts at a message. */
export const ThreadAtMessageBody = z.object(newThread);

/** A thread on its own. The type is that of a private thread where the bot does not say. */
export const ThreadBody = z.object({
  ...newThread,
  type: maybe(z.literal([10, 11, 12])),
  invitable: maybe(z.boolean()),
});

/** A post in a forum: a thread with its first message. */
export const ForumPostBody = z.object({ ...newThread, applied_tags: maybe(AppliedTags), message: MessageBody });

/** A change to a thread. */
export const ThreadEditBody = z.object({
  name: maybe(Name),
  archived: maybe(z.boolean()),
  locked: maybe(z.boolean()),
  invitable: maybe(z.boolean()),
  auto_archive_duration: maybe(ArchiveMinutes),
  rate_limit_per_user: maybe(Slowmode),
  flags: maybe(z.int()),
  applied_tags: maybe(AppliedTags),
});

const Bits = z.union([z.string().regex(/^\d{1,20}$/), z.int().min(0)]).transform(String);

const ForumTagBody = z.object({
  id: maybe(Snowflake),
  name: z.string().min(1).max(50),
  moderated: maybe(z.boolean()),
  emoji_id: maybe(Snowflake),
  emoji_name: maybe(z.string().max(100)),
});

/** A change to a channel of a server. */
export const ChannelEditBody = z.object({
  name: Name.optional(),
  topic: maybe(z.string().max(4096)),
  position: maybe(z.int().min(0)),
  rate_limit_per_user: maybe(Slowmode),
  parent_id: maybe(Snowflake),
  flags: maybe(z.int()),
  permission_overwrites: maybe(
    z.array(z.object({ id: Snowflake, type: z.literal([0, 1]), allow: maybe(Bits), deny: maybe(Bits) })).max(100),
  ),
  available_tags: maybe(z.array(ForumTagBody).max(20)),
});
export type ChannelEditBody = z.infer<typeof ChannelEditBody>;

/** A webhook's name: Discord lets none pose as Discord. */
export const WebhookBody = z.object({
  name: z
    .string()
    .min(1)
    .max(80)
    .refine((name) => !/discord|clyde/i.test(name), {
      error: 'Username cannot contain "discord" or "clyde"',
      params: { discord: 'USERNAME_INVALID_CONTAINS' },
    }),
  avatar: maybe(z.string()),
});

/** Whom to write to directly. */
export const DirectChannelBody = z.object({ recipient_id: Snowflake });

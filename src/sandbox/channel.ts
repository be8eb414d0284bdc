import type { Snowflake } from './snowflake.ts';

/** The kinds of channel the sandbox has, under Discord's numbers. */
export const ChannelType = {
  text: 0,
  direct: 1,
  category: 4,
  announcement: 5,
  announcementThread: 10,
  publicThread: 11,
  privateThread: 12,
  forum: 15,
  media: 16,
} as const;
export type ChannelType = (typeof ChannelType)[keyof typeof ChannelType];

/** What a role or a member may and may not do in one channel. */
export type Overwrite = {
  readonly id: Snowflake;
  readonly kind: 'role' | 'member';
  /** Bit sets, in decimal digits. */
  readonly allow: string;
  readonly deny: string;
};

/** A tag that posts of a forum may carry. */
export type ForumTag = {
  readonly id: Snowflake;
  readonly name: string;
  /** Only people with Manage Threads may set it. */
  readonly moderated: boolean;
  readonly emojiName?: string;
};

/** What only a thread has. */
export type Thread = {
  readonly parentId: Snowflake;
  readonly ownerId: Snowflake;
  readonly archived: boolean;
  readonly locked: boolean;
  readonly invitable: boolean;
  /** Minutes without a message after which it archives itself. */
  readonly autoArchiveMinutes: number;
  readonly archiveChangedAt: number;
  readonly createdAt: number;
  readonly appliedTags: readonly Snowflake[];
  readonly memberIds: readonly Snowflake[];
  readonly totalMessages: number;
};

/** A channel of any kind, threads and direct messages too. */
export type Channel = {
  readonly id: Snowflake;
  readonly type: ChannelType;
  /** Absent for direct messages. */
  readonly guildId?: Snowflake;
  readonly name: string;
  readonly topic?: string;
  readonly position: number;
  readonly parentId?: Snowflake;
  readonly overwrites: readonly Overwrite[];
  /** Seconds between two messages of one person; 0 for none. */
  readonly slowmode: number;
  readonly lastMessageId?: Snowflake;
  /** Present for forums and media channels. */
  readonly tags: readonly ForumTag[];
  /** A forum whose posts must carry a tag. */
  readonly tagRequired: boolean;
  readonly thread?: Thread;
  /** Present for direct messages: the two who talk. */
  readonly recipientIds: readonly Snowflake[];
};

/** Whether it holds posts and nothing else: Discord documents media channels as forums that look otherwise. */
export function holdsPosts({ type }: Pick<Channel, 'type'>): boolean {
  return type === ChannelType.forum || type === ChannelType.media;
}

/** Whether the channel is a thread of any kind. */
export function isThread(channel: Channel): channel is Channel & { readonly thread: Thread } {
  return channel.thread !== undefined;
}

import type { MessageBody } from '../alerts/alert.ts';

/** A message of ours that stands in a channel, as far as it says which alert it is. */
export interface RecentMessage {
  readonly id: string;
  readonly nonce?: string;
  /** The custom ids of its buttons. */
  readonly customIds: readonly string[];
}

/** All that delivery asks of Discord. It throws what went wrong as it is; `explainSendFailure` says what that means. */
export interface Sender {
  /** Posts a message and returns its id. Within a few minutes the same nonce returns the message that is there already. */
  create(channelId: string, body: MessageBody, nonce: string): Promise<string>;
  edit(channelId: string, messageId: string, body: MessageBody): Promise<void>;
  /** Deletes a message of ours. */
  remove(channelId: string, messageId: string): Promise<void>;
  /** Publishes a message of an announcement channel. It never waits for the limit of ten an hour: that throws. */
  publish(channelId: string, messageId: string): Promise<void>;
  /** One page of a channel's messages after an id, oldest first: ours among them, and the id to ask on from while there are more. */
  readAfter(
    channelId: string,
    messageId: string,
  ): Promise<{ readonly own: readonly RecentMessage[]; readonly next: string | undefined }>;
  /** The channel of a person's direct messages; asking twice opens one. */
  openDirect(userId: string): Promise<string>;
  readonly threads: Threads;
  /** Answers of 401, 403 and 429 in the last ten minutes. Discord shuts an address out that collects 10,000. */
  invalidRequests(): number;
  /** Until when no request is to leave, in milliseconds since 1970: Discord takes none, or too many are on their way. */
  closedUntil(): number;
}

export interface ForumTag {
  readonly id: string;
  readonly name: string;
  /** Only those with Manage Threads may set it. */
  readonly moderated: boolean;
}

/** What a channel or thread is, as far as threads depend on it. */
export interface ChannelFacts {
  readonly kind: 'text' | 'announcement' | 'forum' | 'other';
  /** A forum's own. */
  readonly tags: readonly ForumTag[];
  /** A forum in which every post needs a tag. */
  readonly needsTag: boolean;
  /** The tags of a post. */
  readonly appliedTagIds: readonly string[];
}

/** How a thread begins: Discord archives it after so many minutes without a message. */
export interface ThreadStart {
  readonly name: string;
  readonly quietMinutes: 1440 | 10_080;
}

/** Threads, and the posts of forums, which are threads too. */
export interface Threads {
  look(channelId: string): Promise<ChannelFacts>;
  /** Starts the thread of a message, which has the message's id. Where there is one already, that is as good. */
  startAt(channelId: string, messageId: string, start: ThreadStart): Promise<void>;
  /** Posts in a forum and returns the id, which post and first message share. Asking twice makes two. */
  post(forumId: string, start: ThreadStart, tagIds: readonly string[], body: MessageBody): Promise<string>;
  change(
    threadId: string,
    change: Partial<
      Pick<ThreadStart, 'quietMinutes'> & { readonly archived: boolean; readonly tagIds: readonly string[] }
    >,
  ): Promise<void>;
  /** Adds a tag to those that a forum has at that moment, and returns them all. A forum that is full stays as it is. */
  addTag(forumId: string, name: string): Promise<readonly ForumTag[]>;
  /** The first messages of our own open posts in a forum, of those that were made after an id. */
  readPostsAfter(guildId: string, forumId: string, after: string): Promise<readonly RecentMessage[]>;
}

import type { Component } from './bodies/component-body.ts';
import type { Embed } from './bodies/embed-body.ts';
import type { Snowflake } from './snowflake.ts';

/** Flags of a message that the sandbox knows, under Discord's numbers. */
export const MessageFlag = {
  crossposted: 1 << 0,
  suppressEmbeds: 1 << 2,
  hasThread: 1 << 5,
  ephemeral: 1 << 6,
  /** The answer is being thought about: shown as "… is thinking". */
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
} as const;

/** Kinds of message that the sandbox makes, under Discord's numbers. */
export const MessageType = {
  ordinary: 0,
  threadCreated: 18,
  reply: 19,
  commandAnswer: 20,
  threadStarter: 21,
  contextMenuAnswer: 23,
} as const;
export type MessageType = (typeof MessageType)[keyof typeof MessageType];

/** A file that came with a message. */
export type Attachment = {
  readonly id: Snowflake;
  readonly filename: string;
  readonly description?: string;
  readonly contentType: string;
  readonly size: number;
  /** On the sandbox's own server. */
  readonly url: string;
};

/** An emoji under a message, with everybody who gave it. */
export type Reaction = {
  /** The emoji itself, or `name:id` for a server's own. */
  readonly emoji: string;
  readonly userIds: readonly Snowflake[];
};

/** What a message pings after allowed_mentions has had its say. */
export type Mentions = {
  readonly userIds: readonly Snowflake[];
  readonly roleIds: readonly Snowflake[];
  readonly everyone: boolean;
};

/** Which interaction a message comes from. */
export type Origin = {
  readonly id: Snowflake;
  /** As in `InteractionType`. */
  readonly type: number;
  readonly userId: Snowflake;
  /** The command's name, or the custom id. */
  readonly name: string;
  /** By whom the application is installed there: "0" a server, "1" a person. */
  readonly owners: Readonly<Record<string, Snowflake>>;
  /** The message whose component was used. */
  readonly messageId?: Snowflake;
  /** For a modal: the interaction that it was the answer to. */
  readonly triggeredBy?: Origin;
};

/** A message as it stands now. A change replaces it; an object once read stays as it was. */
export type Message = {
  readonly id: Snowflake;
  readonly channelId: Snowflake;
  readonly guildId?: Snowflake;
  readonly authorId: Snowflake;
  readonly type: MessageType;
  readonly content: string;
  readonly embeds: readonly Embed[];
  readonly components: readonly Component[];
  readonly attachments: readonly Attachment[];
  readonly createdAt: number;
  readonly editedAt?: number;
  /** A sum of `MessageFlag`. */
  readonly flags: number;
  readonly nonce?: string | number;
  readonly tts: boolean;
  readonly mentions: Mentions;
  readonly reactions: readonly Reaction[];
  readonly reference?: { readonly messageId?: Snowflake; readonly channelId: Snowflake; readonly guildId?: Snowflake };
  /** An ephemeral answer: only this person sees it. */
  readonly onlyFor?: Snowflake;
  /** The interaction that it answers. */
  readonly interaction?: Origin;
  /** The thread that starts at this message; its id is the message's own. */
  readonly threadId?: Snowflake;
  /** Sent through a webhook, under the webhook's name or one of its own. */
  readonly webhook?: { readonly id: Snowflake; readonly name: string };
};

/** Whether that person may see the message, where the channel itself is visible to them. */
export function isVisibleTo(message: Message, userId: Snowflake): boolean {
  return message.onlyFor === undefined || message.onlyFor === userId;
}

/** The files shown below a message: not those that an embed of it shows. */
export function listedAttachments(message: Message): readonly Attachment[] {
  const shown = new Set(
    message.embeds.flatMap(({ image, thumbnail, author, footer }) => [
      image?.url,
      thumbnail?.url,
      author?.icon_url,
      footer?.icon_url,
    ]),
  );
  return message.attachments.filter(({ url }) => !shown.has(url));
}

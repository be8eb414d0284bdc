import { resolveAddresses, storeFiles, type UploadedFile } from './attachments.ts';
import { numberComponents } from './bodies/component-ids.ts';
import { solid } from './bodies/form.ts';
import type { AnyMessageBody, MessageEditBody } from './bodies/message-body.ts';
import { isThread, type Channel } from './channel.ts';
import { findMentions, PINGS_ALL } from './mentions.ts';
import { type Message, MessageFlag, MessageType } from './message.ts';
import { Refusal } from './refusal.ts';
import type { Snowflake } from './snowflake.ts';
import { announce, type World } from './world.ts';

/** A message about to be sent: the body that was read, and what the sender does not choose. */
export type Draft = {
  readonly id?: Snowflake;
  readonly channel: Channel;
  readonly authorId: Snowflake;
  readonly body: AnyMessageBody & {
    readonly tts?: boolean | null | undefined;
    readonly nonce?: string | number | null | undefined;
  };
  readonly files?: readonly UploadedFile[];
  /** What pings where the body does not say. */
  readonly pings?: NonNullable<AnyMessageBody['allowed_mentions']>;
  readonly type?: Message['type'];
} & Pick<Message, 'reference' | 'onlyFor' | 'interaction' | 'webhook'>;

const CHOSEN_FLAGS =
  MessageFlag.suppressEmbeds | MessageFlag.ephemeral | MessageFlag.suppressNotifications | MessageFlag.componentsV2;

/** Sends a message into the world. One with nothing in it is refused with 50006. */
export function createMessage(world: World, draft: Draft): Message {
  const message = writeMessage(world, draft);
  placeMessage(world, message);
  return message;
}

/** Makes the message that a draft asks for, without sending it. */
export function writeMessage(world: World, draft: Draft): Message {
  const { channel, authorId, body, files = [], type = MessageType.ordinary } = draft;
  const attachments = storeFiles(world, channel.id, files, body.attachments);
  const content = (body.content ?? '').trim();
  const { nonce } = solid({ nonce: body.nonce });
  return refuseEmpty({
    id: draft.id ?? world.nextId(),
    channelId: channel.id,
    ...(channel.guildId === undefined ? {} : { guildId: channel.guildId }),
    authorId,
    type,
    content,
    embeds: resolveAddresses(solid(body.embeds ?? []), attachments, ['embeds']),
    components: numberComponents(resolveAddresses(solid(body.components ?? []), attachments, ['components'])),
    attachments,
    createdAt: world.clock.now(),
    flags: (body.flags ?? 0) & CHOSEN_FLAGS,
    tts: body.tts ?? false,
    mentions: findMentions(world, channel, authorId, content, body.allowed_mentions ?? draft.pings ?? PINGS_ALL),
    reactions: [],
    ...(nonce === undefined ? {} : { nonce }),
    ...solid({ reference: draft.reference, onlyFor: draft.onlyFor, interaction: draft.interaction }),
    ...solid({ webhook: draft.webhook }),
  });
}

/** A message with nothing in it, for what Discord itself writes: a promise of an answer, the beginning of a thread. */
export function blankMessage(
  world: World,
  place: Pick<Message, 'channelId' | 'guildId'>,
  authorId: Snowflake,
  type: Message['type'],
): Message {
  return {
    id: world.nextId(),
    channelId: place.channelId,
    ...solid({ guildId: place.guildId }),
    authorId,
    type,
    content: '',
    embeds: [],
    components: [],
    attachments: [],
    createdAt: world.clock.now(),
    flags: 0,
    tts: false,
    mentions: { userIds: [], roleIds: [], everyone: false },
    reactions: [],
  };
}

/** Puts a finished message in its channel and tells the world. */
export function placeMessage(world: World, message: Message): void {
  const { channelId } = message;
  const inChannel = world.messages.get(channelId) ?? new Map<Snowflake, Message>();
  world.messages.set(channelId, inChannel.set(message.id, message));
  const channel = world.channels.get(channelId);
  if (channel !== undefined && message.onlyFor === undefined) {
    const grown = isThread(channel)
      ? { thread: { ...channel.thread, totalMessages: channel.thread.totalMessages + 1 } }
      : {};
    world.channels.set(channelId, { ...channel, lastMessageId: message.id, ...grown });
  }
  announce(world, { kind: 'message-created', message });
}

/** Changes a message. Fields that the body leaves out stay as they were. */
export function editMessage(
  world: World,
  message: Message,
  body: MessageEditBody,
  files: readonly UploadedFile[] = [],
): Message {
  const edited = { ...rewriteMessage(world, message, body, files), editedAt: world.clock.now() };
  replaceMessage(world, edited);
  return edited;
}

/** What an edit makes of a message, without the change and without a mark of it. */
export function rewriteMessage(
  world: World,
  message: Message,
  body: MessageEditBody,
  files: readonly UploadedFile[],
): Message {
  const kept = body.attachments
    ? message.attachments.filter(({ id }) => body.attachments?.some((part) => part.id === id))
    : message.attachments;
  const attachments = [...kept, ...storeFiles(world, message.channelId, files, body.attachments)];
  const content = body.content === undefined ? message.content : (body.content ?? '').trim();
  const embeds = body.embeds === undefined ? message.embeds : solid(body.embeds ?? []);
  const components = body.components === undefined ? message.components : solid(body.components ?? []);
  return refuseEmpty({
    ...message,
    content,
    embeds: resolveAddresses(embeds, attachments, ['embeds']),
    components: numberComponents(resolveAddresses(components, attachments, ['components'])),
    attachments,
    flags: editedFlags(message.flags, body.flags),
    mentions: mentionsAfterEdit(world, message, content, body),
  });
}

/** Only hiding embeds can be switched by an edit; the newer components can be switched on, never off. */
function editedFlags(before: number, asked: number | null | undefined): number {
  const chosen = (asked ?? before) & (MessageFlag.suppressEmbeds | MessageFlag.componentsV2);
  return (before & ~MessageFlag.suppressEmbeds) | chosen;
}

function mentionsAfterEdit(world: World, message: Message, content: string, body: MessageEditBody) {
  const channel = world.channels.get(message.channelId);
  return channel === undefined
    ? message.mentions
    : findMentions(world, channel, message.authorId, content, body.allowed_mentions ?? PINGS_ALL);
}

/** Puts a changed message in the place of the old one and tells the world. */
export function replaceMessage(world: World, message: Message): void {
  world.messages.get(message.channelId)?.set(message.id, message);
  announce(world, { kind: 'message-edited', message });
}

/** Takes a message away and tells the world. */
export function deleteMessage(world: World, message: Message): void {
  world.messages.get(message.channelId)?.delete(message.id);
  announce(world, { kind: 'message-deleted', message });
}

function refuseEmpty(message: Message): Message {
  const { content, embeds, attachments, components, flags } = message;
  const thinking = (flags & MessageFlag.loading) !== 0;
  if (content === '' && embeds.length + attachments.length + components.length === 0 && !thinking) {
    throw new Refusal('emptyMessage');
  }
  return message;
}

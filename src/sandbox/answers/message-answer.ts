import { solid } from '../bodies/form.ts';
import type { Embed } from '../bodies/embed-body.ts';
import { isThread } from '../channel.ts';
import { InteractionType } from '../interaction.ts';
import {
  type Attachment,
  listedAttachments,
  type Message,
  MessageFlag,
  type Origin,
  type Reaction,
} from '../message.ts';
import type { World } from '../world.ts';
import { answerThread } from './channel-answer.ts';
import { answerComponents } from './component-answer.ts';
import { answerUser } from './user-answer.ts';

const MESSAGE_CONTENT_INTENT = 1 << 15;

/**
 * A message, as Discord's API writes it to the bot. What others wrote is empty to a bot without the message content
 * intent, save in direct messages and where it is mentioned.
 */
export function answerMessage(world: World, message: Message): object {
  const { reference } = message;
  const referenced = world.messages.get(reference?.channelId ?? '')?.get(reference?.messageId ?? '');
  return {
    ...answerLoneMessage(world, forBot(world, message)),
    ...(reference === undefined ? {} : { message_reference: answerReference(reference) }),
    ...(reference?.messageId === undefined
      ? {}
      : { referenced_message: referenced === undefined ? null : answerLoneMessage(world, forBot(world, referenced)) }),
  };
}

/** A message that a person hands to the bot by a menu command: all of it, whatever the intents. */
export function answerHandedMessage(world: World, message: Message): object {
  return answerLoneMessage(world, message);
}

function forBot({ application }: World, message: Message): Message {
  const isOpen =
    message.authorId === application.id ||
    message.guildId === undefined ||
    message.mentions.userIds.includes(application.id) ||
    (application.privilegedIntents & MESSAGE_CONTENT_INTENT) !== 0;
  return isOpen ? message : { ...message, content: '', embeds: [], attachments: [], components: [] };
}

/** A message without the one it refers to. */
function answerLoneMessage(world: World, message: Message) {
  const thread = message.threadId === undefined ? undefined : world.channels.get(message.threadId);
  const suppressed = (message.flags & MessageFlag.suppressEmbeds) !== 0;
  return {
    id: message.id,
    channel_id: message.channelId,
    type: message.type,
    content: message.content,
    author: answerAuthor(world, message),
    timestamp: new Date(message.createdAt).toISOString(),
    edited_timestamp: message.editedAt === undefined ? null : new Date(message.editedAt).toISOString(),
    flags: message.flags,
    tts: message.tts,
    pinned: false,
    mention_everyone: message.mentions.everyone,
    mentions: message.mentions.userIds.flatMap((id) => {
      const user = world.users.get(id);
      return user === undefined ? [] : [answerUser(user)];
    }),
    mention_roles: message.mentions.roleIds,
    attachments: listedAttachments(message).map((file) => answerAttachment(file, message)),
    embeds: suppressed ? [] : message.embeds.map(answerEmbed),
    components: answerComponents(message.components),
    ...solid({ nonce: message.nonce }),
    ...(message.reactions.length === 0
      ? {}
      : { reactions: message.reactions.map((reaction) => answerReaction(world, reaction)) }),
    ...(thread !== undefined && isThread(thread) ? { thread: answerThread(world, thread) } : {}),
    ...originOf(world, message),
  };
}

/** Which interaction or webhook a message comes from. */
function originOf(world: World, { interaction, webhook, authorId }: Message): object {
  const applicationId = world.application.id;
  return {
    ...(webhook === undefined ? {} : { webhook_id: webhook.id, application_id: applicationId }),
    ...(interaction === undefined
      ? {}
      : {
          webhook_id: authorId,
          application_id: applicationId,
          interaction_metadata: answerOrigin(world, interaction),
        }),
  };
}

function answerOrigin(world: World, { id, type, userId, owners, messageId, triggeredBy }: Origin): object {
  const user = world.users.get(userId);
  return {
    id,
    type,
    ...(user === undefined ? {} : { user: answerUser(user) }),
    authorizing_integration_owners: owners,
    ...(type === InteractionType.component ? solid({ interacted_message_id: messageId }) : {}),
    ...(triggeredBy === undefined ? {} : { triggering_interaction_metadata: answerOrigin(world, triggeredBy) }),
  };
}

function answerAuthor(world: World, { authorId, webhook }: Message): object {
  const author = world.users.get(authorId);
  if (webhook !== undefined) {
    const { id, name } = webhook;
    return answerUser({ id, username: name, bot: true, locale: 'en-US', directMessagesOpen: false });
  }
  return author === undefined ? {} : answerUser(author);
}

function answerReference({ messageId, channelId, guildId }: NonNullable<Message['reference']>): object {
  return { type: 0, channel_id: channelId, ...solid({ message_id: messageId, guild_id: guildId }) };
}

function answerEmbed({ fields, image, thumbnail, author, footer, ...embed }: Embed): object {
  return {
    ...embed,
    type: 'rich',
    ...(author?.name === undefined ? {} : { author }),
    ...(footer?.text === undefined ? {} : { footer }),
    ...(fields === undefined
      ? {}
      : { fields: fields.map(({ name, value, inline }) => ({ name, value, inline: inline ?? false })) }),
    ...(image === undefined ? {} : { image: { ...image, proxy_url: image.url } }),
    ...(thumbnail === undefined ? {} : { thumbnail: { ...thumbnail, proxy_url: thumbnail.url } }),
  };
}

function answerAttachment({ id, filename, description, contentType, size, url }: Attachment, message: Message): object {
  return {
    id,
    filename,
    size,
    url,
    proxy_url: url,
    content_type: contentType,
    ...solid({ description }),
    ...(message.onlyFor === undefined ? {} : { ephemeral: true }),
  };
}

function answerReaction(world: World, { emoji, userIds }: Reaction): object {
  return {
    emoji: emojiParts(emoji),
    count: userIds.length,
    count_details: { burst: 0, normal: userIds.length },
    burst_colors: [],
    me_burst: false,
    me: userIds.includes(world.application.id),
  };
}

/** An emoji of a reaction: one of Unicode's by itself, a server's as `name:id`. */
export function emojiParts(emoji: string): { readonly id: string | null; readonly name: string } {
  const [name = emoji, id] = emoji.split(':');
  return { id: id ?? null, name };
}

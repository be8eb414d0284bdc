import type { UploadedFile } from './attachments.ts';
import { solid } from './bodies/form.ts';
import type { MessageBody } from './bodies/message-body.ts';
import { type Channel, isThread } from './channel.ts';
import { type Message, MessageFlag, MessageType } from './message.ts';
import { createMessage } from './messages.ts';
import { may, type Right } from './permissions.ts';
import { reachChannel, refuseUnlessTextual } from './reach.ts';
import { refuseForm } from './read-form.ts';
import { Refusal } from './refusal.ts';
import { changeThread } from './threads.ts';
import type { World } from './world.ts';

/** How long Discord remembers a nonce: "the past few minutes". */
export const NONCE_LASTS = 5 * 60 * 1000;

/**
 * Sends a message of the bot's own, with everything that Discord checks first. Under a nonce that the bot used within
 * the last minutes, and with `enforce_nonce`, nothing is sent and the old message is given back.
 */
export function sendAsBot(world: World, channel: Channel, body: MessageBody, files: readonly UploadedFile[]): Message {
  const rights = rightsNeeded(channel, body, files);
  refuseUnlessTextual(channel);
  reachChannel(world, channel.id, ...rights);
  refuseUnreachable(world, channel);
  if (((body.flags ?? 0) & MessageFlag.ephemeral) !== 0) {
    refuseForm(['flags'], 'MESSAGE_FLAGS_INVALID', 'Only the answer to an interaction can be ephemeral.');
  }
  const repeated = findRepeated(world, body);
  if (repeated !== undefined) {
    return repeated;
  }
  reopen(world, channel);
  const message = createMessage(world, {
    channel,
    authorId: world.application.id,
    body,
    files,
    ...replyParts(world, channel, body.message_reference),
  });
  rememberNonce(world, message);
  return message;
}

function rightsNeeded({ thread }: Channel, body: MessageBody, files: readonly UploadedFile[]): readonly Right[] {
  return [
    thread === undefined ? 'sendMessages' : 'sendMessagesInThreads',
    ...(body.embeds?.length ? ['embedLinks' as const] : []),
    ...(files.length > 0 ? ['attachFiles' as const] : []),
    ...(body.message_reference ? ['readMessageHistory' as const] : []),
  ];
}

/** A person is reached directly while they let people of a shared server write to them. */
function refuseUnreachable(world: World, channel: Channel): void {
  if (channel.guildId !== undefined) {
    return;
  }
  const botId = world.application.id;
  const reachable = channel.recipientIds
    .filter((id) => id !== botId)
    .every((id) => {
      const isShared = [...world.guilds.values()].some(({ members }) => members.has(id) && members.has(botId));
      return world.users.get(id)?.directMessagesOpen && (isShared || world.installedBy.has(id));
    });
  if (!reachable) {
    throw new Refusal('cannotReachUser');
  }
}

/** A message opens an archived thread again, a locked one only with Manage Threads. */
function reopen(world: World, channel: Channel): void {
  if (!isThread(channel)) {
    return;
  }
  const { locked, archived } = channel.thread;
  if (locked && !may(world, channel, world.application.id, 'manageThreads')) {
    throw new Refusal(archived ? 'threadArchived' : 'threadLocked');
  }
  if (archived) {
    changeThread(world, channel, { archived: false });
  }
}

function replyParts(
  world: World,
  channel: Channel,
  asked: MessageBody['message_reference'],
): { readonly type?: Message['type'] } & Pick<Message, 'reference'> {
  if (!asked) {
    return {};
  }
  if (world.messages.get(channel.id)?.has(asked.message_id)) {
    const reference = { messageId: asked.message_id, channelId: channel.id, ...solid({ guildId: channel.guildId }) };
    return { type: MessageType.reply, reference };
  }
  return asked.fail_if_not_exists === false
    ? {}
    : refuseForm(['message_reference'], 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message');
}

function findRepeated(world: World, { nonce, enforce_nonce }: MessageBody): Message | undefined {
  const known = enforce_nonce ? world.nonces.get(`${world.application.id}:${nonce}`) : undefined;
  const message = known === undefined ? undefined : world.messages.get(known.channelId)?.get(known.messageId);
  const isFresh = message !== undefined && world.clock.now() - message.createdAt < NONCE_LASTS;
  return isFresh ? message : undefined;
}

function rememberNonce(world: World, { id, channelId, nonce, createdAt }: Message): void {
  if (nonce === undefined) {
    return;
  }
  for (const [key, { at }] of world.nonces) {
    if (createdAt - at < NONCE_LASTS) {
      break;
    }
    world.nonces.delete(key);
  }
  const key = `${world.application.id}:${nonce}`;
  world.nonces.delete(key);
  world.nonces.set(key, { messageId: id, channelId, at: createdAt });
}

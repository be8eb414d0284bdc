import { storeFile } from '../attachments.ts';
import { openDirectChannel } from '../direct-channels.ts';
import type { Channel } from '../channel.ts';
import { TOKEN_LASTS } from '../interactions.ts';
import { isVisibleTo, type Message, MessageFlag } from '../message.ts';
import { createMessage, deleteMessage } from '../messages.ts';
import { may } from '../permissions.ts';
import type { Person, Said } from '../person.ts';
import { addReaction } from '../reactions.ts';
import type { Snowflake } from '../snowflake.ts';
import { findMessage, subscribe, type World } from '../world.ts';
import { failed } from '../failed.ts';
import { submitModal } from './submit-modal.ts';
import { directChannels, usableCommands, visibleChannels, visibleMessages } from './see.ts';
import { runCommand, suggest, useMessageCommand } from './use-command.ts';
import { choose, click } from './use-component.ts';

const LONGEST = 2000;

/** Everything people can do in a world. */
export function openPerson(world: World): Person {
  return {
    channels: (userId, guildId) => visibleChannels(world, userId, guildId),
    directChannels: (userId) => directChannels(world, userId),
    messages: (userId, channelId) => visibleMessages(world, userId, channelId),
    commands: (userId, channelId) => usableCommands(world, userId, channelId),
    suggest: (userId, channelId, path, options, focused) => suggest(world, userId, channelId, path, options, focused),
    runCommand: (userId, channelId, path, options = {}) => runCommand(world, userId, channelId, path, options),
    click: (userId, messageId, customId) => click(world, userId, messageId, customId),
    choose: (userId, messageId, customId, values) => choose(world, userId, messageId, customId, values),
    submitModal: (userId, interactionId, values) => submitModal(world, userId, interactionId, values),
    useMessageCommand: (userId, messageId, name) => useMessageCommand(world, userId, messageId, name),
    upload: (file) => storeFile(world, file),
    say: (userId, channelId, content) => say(world, userId, channelId, content),
    react: (userId, messageId, emoji) => react(world, userId, messageId, emoji),
    dismiss: (userId, messageId) => dismiss(world, userId, messageId),
    openDirect: (userId) => openDirectChannel(world, userId),
    untilSettled: (messageId) => untilSettled(world, messageId),
  };
}

function say(world: World, userId: Snowflake, channelId: Snowflake, content: string): Said {
  const channel = world.channels.get(channelId);
  if (channel === undefined) {
    return failed('unknown-channel');
  }
  if (!may(world, channel, userId, rightToSpeak(channel))) {
    return failed('not-permitted');
  }
  if (content.trim() === '' || content.length > LONGEST) {
    return failed('invalid-option', `A message has 1 to ${LONGEST} characters`);
  }
  return { kind: 'said', message: createMessage(world, { channel, authorId: userId, body: { content } }) };
}

function rightToSpeak({ thread }: Channel) {
  return thread === undefined ? 'sendMessages' : 'sendMessagesInThreads';
}

function react(world: World, userId: Snowflake, messageId: Snowflake, emoji: string): void {
  const message = findMessage(world, messageId);
  const channel = world.channels.get(message?.channelId ?? '');
  if (message !== undefined && channel !== undefined && may(world, channel, userId, 'addReactions')) {
    addReaction(world, message, userId, emoji);
  }
}

function dismiss(world: World, userId: Snowflake, messageId: Snowflake): void {
  const message = findMessage(world, messageId);
  if (message?.onlyFor !== undefined && isVisibleTo(message, userId)) {
    deleteMessage(world, message);
  }
}

/** Rejects where the message is taken away, or the application's token runs out first. */
function untilSettled(world: World, messageId: Snowflake): Promise<Message> {
  const now = findMessage(world, messageId);
  if (now !== undefined && !isThinking(now)) {
    return Promise.resolve(now);
  }
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      unsubscribe();
      stop();
      settle();
    };
    const stop = world.clock.after(TOKEN_LASTS, () => end(() => reject(new Error(`${messageId} was never answered`))));
    const unsubscribe = subscribe(world, (event) => {
      if (event.kind === 'message-edited' && event.message.id === messageId && !isThinking(event.message)) {
        end(() => resolve(event.message));
      }
      if (event.kind === 'message-deleted' && event.message.id === messageId) {
        end(() => reject(new Error(`${messageId} was taken away unanswered`)));
      }
    });
  });
}

function isThinking({ flags }: Message): boolean {
  return (flags & MessageFlag.loading) !== 0;
}

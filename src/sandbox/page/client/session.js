// @ts-check
import { isNewer } from './messages/group-messages.js';
/** @import { Channel } from '../../channel.ts' */
/** @import { Message } from '../../message.ts' */
/** @import { PageChannel, PageEvent, PageState } from '../page-protocol.ts' */

/**
 * What this page knows while one person looks at it.
 * @typedef {object} Session
 * @property {PageState} state
 * @property {string | undefined} guildId
 * @property {string | undefined} channelId
 * @property {Map<string, Message>} messages of the open channel, oldest first
 * @property {PageChannel['commands']} commands
 * @property {Map<string, string>} failures why the last press on a message came to nothing
 * @property {Map<string, string>} read the last message read of each channel
 * @property {string | undefined} readUpTo where the line "New" stands in the open channel
 */

/** A session that has opened nothing yet; all there is so far counts as read. @param {PageState} state @returns {Session} */
export function createSession(state) {
  const read = allChannels(state).flatMap(({ id, lastMessageId }) => /** @type {[string, string][]} */ (lastMessageId === undefined ? [] : [[id, lastMessageId]]));
  return { state, guildId: undefined, channelId: undefined, messages: new Map(), commands: [], failures: new Map(), read: new Map(read), readUpTo: undefined };
}

/** Every channel, thread and conversation of the person. @param {PageState} state @returns {readonly Channel[]} */
export const allChannels = ({ guilds, conversations }) => [...guilds.flatMap(({ channels }) => channels), ...conversations];

const FIRST_CHOICE = [0, 5];

/** Where a newcomer begins: the first channel of the server in which one can write. @param {PageState} state */
export function firstChannel(state) {
  const channels = state.guilds[0]?.channels ?? state.conversations;
  return channels.find(({ type }) => FIRST_CHOICE.includes(type)) ?? channels.find(({ type }) => type !== 4);
}

/** Opens a channel with what was read of it. @param {Session} session @param {Channel} channel @param {PageChannel} page */
export function enterChannel(session, channel, page) {
  session.guildId = channel.guildId;
  session.readUpTo = session.channelId === channel.id ? session.readUpTo : session.read.get(channel.id);
  session.channelId = channel.id;
  session.messages = new Map(page.messages.map((message) => [message.id, message]));
  session.commands = page.commands;
}

/** Takes in a message or its loss. Gives true where the open channel is to be drawn anew. */
/** @param {Session} session @param {Exclude<PageEvent, { kind: 'state-changed' }>} event */
export function takeIn(session, event) {
  if (event.kind === 'message-gone') {
    return session.messages.delete(event.messageId);
  }
  const { message } = event;
  noteLastMessage(session, message);
  if (message.channelId !== session.channelId) {
    return false;
  }
  session.messages.set(message.id, message);
  return true;
}

/** @param {Session} session @param {Message} message */
function noteLastMessage(session, { channelId, id }) {
  /** @param {Channel} channel */
  const note = (channel) =>
    channel.id === channelId && (channel.lastMessageId === undefined || isNewer(id, channel.lastMessageId)) ? { ...channel, lastMessageId: id } : channel;
  const { state } = session;
  session.state = {
    ...state,
    guilds: state.guilds.map((guild) => ({ ...guild, channels: guild.channels.map(note) })),
    conversations: state.conversations.map(note),
  };
}

/** Whether a channel has a message that the person has not read. @param {Session} session @param {Channel} channel */
export function isUnread({ read }, { id, lastMessageId }) {
  const last = read.get(id);
  return lastMessageId !== undefined && (last === undefined || isNewer(lastMessageId, last));
}

/** Counts everything in the open channel as read. @param {Session} session */
export function markRead(session) {
  const last = [...session.messages.keys()].at(-1);
  if (session.channelId !== undefined && last !== undefined) {
    session.read.set(session.channelId, last);
  }
}

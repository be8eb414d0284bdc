// @ts-check
import { ChannelType } from './discord-numbers.js';
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
 * @property {Message | undefined} starter what the open thread was started at, in the channel around it
 * @property {number} last how many messages of it are asked for
 * @property {boolean} hasEarlier
 * @property {PageChannel['commands']} commands
 * @property {Map<string, string>} failures why the last press on a message came to nothing
 * @property {Map<string, string>} read the last message read of each channel
 * @property {string | undefined} readUpTo where the line "New" stands in the open channel
 */

/** How many messages are drawn at first, and how many more each time earlier ones are asked for. */
export const PAGE = 100;

/** A session that has opened nothing yet; all there is so far counts as read. @param {PageState} state @returns {Session} */
export function createSession(state) {
  const read = allChannels(state).flatMap(
    ({ id, lastMessageId }) =>
      /** @type {[string, string][]} */ (lastMessageId === undefined ? [] : [[id, lastMessageId]]),
  );
  return {
    state,
    guildId: undefined,
    channelId: undefined,
    messages: new Map(),
    starter: undefined,
    last: PAGE,
    hasEarlier: false,
    commands: [],
    failures: new Map(),
    read: new Map(read),
    readUpTo: undefined,
  };
}

/** Every channel, thread and conversation of the person. @param {PageState} state @returns {readonly Channel[]} */
export const allChannels = ({ guilds, conversations }) => [
  ...guilds.flatMap(({ channels }) => channels),
  ...conversations,
];

/** Where one can write; not in forums, which hold posts. @type {readonly number[]} */
const FIRST_CHOICE = [ChannelType.text, ChannelType.announcement];

/** Where a newcomer begins: the first channel of the server in which one can write. @param {PageState} state */
export function firstChannel(state) {
  const start = allChannels(state).find(({ id }) => id === state.startChannelId);
  if (start !== undefined) {
    return start;
  }
  const channels = state.guilds[0]?.channels ?? state.conversations;
  return (
    channels.find(({ type }) => FIRST_CHOICE.includes(type)) ??
    channels.find(({ type }) => type !== ChannelType.category)
  );
}

/** Opens a channel with what was read of it. @param {Session} session @param {Channel} channel @param {PageChannel} page */
export function enterChannel(session, channel, page) {
  if (session.channelId !== channel.id) {
    session.readUpTo = session.read.get(channel.id);
  }
  session.guildId = channel.guildId;
  session.channelId = channel.id;
  session.messages = new Map(page.messages.map((message) => [message.id, message]));
  session.starter = page.starter;
  session.hasEarlier = page.hasEarlier;
  session.commands = page.commands;
}

/** Leaves the open channel for a place that has none to open. @param {Session} session @param {string | undefined} guildId */
export function leaveChannel(session, guildId) {
  session.guildId = guildId;
  session.channelId = undefined;
  session.messages = new Map();
  session.starter = undefined;
  session.hasEarlier = false;
}

/**
 * Takes in a message or its loss. One that comes before watching eyes is never marked as new.
 * @param {Session} session @param {Exclude<PageEvent, { kind: 'state-changed' }>} event @param {boolean} isWatched
 */
export function takeIn(session, event, isWatched) {
  if (event.kind === 'message-gone') {
    session.messages.delete(event.messageId);
    if (event.messageId === session.starter?.id) {
      session.starter = undefined;
    }
    return;
  }
  const { message } = event;
  noteLastMessage(session, message);
  if (message.id === session.starter?.id) {
    session.starter = message;
  }
  if (message.channelId !== session.channelId) {
    return;
  }
  const last = lastMessageOf(session);
  const nothingIsNew = last === undefined || session.readUpTo === undefined || !isNewer(last, session.readUpTo);
  if (isWatched && nothingIsNew && (last === undefined || isNewer(message.id, last))) {
    session.readUpTo = message.id;
  }
  session.messages.set(message.id, message);
}

/** @param {Session} session */
const lastMessageOf = ({ messages }) => [...messages.keys()].at(-1);

/** @param {Session} session @param {Message} message */
function noteLastMessage(session, { channelId, id }) {
  /** @param {Channel} channel */
  const note = (channel) =>
    channel.id === channelId && (channel.lastMessageId === undefined || isNewer(id, channel.lastMessageId))
      ? { ...channel, lastMessageId: id }
      : channel;
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
  const last = lastMessageOf(session);
  if (session.channelId !== undefined && last !== undefined) {
    session.read.set(session.channelId, last);
  }
}

// @ts-check
import { readChannel, readState } from './bridge.js';
import { ChannelType } from './discord-numbers.js';
import { allChannels, enterChannel, firstChannel, leaveChannel, PAGE, takeIn } from './session.js';
/** @import { Channel } from '../../channel.ts' */
/** @import { PageEvent } from '../page-protocol.ts' */
/** @import { Session } from './session.js' */
/** @typedef {Exclude<PageEvent, { kind: 'state-changed' }>} MessageEvent */

/** More than a reader scrolls back through, and as much as a page can hold. */
const EVERYTHING = 5_000;

/**
 * Reading channels and going from one to another.
 * @typedef {object} Navigation
 * @property {() => Session} session
 * @property {() => void} draw
 * @property {() => void} arrived another channel was entered
 * @property {() => boolean} isWatching whether the person has the newest message before their eyes
 * @property {(messageId: string) => void} goTo
 * @property {Set<MessageEvent[]>} readings what is heard while a channel is being read: the answer may be older
 */

/** @param {Navigation} navigation @param {MessageEvent} event */
export function hear({ readings, session, isWatching }, event) {
  for (const heard of readings) {
    heard.push(event);
  }
  takeIn(session(), event, isWatching());
}

/**
 * Reads a channel and enters it, unless the person went elsewhere meanwhile.
 * @param {Navigation} navigation @param {Channel} channel @param {string | undefined} from where the person was when it
 *   was asked for
 */
async function enter({ session, readings }, channel, from) {
  const asked = session();
  /** @type {MessageEvent[]} */
  const heard = [];
  readings.add(heard);
  const page = await readChannel(asked.state.me.id, channel.id, asked.last).finally(() => readings.delete(heard));
  if (session() !== asked || asked.channelId !== from) {
    return;
  }
  enterChannel(asked, channel, page);
  for (const event of heard) {
    takeIn(asked, event, false);
  }
}

/** Reads everything again: something changed, or the line was interrupted. @param {Navigation} navigation */
export async function refresh(navigation) {
  const asked = navigation.session();
  asked.state = await readState(asked.state.me.id);
  const { channelId } = asked;
  const channel = allChannels(asked.state).find(({ id }) => id === channelId);
  if (channel !== undefined) {
    await enter(navigation, channel, channelId);
  } else if (channelId !== undefined) {
    await openFirst(navigation);
  }
  navigation.draw();
}

/**
 * Goes to a channel, and to a message in it where one is named.
 * @param {Navigation} navigation @param {string} channelId @param {string} [messageId]
 */
export async function openChannel(navigation, channelId, messageId) {
  const session = navigation.session();
  const { channelId: from } = session;
  const channel = await find(session, channelId);
  if (channel !== undefined && channelId !== from) {
    session.last = PAGE;
    await enter(navigation, channel, from);
    navigation.arrived();
  }
  if (messageId !== undefined && channel !== undefined) {
    await showMessage(navigation, channel, messageId);
  }
}

/** Looks again where it is not known yet: it may have been opened this moment. @param {Session} session @param {string} channelId */
async function find(session, channelId) {
  const look = () => allChannels(session.state).find(({ id }) => id === channelId);
  if (look() === undefined) {
    session.state = await readState(session.state.me.id);
  }
  return look();
}

/** @param {Navigation} navigation @param {Channel} channel @param {string} messageId */
async function showMessage(navigation, channel, messageId) {
  const session = navigation.session();
  if (!session.messages.has(messageId) && session.hasEarlier) {
    session.last = EVERYTHING;
    await enter(navigation, channel, channel.id);
    navigation.draw();
  }
  navigation.goTo(messageId);
}

/** @param {Navigation} navigation */
export async function showEarlier(navigation) {
  const session = navigation.session();
  session.last += PAGE;
  const channel = await find(session, session.channelId ?? '');
  if (channel !== undefined) {
    await enter(navigation, channel, channel.id);
  }
  navigation.draw();
}

/**
 * Where one begins: in a server, or among the conversations; where neither is named, where a newcomer begins.
 * @param {Navigation} navigation @param {{ guildId: string | undefined }} [place]
 */
export async function openFirst(navigation, place) {
  const session = navigation.session();
  const { guilds, conversations } = session.state;
  const channels = guilds.find(({ id }) => id === place?.guildId)?.channels ?? conversations;
  const first =
    place === undefined ? firstChannel(session.state) : channels.find(({ type }) => type !== ChannelType.category);
  if (first !== undefined) {
    await openChannel(navigation, first.id);
    return;
  }
  leaveChannel(session, place?.guildId);
  navigation.draw();
}

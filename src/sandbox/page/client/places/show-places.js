// @ts-check
import { ChannelType } from '../discord-numbers.js';
import { initialsOf } from '../dom/avatar.js';
import { el } from '../dom/elements.js';
import { channelIcon, icon } from '../dom/icons.js';
import { holdsPosts } from './holds-posts.js';
/** @import { Channel } from '../../../channel.ts' */
/** @import { View } from '../view.ts' */

/** The column of servers. @param {View} view */
export function showGuilds({ state, guild, isUnread, doers }) {
  const direct = railButton(
    'Direct messages',
    icon('direct'),
    guild === undefined,
    state.conversations.some(isUnread),
    () => doers.openGuild(undefined),
  );
  const guilds = state.guilds.map(({ id, name, channels }) =>
    railButton(name, initialsOf(name), guild?.id === id, channels.some(isUnread), () => doers.openGuild(id)),
  );
  return [direct, el('hr'), guilds];
}

/** @param {string} name @param {Node | string} face @param {boolean} current @param {boolean} unread @param {() => void} click */
function railButton(name, face, current, unread, click) {
  const label = unread && !current ? `${name}, unread messages` : name;
  return el(
    'button',
    {
      class: unread ? 'rail-button unread' : 'rail-button',
      type: 'button',
      title: name,
      'aria-label': label,
      'aria-current': current && 'true',
      on: { click },
    },
    face,
  );
}

/** The column of channels: of a server, or the conversations. @param {View} view */
export function showChannels(view) {
  return view.guild === undefined ? showConversations(view) : showTree(view.guild.channels, view);
}

/** @param {readonly Channel[]} channels @param {View} view */
function showTree(channels, view) {
  const categories = channels.filter(({ type }) => type === ChannelType.category);
  const loose = channels.filter(
    ({ type, parentId, thread }) => type !== ChannelType.category && thread === undefined && parentId === undefined,
  );
  return [
    showGroup(loose, channels, view),
    categories.map(({ id, name }) => [
      el('h3', {}, name),
      showGroup(
        channels.filter(({ parentId, thread }) => thread === undefined && parentId === id),
        channels,
        view,
      ),
    ]),
  ];
}

/** @param {readonly Channel[]} group @param {readonly Channel[]} all @param {View} view */
function showGroup(group, all, view) {
  return el(
    'ul',
    {},
    group.map((channel) => {
      const threads = all.filter((other) => other.thread?.parentId === channel.id && isListed(other, channel, view));
      return el(
        'li',
        {},
        showChannel(channel, view),
        threads.length > 0 &&
          el(
            'ul',
            { class: 'threads' },
            threads.map((thread) => el('li', {}, showChannel(thread, view))),
          ),
      );
    }),
  );
}

/**
 * Closed threads are found in their channel; a forum's posts too, unless they are open or unread.
 * @param {Channel} thread @param {Channel} parent @param {View} view
 */
function isListed(thread, parent, view) {
  const isOpen = thread.id === view.channel?.id;
  const isFresh = thread.thread?.archived === false && (!holdsPosts(parent) || view.isUnread(thread));
  return isOpen || isFresh;
}

/** @param {View} view */
function showConversations(view) {
  const { state, doers } = view;
  const bot = state.people.find((person) => person.bot);
  const isNew = bot !== undefined && !state.conversations.some(({ recipientIds }) => recipientIds.includes(bot.id));
  return [
    el(
      'ul',
      {},
      state.conversations.map((channel) => el('li', {}, showChannel(channel, view))),
    ),
    isNew &&
      el(
        'button',
        { class: 'channel', type: 'button', on: { click: openDirect } },
        icon('direct'),
        el('span', {}, `Write to ${bot.name}`),
      ),
  ];

  async function openDirect() {
    const outcome = await doers.perform({ kind: 'open-direct' });
    if (outcome.kind === 'opened') {
      doers.openChannel(outcome.channelId);
    }
  }
}

/** @param {Channel} channel @param {View} view */
function showChannel(channel, view) {
  const current = channel.id === view.channel?.id;
  const unread = view.isUnread(channel) && !current;
  const name = nameOf(channel, view);
  return el(
    'button',
    {
      class: unread ? 'channel unread' : 'channel',
      type: 'button',
      'aria-current': current && 'page',
      'aria-label': unread ? `${name}, unread` : undefined,
      on: { click: () => view.doers.openChannel(channel.id) },
    },
    channelIcon(channel.type),
    el('span', {}, name),
  );
}

/** A channel's name; of a conversation, whom it is with. @param {Channel} channel @param {View} view */
export function nameOf(channel, view) {
  if (channel.type !== ChannelType.direct) {
    return channel.name;
  }
  const others = channel.recipientIds.filter((id) => id !== view.state.me.id);
  return others.map((id) => view.findPerson(id)?.name ?? 'Unknown').join(', ');
}

// @ts-check
import { avatar } from '../dom/avatar.js';
import { el, fill, part } from '../dom/elements.js';
import { holdsPosts } from './holds-posts.js';
import { showForum } from './show-forum.js';
import { showHeader } from './show-header.js';
import { nameOf, showChannels, showGuilds } from './show-places.js';
import { showHint, showWelcome } from './show-welcome.js';
/** @import { View } from '../view.ts' */

/** @type {Map<string, string>} */
const drawn = new Map();

/**
 * Draws everything around the messages: servers, channels, header, hint, who is looking. A part whose view has not
 * changed is left alone, so that it keeps its focus.
 * @param {View} view @param {boolean} atEnd whether the newest message is in sight
 */
export function drawAround(view, atEnd) {
  const { state, channel, guild } = view;
  const unread = [...state.guilds.flatMap(({ channels }) => channels), ...state.conversations]
    .filter(view.isUnread)
    .map(({ id }) => id);
  const places = JSON.stringify([
    guild,
    state.guilds.map(({ id, name }) => [id, name]),
    state.conversations,
    channel?.id,
    unread,
    state.me,
  ]);
  redraw('rail', places, () => showGuilds(view));
  redraw('channels', places, () => showChannels(view));
  redraw('header', JSON.stringify([channel, state.me]), () => showHeader(view));
  redraw('as', JSON.stringify([state.me, state.people]), () => showPeople(view));
  redraw('me', state.me.id, () => avatar(state.me));
  redraw('guild-name', guild?.name ?? 'Direct messages', () => guild?.name ?? 'Direct messages');
  drawMiddle(view, places);
  part('to-end').hidden = atEnd;
  document.title = `${unread.length > 0 ? '• ' : ''}${channel === undefined ? '' : `${nameOf(channel, view)} – `}Sandbox`;
}

/** @param {View} view @param {string} places */
function drawMiddle(view, places) {
  const { channel } = view;
  const isForum = channel !== undefined && holdsPosts(channel);
  const isEmpty = part('messages').childElementCount === 0;
  redraw('above', `${places}${isEmpty}`, () =>
    isForum ? showForum(channel, view) : isEmpty ? showWelcome(view) : undefined,
  );
  part('messages').hidden = isForum;
  part('messages').setAttribute('aria-label', `Messages in ${channel?.name ?? ''}`);
  part('bottom').hidden = isForum || channel === undefined;
  redraw('hint-text', `${view.state.hint}${view.commands.length}`, () => showHint(view));
  part('hint').hidden = view.state.hint === '' || sessionStorage.getItem('hinted') !== null;
}

/** @param {View} view */
const showPeople = ({ state }) =>
  state.people
    .filter(({ bot }) => !bot)
    .map(({ id, name }) => el('option', { value: id, selected: id === state.me.id }, name));

/** @param {string} id @param {string} signature @param {() => import('../dom/elements.js').Child} show */
function redraw(id, signature, show) {
  if (drawn.get(id) !== signature) {
    drawn.set(id, signature);
    fill(part(id), show());
  }
}

// @ts-check
import { el } from '../dom/elements.js';
import { channelIcon } from '../dom/icons.js';
import { nameOf } from './show-places.js';
/** @import { View } from '../view.ts' */

/** The line over the messages: where one is, and what it is for. @param {View} view */
export function showHeader(view) {
  const { channel } = view;
  if (channel === undefined) {
    return [el('h2', {}, 'No channel')];
  }
  const parent = view.findChannel(channel.thread?.parentId ?? '');
  return [
    parent !== undefined &&
      el(
        'button',
        { class: 'link quiet', type: 'button', on: { click: () => view.doers.openChannel(parent.id) } },
        parent.name,
        ' ›',
      ),
    channelIcon(channel.type),
    el('h2', {}, nameOf(channel, view)),
    channel.topic !== undefined && el('p', { class: 'topic', title: channel.topic }, channel.topic),
  ];
}

// @ts-check
import { el } from '../dom/elements.js';
/** @import { View } from '../view.ts' */

const MESSAGE_LINK = /^https:\/\/(?:\w+\.)?discord(?:app)?\.com\/channels\/(?:\d+|@me)\/(\d+)(?:\/(\d+))?\/?$/;

/**
 * A link of a message. One that leads to a message of this very sandbox jumps there; every other opens a new tab, which
 * learns nothing of this one.
 * @param {string} url @param {readonly Node[]} children @param {View} view
 */
export function showLink(url, children, view) {
  const [, channelId, messageId] = MESSAGE_LINK.exec(url) ?? [];
  const link = el('a', { href: url, title: url, target: '_blank', rel: 'noopener noreferrer nofollow' }, children);
  if (channelId !== undefined && view.findChannel(channelId) !== undefined) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      view.doers.openChannel(channelId, messageId);
    });
  }
  return link;
}

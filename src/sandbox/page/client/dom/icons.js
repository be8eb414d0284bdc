// @ts-check
import { ChannelType } from '../discord-numbers.js';

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** Strokes on a field of 24 by 24, drawn for this page. */
const STROKES = {
  text: 'M9 4 7 20M17 4l-2 16M4 9h16M3.5 15h16',
  announcement: 'M4 10v4h3l8 5V5L7 10H4zM18.5 9a4 4 0 0 1 0 6M8 15l1 5',
  forum: 'M4 5h12v8H9l-3 3v-3H4zM19 9h1v8h-2v3l-3-3h-5',
  media: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.500 10a1 1 0 1 0 0-2 1 1 0 0 0 0 2z',
  thread: 'M5 4v7a3 3 0 0 0 3 3h11M15 10l4 4-4 4',
  direct: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 20c1-4 4.500-5 8-5s7 1 8 5',
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6 6 18',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  eye: 'M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12zM12 14.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z',
  reply: 'M10 7 4 12l6 5M4 12h9a6 6 0 0 1 6 6',
  send: 'M4 12l16-8-6 16-3-6z',
  open: 'M14 4h6v6M20 4l-9 9M18 14v5H5V6h5',
  chevron: 'M7 10l5 5 5-5',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  lock: 'M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3',
  back: 'M14 6l-6 6 6 6',
};

/** @typedef {keyof typeof STROKES} IconName */

/** Draws an icon that screen readers skip: what it stands beside says the same in words. @param {IconName} name */
export function icon(name) {
  const svg = document.createElementNS(NAMESPACE, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(NAMESPACE, 'path');
  path.setAttribute('d', STROKES[name]);
  svg.append(path);
  return svg;
}

/** @type {Readonly<Record<number, IconName>>} */
const BY_CHANNEL_TYPE = {
  [ChannelType.text]: 'text',
  [ChannelType.direct]: 'direct',
  [ChannelType.announcement]: 'announcement',
  [ChannelType.announcementThread]: 'thread',
  [ChannelType.publicThread]: 'thread',
  [ChannelType.privateThread]: 'lock',
  [ChannelType.forum]: 'forum',
  [ChannelType.media]: 'media',
};

/** The icon for Discord's number of a channel's kind. @param {number} type */
export const channelIcon = (type) => icon(BY_CHANNEL_TYPE[type] ?? 'text');

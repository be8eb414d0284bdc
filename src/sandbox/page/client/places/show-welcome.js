// @ts-check
import { ChannelType } from '../discord-numbers.js';
import { el } from '../dom/elements.js';
import { channelIcon, icon } from '../dom/icons.js';
import { showPieces } from '../markdown/show-markdown.js';
import { parseInline } from '../markdown/parse-inline.js';
import { leavesOf } from '../composer/leaf-commands.js';
import { nameOf } from './show-places.js';
/** @import { Inline } from '../markdown/markdown-tree.ts' */
/** @import { View } from '../view.ts' */

/** What stands in a channel where nobody has said anything, with the next step for a newcomer. @param {View} view */
export function showWelcome(view) {
  const { channel } = view;
  if (channel === undefined) {
    return el(
      'div',
      { class: 'welcome' },
      icon('direct'),
      el('h2', {}, 'Nothing here yet'),
      el('p', {}, 'Choose a server or a conversation on the left.'),
    );
  }
  return el(
    'div',
    { class: 'welcome' },
    channelIcon(channel.type),
    el('h2', {}, `Welcome to ${channel.type === ChannelType.direct ? '' : '#'}${nameOf(channel, view)}`),
    el('p', {}, 'This is the very beginning of it.'),
  );
}

/** The hint to a newcomer; commands that it names in code can be pressed. @param {View} view */
export function showHint(view) {
  const paths = leavesOf(view.commands).map(({ path }) => path);
  return showPieces(
    parseInline(view.state.hint).map((piece) => toCommand(piece, paths)),
    view,
  );
}

/** @param {Inline} piece @param {readonly string[]} paths @returns {Inline} */
function toCommand(piece, paths) {
  const name = piece.kind === 'code' ? piece.text.replace(/^\//, '') : '';
  return piece.kind === 'code' && paths.includes(name) ? { kind: 'mention', of: 'command', id: '', name } : piece;
}

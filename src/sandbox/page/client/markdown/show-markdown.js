// @ts-check
import { el } from '../dom/elements.js';
import { channelIcon } from '../dom/icons.js';
import { showTimestamp } from '../messages/show-time.js';
import { showLink } from './show-link.js';
import { parseInline } from './parse-inline.js';
import { parseMarkdown } from './parse-markdown.js';
/** @import { Block, Inline, ListItem } from './markdown-tree.ts' */
/** @import { View } from '../view.ts' */

/** A message's text, drawn. @param {string} text @param {View} view @returns {readonly Node[]} */
export const showMarkdown = (text, view) => parseMarkdown(text).map((block) => showBlock(block, view));

/** A text that has room for one line only, such as an embed's title. @param {string} text @param {View} view */
export const showLine = (text, view) => showPieces(parseInline(text), view);

/** @param {Block} block @param {View} view @returns {Node} */
function showBlock(block, view) {
  switch (block.kind) {
    case 'paragraph':
      return el('div', { class: 'paragraph' }, showPieces(block.children, view));
    case 'heading':
      // The page's own headings are h1 and h2.
      return el(
        'div',
        { class: `heading-${block.level}`, role: 'heading', 'aria-level': block.level + 2 },
        showPieces(block.children, view),
      );
    case 'subtext':
      return el('div', { class: 'subtext' }, showPieces(block.children, view));
    case 'quote':
      return el(
        'blockquote',
        {},
        block.blocks.map((inner) => showBlock(inner, view)),
      );
    case 'list':
      return block.start === undefined
        ? el('ul', {}, showItems(block.items, view))
        : el('ol', { start: block.start }, showItems(block.items, view));
  }
}

/** @param {readonly ListItem[]} items @param {View} view */
const showItems = (items, view) =>
  items.map(({ children, nested }) =>
    el(
      'li',
      {},
      showPieces(children, view),
      nested.map((inner) => showBlock(inner, view)),
    ),
  );

/** @param {readonly Inline[]} pieces @param {View} view @returns {readonly Node[]} */
export const showPieces = (pieces, view) => pieces.map((piece) => showPiece(piece, view));

const TAGS = /** @type {const} */ ({ strong: 'strong', emphasis: 'em', underline: 'u', strike: 's' });

/** @param {Inline} piece @param {View} view @returns {Node} */
function showPiece(piece, view) {
  switch (piece.kind) {
    case 'text':
      return document.createTextNode(piece.text);
    case 'break':
      return el('br');
    case 'strong':
    case 'emphasis':
    case 'underline':
    case 'strike':
      return el(TAGS[piece.kind], {}, showPieces(piece.children, view));
    case 'spoiler':
      return showSpoiler(piece.children, view);
    case 'code':
      return el('code', {}, piece.text);
    case 'code-block':
      return el('pre', {}, el('code', {}, piece.text));
    case 'link':
      return showLink(piece.url, showPieces(piece.children, view), view);
    case 'timestamp':
      return showTimestamp(piece.seconds, piece.style, view.now());
    case 'emoji':
      return el('span', { class: 'emoji-name' }, `:${piece.name}:`);
    case 'mention':
      return showMention(piece, view);
  }
}

/** @param {readonly Inline[]} children @param {View} view */
function showSpoiler(children, view) {
  const inside = el('span', { class: 'spoiler-text', inert: true }, showPieces(children, view));
  const spoiler = el(
    'span',
    { class: 'spoiler', role: 'button', tabindex: 0, 'aria-label': 'Spoiler: show it' },
    inside,
  );
  const reveal = () => {
    spoiler.classList.add('shown');
    inside.removeAttribute('inert');
    for (const name of ['role', 'tabindex', 'aria-label']) {
      spoiler.removeAttribute(name);
    }
  };
  spoiler.addEventListener('click', reveal, { once: true });
  spoiler.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      reveal();
    }
  });
  return spoiler;
}

/** @param {Extract<Inline, { kind: 'mention' }>} mention @param {View} view */
function showMention(mention, view) {
  switch (mention.of) {
    case 'user': {
      const person = view.findPerson(mention.id);
      const mine = person?.id === view.state.me.id ? ' mine' : '';
      return el('span', { class: `mention${mine}` }, `@${person?.name ?? 'unknown-user'}`);
    }
    case 'role':
      return el('span', { class: 'mention' }, `@${view.findRole(mention.id)?.name ?? 'deleted-role'}`);
    case 'everyone':
      return el('span', { class: 'mention mine' }, mention.name);
    case 'channel': {
      const channel = view.findChannel(mention.id);
      return channel === undefined
        ? el('span', { class: 'mention' }, '# unknown')
        : mentionButton([channelIcon(channel.type), channel.name], () => view.doers.openChannel(channel.id));
    }
    case 'command':
      return mentionButton(`/${mention.name}`, () => view.doers.startCommand(mention.name));
  }
}

/** @param {import('../dom/elements.js').Child} label @param {() => void} click */
const mentionButton = (label, click) => el('button', { class: 'mention', type: 'button', on: { click } }, label);

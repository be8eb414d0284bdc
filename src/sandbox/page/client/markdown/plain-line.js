// @ts-check
import { formatTimestamp } from '../messages/format-time.js';
import { parseInline } from './parse-inline.js';
/** @import { Inline } from './markdown-tree.ts' */
/** @import { View } from '../view.ts' */

/** What names and times are written with: the part of `View` that a text needs. @typedef {Pick<View, 'now' | 'findPerson' | 'findRole' | 'findChannel'>} Names */

/** A text as its reader sees it, in one line without any markup. @param {string} text @param {Names} names */
export const plainLine = (text, names) =>
  plainPieces(parseInline(text.replaceAll(/^(?:#{1,3}|-#|>{1,3}) /gm, '')), names).replaceAll(/\s+/g, ' ');

/** @param {readonly Inline[]} pieces @param {Names} names @returns {string} */
const plainPieces = (pieces, names) => pieces.map((piece) => plainPiece(piece, names)).join('');

/** @param {Inline} piece @param {Names} names @returns {string} */
function plainPiece(piece, names) {
  switch (piece.kind) {
    case 'text':
    case 'code':
    case 'code-block':
      return piece.text;
    case 'break':
      return ' ';
    case 'strong':
    case 'emphasis':
    case 'underline':
    case 'strike':
    case 'link':
      return plainPieces(piece.children, names);
    case 'spoiler':
      return '█████';
    case 'timestamp':
      return formatTimestamp(piece.seconds, piece.style, names.now());
    case 'emoji':
      return `:${piece.name}:`;
    case 'mention':
      return plainMention(piece, names);
  }
}

/** @param {Extract<Inline, { kind: 'mention' }>} mention @param {Names} names */
function plainMention(mention, names) {
  switch (mention.of) {
    case 'user':
      return `@${names.findPerson(mention.id)?.name ?? 'unknown-user'}`;
    case 'role':
      return `@${names.findRole(mention.id)?.name ?? 'deleted-role'}`;
    case 'everyone':
      return mention.name;
    case 'channel':
      return `#${names.findChannel(mention.id)?.name ?? 'unknown'}`;
    case 'command':
      return `/${mention.name}`;
  }
}

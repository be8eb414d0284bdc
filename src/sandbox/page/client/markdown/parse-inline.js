// @ts-check
import { INLINE_RULES } from './inline-rules.js';
/** @import { Inline } from './markdown-tree.ts' */
/** @import { InlineRule } from './inline-rules.js' */

/** Discord's own limit is not published; deeper than this nobody reads, and a hostile text must not exhaust the stack. */
const MAX_DEPTH = 12;

/** Where a rule may begin. Everything else is walked over without trying twenty expressions on each letter. */
const MAY_BEGIN = /[\\`<@[h*_~|\n]/g;

/**
 * Parses Discord's inline markdown. Total: what is no markup comes out as text, and every letter of the text is either
 * in the tree or a delimiter of it.
 * @param {string} text at most a few thousand characters (Discord's own limits)
 * @param {number} [depth] how many pieces are around this one
 * @returns {readonly Inline[]}
 */
export function parseInline(text, depth = 0) {
  if (depth >= MAX_DEPTH) {
    return text === '' ? [] : [{ kind: 'text', text }];
  }
  /** @type {Inline[]} */
  const pieces = [];
  let at = 0;
  while (at < text.length) {
    const found = matchAt(text, at, depth);
    const end = found?.end ?? nextCandidate(text, at + 1);
    append(pieces, found?.piece ?? { kind: 'text', text: text.slice(at, end) });
    at = end;
  }
  return pieces;
}

/** @param {string} text @param {number} from */
function nextCandidate(text, from) {
  MAY_BEGIN.lastIndex = from;
  return MAY_BEGIN.exec(text)?.index ?? text.length;
}

/** @param {string} text @param {number} at @param {number} depth @returns {{ piece: Inline, end: number } | undefined} */
function matchAt(text, at, depth) {
  for (const rule of INLINE_RULES) {
    const match = execAt(rule, text, at);
    const piece = match && rule.read(match, (inside) => parseInline(inside, depth + 1));
    if (match && piece) {
      return { piece, end: at + match[0].length };
    }
  }
  return undefined;
}

/** @param {InlineRule} rule @param {string} text @param {number} at */
function execAt(rule, text, at) {
  if (rule.notInsideWord === true && at > 0 && /[\p{L}\p{N}_]/u.test(text.charAt(at - 1))) {
    return undefined;
  }
  rule.when.lastIndex = at;
  return rule.when.exec(text) ?? undefined;
}

/** @param {Inline[]} pieces @param {Inline} piece */
function append(pieces, piece) {
  const last = pieces.at(-1);
  if (last?.kind === 'text' && piece.kind === 'text') {
    pieces[pieces.length - 1] = { kind: 'text', text: last.text + piece.text };
    return;
  }
  pieces.push(piece);
}

// @ts-check
import { parseInline } from './parse-inline.js';
/** @import { Block, ListItem } from './markdown-tree.ts' */

const QUOTE_REST = /^ {0,3}>>> ([\s\S]*)$/;
const QUOTE_LINE = /^ {0,3}> ?(.*)$/;
const HEADING = /^ {0,3}(#{1,3})\s+(\S.*)$/;
const SUBTEXT = /^ {0,3}-#\s+(\S.*)$/;
const LIST_ITEM = /^( *)(?:[-*]|(\d{1,9})\.) +(\S.*)$/;

/** @param {string} line */
const opensBlock = (line) =>
  QUOTE_REST.test(line) || /^ {0,3}> /.test(line) || HEADING.test(line) || SUBTEXT.test(line) || LIST_ITEM.test(line);

/**
 * Parses a message as Discord does: quotes, headings, small text and lists begin a line; the rest are paragraphs whose
 * line breaks count. Total; never throws.
 * @param {string} text
 * @returns {readonly Block[]}
 */
export function parseMarkdown(text) {
  return parseLines(text.split('\n'), false);
}

/** @param {readonly string[]} lines @param {boolean} quoted true inside a quote: Discord does not nest quotes */
function parseLines(lines, quoted) {
  /** @type {Block[]} */
  const blocks = [];
  let at = 0;
  while (at < lines.length) {
    const { block, used } = takeBlock(lines.slice(at), quoted);
    blocks.push(block);
    at += used;
  }
  return blocks;
}

/** @param {readonly string[]} lines at least one @param {boolean} quoted @returns {{ block: Block, used: number }} */
function takeBlock(lines, quoted) {
  const [line = ''] = lines;
  const rest = quoted ? null : QUOTE_REST.exec(lines.join('\n'));
  if (rest) {
    return { block: { kind: 'quote', blocks: parseLines((rest[1] ?? '').split('\n'), true) }, used: lines.length };
  }
  if (!quoted && /^ {0,3}> /.test(line)) {
    return takeQuote(lines);
  }
  const heading = HEADING.exec(line);
  if (heading) {
    return { block: { kind: 'heading', level: levelOf(heading[1]), children: parseInline(heading[2] ?? '') }, used: 1 };
  }
  const subtext = SUBTEXT.exec(line);
  if (subtext) {
    return { block: { kind: 'subtext', children: parseInline(subtext[1] ?? '') }, used: 1 };
  }
  return LIST_ITEM.test(line) ? takeList(lines) : takeParagraph(lines);
}

/** @param {string | undefined} marks @returns {1 | 2 | 3} */
function levelOf(marks) {
  return marks === '#' ? 1 : marks === '##' ? 2 : 3;
}

/** @param {readonly string[]} lines @returns {{ block: Block, used: number }} */
function takeQuote(lines) {
  const end = lines.findIndex((line) => !/^ {0,3}>(?: |$)/.test(line));
  const quoted = end === -1 ? lines : lines.slice(0, end);
  const inside = quoted.map((line) => QUOTE_LINE.exec(line)?.[1] ?? line);
  return { block: { kind: 'quote', blocks: parseLines(inside, true) }, used: quoted.length };
}

/** @param {readonly string[]} lines @returns {{ block: Block, used: number }} */
function takeList(lines) {
  const end = lines.findIndex((line) => !LIST_ITEM.test(line));
  const taken = end === -1 ? lines : lines.slice(0, end);
  return { block: nestList(taken), used: taken.length };
}

/** Lines indented deeper than the first belong to the item above them. @param {readonly string[]} lines @returns {Block} */
function nestList(lines) {
  const first = LIST_ITEM.exec(lines[0] ?? '');
  const depth = first?.[1]?.length ?? 0;
  /** @type {ListItem[]} */
  const items = [];
  let at = 0;
  while (at < lines.length) {
    const match = LIST_ITEM.exec(lines[at] ?? '');
    const deeper = lines.slice(at + 1).findIndex((line) => (LIST_ITEM.exec(line)?.[1]?.length ?? 0) <= depth);
    const end = deeper === -1 ? lines.length : at + 1 + deeper;
    const nested = lines.slice(at + 1, end);
    items.push({ children: parseInline(match?.[3] ?? ''), nested: nested.length === 0 ? [] : [nestList(nested)] });
    at = end;
  }
  return { kind: 'list', start: first?.[2] === undefined ? undefined : Number(first[2]), items };
}

/**
 * A paragraph ends where another block begins, but not inside a fence of code.
 * @param {readonly string[]} lines @returns {{ block: Block, used: number }}
 */
function takeParagraph(lines) {
  let used = 1;
  while (used < lines.length && (fenceIsOpen(lines, used) || !opensBlock(lines[used] ?? ''))) {
    used += 1;
  }
  return { block: { kind: 'paragraph', children: parseInline(lines.slice(0, used).join('\n')) }, used };
}

/** @param {readonly string[]} lines @param {number} used */
function fenceIsOpen(lines, used) {
  const fences = lines.slice(0, used).join('\n').split('```').length - 1;
  return fences % 2 === 1 && lines.slice(used).join('\n').includes('```');
}

import { plainText } from '../alerts/escape-text.ts';

/** A phone of 390 points shows so many signs of a fixed width side by side, and no more. */
const MOST_WIDE = 33;

/** What needs more lines in its column than these is cut off: no name of a player or club does. */
const MOST_LINES = 4;

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
const WIDE =
  /\p{Extended_Pictographic}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uff01-\uff60]/u;

/**
 * Writes a table that a phone shows without breaking its lines: signs of a fixed width, in Discord's code block, 33 side
 * by side at most. A cell is a list of lines; where there is no room for all columns the widest give way, and their lines
 * are broken between words. No cell can end the block.
 */
export function writeTable(heads: readonly string[], rows: readonly (readonly (readonly string[])[])[]): string {
  const cells = rows.map((row) => heads.map((_, n) => (row[n] ?? []).map((line) => plainText(line))));
  const room = planWidths(heads.map((head, n) => widest([head, ...cells.flatMap((row) => row[n] ?? [])])));
  const broken = [heads.map((head) => [head]), ...cells].map((row) =>
    row.map((lines, n) => lines.flatMap((line) => breakLine(line, room[n] ?? 0))),
  );
  const widths = heads.map((_, n) => widest(broken.flatMap((row) => row[n] ?? [])));
  const [top = [], ...body] = broken.map((row) => writeRow(row, widths));
  return ['```', ...top, '─'.repeat(total(widths)), ...body.flat(), '```'].join('\n');
}

/** Takes room from the widest column, the last of equals, until all fit. */
function planWidths(wanted: readonly number[]): readonly number[] {
  const widths = [...wanted];
  while (total(widths) > MOST_WIDE) {
    const most = Math.max(...widths);
    widths[widths.lastIndexOf(most)] = most - 1;
  }
  return widths;
}

/** With a blank between each two. */
function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, widths.length - 1);
}

function widest(lines: readonly string[]): number {
  return Math.max(0, ...lines.map(widthOf));
}

/** How many places a text takes where all signs are equally wide; East Asian ones and emoji take two. */
export function widthOf(text: string): number {
  return [...GRAPHEMES.segment(text)].reduce((sum, { segment }) => sum + (WIDE.test(segment) ? 2 : 1), 0);
}

function writeRow(cells: readonly (readonly string[])[], widths: readonly number[]): readonly string[] {
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, n) =>
    widths
      .map((width, column) => padTo(cells[column]?.[n] ?? '', width))
      .join(' ')
      .trimEnd(),
  );
}

function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** What goes on in a further line stands a blank to the right, so that nobody takes it for a line of its own. */
function breakLine(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const piece of line.split(/(?<=-)|(?<= )/).flatMap((word) => cutWord(word, width - 1))) {
    if (current.trim() !== '' && widthOf((current + piece).trimEnd()) > width) {
      lines.push(current.trimEnd());
      current = ' ';
    }
    current += piece;
  }
  const all = current.trim() === '' ? lines : [...lines, current.trimEnd()];
  const last = all[MOST_LINES - 1] ?? '';
  return all.length <= MOST_LINES ? all : [...all.slice(0, MOST_LINES - 1), `${cutWord(last, width - 1)[0] ?? ''}…`];
}

/** A word wider than its column goes on in the next line. */
function cutWord(word: string, width: number): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const { segment } of GRAPHEMES.segment(word)) {
    if (part !== '' && widthOf((part + segment).trimEnd()) > width) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}

import { type Face, measureText, wrapToWidth } from './measure-text.ts';
import type { Shape } from './picture.ts';

/** How tall a line is against its letters, and how far down its baseline is. */
const LINE = 1.22;
const ASCENT = 0.95;
/** Between two passages on one line. */
const SPACE = 7;

/** Words in one face and colour that may break over so many lines. */
export interface Passage {
  readonly words: string;
  readonly face: Face;
  readonly fill: string;
  readonly most: number;
}

/** A block of lines under each other, and how tall it is. */
export interface TextBlock {
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/**
 * Sets groups of passages below each other in a column. A group stands on one line where it fits, else each of its
 * passages begins a line. No line is wider than the column; empty passages take no room.
 */
export function layOutText(groups: readonly (readonly Passage[])[], x: number, y: number, width: number): TextBlock {
  let top = y;
  const shapes = groups.flatMap((group) => {
    const passages = group.filter(({ words }) => words !== '');
    const block = fitsOneLine(passages, width) ? setBeside(passages, x, top) : setBelow(passages, x, top, width);
    top += block.height;
    return block.shapes;
  });
  return { height: top - y, shapes };
}

function fitsOneLine(passages: readonly Passage[], width: number): boolean {
  const total = passages.reduce((sum, { words, face }) => sum + measureText(words, face), 0);
  return total + SPACE * (passages.length - 1) <= width;
}

function setBeside(passages: readonly Passage[], x: number, y: number): TextBlock {
  const height = Math.max(0, ...passages.map(({ face }) => face.size * LINE));
  const baseline = y + Math.max(0, ...passages.map(({ face }) => face.size * ASCENT));
  let left = x;
  const shapes = passages.map((passage) => {
    const shape = textOf(passage, passage.words, left, baseline);
    left += measureText(passage.words, passage.face) + SPACE;
    return shape;
  });
  return { height, shapes };
}

function setBelow(passages: readonly Passage[], x: number, y: number, width: number): TextBlock {
  let top = y;
  const shapes = passages.flatMap((passage) =>
    wrapToWidth(passage.words, width, passage.face, passage.most).map((line) => {
      const shape = textOf(passage, line, x, top + passage.face.size * ASCENT);
      top += passage.face.size * LINE;
      return shape;
    }),
  );
  return { height: top - y, shapes };
}

function textOf({ face, fill }: Passage, words: string, x: number, baseline: number): Shape {
  const box = { x, y: baseline - face.size * ASCENT, width: measureText(words, face), height: face.size * LINE };
  return { kind: 'text', words, face, fill, box, baseline };
}

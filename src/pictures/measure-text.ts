import { FONT_WIDTHS, type Weight } from './data/font-widths.ts';

/** How a text is set: `size` in the picture's units. */
export interface Face {
  readonly size: number;
  readonly weight: Weight;
}

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A sign that the font has not is drawn as a box, which is narrower than this. */
const UNKNOWN = 1000;

const WIDTHS: Readonly<Record<Weight, ReadonlyMap<string, number>>> = {
  regular: widthsOf('regular'),
  strong: widthsOf('strong'),
};

function widthsOf(weight: Weight): ReadonlyMap<string, number> {
  const lines = Object.entries(FONT_WIDTHS[weight]);
  return new Map(lines.flatMap(([width, signs]) => Array.from(signs, (sign) => [sign, Number(width)] as const)));
}

/** How wide a text is at most, in the picture's units. Kerning may make it narrower. */
export function measureText(text: string, { size, weight }: Face): number {
  let thousandths = 0;
  for (const sign of text.normalize('NFC')) {
    thousandths += WIDTHS[weight].get(sign) ?? (/^\p{M}$/u.test(sign) ? 0 : UNKNOWN);
  }
  return (thousandths * size) / 1000;
}

/** Shortens a text to a width, never inside what a reader sees as one character; a shortened one ends with "…". */
export function clipToWidth(text: string, width: number, face: Face): string {
  if (measureText(text, face) <= width) {
    return text;
  }
  let kept = '';
  for (const { segment } of GRAPHEMES.segment(text)) {
    if (measureText(`${kept}${segment}…`, face) > width) {
      break;
    }
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/**
 * Breaks a text into lines of a width, between words and after hyphens; no line ends with the dot between two facts. A
 * word wider than a line is clipped, and so is the last of `most` lines where more would be needed.
 */
export function wrapToWidth(text: string, width: number, face: Face, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(/(?<=-)|(?<= )/)) {
    const isLast = lines.length === most - 1;
    if (line !== '' && !isLast && measureText((line + piece).trimEnd(), face) > width) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return [...lines, line].map((words) => clipToWidth(words.replace(/ ?·? *$/, '').trim(), width, face)).filter(Boolean);
}

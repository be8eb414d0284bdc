import { COLOURS } from './colours.ts';
import type { Box, Mark, Picture, Shape } from './picture.ts';

/** The family that `render-worker.ts` has the files of. */
const FONT = 'Roboto Condensed';
const WEIGHTS = { regular: 400, strong: 600 } as const;
const RADIUS = 5;

/** Writes a picture as SVG. Whatever stands in its texts stays text. */
export function writeSvg({ width, height, shapes }: Picture): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${FONT}">${shapes.map(writeShape).join('')}</svg>`;
}

function writeShape(shape: Shape): string {
  switch (shape.kind) {
    case 'card': {
      const { fill, edge, radius } = shape;
      return `<rect ${boxOf(shape)} rx="${radius}" fill="${fill}" stroke="${edge}"/>`;
    }
    case 'line':
      return `<rect ${boxOf(shape)} fill="${shape.fill}"/>`;
    case 'mark':
      return writeMark(shape.mark, shape.x, shape.y, shape.fill);
    case 'text': {
      const { words, face, fill, box, baseline } = shape;
      const font = `font-size="${face.size}" font-weight="${WEIGHTS[face.weight]}"`;
      return `<text x="${round(box.x)}" y="${round(baseline)}" ${font} fill="${fill}">${escapeXml(words)}</text>`;
    }
  }
}

function writeMark(mark: Mark, x: number, y: number, fill: string): string {
  const middle = `cx="${round(x)}" cy="${round(y)}"`;
  const sign = `stroke="${COLOURS.ground}" stroke-width="1.6" fill="none"`;
  const disc = `<circle ${middle} r="${RADIUS}" fill="${fill}" stroke="${COLOURS.ground}"/>`;
  switch (mark) {
    case 'disc':
      return disc;
    case 'ring':
      return `<circle ${middle} r="${RADIUS - 1}" fill="${COLOURS.ground}" stroke="${fill}" stroke-width="2"/>`;
    case 'tick':
      return `${disc}<path d="M${round(x - 2.4)} ${round(y)}l1.8 2 3-3.8" ${sign}/>`;
    case 'cross':
      return `${disc}<path d="M${round(x - 2)} ${round(y - 2)}l4 4m0-4l-4 4" ${sign}/>`;
  }
}

function boxOf({ x, y, width, height }: Box): string {
  return `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;
}

function round(number: number): string {
  return String(Math.round(number * 100) / 100);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML knows no control characters, halves of surrogate pairs or non-characters, not even escaped. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');
}

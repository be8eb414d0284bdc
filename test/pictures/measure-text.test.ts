import { Resvg } from '@resvg/resvg-js';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { clipToWidth, type Face, measureText, wrapToWidth } from '../../src/pictures/measure-text.ts';

const FACE: Face = { size: 100, weight: 'regular' };
const FONT = '@expo-google-fonts/roboto-condensed/400Regular/RobotoCondensed_400Regular.ttf';
const FONTS = [fileURLToPath(import.meta.resolve(FONT))];

/** How far the drawn words reach to the right, as the library draws them. */
function drawnWidth(words: string): number {
  const text = `<text x="0" y="100" font-family="Roboto Condensed" font-size="100">${words}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="200">${text}</svg>`;
  const box = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: FONTS } }).innerBBox();
  return (box?.x ?? 0) + (box?.width ?? 0);
}

describe('measuring', () => {
  it.each(['Martin Ødegaard', 'Benjamin Šeško', 'Khvicha Kvaratskhelia', 'İlkay Gündoğan', 'Đorđe Petrović', '£27.5m'])(
    'knows how wide “%s” is drawn',
    (words) => {
      const measured = measureText(words, FACE);
      expect(drawnWidth(words)).toBeLessThanOrEqual(measured);
      expect(drawnWidth(words)).toBeGreaterThan(measured * 0.94);
    },
  );

  it('takes a letter that the font has not for a wide one, and a mark on a letter for none', () => {
    expect(measureText('香川', FACE)).toBe(200);
    expect(measureText('x\u0323', FACE)).toBe(measureText('x', FACE));
  });
});

describe('clipping and breaking', () => {
  it('ends a clipped text with an ellipsis, within the width and not inside a character', () => {
    const clipped = clipToWidth('Manchester 👩‍👩‍👧 United', 1120, FACE);
    expect(clipped).toBe('Manchester 👩‍👩‍👧…');
    expect(measureText(clipped, FACE)).toBeLessThanOrEqual(1120);
  });

  it('breaks between words and after hyphens, and clips what does not fit the last line', () => {
    expect(wrapToWidth('Paris Saint-Germain', 560, FACE, 3)).toEqual(['Paris Saint-', 'Germain']);
    expect(wrapToWidth('one two three four', 300, FACE, 2)).toEqual(['one', 'two t…']);
  });

  it('ends no line with the dot between two facts', () => {
    expect(wrapToWidth('rumour · sources', 350, FACE, 2)).toEqual(['rumour', 'sources']);
  });
});

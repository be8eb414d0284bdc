import { expect, it } from 'vitest';
import { writeSvg } from '../../src/pictures/write-svg.ts';

/** A picture with nothing on it but these words, as nobody has mended them. */
function svgWith(words: string): string {
  const face = { size: 10, weight: 'regular' } as const;
  const box = { x: 0, y: 0, width: 50, height: 12 };
  return writeSvg({
    width: 100,
    height: 20,
    shapes: [{ kind: 'text', words, face, fill: '#ffffff', box, baseline: 9 }],
  });
}

it.each([
  ['</text><script>', '&lt;/text&gt;&lt;script&gt;'],
  ['&amp; "x"', '&amp;amp; &quot;x&quot;'],
  ['a\u0000b\ufffec', 'abc'],
  ['a\ud800b', 'a\ufffdb'],
])('writes %j as words', (words, written) => {
  expect(svgWith(words)).toContain(`>${written}</text></svg>`);
});

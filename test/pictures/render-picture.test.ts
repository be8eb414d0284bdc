import { describe, expect, it } from 'vitest';
import { openPainter, type Rendering } from '../../src/pictures/render-picture.ts';
import { drawn, SAGAS } from './build.ts';

/** Width and height as a PNG's header says them. */
function sizeOf(rendering: Rendering): readonly [number, number] {
  const header = rendering.kind === 'rendered' ? Buffer.from(rendering.png) : Buffer.alloc(24);
  return [header.readUInt32BE(16), header.readUInt32BE(20)];
}

const aDrawing = (name: string): string => drawn(SAGAS[name] ?? []).svg;
const svgOf = (inside: string, size = 'width="10" height="10"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${inside}</svg>`;

describe('the painter', () => {
  it.each(Object.keys(SAGAS))('draws %s sharp enough for a phone and small enough to send', async (name) => {
    const svg = aDrawing(name);
    const height = Number(/ height="(\d+)"/.exec(svg)?.[1]);
    const rendering = await openPainter().render(svg);
    expect(sizeOf(rendering)).toEqual([800, 2 * height]);
    expect(rendering.kind === 'rendered' && rendering.png.length).toBeLessThan(500_000);
  });

  it('draws nothing a second time', async () => {
    const painter = openPainter();
    const [first, second] = [await painter.render(svgOf('')), await painter.render(svgOf(''))];
    expect(first.kind === 'rendered' && second.kind === 'rendered' && first.png === second.png).toBe(true);
  });

  it('says what is broken, and draws the next one all the same', async () => {
    const painter = openPainter();
    const broken = await painter.render('<svg');
    expect(broken).toMatchObject({
      kind: 'failed',
      reason: 'broken',
      detail: expect.stringContaining('SVG') as string,
    });
    expect(await painter.render(svgOf(''))).toMatchObject({ kind: 'rendered' });
  });

  it('gives up what takes too long', async () => {
    expect(await openPainter(1).render(aDrawing('three suitors'))).toMatchObject({
      kind: 'failed',
      reason: 'too-slow',
    });
  });

  it('turns away those who would wait too long', async () => {
    const painter = openPainter();
    const all = await Promise.all(Array.from({ length: 9 }, () => painter.render(svgOf(''))));
    expect(all.map((rendering) => (rendering.kind === 'failed' ? rendering.reason : 'drawn'))).toEqual([
      ...Array.from({ length: 8 }, () => 'drawn'),
      'too-busy',
    ]);
  });

  it('reads no file that a drawing names', async () => {
    const outside = svgOf('<image href="file:///etc/hostname" width="9" height="9"/>');
    const [plain, asked] = [await openPainter().render(svgOf('')), await openPainter().render(outside)];
    expect(asked).toEqual(plain);
  });
});

import { expect, it } from 'vitest';
import type { Rendering } from '../../src/pictures/render-picture.ts';
import { openDrawing } from '../../src/services/draw-picture.ts';

function drawingThatEnds(rendering: Rendering) {
  const logged: unknown[] = [];
  const { draw } = openDrawing(
    { render: async () => rendering },
    { error: (event, fields) => void logged.push([event, fields]) },
  );
  return { draw, logged };
}

it('gives commands the picture', async () => {
  const png = new Uint8Array([1, 2, 3]);
  const { draw, logged } = drawingThatEnds({ kind: 'rendered', png });
  expect(await draw('<svg/>')).toBe(png);
  expect(logged).toEqual([]);
});

it('tells the operator why there is none, and the command only that', async () => {
  const { draw, logged } = drawingThatEnds({ kind: 'failed', reason: 'too-slow', detail: 'more than 4000 ms' });
  expect(await draw('<svg/>')).toBeUndefined();
  expect(logged).toEqual([['picture-failed', { reason: 'too-slow', detail: 'more than 4000 ms' }]]);
});

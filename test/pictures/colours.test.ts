import { describe, expect, it } from 'vitest';
import { Stage } from '../../src/claims/stage.ts';
import { COLOURS, colourOf, contrastOf } from '../../src/pictures/colours.ts';

describe('the colours of pictures', () => {
  it('measures contrast as WCAG does', () => {
    expect(contrastOf('#000000', '#ffffff')).toBe(21);
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it.each(Stage.options)('lets the words of %s stand out from every ground', (stage) => {
    expect(contrastOf(colourOf(stage), COLOURS.card)).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(colourOf(stage), COLOURS.ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['text', 'quiet', 'doubt'] as const)('lets its %s words stand out from every ground', (role) => {
    expect(contrastOf(COLOURS[role], COLOURS.card)).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(COLOURS[role], COLOURS.ground)).toBeGreaterThanOrEqual(4.5);
  });
});

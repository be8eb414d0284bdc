import { describe, expect, it } from 'vitest';
import { loudnessOf, RINGING_STEPS } from '../../src/follows/loudness.ts';

describe('the first step that rings', () => {
  it('lets every step ring where none was chosen', () => {
    expect(loudnessOf('interest', {})).toBe('rings');
  });

  it('silences what comes before it, and nothing from it on', () => {
    const loud = (pingFrom: (typeof RINGING_STEPS)[number]) =>
      (['interest', 'talks', 'bid_rejected', 'deal_off', 'medical', 'done'] as const).filter(
        (stage) => loudnessOf(stage, { pingFrom }) === 'rings',
      );
    expect(loud('bid')).toEqual(['bid_rejected', 'deal_off', 'medical', 'done']);
    expect(loud('done')).toEqual(['done']);
  });

  it('gives a choice in which each step is heavier than the one before', () => {
    RINGING_STEPS.slice(1).forEach((step, n) => {
      expect(loudnessOf(RINGING_STEPS[n] ?? 'done', { pingFrom: step })).toBe('silent');
    });
  });
});

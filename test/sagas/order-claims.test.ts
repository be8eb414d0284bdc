import { describe, expect, it } from 'vitest';
import type { Stage } from '../../src/claims/stage.ts';
import { orderClaims, stageOf } from '../../src/sagas/order-claims.ts';
import { says } from './story.ts';

describe('stageOf', () => {
  it.each([
    ['bid', 'denied'],
    ['interest', 'denied'],
    ['bid_rejected', 'bid_rejected'],
    ['deal_off', 'deal_off'],
    ['contract_offer', 'contract_offer'],
  ] as const)('takes a denied %s for %s', (stage, expected) => {
    expect(stageOf(says(stage, 'Chelsea', { on: '1 09:00', certainty: 'denied' }))).toBe(expected);
  });

  it('leaves what is not denied as it is', () => {
    expect(stageOf(says('bid', 'Chelsea', { on: '1 09:00', certainty: 'rumour' }))).toBe('bid');
  });
});

describe('orderClaims', () => {
  const stagesOf = (...reports: Parameters<typeof orderClaims>[0]): readonly (readonly Stage[])[] =>
    orderClaims(reports).map((item) => item.map(({ claim }) => claim.stage));

  it('goes by time, and at one moment by what implies more', () => {
    const later = says('interest', 'Chelsea', { on: '2 09:00' });
    const bid = says('bid', 'Chelsea', { on: '1 09:00' });
    const medical = says('medical', 'Chelsea', { on: '1 09:00' });
    expect(stagesOf(later, bid, medical)).toEqual([['medical'], ['bid'], ['interest']]);
    expect(stagesOf(medical, later, bid)).toEqual([['medical'], ['bid'], ['interest']]);
  });

  it('keeps the claims of an item together, what it is about first', () => {
    const passing = says('medical', 'Chelsea', { item: 'one', place: 1, on: '1 09:00' });
    const primary = says('bid', 'Arsenal', { item: 'one', place: 0, on: '1 09:00' });
    expect(stagesOf(passing, primary)).toEqual([['bid', 'medical']]);
  });

  it('goes by the moment, however it is written', () => {
    const first = { ...says('bid', 'Chelsea', { on: '1 09:00' }), at: '2026-06-01T09:00:00Z' };
    const second = { ...says('medical', 'Chelsea', { on: '1 09:00' }), at: '2026-06-01T09:00:00.001Z' };
    expect(stagesOf(second, first)).toEqual([['bid'], ['medical']]);
  });
});

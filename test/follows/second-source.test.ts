import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/follows/guild-settings.ts';
import { waitsForSecondSource } from '../../src/follows/second-source.ts';
import type { Development } from '../../src/sagas/development.ts';
import { aDevelopment, aSource } from './build.ts';

const SERVER = { ...defaultSettings('100000000000000001'), secondSource: true };
const { tier: _, ...UNRATED } = aSource({ outlet: 'Somebody' });
const TABLOID = aSource({ outlet: 'The Daily Shout', origin: 'the daily shout', tier: 4 });

const reasonFor = (parts: Partial<Development>, settings = SERVER) =>
  waitsForSecondSource(aDevelopment({ sources: [TABLOID], ...parts }), settings);

describe('waiting for a second source', () => {
  it('holds up what one tabloid, or one outlet without a tier, reports', () => {
    expect(reasonFor({})).toEqual({ reason: 'second-source', best: 4 });
    expect(reasonFor({ sources: [UNRATED] })).toEqual({ reason: 'second-source' });
  });

  it('is over with a second independent source, however low, but not with one that quotes the first', () => {
    expect(reasonFor({ sources: [TABLOID, UNRATED] })).toBeUndefined();
    expect(reasonFor({ sources: [TABLOID, { ...UNRATED, origin: TABLOID.origin }] })).toMatchObject({ best: 4 });
  });

  it.each([
    ['what a source of tier 2 reports', { sources: [aSource({ tier: 2 })] }],
    ['what is official', { certainty: 'official' as const }],
  ])('never holds up %s', (_, parts) => {
    expect(reasonFor(parts)).toBeUndefined();
  });

  it('never holds up a step that breaks through the quiet hours', () => {
    const quietHours = { from: '23:00', to: '07:00', breakThrough: ['bid_rejected' as const] };
    expect(reasonFor({}, { ...SERVER, quietHours })).toBeUndefined();
  });

  it('is asked of nobody who did not ask for it', () => {
    expect(reasonFor({}, { ...SERVER, secondSource: false })).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { DAILY_SHARE, shareLeft, spendShare } from '../../src/feeds/daily-share.ts';
import { aFeed, aState } from './feed-builder.ts';

const OWN = aFeed({ scope: '200000000000000001' });
const at = new Date('2026-08-01T23:59:59Z');
const tomorrow = new Date('2026-08-02T00:00:00Z');
const spent = aState({ share: { day: '2026-08-01', items: 40 } });

describe('what a feed of one server may bring in a day', () => {
  it('is whole at first sight, less what was read today, and never less than nothing', () => {
    expect(shareLeft(OWN, undefined, at)).toBe(DAILY_SHARE);
    expect(shareLeft(OWN, spent, at)).toBe(DAILY_SHARE - 40);
    expect(shareLeft(OWN, aState({ share: { day: '2026-08-01', items: 2 * DAILY_SHARE } }), at)).toBe(0);
  });

  it('is whole again on the next day', () => {
    expect(shareLeft(OWN, spent, tomorrow)).toBe(DAILY_SHARE);
    expect(spendShare(spent, 3, tomorrow)).toEqual({ share: { day: '2026-08-02', items: 3 } });
  });

  it('is added up within a day, and costs a quiet feed nothing', () => {
    expect(spendShare(spent, 2, at)).toEqual({ share: { day: '2026-08-01', items: 42 } });
    expect(spendShare(undefined, 0, at)).toEqual({});
  });

  it('is no matter to the feeds of the operator', () => {
    expect(shareLeft(aFeed(), spent, at)).toBe(Number.POSITIVE_INFINITY);
  });
});

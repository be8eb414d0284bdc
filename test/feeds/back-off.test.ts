import { describe, expect, it } from 'vitest';
import { backOffMs } from '../../src/feeds/back-off.ts';

const PATIENCE = { firstMs: 1_000, longestMs: 60_000 };

describe('the wait of somebody who was turned away', () => {
  it('is twice as long each time, up to the longest, however often it was', () => {
    const waits = [1, 2, 3, 4, 7, 40, 2_000].map((failures) => backOffMs(PATIENCE, failures, 1));
    expect(waits).toEqual([1e3, 2e3, 4e3, 8e3, 6e4, 6e4, 6e4]);
  });

  it('is the first before anything has failed', () => {
    expect(backOffMs(PATIENCE, 0, 1)).toBe(1_000);
  });

  it('is spread by chance, the longest too', () => {
    expect([0, 0.5, 1].map((chance) => backOffMs(PATIENCE, 3, chance))).toEqual([2_400, 3_200, 4_000]);
    expect([0, 0.5, 1].map((chance) => backOffMs(PATIENCE, 40, chance))).toEqual([36_000, 48_000, 60_000]);
  });
});

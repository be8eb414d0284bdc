import { describe, expect, it } from 'vitest';
import { freshSeconds, retryAfterSeconds, safeValidator } from '../../src/feeds/cache-headers.ts';

const now = new Date('2026-08-01T12:00:00Z');

describe('what headers ask for', () => {
  it.each([
    ['120', 120],
    ['Sat, 01 Aug 2026 12:10:00 GMT', 600],
    ['999999999', 86_400],
    ['-5', undefined],
    ['0', undefined],
    ['soon', undefined],
    ['Sat, 01 Aug 2026 11:00:00 GMT', undefined],
    [undefined, undefined],
  ])('reads Retry-After: %s', (header, seconds) => {
    expect(retryAfterSeconds(header, now)).toBe(seconds);
  });

  it.each([
    ['public, max-age=300', undefined, 300],
    ['max-age=300', '200', 100],
    ['max-age=300', '400', undefined],
    ['s-maxage=300', undefined, undefined],
    ['no-cache, max-age=300', undefined, undefined],
    [undefined, undefined, undefined],
  ])('reads Cache-Control: %s with Age: %s', (cacheControl, age, seconds) => {
    expect(freshSeconds(cacheControl, age)).toBe(seconds);
  });

  it('keeps only validators that can be sent back', () => {
    expect(safeValidator('W/"v1"')).toBe('W/"v1"');
    expect(safeValidator('"é\u0001x"')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { trustDate } from '../../src/items/trust-date.ts';
import { anItem } from '../a-newsroom.ts';

describe('trustDate', () => {
  it.each(['1970-01-01T00:00:00Z', '1999-12-31T23:59:59Z', '2026-01-10T12:00:01Z', '2106-02-07T06:28:15Z'])(
    'takes away %s, seen at noon of January 10, 2026',
    (publishedAt) => {
      expect(trustDate(anItem('a', { publishedAt }))).toEqual(anItem('a'));
    },
  );

  it.each(['2000-01-01T00:00:00Z', '2026-01-10T12:00:00Z'])('believes %s', (publishedAt) => {
    expect(trustDate(anItem('a', { publishedAt }))).toEqual(anItem('a', { publishedAt }));
  });

  it('leaves an item without a date as it is', () => {
    expect(trustDate(anItem('a'))).toEqual(anItem('a'));
  });
});

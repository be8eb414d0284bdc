import { describe, expect, it } from 'vitest';
import { formatMessageTime, formatTimestamp } from '../../../../src/sandbox/page/client/messages/format-time.js';

const NOON = Date.UTC(2026, 6, 1, 12);
const where = { locale: 'en-GB', timeZone: 'UTC' };
const at = (iso: string) => Date.parse(iso) / 1_000;

describe('formatTimestamp', () => {
  it.each([
    ['t', '12:00'],
    ['T', '12:00:00'],
    ['d', '01/07/2026'],
    ['D', '1 July 2026'],
  ] as const)('writes style %s as “%s”', (style, text) => {
    expect(formatTimestamp(NOON / 1_000, style, NOON, where)).toBe(text);
  });

  // Between date and time each version of ICU has its own words.
  it.each([
    ['f', /^1 July 2026.+12:00$/],
    ['F', /^Wednesday,? 1 July 2026.+12:00$/],
  ] as const)('writes style %s with date and time', (style, text) => {
    expect(formatTimestamp(NOON / 1_000, style, NOON, where)).toMatch(text);
  });

  it.each([
    ['2026-07-01T11:59:50Z', '10 seconds ago'],
    ['2026-07-01T11:58:00Z', '2 minutes ago'],
    ['2026-07-01T15:00:00Z', 'in 3 hours'],
    ['2026-06-30T12:00:00Z', 'yesterday'],
    ['2026-06-20T12:00:00Z', '11 days ago'],
    ['2026-05-01T12:00:00Z', '2 months ago'],
    ['2024-07-01T12:00:00Z', '2 years ago'],
  ])('says of %s: “%s”', (iso, text) => {
    expect(formatTimestamp(at(iso), 'R', NOON, where)).toBe(text);
  });
});

describe('formatMessageTime', () => {
  const noon = new Date(2026, 6, 1, 12).getTime();

  it('names today and yesterday by the calendar, not by hours', () => {
    expect(formatMessageTime(new Date(2026, 6, 1, 0, 5).getTime(), noon)).toMatch(/^Today at /);
    expect(formatMessageTime(new Date(2026, 5, 30, 23, 55).getTime(), noon)).toMatch(/^Yesterday at /);
  });

  it('gives the date of what is older', () => {
    expect(formatMessageTime(new Date(2026, 5, 28, 12).getTime(), noon)).toContain('28');
  });
});

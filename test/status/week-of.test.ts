import { expect, it } from 'vitest';
import { weekOf } from '../../src/status/week-of.ts';

it.each([
  ['2026-11-22T23:59:59Z', '2026-W47'],
  ['2026-11-23T00:00:00Z', '2026-W48'],
  ['2027-01-03T12:00:00Z', '2026-W53'],
  ['2024-12-30T00:00:00Z', '2025-W01'],
])('counts %s to week %s', (moment, week) => {
  expect(weekOf(new Date(moment))).toBe(week);
});

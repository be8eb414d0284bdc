import { describe, expect, it } from 'vitest';
import { isQuiet, quietUntil } from '../../src/follows/quiet-hours.ts';

const NIGHT = { from: '22:30', to: '07:00', breakThrough: [] };
const SIESTA = { from: '13:00', to: '15:00', breakThrough: [] };

const until = (hours: typeof NIGHT, zone: string, now: string) => quietUntil(hours, zone, new Date(now)).toISOString();

describe('quiet hours', () => {
  it.each([
    ['Europe/London', '2026-01-10T22:29:59Z', false],
    ['Europe/London', '2026-01-10T22:30:00Z', true],
    ['Europe/London', '2026-01-10T06:59:59Z', true],
    ['Europe/London', '2026-01-10T07:00:00Z', false],
    ['America/Sao_Paulo', '2026-01-10T22:30:00Z', false],
    ['America/Sao_Paulo', '2026-01-11T01:30:00Z', true],
    ['Asia/Kolkata', '2026-01-10T17:00:00Z', true],
    ['Asia/Kolkata', '2026-01-10T16:59:00Z', false],
  ])('in %s at %s over midnight: %s', (zone, now, quiet) => {
    expect(isQuiet(NIGHT, zone, new Date(now))).toBe(quiet);
  });

  it('may lie within one day', () => {
    expect(
      ['12:59', '13:00', '14:59', '15:00'].map((time) => isQuiet(SIESTA, 'UTC', new Date(`2026-01-10T${time}Z`))),
    ).toEqual([false, true, true, false]);
  });

  it.each([
    ['in winter', 'Europe/London', '2026-01-10T23:00:00Z', '2026-01-11T07:00:00.000Z'],
    ['in summer', 'Europe/London', '2026-07-10T23:00:00Z', '2026-07-11T06:00:00.000Z'],
    [
      'in the night in which London’s clocks go forward',
      'Europe/London',
      '2026-03-28T23:00:00Z',
      '2026-03-29T06:00:00.000Z',
    ],
    [
      'in the night in which London’s clocks go back',
      'Europe/London',
      '2026-10-24T22:00:00Z',
      '2026-10-25T07:00:00.000Z',
    ],
    [
      'in the night in which New York’s clocks go forward',
      'America/New_York',
      '2026-03-08T04:00:00Z',
      '2026-03-08T11:00:00.000Z',
    ],
    [
      'in the night in which Lord Howe’s clocks go back half an hour',
      'Australia/Lord_Howe',
      '2026-04-04T12:00:00Z',
      '2026-04-04T20:30:00.000Z',
    ],
    ['from the middle of a minute', 'UTC', '2026-01-10T23:00:31.500Z', '2026-01-11T07:00:00.000Z'],
  ])('end at seven %s', (_, zone, now, end) => {
    expect(until(NIGHT, zone, now)).toBe(end);
  });

  it('that end in the hour which the clocks skip end with the gap', () => {
    expect(until({ ...NIGHT, to: '01:30' }, 'Europe/London', '2026-03-28T23:00:00Z')).toBe('2026-03-29T01:00:00.000Z');
  });

  it('are over now where they do not hold', () => {
    expect(until(NIGHT, 'UTC', '2026-01-10T12:00:00Z')).toBe('2026-01-10T12:00:00.000Z');
  });
});

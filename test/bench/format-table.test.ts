import { describe, expect, it } from 'vitest';
import type { Figure } from '../../bench/figure.ts';
import { formatTable, formatValue } from '../../bench/format-table.ts';

describe('formatTable', () => {
  const figures: readonly Figure[] = [
    { group: 'Reading', what: 'small', value: 3456.7, unit: 'items/s' },
    { group: 'Reading', what: 'one item', value: 0.5, unit: 'ms', atMost: 1 },
    { group: 'Memory', what: 'all', value: 151, unit: 'MB', atMost: 150 },
  ];

  it('sets figures in columns under their headings, and says which promises are kept', () => {
    expect(formatTable(figures).split('\n')).toEqual([
      'Reading',
      '  small     3,457 items/s',
      '  one item       0.500 ms  at most 1.00 ms: kept',
      '',
      'Memory',
      '  all            151.0 MB  at most 150.0 MB: MISSED',
    ]);
  });

  it('has nothing to say of no figures', () => {
    expect(formatTable([])).toBe('');
  });
});

describe('formatValue', () => {
  it.each([
    [{ value: 1234.5, unit: 'items/s' }, '1,235 items/s'],
    [{ value: 0.0123, unit: 'ms' }, '0.012 ms'],
    [{ value: 3.456, unit: 'ms' }, '3.46 ms'],
    [{ value: 12.34, unit: 'ms' }, '12.3 ms'],
    [{ value: 26606, unit: 'ms' }, '26,606 ms'],
    [{ value: 135.94, unit: 'MB' }, '135.9 MB'],
    [{ value: 1.154, unit: 'ratio' }, '1.15 ×'],
    [{ value: 37.4, unit: 'ratio' }, '37 ×'],
    [{ value: 0.316, unit: 'share' }, '32 %'],
    [{ value: -0.003, unit: 'share' }, '0 %'],
    [{ value: -0.03, unit: 'share' }, '-3 %'],
  ] as const)('writes %o as %s', (figure, written) => {
    expect(formatValue(figure)).toBe(written);
  });
});

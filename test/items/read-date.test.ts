import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readDate } from '../../src/items/read-date.ts';

describe('reading dates as feeds write them', () => {
  it.each([
    ['Sat, 01 Aug 2026 14:30:00 +0200', '2026-08-01T12:30:00Z'],
    ['Sat, 1 Aug 26 14:30 BST', '2026-08-01T13:30:00Z'],
    ['2026-08-01T14:30:00.987+02:00', '2026-08-01T12:30:00Z'],
    ['2026-08-01', '2026-08-01T00:00:00Z'],
    ['Sat Aug  1 14:30:00 2026', '2026-08-01T14:30:00Z'],
    ['sáb, 01 ago 2026 14:30:00 CEST', '2026-08-01T12:30:00Z'],
    ['1 août 2026 14:30:00 +0200', '2026-08-01T12:30:00Z'],
    ['1 de agosto de 2026 14:30', '2026-08-01T14:30:00Z'],
    ['Aug 1, 2026 02:30 PM', '2026-08-01T14:30:00Z'],
    ['1785594600', '2026-08-01T14:30:00Z'],
    ['1785594600000', '2026-08-01T14:30:00Z'],
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00Z'],
    ['2026-08-01T24:00:00Z', '2026-08-02T00:00:00Z'],
  ])('understands %s', (written, iso) => {
    expect(readDate(written)).toBe(iso);
  });

  it.each([
    '',
    'now',
    'yesterday',
    '2026-02-30',
    '2026-08-01T25:00:00Z',
    'Sat, 01 Aug 2026 14:30 +99:99',
    '+275760-09-13',
    '1 2 3',
  ])('does not guess at “%s”', (written) => {
    expect(readDate(written)).toBeUndefined();
  });
});

const list = new URL('../../../shared/reliability/feeds/dates.json', import.meta.url);

/** Reads every listed date in a process of its own, whose clock lives in the given zone. */
function readAllIn(zone: string, written: readonly string[]): readonly (string | null)[] {
  const script =
    "import { readDate } from './src/items/read-date.ts';" +
    'console.log(JSON.stringify(JSON.parse(process.argv[1]).map((text) => readDate(text) ?? null)));';
  const run = ['--input-type=module', '--eval', script, JSON.stringify(written)];
  const options = { cwd: new URL('../../', import.meta.url), env: { ...process.env, TZ: zone } };
  return z.array(z.string().nullable()).parse(JSON.parse(execFileSync(process.execPath, run, options).toString()));
}

describe.skipIf(!existsSync(list))('the dates of real feeds (needs the shared folder)', () => {
  it('are read or refused alike, wherever the machine stands', () => {
    const rows = z
      .array(z.object({ in: z.string(), expect: z.string().nullable() }))
      .parse(JSON.parse(readFileSync(list, 'utf8')));
    for (const zone of ['UTC', 'America/New_York', 'Asia/Kolkata']) {
      expect(
        readAllIn(
          zone,
          rows.map((row) => row.in),
        ),
      ).toEqual(rows.map((row) => row.expect));
    }
  });
});

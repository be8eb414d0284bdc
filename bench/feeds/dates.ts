import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readDate } from '../../src/items/read-date.ts';
import { countScore, type Score } from './score.ts';
import { sharedFile } from '../shared.ts';

const Row = z.object({ in: z.string(), expect: z.string().nullable() });
type Row = z.infer<typeof Row>;

const ZONES = ['UTC', 'America/New_York', 'Asia/Kathmandu'];

/** Reads dates as feeds write them, and those that mean nothing, with the machine's clock in three time zones. */
export function scoreDates(): readonly Score[] {
  const rows = z.array(Row).parse(JSON.parse(readFileSync(sharedFile('reliability/feeds/dates.json'), 'utf8')));
  const meant = rows.filter(({ expect }) => expect !== null);
  const meaningless = rows.filter(({ expect }) => expect === null);
  return ZONES.flatMap((zone) => [
    scoreIn(zone, `dates read, in ${zone}`, meant),
    scoreIn(zone, `dates that mean nothing refused, in ${zone}`, meaningless),
  ]);
}

function scoreIn(zone: string, what: string, rows: readonly Row[]): Score {
  const home = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    const misses = rows.flatMap(({ in: text, expect }) => {
      const read = readDate(text);
      return instantOf(read) === instantOf(expect) ? [] : [`“${text}”: ${read} instead of ${expect}`];
    });
    const of = rows.length;
    return countScore({ group: 'Encodings and dates', what, met: of - misses.length, of, misses });
  } finally {
    if (home === undefined) {
      delete process.env['TZ'];
    } else {
      process.env['TZ'] = home;
    }
  }
}

function instantOf(date: string | null | undefined): number | undefined {
  return date === null || date === undefined ? undefined : Date.parse(date);
}

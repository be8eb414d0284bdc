import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { writeGazetteerText } from '../src/gazetteer/gazetteer-files.ts';
import type { Gazetteer } from '../src/gazetteer/gazetteer.ts';
import { openGazetteer } from '../src/gazetteer/open-gazetteer.ts';
import { renderGazetteerText } from '../src/gazetteer/render-csv.ts';
import type { Item } from '../src/items/item.ts';
import { growGazetteer } from './invent/grow-gazetteer.ts';
import { inventItems } from './invent/invent-items.ts';

/** What is measured with: real tables and items where they lie beside the checkout, invented ones elsewhere. */
const SHARED = resolve(import.meta.dirname, '../../shared');
const REAL_TABLES = join(SHARED, 'gazetteer');
const REAL_ITEMS = join(SHARED, 'corpus/unlabelled.jsonl');

export type Size = 'starter' | 'large' | 'huge';

/** Opens the gazetteer of a size. Each has all that the smaller ones have. */
export function openSized(size: Size): Gazetteer {
  switch (size) {
    case 'starter':
      return openGazetteer();
    case 'large':
      return hasRealTables() ? openGazetteer(REAL_TABLES) : grown('starter', 50_000);
    case 'huge':
      return grown('large', 500_000);
  }
}

/** Eight clubs to fifty players, as in the large real tables. */
function grown(base: Size, players: number): Gazetteer {
  return growGazetteer(openSized(base), { players, clubs: players * 0.16 });
}

function hasRealTables(): boolean {
  return existsSync(join(REAL_TABLES, 'players.csv'));
}

/** The folder of a size's tables, as an operator would have it; written to `folder` where it is none that exists. */
export function provideTables(size: Size, folder: string): string | undefined {
  if (size === 'starter') {
    return undefined;
  }
  if (size === 'large' && hasRealTables()) {
    return REAL_TABLES;
  }
  const { clubs, players } = openSized(size);
  const dir = join(folder, size);
  writeGazetteerText(dir, renderGazetteerText(clubs, players));
  return dir;
}

export interface ItemsToRead {
  readonly items: readonly Item[];
  /** Where they are from, in words. */
  readonly source: string;
}

const INVENTED = 4000;

/** The items that are read. */
export function openItems(): ItemsToRead {
  if (!existsSync(REAL_ITEMS)) {
    return { items: inventItems(INVENTED, openSized('starter')), source: `${INVENTED} invented items` };
  }
  const lines = readFileSync(REAL_ITEMS, 'utf8').trim().split('\n');
  return { items: lines.map(parseLine), source: `${lines.length} real items` };
}

const Line = z.object({ id: z.string(), source: z.string(), title: z.string(), summary: z.string().nullish() });

function parseLine(line: string): Item {
  const { id, source, title, summary } = Line.parse(JSON.parse(line));
  const seenAt = '2026-09-01T00:00:00.000Z';
  return { id, feedId: 'real', outlet: source, title, summary: summary ?? '', body: [], seenAt, wordsHash: id };
}

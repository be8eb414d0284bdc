import { join } from 'node:path';
import { z } from 'zod';
import { writeGazetteerText } from '../src/gazetteer/gazetteer-files.ts';
import type { Gazetteer } from '../src/gazetteer/gazetteer.ts';
import { openGazetteer } from '../src/gazetteer/open-gazetteer.ts';
import { renderGazetteerText } from '../src/gazetteer/render-csv.ts';
import type { Item } from '../src/items/item.ts';
import { growGazetteer } from './invent/grow-gazetteer.ts';
import { inventItems } from './invent/invent-items.ts';
import { isShared, sharedFile, sharedLines } from './shared.ts';

/** What is measured with: real tables and items where they lie beside the checkout, invented ones elsewhere. */
const REAL_TABLES = 'gazetteer';
const REAL_ITEMS = 'corpus/unlabelled.jsonl';

/** The starter set; what a large operator has; ten times that. */
export type Size = 'starter' | 'large' | 'huge';

/** Opens the gazetteer of a size. Each has all that the smaller ones have. */
export function openSized(size: Size): Gazetteer {
  switch (size) {
    case 'starter':
      return openGazetteer();
    case 'large':
      return hasRealTables() ? openGazetteer(sharedFile(REAL_TABLES)) : grown('starter', 50_000);
    case 'huge':
      return grown('large', 500_000);
  }
}

/** Eight clubs to fifty players, as in the large real tables. */
function grown(base: Size, players: number): Gazetteer {
  return growGazetteer(openSized(base), { players, clubs: players * 0.16 });
}

function hasRealTables(): boolean {
  return isShared(`${REAL_TABLES}/players.csv`);
}

/** The folder of a size's tables, as an operator would have it; written into `folder` where they are invented. */
export function provideTables(size: Exclude<Size, 'starter'>, folder: string): string {
  if (size === 'large' && hasRealTables()) {
    return sharedFile(REAL_TABLES);
  }
  const { clubs, players } = openSized(size);
  const dir = join(folder, size);
  writeGazetteerText(dir, renderGazetteerText(clubs, players));
  return dir;
}

/** Items, and where they are from. */
export interface ItemsToRead {
  readonly items: readonly Item[];
  /** Where they are from, in words. */
  readonly source: string;
}

const INVENTED = 4000;

/** The items that are read. */
export function openItems(): ItemsToRead {
  if (!isShared(REAL_ITEMS)) {
    return { items: inventItems(INVENTED, openSized('starter')), source: `${INVENTED} invented items` };
  }
  const items = sharedLines(REAL_ITEMS).map(toItem);
  return { items, source: `${items.length} real items` };
}

const Line = z.object({ id: z.string(), source: z.string(), title: z.string(), summary: z.string().nullish() });

function toItem(line: unknown): Item {
  const { id, source, title, summary } = Line.parse(line);
  const seenAt = '2026-09-01T00:00:00.000Z';
  return { id, feedId: 'real', outlet: source, title, summary: summary ?? '', body: [], seenAt, wordsHash: id };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GazetteerText } from './gazetteer-rows.ts';

/** Reads the two tables in a folder; a missing file is an empty text. The only way from the disk into the gazetteer. */
export function readGazetteerText(dir: string): GazetteerText {
  return { clubs: readText(join(dir, 'clubs.csv')), players: readText(join(dir, 'players.csv')) };
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return '';
    }
    throw error;
  }
}

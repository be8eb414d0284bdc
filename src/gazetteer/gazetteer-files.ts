import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GazetteerText, Refusal } from './gazetteer-rows.ts';
import type { RenderedTables } from './render-csv.ts';

/** A folder is no gazetteer, or can not be read: the message says what is the matter with it. */
export class GazetteerError extends Error {
  override readonly name = 'GazetteerError';
}

/** What the two files of a gazetteer are called. The operator's own corrections lie beside imports, and no import writes them. */
export type TableNames = Readonly<Record<keyof GazetteerText, string>>;
export const TABLES: TableNames = { clubs: 'clubs.csv', players: 'players.csv' };
export const EDITS: TableNames = { clubs: 'clubs.edits.csv', players: 'players.edits.csv' };

/** Reads two tables in a folder; a file that is not there is undefined. Throws a GazetteerError where one can not be read. */
export function readGazetteerText(dir: string, names: TableNames = TABLES): GazetteerText {
  return { clubs: readText(join(dir, names.clubs)), players: readText(join(dir, names.players)) };
}

/** Puts both tables into a folder. A crash leaves each file as it was or as it shall be; clubs come first, as players refer to them. */
export function writeGazetteerText(dir: string, text: RenderedTables): void {
  mkdirSync(dir, { recursive: true });
  replaceFile(join(dir, TABLES.clubs), text.clubs);
  replaceFile(join(dir, TABLES.players), text.players);
}

/** A left-out row for people: "players.csv, line 7: birth_year must be a year such as 1998". */
export function explainRefusal({ table, line, detail }: Refusal, names: TableNames = TABLES): string {
  return `${names[table]}, line ${line}: ${detail}`;
}

function replaceFile(path: string, text: string): void {
  const unfinished = `${path}.unfinished`;
  writeFileSync(unfinished, text, { flush: true });
  renameSync(unfinished, path);
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return undefined;
    }
    const why = error instanceof Error ? error.message : String(error);
    const advice = 'GAZETTEER_PATH must be a folder that the user who runs Touchline may read';
    throw new GazetteerError(`The players and clubs in ${path} can not be read: ${advice} (${why}).`, { cause: error });
  }
}

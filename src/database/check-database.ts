import type Database from 'better-sqlite3';
import { findKeptCopy } from './kept-copies.ts';
import { adviseRestore, DatabaseError } from './sickness.ts';

/** "TLIN" in the header says that a file is Touchline's (SQLite's application id). */
export const APPLICATION_ID = 0x544c494e;

/** What a file says of itself before anything in it is believed. */
export interface Identity {
  /** How many migrations it has been through; 0 for a file from before they were counted. */
  readonly version: number;
  readonly isMarked: boolean;
  readonly tables: ReadonlySet<string>;
}

/** Reads who a file is. Throws SQLite's own error where it can not be read. */
export function identify(database: Database.Database): Identity {
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all();
  return {
    version: Number(database.pragma('user_version', { simple: true })),
    isMarked: database.pragma('application_id', { simple: true }) === APPLICATION_ID,
    tables: new Set(tables.map(String)),
  };
}

/** Throws DatabaseError unless the file is empty or Touchline's, of a version up to `newest`, and whole. */
export function checkDatabase(database: Database.Database, path: string, newest: number): Identity {
  const identity = identify(database);
  const { version, isMarked, tables } = identity;
  // Files from before the mark are known by their tables.
  if (!isMarked && tables.size > 0 && !tables.has('seen_items')) {
    throw new DatabaseError(
      `${path} is a database of another program. Nothing was changed. Check DATABASE_PATH: it must name a file of Touchline's own.`,
    );
  }
  if (version > newest) {
    throw new DatabaseError(
      `${path} was written by a newer Touchline (schema ${version}, this one knows ${newest}). Nothing was changed. Update Touchline, or go back: ${adviseGoingBack(path, newest)}.`,
    );
  }
  const complaint = String(database.pragma('quick_check(1)', { simple: true })).replaceAll('\n', ' ');
  if (complaint !== 'ok') {
    throw new DatabaseError(
      `The database ${path} is damaged (${complaint}). Nothing was changed. ${adviseRestore(path)}.`,
    );
  }
  return identity;
}

function adviseGoingBack(path: string, newest: number): string {
  const copy = findKeptCopy(path, newest);
  return copy === undefined
    ? '"npm run restore -- COPY" with a copy of this version\'s'
    : `"npm run restore -- ${copy}" brings back what it was before`;
}

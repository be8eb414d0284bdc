import { renameSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { checkDatabase } from './check-database.ts';
import { MIGRATIONS } from './migrations.ts';
import { saying } from './saying.ts';

/** From 0 to 1. */
export type OnProgress = (share: number) => void;

/** Writes into a sound copy what it is. */
type Note = (copy: Database.Database) => void;

/** 1 MB at SQLite's usual page size. */
const PAGES_AT_ONCE = 256;

/**
 * Copies a database as it stands at one moment, while others write to it, and checks the copy: whole, ours, not newer
 * than this program. Until then it lies under a passing name. Throws DatabaseError, and then leaves nothing at `to`.
 */
export async function copyDatabase(from: string, to: string, onProgress: OnProgress, note: Note): Promise<void> {
  const part = `${to}.part`;
  rmSync(part, { force: true });
  try {
    await saying(from, () => copyPages(from, part, onProgress));
    saying(from, () => checkCopy(part, from, note));
    renameSync(part, to);
  } finally {
    rmSync(part, { force: true });
  }
}

async function copyPages(from: string, to: string, onProgress: OnProgress): Promise<void> {
  const source = new Database(from, { fileMustExist: true, readonly: true });
  try {
    // A read that is open holds the moment: without it every write of the bot would start the copy anew.
    source.exec('BEGIN');
    source.prepare('SELECT count(*) FROM sqlite_master').get();
    await source.backup(to, {
      progress({ totalPages, remainingPages }) {
        onProgress(totalPages === 0 ? 0 : 1 - remainingPages / totalPages);
        return PAGES_AT_ONCE;
      },
    });
    onProgress(1);
  } finally {
    source.close();
  }
}

/** Without a write-ahead log the copy is one file, and can be read where nothing may be written. */
function checkCopy(copy: string, from: string, note: Note): void {
  const database = new Database(copy, { fileMustExist: true });
  try {
    checkDatabase(database, from, MIGRATIONS.length);
    note(database);
    database.pragma('journal_mode = DELETE');
  } finally {
    database.close();
  }
}

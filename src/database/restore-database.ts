import { copyFileSync, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { copyDatabase, type OnProgress } from './copy-database.ts';
import { stampOf } from './date-stamp.ts';
import { lockDatabase } from './lock-database.ts';
import { noteRestoration } from './restoration.ts';

/** What a restoration did. */
export interface Restored {
  /** Where the replaced file lies now; absent where there was none. */
  readonly replaced?: string;
}

/**
 * Puts a checked copy in the place of the database at `path`, and what was there beside it. Throws DatabaseError, and
 * then nothing is replaced: where a bot runs on the file, or the copy is damaged, foreign or newer than this program.
 */
export async function restoreDatabase(
  copy: string,
  path: string,
  { now, onProgress }: { readonly now: Date; readonly onProgress: OnProgress },
): Promise<Restored> {
  const unlock = lockDatabase(path);
  try {
    const fresh = `${path}.restoring`;
    const copiedAt = statSync(copy, { throwIfNoEntry: false })?.mtime ?? now;
    await copyDatabase(copy, fresh, onProgress, (file) => noteRestoration(file, now, copiedAt));
    const replaced = existsSync(path) ? setAside(path, `${path}.replaced-${stampOf(now)}`) : undefined;
    // A log that belongs to the old file would be played into the new one.
    rmSync(`${path}-wal`, { force: true });
    rmSync(`${path}-shm`, { force: true });
    renameSync(fresh, path);
    return replaced === undefined ? {} : { replaced };
  } finally {
    unlock();
  }
}

function setAside(path: string, replaced: string): string {
  foldLog(path);
  copyFileSync(path, replaced);
  if (existsSync(`${path}-wal`)) {
    copyFileSync(`${path}-wal`, `${replaced}-wal`);
  }
  return replaced;
}

/** Writes what is only in the log into the file, where the file is well enough for that: else both are kept as they are. */
function foldLog(path: string): void {
  try {
    const database = new Database(path);
    try {
      database.pragma('wal_checkpoint(TRUNCATE)');
    } finally {
      database.close();
    }
  } catch {
    // What is being replaced may well be no database any more.
  }
}

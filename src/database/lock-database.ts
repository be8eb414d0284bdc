import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { saying } from './saying.ts';
import { DatabaseError, diagnose } from './sickness.ts';

/**
 * Holds the file for this process alone, until the returned function is called or the process dies in whatever way.
 * The lock is SQLite's, on an empty database beside the file, so that copying and looking stay possible.
 * Throws DatabaseError where another process holds it, or it can lie nowhere.
 */
export function lockDatabase(path: string): () => void {
  const folder = dirname(path);
  if (!existsSync(folder)) {
    throw new DatabaseError(
      `There is no folder ${folder} for the database ${path}. Make it and give it to the user who runs Touchline, or check DATABASE_PATH.`,
    );
  }
  const beside = `${path}-lock`;
  const lock = saying(path, () => new Database(beside, { timeout: 0 }));
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (diagnose(error, beside)?.kind === 'locked') {
      throw new DatabaseError(
        `Another Touchline is running on the database ${path}. Stop that one first, or give this one a file of its own with DATABASE_PATH.`,
        { cause: error },
      );
    }
    throw error;
  }
  return () => void lock.close();
}

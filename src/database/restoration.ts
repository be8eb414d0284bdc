import type Database from 'better-sqlite3';
import { z } from 'zod';

/** That a database was brought back from a copy. What was written between the two moments is not in it. */
export interface Restoration {
  readonly copiedAt: Date;
  readonly restoredAt: Date;
}

const TABLE = 'CREATE TABLE IF NOT EXISTS restoration (copied_at TEXT NOT NULL, restored_at TEXT)';
const Row = z.object({ copied_at: z.coerce.date(), restored_at: z.coerce.date().nullable() });

/** Writes into a copy when it was made. */
export function noteCopy(copy: Database.Database, at: Date): void {
  write(copy, at, null);
}

/** Writes into a file that takes the place of another that it does so now. `otherwise`: when it was copied, where it does not say so. */
export function noteRestoration(file: Database.Database, at: Date, otherwise: Date): void {
  const noted = read(file);
  write(file, noted?.restored_at === null ? noted.copied_at : otherwise, at);
}

/** When a file was brought back, from a copy of when; undefined where it never was. */
export function readRestoration(file: Database.Database): Restoration | undefined {
  const noted = read(file);
  return noted === undefined || noted.restored_at === null
    ? undefined
    : { copiedAt: noted.copied_at, restoredAt: noted.restored_at };
}

function read(file: Database.Database): z.infer<typeof Row> | undefined {
  const isThere = file.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'restoration'").get();
  return isThere === undefined ? undefined : Row.optional().parse(file.prepare('SELECT * FROM restoration').get());
}

function write(file: Database.Database, copiedAt: Date, restoredAt: Date | null): void {
  file.exec(`${TABLE}; DELETE FROM restoration`);
  file.prepare('INSERT INTO restoration VALUES (?, ?)').run(copiedAt.toISOString(), restoredAt?.toISOString() ?? null);
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { onTestFinished } from 'vitest';

/** A place for a database file that is gone after the test. */
export function aPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'touchline-file-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'touchline.sqlite');
}

/** Does something to a file as another program would, beside whoever has it open. */
export function tamper<Result>(path: string, work: (database: Database.Database) => Result): Result {
  const database = new Database(path, { timeout: 0 });
  try {
    return work(database);
  } finally {
    database.close();
  }
}

/** Another program that locks the file until it is told to let go. */
export function holdLock(path: string): () => void {
  const database = new Database(path, { timeout: 0 });
  database.exec('BEGIN IMMEDIATE');
  const letGo = () => void (database.open && database.close());
  onTestFinished(letGo);
  return letGo;
}

/** Writes rubbish over a page in the middle of a file. */
export function damageHalfWay(bytes: Buffer): Buffer {
  const damaged = Buffer.from(bytes);
  const page = Math.floor(bytes.length / 4096 / 2) * 4096;
  damaged.fill(0x5a, page, page + 4096);
  return damaged;
}

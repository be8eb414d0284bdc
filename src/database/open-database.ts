import { existsSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { checkDatabase } from './check-database.ts';
import type { Report } from './database-event.ts';
import { lockDatabase } from './lock-database.ts';
import { migrate } from './migrate.ts';
import { type Migration, MIGRATIONS } from './migrations.ts';
import { openQuery, type Query } from './query.ts';
import { type Restoration, readRestoration } from './restoration.ts';
import { saying } from './saying.ts';
import { adviseRestore, DatabaseError } from './sickness.ts';

/** The one open handle on the database file. */
export interface DatabaseFile {
  readonly query: Query;
  /** Where it was brought back from a copy. */
  readonly restoration: Restoration | undefined;
  close(): void;
}

export interface DatabaseOptions {
  /** True for a tool that looks in beside a running bot: it takes no lock and leaves migrations to the bot. */
  readonly isBeside?: boolean;
  readonly migrations?: readonly Migration[];
  readonly now?: Date;
  /** How long a statement waits for another program's lock before it fails, in milliseconds. */
  readonly patienceMs?: number;
  readonly report?: Report;
}

/** SQLite's own waiting stops the whole process, so it is short; the rest is waited without. */
const BUSY_TIMEOUT_MS = 50;
const START_TIMEOUT_MS = 2_000;
const PATIENCE_MS = 30_000;

/**
 * Opens, and where there is none creates, an SQLite file: whole, ours, of the newest schema, and for this process alone.
 * WAL with full sync: what was written survives a power cut. Throws DatabaseError, with what to do next, where any of
 * that fails; a file that can not be trusted is never replaced.
 */
export function openDatabase(path: string, options: DatabaseOptions = {}): DatabaseFile {
  const report = options.report ?? (() => undefined);
  return saying(path, () => {
    refuseEmpty(path);
    const unlock = options.isBeside === true ? () => undefined : lockDatabase(path);
    let database: Database.Database | undefined;
    try {
      database = new Database(path, { timeout: START_TIMEOUT_MS });
      prepare(database, path, options, report);
    } catch (error) {
      database?.close();
      unlock();
      throw error;
    }
    const query = openQuery(database, { path, patienceMs: options.patienceMs ?? PATIENCE_MS, report });
    return {
      query,
      restoration: readRestoration(database),
      close() {
        database.close();
        unlock();
      },
    };
  });
}

function prepare(
  database: Database.Database,
  path: string,
  { isBeside = false, migrations = MIGRATIONS, now = new Date() }: DatabaseOptions,
  report: Report,
): void {
  const identity = checkDatabase(database, path, migrations.length);
  if (isBeside && identity.tables.size > 0 && identity.version < migrations.length) {
    throw new DatabaseError(`${path} is of an older Touchline. Start the bot once: it brings the file up to date.`);
  }
  // Takes nothing and writes nothing, but tells a file that is locked or may not be written.
  database.exec('BEGIN IMMEDIATE; ROLLBACK');
  const migrated = migrate(database, identity, { path, migrations, now });
  if (migrated.kind !== 'up-to-date') {
    report(migrated);
  }
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
}

/** SQLite takes a file of no bytes for a new database; here it is what a full disk or a cut copy leaves behind. */
function refuseEmpty(path: string): void {
  if (existsSync(path) && statSync(path).size === 0) {
    throw new DatabaseError(`The database ${path} is empty. Nothing was changed. ${adviseRestore(path)}.`);
  }
}

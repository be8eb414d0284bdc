import { renameSync, rmSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { APPLICATION_ID, type Identity } from './check-database.ts';
import { nameKeptCopy } from './kept-copies.ts';
import type { Migration } from './migrations.ts';

/** What was done to bring a file up to date. */
export type Migrated =
  | { readonly kind: 'created' }
  | { readonly kind: 'up-to-date' }
  /** `copy` is the file as it was before. */
  | { readonly kind: 'migrated'; readonly from: number; readonly to: number; readonly copy: string };

/**
 * Brings a checked file to the newest schema, one transaction a step, after a copy of it was kept beside it. Killed
 * half-way it goes on where it was. Throws SQLite's own error, and then the step it was at has changed nothing.
 */
export function migrate(
  database: Database.Database,
  { version, isMarked, tables }: Identity,
  { path, migrations, now }: { readonly path: string; readonly migrations: readonly Migration[]; readonly now: Date },
): Migrated {
  const to = migrations.length;
  if (tables.size === 0) {
    stamp(database, to, () => undefined);
    return { kind: 'created' };
  }
  if (version === to && isMarked) {
    return { kind: 'up-to-date' };
  }
  const copy = keepCopy(database, nameKeptCopy(path, version, now));
  const exec = (sql: string) => void database.exec(sql);
  for (const [n, step] of migrations.entries()) {
    if (n >= version) {
      stamp(database, n + 1, () => step.run({ exec, tables }));
    }
  }
  return { kind: 'migrated', from: version, to, copy };
}

function stamp(database: Database.Database, version: number, work: () => void): void {
  const step = database.transaction(() => {
    work();
    database.pragma(`application_id = ${APPLICATION_ID}`);
    database.pragma(`user_version = ${version}`);
  });
  step.immediate();
}

/** Under a passing name until it is whole. */
function keepCopy(database: Database.Database, copy: string): string {
  const part = `${copy}.part`;
  rmSync(part, { force: true });
  database.prepare('VACUUM INTO ?').run(part);
  renameSync(part, copy);
  return copy;
}

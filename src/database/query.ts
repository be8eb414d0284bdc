import { setTimeout as wait } from 'node:timers/promises';
import type Database from 'better-sqlite3';
import type { Report } from './database-event.ts';
import { diagnose } from './sickness.ts';

/** Runs one statement and returns its rows, or none. */
export type Query = (sql: string, ...parameters: unknown[]) => Promise<unknown[]>;

export interface QueryOptions {
  readonly path: string;
  /** How long a statement waits for another program's lock before it fails. */
  readonly patienceMs: number;
  readonly report: Report;
}

const BETWEEN_TRIES_MS = 200;

/**
 * Statements over one handle. Writes go one after the other, also while they wait for another program's lock, so that
 * of two writes of a key the later one stays. Illness is reported once, and once that it is over.
 */
export function openQuery(database: Database.Database, { path, patienceMs, report }: QueryOptions): Query {
  const prepared = openStatements(database);
  const watched = watchHealth(path, report);
  let lastWrite: Promise<unknown> = Promise.resolve();

  async function runPatiently(statement: Database.Statement, parameters: readonly unknown[]): Promise<unknown[]> {
    const givesUpAt = performance.now() + patienceMs;
    for (;;) {
      try {
        return watched(() => run(statement, parameters), !statement.readonly);
      } catch (error) {
        if (diagnose(error, path)?.kind !== 'locked' || performance.now() >= givesUpAt) {
          throw error;
        }
        await wait(BETWEEN_TRIES_MS);
      }
    }
  }

  return async (sql, ...parameters) => {
    const statement = watched(() => prepared(sql), false);
    if (statement.readonly) {
      return runPatiently(statement, parameters);
    }
    const turn = lastWrite.then(() => runPatiently(statement, parameters));
    lastWrite = turn.catch(() => undefined);
    return turn;
  };
}

function run(statement: Database.Statement, parameters: readonly unknown[]): unknown[] {
  return statement.reader ? statement.all(...parameters) : (statement.run(...parameters), []);
}

/** Statements are prepared once: preparing costs more than running them. */
function openStatements(database: Database.Database): (sql: string) => Database.Statement {
  const statements = new Map<string, Database.Statement>();
  return (sql) => {
    const statement = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
}

/** A file counts as well again once something `isProof` succeeds: a full disk can still be read. */
function watchHealth(path: string, report: Report): <Result>(work: () => Result, isProof: boolean) => Result {
  let isSick = false;
  return (work, isProof) => {
    try {
      const result = work();
      if (isSick && isProof) {
        isSick = false;
        report({ kind: 'well' });
      }
      return result;
    } catch (error) {
      const sickness = diagnose(error, path);
      if (sickness !== undefined && !isSick) {
        isSick = true;
        report({ kind: 'sick', sickness });
      }
      throw error;
    }
  };
}

import Database from 'better-sqlite3';

/** Runs one statement and returns its rows, or none. */
export type Query = (sql: string, ...parameters: unknown[]) => Promise<unknown[]>;

/** The one open handle on the database file. */
export interface DatabaseFile {
  readonly query: Query;
  close(): void;
}

export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
}

const BUSY_TIMEOUT_MS = 5_000;

/**
 * Opens, and where needed creates, an SQLite file. WAL with full sync: what was written survives a power cut.
 * Throws DatabaseError, with what to do next, when the file cannot be opened or is not a database.
 */
export function openDatabase(path: string): DatabaseFile {
  try {
    const database = new Database(path, { timeout: BUSY_TIMEOUT_MS });
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    return { query: queryOn(database), close: () => void database.close() };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new DatabaseError(
      `The database ${path} cannot be opened (${why}). Check that DATABASE_PATH names a file this user may write, and that no other program holds it. Nothing was changed.`,
      { cause: error },
    );
  }
}

/** Statements are prepared once: preparing costs more than running them. */
function queryOn(database: Database.Database): Query {
  const statements = new Map<string, Database.Statement>();
  return async (sql, ...parameters) => {
    const statement = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, statement);
    if (statement.reader) {
      return statement.all(...parameters);
    }
    statement.run(...parameters);
    return [];
  };
}

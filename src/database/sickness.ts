/** What ails the database file, as SQLite tells it, and what an operator can do about it. */
export interface Sickness {
  readonly kind: 'locked' | 'full' | 'read-only' | 'not-a-database' | 'damaged' | 'unreachable';
  /** True where waiting helps: what was not written is tried again by itself. Else the program should end. */
  readonly passes: boolean;
  /** What is wrong with which file, and what to do next, in sentences. */
  readonly advice: string;
}

export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
}

/** Reads an error of SQLite's. Undefined where it says nothing about the file: a mistake of ours, a closed handle. */
export function diagnose(error: unknown, path: string): Sickness | undefined {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  const sign = SIGNS.find(({ codes }) => codes.test(code));
  return sign === undefined ? undefined : { ...sign.sickness(path), advice: `${sign.sickness(path).advice} (${code})` };
}

/** How to get back what was: said of every file that can not be trusted any more. */
export function adviseRestore(path: string): string {
  return `Restore a copy with "npm run restore -- COPY"; the file that is there is kept beside it. To begin with nothing instead, move ${path} away`;
}

interface Sign {
  /** SQLite's result codes ("Result and Error Codes" in its documentation), by their beginning. */
  readonly codes: RegExp;
  readonly sickness: (path: string) => Sickness;
}

const SIGNS: readonly Sign[] = [
  {
    codes: /^SQLITE_(BUSY|LOCKED)/,
    sickness: (path) => ({
      kind: 'locked',
      passes: true,
      advice: `The database ${path} is locked by another program. Close what holds it (a database browser, a copying tool); nothing was changed`,
    }),
  },
  {
    codes: /^SQLITE_FULL/,
    sickness: (path) => ({
      kind: 'full',
      passes: true,
      advice: `There is no space left for the database ${path}. Free some on its disk; nothing is told until it can be written down`,
    }),
  },
  {
    codes: /^SQLITE_READONLY/,
    sickness: (path) => ({
      kind: 'read-only',
      passes: false,
      advice: `The database ${path} may not be written, or was moved away. Give the user who runs Touchline the right to write the file and its folder; nothing was changed`,
    }),
  },
  {
    codes: /^SQLITE_NOTADB/,
    sickness: (path) => ({
      kind: 'not-a-database',
      passes: false,
      advice: `${path} is no database. Nothing was changed. Check DATABASE_PATH. ${adviseRestore(path)}`,
    }),
  },
  {
    codes: /^SQLITE_CORRUPT/,
    sickness: (path) => ({
      kind: 'damaged',
      passes: false,
      advice: `The database ${path} is damaged. Nothing was changed. ${adviseRestore(path)}`,
    }),
  },
  {
    codes: /^SQLITE_(CANTOPEN|IOERR)/,
    sickness: (path) => ({
      kind: 'unreachable',
      passes: true,
      advice: `The database ${path} can not be reached. Check that DATABASE_PATH names a file in a folder that exists and that the user who runs Touchline may write, and that its disk is well`,
    }),
  },
];

import { DatabaseError, diagnose } from './sickness.ts';

/** Does something with a database file; whatever SQLite throws comes out as a DatabaseError that says what to do next. */
export function saying<Result>(path: string, work: () => Promise<Result>): Promise<Result>;
export function saying<Result>(path: string, work: () => Result): Result;
export function saying(path: string, work: () => unknown): unknown {
  try {
    const result = work();
    return result instanceof Promise ? result.catch((error: unknown) => say(path, error)) : result;
  } catch (error) {
    return say(path, error);
  }
}

function say(path: string, error: unknown): never {
  if (error instanceof DatabaseError) {
    throw error;
  }
  const why = error instanceof Error ? error.message : String(error);
  const advice = diagnose(error, path)?.advice ?? `The database ${path} can not be used: ${why}`;
  throw new DatabaseError(`${advice}.`, { cause: error });
}

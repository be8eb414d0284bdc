import Database from 'better-sqlite3';
import type { Orders } from '../orders.ts';

/** The database's disk, as the program sees it. */
export interface Disk {
  fill(isFull: boolean): void;
}

/** Counts every write of this process to a database, fails them on a full disk, and dies at the one that was ordered. */
export function watchWrites({ dieAtWrite, failWritesFrom }: Orders, report: (writes: number) => void): Disk {
  let count = 0;
  let isFull = false;
  const { prepare } = Database.prototype;

  function write<Result>(run: () => Result): Result {
    count += 1;
    report(count);
    if (isFull || count >= (failWritesFrom ?? Number.POSITIVE_INFINITY)) {
      throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
    }
    const isLast = count === dieAtWrite?.number;
    if (isLast && dieAtWrite.moment === 'before') {
      die();
    }
    const result = run();
    if (isLast) {
      die();
    }
    return result;
  }

  Database.prototype.prepare = function prepareWatched(this: Database.Database, sql: string) {
    const statement = prepare.call(this, sql);
    if (!statement.reader) {
      const run = statement.run.bind(statement) as (...given: unknown[]) => Database.RunResult;
      statement.run = (...given: unknown[]) => write(() => run(...given));
    }
    return statement;
  } as typeof prepare;
  return {
    fill: (full) => {
      isFull = full;
    },
  };
}

/** As a power cut would end it: nothing is closed, nothing is said. */
function die(): void {
  process.kill(process.pid, 'SIGKILL');
  // The signal is sent and not yet handled: nothing more may happen.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

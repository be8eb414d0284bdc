import type { KeyvSqlite } from '@keyv/sqlite';
import { Keyv } from 'keyv';
import type { z } from 'zod';
import type { Query } from './database/query.ts';

/** A typed shelf of records. One fact per key: never keep a list under a key and rewrite it. */
export interface Repository<Value> {
  /** The record, or `undefined` where there is none. Throws StoreError when it cannot be read or breaks the schema. */
  get(key: string): Promise<Value | undefined>;
  /** Durable once it resolves. Throws StoreError when it was not written. */
  put(key: string, value: Value): Promise<void>;
  /** The same for many, a few hundred to a transaction: some may be written when it throws. */
  putMany(records: ReadonlyMap<string, Value>): Promise<void>;
  /** Deleting what is not there is no error. */
  delete(key: string): Promise<void>;
  /** Every record that has not expired, in no promised order. */
  list(): Promise<readonly Value[]>;
}

/** A record could not be read or written, or is not what it should be. Never to be taken for "there is none". */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/** A table before a schema is put on it. */
export interface Shelf {
  readonly name: string;
  readonly keyv: Keyv;
  /** The trouble of the iteration that is under way: Keyv's SQLite iterator ends early and quietly when a read fails. */
  takeFault(): unknown;
  /** Absent in memory. */
  readonly query?: Query;
}

/** A table of the file where one is given, else of memory. */
export function openShelf(name: string, store?: KeyvSqlite): Shelf {
  let fault: unknown;
  store?.on('error', (error: unknown) => {
    fault = error;
  });
  // By default a failed read returns `undefined`, which here means "never seen": all would be told again.
  const keyv = new Keyv({ ...(store === undefined ? {} : { store }), throwOnErrors: true });
  const takeFault = (): unknown => {
    const taken = fault;
    fault = undefined;
    return taken;
  };
  return { name, keyv, takeFault, ...(store === undefined ? {} : { query: store.query }) };
}

/** Puts a schema on every read of a shelf; `ttl`, in milliseconds, makes its records expire. */
export function openRepository<Value>(shelf: Shelf, schema: z.ZodType<Value>, ttl?: number): Repository<Value> {
  const { keyv, name } = shelf;
  const check = (key: string, raw: unknown): Value => {
    const parsed = schema.safeParse(raw);
    if (parsed.success) {
      return parsed.data;
    }
    throw new StoreError(
      `${name}/${key} is not a valid record: ${parsed.error.message}\nRestore a copy with "npm run restore -- COPY".`,
    );
  };
  return {
    get: (key) =>
      telling(`${name}/${key} cannot be read`, async () => {
        const raw: unknown = await keyv.get(key);
        return raw === undefined ? undefined : check(key, raw);
      }),
    put: (key, value) =>
      telling(`${name}/${key} was not written`, async () => insist(await keyv.set(key, value, ttl), shelf)),
    putMany: (records) =>
      telling(`${name}: not all of ${records.size} records were written`, async () => {
        const entries = Array.from(records, ([key, value]) => ({ key, value, ...(ttl === undefined ? {} : { ttl }) }));
        insist((await keyv.setMany(entries)).every(Boolean), shelf);
      }),
    delete: (key) =>
      telling(`${name}/${key} cannot be deleted`, async () => {
        await keyv.delete(key);
      }),
    list: () => telling(`${name} cannot be listed`, () => listAll(shelf, check)),
  };
}

async function listAll<Value>(shelf: Shelf, check: (key: string, raw: unknown) => Value): Promise<Value[]> {
  const values: Value[] = [];
  shelf.takeFault();
  for await (const [key, raw] of shelf.keyv.iterator()) {
    values.push(check(key, raw));
  }
  const fault = shelf.takeFault();
  if (fault !== undefined) {
    throw fault;
  }
  return values;
}

/** Keyv resolves `false` for a write that failed where somebody listens for errors. */
function insist(written: boolean, shelf: Shelf): void {
  if (!written) {
    throw shelf.takeFault() ?? new Error('the database did not take it');
  }
}

/** Does something with the store; whatever it throws comes out as a StoreError that says what was not done. */
export async function telling<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreError) {
      throw error;
    }
    throw new StoreError(`${what}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { DatabaseEvent } from '../../src/database/database-event.ts';
import { type DatabaseFile, type DatabaseOptions, openDatabase } from '../../src/database/open-database.ts';
import { openStore } from '../../src/store.ts';
import { aPath, damageHalfWay, holdLock, tamper } from './a-file.ts';

function open(
  path: string,
  options: DatabaseOptions = {},
): DatabaseFile & { readonly heard: readonly DatabaseEvent[] } {
  const heard: DatabaseEvent[] = [];
  const database = openDatabase(path, { ...options, report: (event) => void heard.push(event) });
  onTestFinished(() => database.close());
  return { ...database, heard };
}

/** A file as the bot leaves it, with a few hundred records in it. */
async function aUsedFile(): Promise<string> {
  const path = aPath();
  const store = openStore(path);
  const states = Array.from({ length: 500 }, (_, n) => ({ feedId: `feed ${n}`, warmed: true, failuresInARow: 0 }));
  await store.feedStates.putMany(new Map(states.map((state) => [state.feedId, state])));
  await store.close();
  return path;
}

describe('opening the database', { timeout: 60_000 }, () => {
  it('makes a new one where there is none, and says so: what was told before is not known', () => {
    expect(open(aPath()).heard).toEqual([{ kind: 'created' }]);
  });

  it('says nothing of a file that is as it should be', async () => {
    expect(open(await aUsedFile()).heard).toEqual([]);
  });

  it.each([
    ['a letter', () => Buffer.from('Dear editor, this is not a database, however long you look at it. '.repeat(40))],
    ['nothing at all', () => Buffer.alloc(0)],
    ['a damaged page', damageHalfWay],
    ['the first half of the file', (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 8192) * 4096)],
  ])('refuses %s, names the file and the command that brings a copy back, and changes nothing', async (_, spoil) => {
    const path = await aUsedFile();
    writeFileSync(path, spoil(readFileSync(path)));
    const before = readFileSync(path);
    const files = readdirSync(dirname(path));
    expect(() => open(path)).toThrow(/touchline\.sqlite.*Nothing was changed.*npm run restore -- COPY/s);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(dirname(path)).filter((name) => !files.includes(name))).toEqual([]);
  });

  it('refuses the database of another program, and writes nothing into it', () => {
    const path = aPath();
    tamper(path, (database) => database.exec('CREATE TABLE invoices (amount)'));
    const before = readFileSync(path);
    expect(() => open(path)).toThrow(/is a database of another program.*DATABASE_PATH/);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('refuses a file that a newer Touchline has written', async () => {
    const path = await aUsedFile();
    tamper(path, (database) => database.pragma('user_version = 99'));
    expect(() => open(path)).toThrow(/newer Touchline \(schema 99.*Nothing was changed.*Update Touchline/);
    expect(() => open(path)).toThrow(/"npm run restore -- COPY" with a copy/);
    expect(tamper(path, (database) => database.pragma('user_version', { simple: true }))).toBe(99);
  });

  it('names the copy that the newer one kept, the newest that this one can read', async () => {
    const path = await aUsedFile();
    tamper(path, (database) => database.pragma('user_version = 99'));
    for (const kept of [
      'v0-2026-11-01T120000',
      'v1-2026-11-02T120000',
      'v1-2026-11-03T120000',
      'v98-2026-11-04T120000',
    ]) {
      writeFileSync(`${path}.${kept}`, '');
    }
    expect(() => open(path)).toThrow(`"npm run restore -- ${path}.v1-2026-11-03T120000"`);
  });

  it('refuses a file that another program has locked, and says to close that', async () => {
    const path = await aUsedFile();
    holdLock(path);
    expect(() => open(path)).toThrow(/locked by another program\. Close what holds it.*\(SQLITE_BUSY\)/);
  });

  it('refuses a folder that is not there', () => {
    expect(() => open('/nowhere/at/all/touchline.sqlite')).toThrow(
      /There is no folder \/nowhere\/at\/all for the database .*Make it.*or check DATABASE_PATH/,
    );
    expect(existsSync('/nowhere')).toBe(false);
  });

  it('lets one process in at a time, and tools beside it', async () => {
    const path = await aUsedFile();
    const first = open(path);
    expect(() => open(path)).toThrow(/Another Touchline is running on the database .*Stop that one first/);
    const tool = open(path, { isBeside: true });
    expect(await tool.query('SELECT count(*) AS n FROM feed_states')).toEqual([{ n: 500 }]);
    first.close();
    expect(open(path).heard).toEqual([]);
  });
});

describe('a database that falls ill', { timeout: 60_000 }, () => {
  it('lets writes wait for another program’s lock, in their order, and says once that it is ill and once that it is well', async () => {
    const path = await aUsedFile();
    const database = open(path);
    const letGo = holdLock(path);
    const writes = ['a', 'b', 'c'].map((etag) =>
      database.query("UPDATE feed_states SET value = ? WHERE key = 'feed 1'", etag),
    );
    expect(await database.query("SELECT count(*) AS n FROM feed_states WHERE value = 'a'")).toEqual([{ n: 0 }]);
    letGo();
    await Promise.all(writes);
    expect(await database.query("SELECT value FROM feed_states WHERE key = 'feed 1'")).toEqual([{ value: 'c' }]);
    expect(database.heard).toMatchObject([
      { kind: 'sick', sickness: { kind: 'locked', passes: true } },
      { kind: 'well' },
    ]);
  });

  it('fails the write when the lock stays, and takes the next one once it is gone', async () => {
    const path = await aUsedFile();
    const database = open(path, { patienceMs: 0 });
    const letGo = holdLock(path);
    await expect(database.query('DELETE FROM feed_states')).rejects.toThrow('database is locked');
    letGo();
    await database.query('DELETE FROM feed_states');
    expect(database.heard.map(({ kind }) => kind)).toEqual(['sick', 'well']);
  });

  it('fails writes while there is no space, reads on, and is well when there is some again', async () => {
    const database = open(await aUsedFile());
    await database.query('PRAGMA max_page_count = 1');
    const fill = () =>
      database.query('INSERT INTO feed_states (key, value) VALUES (?, ?)', 'long', 'x'.repeat(100_000));
    await expect(fill()).rejects.toThrow('database or disk is full');
    await expect(fill()).rejects.toThrow('database or disk is full');
    expect(await database.query('SELECT count(*) AS n FROM feed_states')).toEqual([{ n: 500 }]);
    await database.query('PRAGMA max_page_count = 100000');
    await fill();
    expect(database.heard).toMatchObject([
      { kind: 'sick', sickness: { kind: 'full', passes: true } },
      { kind: 'well' },
    ]);
    expect(JSON.stringify(database.heard)).toContain('Free some on its disk');
  });

  it('says of a page that is damaged meanwhile that this does not pass', async () => {
    const path = await aUsedFile();
    const database = open(path);
    await database.query('PRAGMA wal_checkpoint(TRUNCATE)');
    await database.query('PRAGMA shrink_memory');
    writeFileSync(path, readFileSync(path).fill(0x5a, 4096));
    await expect(database.query('SELECT max(length(value)) FROM feed_states')).rejects.toThrow(/malformed/);
    expect(database.heard).toMatchObject([{ kind: 'sick', sickness: { kind: 'damaged', passes: false } }]);
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FeedState } from '../src/feeds/feed.ts';
import { openMemoryStore, openStore, type Store, StoreError } from '../src/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'touchline-store-'));
let path = '';
let tests = 0;
let opened: Store[] = [];

beforeEach(() => {
  tests += 1;
  path = join(folder, `store-${tests}.sqlite`);
});

afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(opened.map((store) => store.close()));
  opened = [];
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function open(kind: 'memory' | 'SQLite'): Store {
  const store = kind === 'memory' ? openMemoryStore() : openStore(path);
  opened.push(store);
  return store;
}

function aState(feedId: string, failuresInARow = 0): FeedState {
  return { feedId, warmed: true, failuresInARow };
}

describe.each(['memory', 'SQLite'] as const)('the store in %s', (kind) => {
  it('returns what was put', async () => {
    const { feedStates } = open(kind);
    await feedStates.put('bbc', aState('bbc', 2));
    expect(await feedStates.get('bbc')).toEqual(aState('bbc', 2));
  });

  it('says that there is nothing where nothing was put', async () => {
    expect(await open(kind).feedStates.get('nobody')).toBeUndefined();
  });

  it('replaces what stood under the key', async () => {
    const { feedStates } = open(kind);
    await feedStates.put('bbc', aState('bbc', 1));
    await feedStates.put('bbc', aState('bbc', 0));
    expect(await feedStates.list()).toEqual([aState('bbc', 0)]);
  });

  it('forgets what was deleted, and does not mind deleting nothing', async () => {
    const { feedStates } = open(kind);
    await feedStates.put('bbc', aState('bbc'));
    await feedStates.delete('bbc');
    await feedStates.delete('bbc');
    expect(await feedStates.get('bbc')).toBeUndefined();
  });

  it('keeps shelves apart, whatever the keys look like', async () => {
    const store = open(kind);
    await store.feedStates.put('feeds:bbc', aState('with the name of another shelf'));
    await store.feedStates.put('feed_states:bbc', aState('with the name of its own shelf'));
    await store.feedStates.put('bbc', aState('plain'));
    expect(await store.feeds.list()).toEqual([]);
    expect((await store.feedStates.list()).map((state) => state.feedId).toSorted()).toEqual([
      'plain',
      'with the name of another shelf',
      'with the name of its own shelf',
    ]);
  });

  it('puts thousands of records at once and lists every one', async () => {
    const { feedStates } = open(kind);
    await feedStates.putMany(new Map(Array.from({ length: 2_345 }, (_, n) => [`feed-${n}`, aState(`feed-${n}`)])));
    expect(await feedStates.list()).toHaveLength(2_345);
  });

  it('lets a seen item expire after four months, and a follow never', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01T00:00:00Z') });
    const store = open(kind);
    await store.seenItems.put('item', { id: 'item', wordsHash: 'x', at: '2026-01-01T00:00:00Z', sagaIds: [] });
    await store.guildSettings.put('1', {
      guildId: '100000000000000001',
      whoMayFollow: { kind: 'managers' },
      defaultFilters: {},
      language: 'en',
    });
    vi.setSystemTime(new Date('2026-04-30T00:00:00Z'));
    expect(await store.seenItems.get('item')).toBeDefined();
    vi.setSystemTime(new Date('2026-05-02T00:00:00Z'));
    expect(await store.seenItems.get('item')).toBeUndefined();
    expect(await store.seenItems.list()).toEqual([]);
    expect(await store.guildSettings.get('1')).toBeDefined();
  });
});

describe('the store in SQLite', () => {
  it('remembers after it was closed', async () => {
    const first = open('SQLite');
    await first.feedStates.put('bbc', aState('bbc'));
    await first.close();
    expect(await open('SQLite').feedStates.get('bbc')).toEqual(aState('bbc'));
  });

  it('writes ahead, so that readers and the writer do not wait for each other', () => {
    open('SQLite');
    const database = new Database(path);
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
    database.close();
  });

  it('throws, and names the record, where one is not what it should be', async () => {
    const store = open('SQLite');
    await store.feedStates.put('bbc', aState('bbc'));
    rewrite('UPDATE feed_states SET value = replace(value, \'"warmed":true\', \'"warmed":"perhaps"\')');
    await expect(store.feedStates.get('bbc')).rejects.toThrow(/feed_states\/bbc is not a valid record.*warmed/s);
    await expect(store.feedStates.list()).rejects.toThrow(StoreError);
  });

  it('throws rather than saying "never seen" when a table can not be read', async () => {
    const store = open('SQLite');
    await store.seenItems.put('item', { id: 'item', wordsHash: 'x', at: '2026-01-01T00:00:00Z', sagaIds: [] });
    rewrite('ALTER TABLE seen_items RENAME TO elsewhere');
    await expect(store.seenItems.get('item')).rejects.toThrow(/seen_items\/item cannot be read/);
    await expect(store.seenItems.list()).rejects.toThrow(/seen_items cannot be listed/);
    await expect(
      store.seenItems.put('item', { id: 'item', wordsHash: 'y', at: '2026-01-01T00:00:00Z', sagaIds: [] }),
    ).rejects.toThrow(/seen_items\/item was not written/);
  });

  it('refuses a file that is no database, says what to check, and leaves the file alone', () => {
    const letter = 'not a database at all, but a letter to the editor that went on for quite a while';
    writeFileSync(path, letter);
    expect(() => openStore(path)).toThrow(/is no database.*Nothing was changed.*DATABASE_PATH/s);
    expect(readFileSync(path, 'utf8')).toBe(letter);
  });
});

function rewrite(sql: string): void {
  const database = new Database(path);
  database.exec(sql);
  database.close();
}

import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { DatabaseEvent } from '../../src/database/database-event.ts';
import type { Migration } from '../../src/database/migrations.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import { openStore } from '../../src/store.ts';
import { aPath, tamper } from './a-file.ts';

const NOW = new Date('2026-03-01T12:30:00Z');

const ADDS_HEIGHT: Migration = { what: 'players have a height', run: ({ exec }) => exec('CREATE TABLE heights (cm)') };
const FILLS_HEIGHT: Migration = { what: 'all are 180', run: ({ exec }) => exec('INSERT INTO heights VALUES (180)') };
const BREAKS: Migration = {
  what: 'breaks half-way',
  run: ({ exec }) => {
    exec('DROP TABLE heights');
    exec('this is no SQL');
  },
};

/** Opens and closes a file with these migrations, and returns what was said of it. */
function pass(path: string, migrations: readonly Migration[]): readonly DatabaseEvent[] {
  const heard: DatabaseEvent[] = [];
  openDatabase(path, { migrations, now: NOW, report: (event) => void heard.push(event) }).close();
  return heard;
}

/** A file as it was before schemas were counted, with one told alert in it. */
function anOldFile(): string {
  const path = aPath();
  const told = { id: 'salah', nonce: 'n', status: 'sent', order: 1, editPending: false, attempts: 1, reason: 'sent' };
  const alert = {
    id: 'salah',
    developmentId: 'development',
    sagaId: 'salah',
    destination: { kind: 'direct', userId: '400000000000000001' },
    followIds: ['f'],
    language: 'en',
    body: { content: 'Liverpool reject Hilal approach', embeds: [], components: [], allowed_mentions: { parse: [] } },
  };
  const value = JSON.stringify({ value: { ...told, alert, queuedAt: NOW.toISOString() }, expires: 4e12 });
  const columns = "key VARCHAR(255) NOT NULL, value TEXT, namespace VARCHAR(255) NOT NULL DEFAULT '', expires BIGINT";
  tamper(path, (database) => {
    database.exec(`CREATE TABLE seen_items (${columns}, UNIQUE(key, namespace))`);
    database.exec(`CREATE TABLE deliveries (${columns}, UNIQUE(key, namespace))`);
    database.prepare('INSERT INTO deliveries VALUES (?, ?, ?, ?)').run('salah', value, '', 4e12);
  });
  return path;
}

const versionOf = (path: string) => tamper(path, (database) => database.pragma('user_version', { simple: true }));

describe('migrations', () => {
  it('bring a file of the first version up to date: what was told then is still known', async () => {
    const path = anOldFile();
    const heard: DatabaseEvent[] = [];
    const store = openStore(path, { now: NOW, report: (event) => void heard.push(event) });
    onTestFinished(() => store.close());
    expect(await store.deliveries.get('salah')).toMatchObject({
      status: 'sent',
      letter: { kind: 'alert', developmentId: 'development', body: { content: 'Liverpool reject Hilal approach' } },
    });
    expect(heard).toMatchObject([{ kind: 'migrated', from: 0 }]);
  });

  it('keep the file as it was beside it, named by its version and the day', () => {
    const path = anOldFile();
    pass(path, [ADDS_HEIGHT]);
    const copy = `${path}.v0-2026-03-01T123000`;
    expect(pass(path, [ADDS_HEIGHT])).toEqual([]);
    expect(versionOf(copy)).toBe(0);
    expect(tamper(copy, (database) => database.prepare('SELECT key FROM deliveries').pluck().all())).toEqual(['salah']);
    expect(readdirSync(dirname(path)).filter((name) => name.includes('.v'))).toHaveLength(1);
  });

  it('run in order, each once, from where the file stands', () => {
    const path = anOldFile();
    expect(pass(path, [ADDS_HEIGHT])).toMatchObject([{ kind: 'migrated', from: 0, to: 1 }]);
    expect(pass(path, [ADDS_HEIGHT, FILLS_HEIGHT])).toMatchObject([{ kind: 'migrated', from: 1, to: 2 }]);
    expect(tamper(path, (database) => database.prepare('SELECT cm FROM heights').pluck().all())).toEqual([180]);
    expect(versionOf(path)).toBe(2);
  });

  it('undo a step that fails, and go on with it the next time', () => {
    const path = anOldFile();
    expect(() => pass(path, [ADDS_HEIGHT, BREAKS])).toThrow(/syntax error/);
    expect(versionOf(path)).toBe(1);
    expect(pass(path, [ADDS_HEIGHT, FILLS_HEIGHT])).toMatchObject([{ kind: 'migrated', from: 1, to: 2 }]);
  });

  it('have nothing to do with a new file', () => {
    const path = aPath();
    expect(pass(path, [ADDS_HEIGHT, BREAKS])).toEqual([{ kind: 'created' }]);
    expect(versionOf(path)).toBe(2);
    expect(readdirSync(dirname(path)).sort()).toEqual(['touchline.sqlite', 'touchline.sqlite-lock']);
  });

  it('are left to the bot by tools beside it', () => {
    const path = anOldFile();
    expect(() => openDatabase(path, { isBeside: true })).toThrow(/of an older Touchline\. Start the bot once/);
    expect(versionOf(path)).toBe(0);
    expect(readdirSync(dirname(path))).not.toContain('touchline.sqlite-lock');
  });
});

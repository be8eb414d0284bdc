import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyDatabase as copyNoting, type OnProgress } from '../../src/database/copy-database.ts';
import { noteCopy } from '../../src/database/restoration.ts';
import { restoreDatabase } from '../../src/database/restore-database.ts';
import { openStore } from '../../src/store.ts';
import { aPath, damageHalfWay, tamper } from './a-file.ts';

const NOW = new Date('2026-03-01T12:30:00Z');
const COPIED_AT = new Date('2026-02-27T08:00:00Z');
const UNHEARD = () => undefined;

const aState = (feedId: string) => ({ feedId, warmed: true, failuresInARow: 0 });

const copyDatabase = (from: string, to: string, onProgress: OnProgress) =>
  copyNoting(from, to, onProgress, (copy) => noteCopy(copy, COPIED_AT));

/** A store with so many feeds known, closed. */
async function aUsedFile(path = aPath(), feeds = 3): Promise<string> {
  const store = openStore(path);
  await store.feedStates.putMany(new Map(Array.from({ length: feeds }, (_, n) => [`${n}`, aState(`${n}`)])));
  await store.close();
  return path;
}

async function feedsIn(path: string): Promise<number> {
  const store = openStore(path);
  const { length } = await store.feedStates.list();
  await store.close();
  return length;
}

async function restorationOf(path: string) {
  const store = openStore(path);
  await store.close();
  return store.restoration;
}

const restore = (copy: string, path: string) => restoreDatabase(copy, path, { now: NOW, onProgress: UNHEARD });

describe('a copy of the database', { timeout: 60_000 }, () => {
  it('holds what was written up to a moment, though the bot writes on while it is made', async () => {
    const path = await aUsedFile(aPath(), 20_000);
    const store = openStore(path);
    const shares: number[] = [];
    let late = 0;
    await copyDatabase(path, `${path}.copy`, (share) => {
      shares.push(share);
      late += 1;
      tamper(path, (bot) => bot.exec(`INSERT INTO feed_states (key, value) VALUES ('late ${late}', '{}')`));
    });
    await store.close();
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    expect(await feedsIn(`${path}.copy`)).toBe(20_000);
    expect(tamper(path, (bot) => bot.prepare('SELECT count(*) FROM feed_states').pluck().get())).toBe(20_000 + late);
  });

  it('is one file, and nothing half-made is left', async () => {
    const path = await aUsedFile();
    await copyDatabase(path, `${path}.copy`, UNHEARD);
    expect(readdirSync(dirname(path)).filter((name) => name.includes('copy'))).toEqual(['touchline.sqlite.copy']);
  });

  it('is refused where the database is damaged, and leaves nothing behind', async () => {
    const path = await aUsedFile(aPath(), 500);
    writeFileSync(path, damageHalfWay(readFileSync(path)));
    await expect(copyDatabase(path, `${path}.copy`, UNHEARD)).rejects.toThrow(/is damaged.*npm run restore/s);
    expect(readdirSync(dirname(path)).filter((name) => name.includes('copy'))).toEqual([]);
  });
});

describe('restoring', { timeout: 60_000 }, () => {
  it('puts the copy in the place of the database, and keeps what was there', async () => {
    const path = await aUsedFile(aPath(), 3);
    await copyDatabase(path, `${path}.copy`, UNHEARD);
    await aUsedFile(path, 7);
    expect(await restore(`${path}.copy`, path)).toEqual({ replaced: `${path}.replaced-2026-03-01T123000` });
    expect(await feedsIn(path)).toBe(3);
    expect(await feedsIn(`${path}.replaced-2026-03-01T123000`)).toBe(7);
  });

  it('does not play the log of the old file into the new one', async () => {
    const path = await aUsedFile(aPath(), 3);
    await copyDatabase(path, `${path}.copy`, UNHEARD);
    const killed = tamper(path, (bot) => {
      bot.exec("INSERT INTO feed_states (key, value) VALUES ('9', '{}')");
      return readFileSync(`${path}-wal`);
    });
    writeFileSync(path, 'no database any more, and a log beside it that was never folded in');
    writeFileSync(`${path}-wal`, killed);
    const { replaced } = await restore(`${path}.copy`, path);
    expect(await feedsIn(path)).toBe(3);
    expect(readFileSync(replaced ?? '', 'utf8')).toContain('no database any more');
  });

  it('leaves in the file when it was copied and when it came back, also where it is copied on', async () => {
    const path = await aUsedFile();
    await copyDatabase(path, `${path}.copy`, UNHEARD);
    expect(await restorationOf(`${path}.copy`)).toBeUndefined();
    await restore(`${path}.copy`, path);
    expect(await restorationOf(path)).toEqual({ copiedAt: COPIED_AT, restoredAt: NOW });
    await copyDatabase(path, `${path}.next`, UNHEARD);
    expect(await restorationOf(`${path}.next`)).toBeUndefined();
  });

  it('takes the file’s own time for a copy that was not made by Touchline', async () => {
    const path = await aUsedFile();
    const copiedAt = new Date('2026-02-25T10:00:00Z');
    copyFileSync(path, `${path}.copy`);
    utimesSync(`${path}.copy`, copiedAt, copiedAt);
    await restore(`${path}.copy`, path);
    expect(await restorationOf(path)).toEqual({ copiedAt, restoredAt: NOW });
  });

  it('works where there is no database yet', async () => {
    const copy = await aUsedFile();
    const path = aPath();
    expect(await restore(copy, path)).toEqual({});
    expect(await feedsIn(path)).toBe(3);
  });

  it('refuses while a bot runs on the file', async () => {
    const path = await aUsedFile();
    await copyDatabase(path, `${path}.copy`, UNHEARD);
    const running = openStore(path);
    await expect(restore(`${path}.copy`, path)).rejects.toThrow(/Another Touchline is running/);
    await running.close();
    expect(await feedsIn(path)).toBe(3);
  });

  it.each([
    ['is damaged', (copy: string) => writeFileSync(copy, damageHalfWay(readFileSync(copy))), /is damaged/],
    ['is no database', (copy: string) => writeFileSync(copy, 'x'.repeat(9_000)), /is no database/],
    ['is newer', (copy: string) => tamper(copy, (it) => it.pragma('user_version = 99')), /newer Touchline/],
    ['is gone', (copy: string) => rmSync(copy), /can not be reached/],
  ])('refuses a copy that %s, and leaves the database as it is', async (_, spoil, reason) => {
    const path = await aUsedFile(aPath(), 500);
    const copy = `${path}.copy`;
    await copyDatabase(path, copy, UNHEARD);
    spoil(copy);
    await expect(restore(copy, path)).rejects.toThrow(reason);
    expect(await feedsIn(path)).toBe(500);
    expect(readdirSync(dirname(path)).some((name) => /replaced|restoring/.test(name))).toBe(false);
    expect(existsSync(path)).toBe(true);
  });
});

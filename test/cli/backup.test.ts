import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore, type Store } from '../../src/store.ts';

/** A folder in which Touchline has run. */
async function aFolder(): Promise<{ cwd: string; store: Store }> {
  const cwd = mkdtempSync(join(tmpdir(), 'touchline-backup-'));
  const store = openStore(join(cwd, 'touchline.sqlite'));
  onTestFinished(async () => {
    await store.close();
    rmSync(cwd, { recursive: true });
  });
  await store.feedStates.put('bbc', { feedId: 'bbc', warmed: true, failuresInARow: 0 });
  return { cwd, store };
}

function run(tool: 'backup' | 'restore', cwd: string, ...typed: readonly string[]) {
  const program = resolve(import.meta.dirname, `../../src/cli/${tool}.ts`);
  return spawnSync(process.execPath, [program, ...typed], { cwd, encoding: 'utf8', env: {} });
}

describe('npm run backup and npm run restore', { timeout: 60_000 }, () => {
  it('copy the database while the bot runs, and bring it back once it is stopped', async () => {
    const { cwd, store } = await aFolder();
    const backup = run('backup', cwd, 'copy.sqlite');
    expect(backup.stderr).toMatch(/Copying touchline\.sqlite: 100 %/);
    expect(backup).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('npm run restore -- copy.sqlite') as string,
    });

    await store.feedStates.delete('bbc');
    const refused = run('restore', cwd, 'copy.sqlite');
    expect(refused).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Another Touchline is running') as string,
    });

    await store.close();
    const restored = run('restore', cwd, 'copy.sqlite');
    expect(restored).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('is kept as touchline.sqlite.replaced-') as string,
    });
    const again = openStore(join(cwd, 'touchline.sqlite'));
    expect(await again.feedStates.get('bbc')).toMatchObject({ feedId: 'bbc' });
    await again.close();
  });

  it('name a copy after the moment where nobody names it, and write over nothing', async () => {
    const { cwd } = await aFolder();
    expect(run('backup', cwd).status).toBe(0);
    expect(
      readdirSync(cwd).filter((name) => /^touchline\.sqlite\.backup-\d{4}-\d\d-\d\dT\d{6}$/.test(name)),
    ).toHaveLength(1);
    expect(run('backup', cwd, 'touchline.sqlite')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('is there already') as string,
    });
  });

  it.each([
    ['backup', [], /There is no database touchline\.sqlite\. Check DATABASE_PATH/],
    ['restore', [], /Name the copy: npm run restore -- FILE/],
    ['restore', ['nowhere.sqlite'], /There is no file nowhere\.sqlite/],
  ] as const)('say what to type where it can not be done: %s %j', (tool, typed, sentence) => {
    const cwd = mkdtempSync(join(tmpdir(), 'touchline-backup-'));
    onTestFinished(() => rmSync(cwd, { recursive: true }));
    const { status, stderr } = run(tool, cwd, ...typed);
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(1);
  });
});

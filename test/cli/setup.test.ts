import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const PROGRAM = resolve(import.meta.dirname, '../../src/cli/setup.ts');
const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) {
    await rm(folder, { recursive: true });
  }
});

/** Runs `npm run setup` without a terminal in an empty folder. */
async function setUpOnAPipe(
  env: Readonly<Record<string, string>>,
): Promise<{ said: string; code: number; files: readonly string[] }> {
  const cwd = await mkdtemp(join(tmpdir(), 'setup-'));
  folders.push(cwd);
  const { said, code } = await new Promise<{ said: string; code: number }>((done) => {
    const child = execFile(process.execPath, [PROGRAM], { cwd, env }, (_, out, problems) => {
      done({ said: out + problems, code: child.exitCode ?? -1 });
    });
  });
  return { said, code, files: await readdir(cwd) };
}

describe('npm run setup on a pipe', { timeout: 60_000 }, () => {
  it('asks nothing, writes nothing, and says what to do', async () => {
    const { said, code, files } = await setUpOnAPipe({});
    expect(said).toContain('DISCORD_TOKEN is missing. Run npm run setup in a terminal');
    expect([code, files]).toEqual([1, []]);
  });

  it('is content where the token is set, and does not show it', async () => {
    const token = ['A'.repeat(24), 'B'.repeat(6), 'C'.repeat(38)].join('.');
    const { said, code, files } = await setUpOnAPipe({ DISCORD_TOKEN: token });
    expect(said).toBe('DISCORD_TOKEN is set. Start the bot with: npm start\n');
    expect([code, files]).toEqual([0, []]);
  });
});

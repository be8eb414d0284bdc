import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ALL_COMMANDS } from '../../commands/all-commands.ts';
import { openSandbox, type Sandbox } from '../../src/sandbox/open-sandbox.ts';
import { seedWorld } from '../../src/sandbox/seed-world.ts';

const PROGRAM = resolve(import.meta.dirname, '../../src/cli/register.ts');
const TOKEN = ['A'.repeat(24), 'B'.repeat(6), 'C'.repeat(38)].join('.');
const open: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of open.splice(0)) {
    await close();
  }
});

async function aSandbox(): Promise<Sandbox> {
  const { world } = seedWorld();
  Object.assign(world.application, { token: TOKEN });
  const sandbox = await openSandbox({ world });
  open.push(() => sandbox.close());
  return sandbox;
}

/** Runs `npm run register` in an empty folder and gives what it says and its exit code. */
async function register(settings: Readonly<Record<string, string>>): Promise<{ said: string; code: number }> {
  const cwd = await mkdtemp(join(tmpdir(), 'register-'));
  open.push(() => rm(cwd, { recursive: true }));
  return new Promise((done) => {
    const child = execFile(process.execPath, [PROGRAM], { cwd, env: settings }, (_, out, problems) => {
      done({ said: out + problems, code: child.exitCode ?? -1 });
    });
  });
}

describe('npm run register', { timeout: 60_000 }, () => {
  it('gives Discord every command, as often as it is asked to', async () => {
    const sandbox = await aSandbox();
    const settings = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: sandbox.apiUrl };
    for (const _ of ['once', 'again']) {
      expect(await register(settings)).toEqual({
        said: `Registered ${ALL_COMMANDS.length} commands. Discord shows them within a minute.\n`,
        code: 0,
      });
      sandbox.world.commands.clear();
    }
  });

  it('says what is missing without a token, and never shows a wrong one', async () => {
    const { said, code } = await register({});
    expect([said, code]).toEqual([expect.stringContaining('DISCORD_TOKEN is missing'), 1]);
    const sandbox = await aSandbox();
    const wrong = await register({ DISCORD_TOKEN: TOKEN.toLowerCase(), DISCORD_API_URL: sandbox.apiUrl });
    expect(wrong).toEqual({ said: expect.stringContaining('Reset Token'), code: 1 });
    expect(wrong.said).not.toContain(TOKEN.toLowerCase());
  });

  it('says in a sentence that Discord is not to be reached', async () => {
    const sandbox = await aSandbox();
    const settings = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: sandbox.apiUrl };
    await sandbox.close();
    const { said, code } = await register(settings);
    expect(said).toMatch(/^Discord could not be asked \(.+\)\. Check the connection, then try again\.\n$/);
    expect(code).toBe(1);
  });
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { openSandbox } from '../../src/sandbox/open-sandbox.ts';
import { seedWorld } from '../../src/sandbox/seed-world.ts';
import { TOKEN } from '../a-program.ts';

/** The checkout that is tested. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** A copy of the checkout in a folder of its own, with a Discord on loopback, in which commands can be typed. */
export interface Workshop {
  readonly folder: string;
  readonly statusUrl: string;
  /** Types a line in the folder and waits for its end. */
  type(line: string, input?: string): Promise<Ended>;
  /** Types a line and waits until it has said something; `stop` ends it with all that it started. */
  begin(line: string, sign: RegExp): Promise<{ stop(): Promise<Ended> }>;
  close(): Promise<void>;
}

const OUTSIDE = ['.git', 'node_modules', 'data', '.env'];

/** Opens a workshop; its `.env` names the Discord, no feeds, and ports that are free. */
export async function openWorkshop(): Promise<Workshop> {
  const folder = mkdtempSync(join(tmpdir(), 'touchline-docs-'));
  const inside = (path: string) => !OUTSIDE.some((name) => path === join(ROOT, name)) && !path.includes('.sqlite');
  cpSync(ROOT, folder, { recursive: true, filter: inside });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const { world } = seedWorld();
  Object.assign(world.application, { token: TOKEN });
  const discord = await openSandbox({ world });
  const [status, page] = [await freePort(), await freePort()];
  // What a command leaves that is ended at its first words goes with the workshop.
  mkdirSync(join(folder, 'tmp'));
  const env = environmentOf({
    TMPDIR: join(folder, 'tmp'),
    SANDBOX_PORT: `${page}`,
    STATUS_PORT: `${status}`,
    FEED_CATALOGUE: 'off',
  });
  writeFileSync(join(folder, '.env'), `DISCORD_TOKEN=${TOKEN}\nDISCORD_API_URL=${discord.apiUrl}\n`);
  return {
    folder,
    statusUrl: `http://127.0.0.1:${status}`,
    type: (line, input) => type(line, input, { cwd: folder, env }),
    begin: (line, sign) => begin(line, sign, { cwd: folder, env }),
    async close() {
      await discord.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What is set on this machine for the bot, or by the tests' own runner, is not set in the workshop. */
function environmentOf(settings: Readonly<Record<string, string>>): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env;
  return { PATH, HOME, npm_config_update_notifier: 'false', ...settings };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

interface Place {
  readonly cwd: string;
  readonly env: Record<string, string>;
}

/** Not by `spawnSync`: the Discord that the command may ask lives in this process. */
async function type(line: string, input: string | undefined, place: Place): Promise<Ended> {
  const child = spawn('bash', ['-c', line], place);
  child.stdin.end(input ?? '');
  const [out, problems, code] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: typeof code[0] === 'number' ? code[0] : null, said: out + problems };
}

async function begin(line: string, sign: RegExp, place: Place) {
  // A group of its own: npm, the shell and the program are then stopped together, as Ctrl+C does.
  const child = spawn('bash', ['-c', line], { ...place, detached: true });
  const ended = once(child, 'close').then(([code]) => (typeof code === 'number' ? code : null));
  let said = '';
  const begun = new Promise<void>((found, missed) => {
    for (const output of [child.stdout, child.stderr]) {
      output.setEncoding('utf8').on('data', (more: string) => {
        said += more;
        if (sign.test(said)) {
          found();
        }
      });
    }
    void ended.then((code) => missed(new Error(`"${line}" ended with ${code} without saying ${sign}:\n${said}`)));
  });
  const stop = async (): Promise<Ended> => {
    if (child.exitCode === null && child.pid !== undefined) {
      process.kill(-child.pid, 'SIGINT');
    }
    return { code: await ended, said };
  };
  await begun.catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { stop };
}

import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { openSandbox, type Sandbox } from '../src/sandbox/open-sandbox.ts';
import { type Seed, seedWorld } from '../src/sandbox/seed-world.ts';

/** A token as Discord writes them, so that the program takes it for one. */
export const TOKEN = ['A'.repeat(24), 'B'.repeat(6), 'C'.repeat(38)].join('.');

/** The whole program in a process of its own. */
export interface Program {
  /** All that it has said so far, on either output. */
  said(): string;
  /** Resolves once it has said something that matches; throws with all it said where it ends before that. */
  says(sign: RegExp): Promise<void>;
  /** The exit code, once it has ended. */
  readonly ended: Promise<number | null>;
  signal(signal: NodeJS.Signals): void;
}

/** A Discord that knows the token of `TOKEN`, for the test's time. */
export async function aDiscord(): Promise<Sandbox & { readonly seed: Seed }> {
  const seed = seedWorld();
  Object.assign(seed.world.application, { token: TOKEN });
  const sandbox = await openSandbox({ world: seed.world });
  onTestFinished(() => sandbox.close());
  return { ...sandbox, seed };
}

/** How long it may take to say something on a busy machine. */
const LONGEST_MS = 25_000;

/** An empty folder for the test's time. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'touchline-program-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts the program in a folder, on a Discord, with no feeds but what the settings name. It does not outlive the test. */
export function startProgram(
  cwd: string,
  { apiUrl }: Pick<Sandbox, 'apiUrl'>,
  settings: Readonly<Record<string, string>> = {},
  as: Pick<SpawnOptions, 'uid' | 'gid'> = {},
): Program {
  const env = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: apiUrl, FEED_CATALOGUE: 'off', ...settings };
  const child = spawn(process.execPath, [resolve(import.meta.dirname, '../src/main.ts')], { cwd, env, ...as });
  onTestFinished(() => void child.kill('SIGKILL'));
  return watch(child);
}

function watch(child: ChildProcess): Program {
  let said = '';
  const listeners = new Set<() => void>();
  for (const output of [child.stdout, child.stderr]) {
    output?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      listeners.forEach((listen) => listen());
    });
  }
  const ended = once(child, 'close').then(([code]) => (typeof code === 'number' ? code : null));
  return {
    said: () => said,
    ended,
    signal: (signal) => void child.kill(signal),
    says: (sign) =>
      new Promise((found, missed) => {
        const listen = () => {
          if (sign.test(said)) {
            listeners.delete(listen);
            found();
          }
        };
        listeners.add(listen);
        listen();
        const miss = (how: string) => missed(new Error(`It ${how} without saying ${sign}:\n${said}`));
        setTimeout(() => miss('went on'), LONGEST_MS).unref();
        void ended.then(() => miss('ended'));
      }),
  };
}

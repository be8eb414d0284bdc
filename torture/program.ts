import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { z } from 'zod';
import { type Orders, ORDERS_VARIABLE, Told, type Word } from './orders.ts';

/** A line of the program's log. */
const Line = z.looseObject({ msg: z.string() });
export type Line = z.infer<typeof Line>;

/** One life of the program, from its start to its end. */
export interface Program {
  readonly lines: readonly Line[];
  readonly pid: number | undefined;
  /** All that it has printed so far. */
  output(): string;
  /** How often it has written to its database. */
  writes(): number;
  tell(word: Word): void;
  /** How many bytes of memory it has in use; undefined where it ends before it answers. */
  weigh(): Promise<number | undefined>;
  /** Ends it as a power cut would. */
  kill(): void;
  /** Asks it to end, as an operator would. */
  ask(): void;
  /** The first line from now on, or from the beginning, that fits; undefined where the program ends before or time runs out. */
  line(
    fits: (line: Line) => boolean,
    options?: { readonly from?: number; readonly within?: number },
  ): Promise<Line | undefined>;
  /** How it ended. `code` is absent where it was killed. */
  readonly ended: Promise<{ readonly code: number | undefined }>;
}

const ROOT = resolve(import.meta.dirname, '..');
/** Generous: the machine may have other work. */
const LINE_WITHIN_MS = 90_000;

/** Starts the program as `npm start` does, in a folder and with settings of its own. */
export function startProgram(options: {
  readonly folder: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly orders: Orders;
}): Program {
  const inside = resolve(import.meta.dirname, 'inside.ts');
  const child = spawn(process.execPath, ['--import', inside, resolve(ROOT, 'bin/start.mjs')], {
    cwd: options.folder,
    env: {
      PATH: process.env['PATH'],
      // The second life starts in two thirds of the time: the first one left its modules compiled.
      NODE_COMPILE_CACHE: resolve(options.folder, 'compiled'),
      ...options.settings,
      [ORDERS_VARIABLE]: JSON.stringify(options.orders),
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const { lines, output } = listen(child);
  const writes = countWrites(child);
  const ended = once(child, 'close').then(() => ({ code: child.exitCode ?? undefined }));
  return {
    pid: child.pid,
    lines,
    output,
    writes,
    tell: (word) => void (child.connected && child.send(word, () => undefined)),
    weigh: () => Promise.race([weigh(child), ended.then(() => undefined)]),
    kill: () => void child.kill('SIGKILL'),
    ask: () => void child.kill('SIGTERM'),
    line: (fits, { from = lines.length, within = LINE_WITHIN_MS } = {}) => awaitLine(child, lines, fits, from, within),
    ended,
  };
}

function countWrites(child: ChildProcess): () => number {
  let count = 0;
  child.on('message', (message) => {
    const told = Told.parse(message);
    count = told.kind === 'wrote' ? told.writes : count;
  });
  return () => count;
}

function weigh(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.on('message', (message) => {
      const told = Told.parse(message);
      if (told.kind === 'weighed') {
        resolve(told.heap);
      }
    });
    child.send({ kind: 'weigh' } satisfies Word, () => undefined);
  });
}

function listen(child: ChildProcess): Pick<Program, 'lines' | 'output'> {
  const lines: Line[] = [];
  let output = '';
  let rest = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    const parts = (rest + text).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts.flatMap(readLine));
    child.emit('lines');
  });
  return { lines, output: () => output };
}

function readLine(text: string): readonly Line[] {
  try {
    return [Line.parse(JSON.parse(text))];
  } catch {
    // What ends the program before it has a log is said in plain words.
    return [];
  }
}

function awaitLine(
  child: ChildProcess,
  lines: readonly Line[],
  fits: (line: Line) => boolean,
  from: number,
  within: number,
): Promise<Line | undefined> {
  return new Promise((resolve) => {
    let next = from;
    const timer = setTimeout(() => settle(undefined), within);
    const end = () => settle(undefined);
    function settle(line: Line | undefined): void {
      clearTimeout(timer);
      child.off('lines', look).off('close', end);
      resolve(line);
    }
    function look(): void {
      const found = lines.slice(next).find(fits);
      next = lines.length;
      if (found !== undefined) {
        settle(found);
      }
    }
    child.on('lines', look).on('close', end);
    if (child.exitCode !== null || child.signalCode !== null) {
      end();
    }
    look();
  });
}

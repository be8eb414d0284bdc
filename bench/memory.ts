import { existsSync, readFileSync } from 'node:fs';

/** The memory of this process at one moment. */
export interface Memory {
  /** What is alive, in and beside the heap, in MB. */
  readonly held: number;
  /** What the operating system counts, in MB. */
  readonly resident: number;
  /** Of that, what is this process's alone: without the pages of Node's own file. Undefined where the system does not say. */
  readonly own: number | undefined;
}

/** Collects all garbage and says what is left. Throws without --expose-gc. */
export function weighMemory(): Memory {
  if (globalThis.gc === undefined) {
    throw new Error('Memory can not be measured without --expose-gc: run `npm run bench`.');
  }
  // An ordinary collection leaves half-empty pages behind; the last resort gives them back.
  globalThis.gc({ type: 'major', execution: 'sync', flavor: 'last-resort' });
  const { heapUsed, external, rss } = process.memoryUsage();
  return { held: (heapUsed + external) / 1e6, resident: rss / 1e6, own: memoryOf(process.pid, 'RssAnon') };
}

/**
 * In MB, as Linux tells it of any process: what is resident, what was at most, or what of it is the process's own. The
 * rest of what is resident is files, of which Node's is 65 MB: all its processes share them, and they are let go first.
 */
export function memoryOf(pid: number | undefined, what: 'VmRSS' | 'VmHWM' | 'RssAnon'): number | undefined {
  const path = `/proc/${pid}/status`;
  const kb = existsSync(path) ? new RegExp(`${what}:\\s*(\\d+)`).exec(readFileSync(path, 'utf8'))?.[1] : undefined;
  return kb === undefined ? undefined : (Number(kb) * 1024) / 1e6;
}

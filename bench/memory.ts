/** The memory of this process at one moment. */
export interface Memory {
  /** What is alive, in and beside the heap, in MB. */
  readonly held: number;
  /** What the operating system counts, shared code of Node's included, in MB. */
  readonly resident: number;
}

/** Collects all garbage and says what is left. Throws without --expose-gc. */
export function weighMemory(): Memory {
  if (globalThis.gc === undefined) {
    throw new Error('Memory can not be measured without --expose-gc: run `npm run bench`.');
  }
  // An ordinary collection leaves half-empty pages behind; the last resort gives them back.
  globalThis.gc({ type: 'major', execution: 'sync', flavor: 'last-resort' });
  const { heapUsed, external, rss } = process.memoryUsage();
  return { held: (heapUsed + external) / 1e6, resident: rss / 1e6 };
}

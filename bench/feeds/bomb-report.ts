import { z } from 'zod';

/** What one bomb cost the process that fetched and parsed it. */
export const BombReport = z.object({
  /** "parsed", or why there was nothing to parse. */
  ending: z.string(),
  /** Milliseconds of processor time, all threads. */
  cpuMs: z.number(),
  /** Memory above what the process held before. */
  megabytes: z.number(),
  /** Milliseconds by which timers of the main thread were late, p99. */
  lagMs: z.number(),
  /** What is wrong with the items that came out. */
  faults: z.array(z.string()).readonly(),
});
export type BombReport = z.infer<typeof BombReport>;

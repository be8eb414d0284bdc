import { z } from 'zod';

/** One measured figure. A share is a part of 1, a ratio says how many times as much; times are the processor's unless they say otherwise. */
export const Figure = z.object({
  /** The heading it stands under. */
  group: z.string(),
  what: z.string(),
  value: z.number(),
  unit: z.enum(['items/s', 'ms', 'MB', 'kB', 'ratio', 'share', 'count']),
  /** What the program is held to; absent where a figure only informs. */
  atMost: z.number().optional(),
});
export type Figure = z.infer<typeof Figure>;

/** Whether a figure keeps its promise; one that makes none does. */
export function keepsPromise({ value, atMost }: Figure): boolean {
  return atMost === undefined || value <= atMost;
}

import { z } from 'zod';

/** What is arranged inside the program under torture before it starts. */
export const Orders = z.object({
  time: z.object({ real: z.number(), virtual: z.number(), rate: z.number().positive() }),
  /** The write to the database, counted from 1, at which the process kills itself. */
  dieAtWrite: z.object({ number: z.number().int(), moment: z.enum(['before', 'after']) }).optional(),
  /** Writes fail from this one on, as they do on a full disk. */
  failWritesFrom: z.number().int().optional(),
});
export type Orders = z.infer<typeof Orders>;

/** What the program is told while it runs. */
export const Word = z.discriminatedUnion('kind', [
  /** Time has passed: all clocks go on by so many milliseconds. */
  z.object({ kind: z.literal('pass'), milliseconds: z.number() }),
  /** Somebody sets the time of day by hand; time that is waited by goes on as it was. */
  z.object({ kind: z.literal('set-clock'), milliseconds: z.number() }),
  /** The disk has room again, or none. */
  z.object({ kind: z.literal('disk'), isFull: z.boolean() }),
]);
export type Word = z.infer<typeof Word>;

/** The variable by which the orders reach the program. */
export const ORDERS_VARIABLE = 'TOUCHLINE_TORTURE';

/** What the program tells the harness: how often it has written. */
export const Told = z.object({ writes: z.number().int() });

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
  /** Say how much memory is in use once everything that is not has been given back. */
  z.object({ kind: z.literal('weigh') }),
]);
export type Word = z.infer<typeof Word>;

/** The variable by which the orders reach the program. */
export const ORDERS_VARIABLE = 'TOUCHLINE_TORTURE';

/** What the program tells the harness. */
export const Told = z.discriminatedUnion('kind', [
  /** How often it has written so far. */
  z.object({ kind: z.literal('wrote'), writes: z.number().int() }),
  /** How many bytes are in use. */
  z.object({ kind: z.literal('weighed'), heap: z.number().int() }),
]);
export type Told = z.infer<typeof Told>;

import { z } from 'zod';

export const Position = z.enum(['GK', 'DF', 'MF', 'FW']);
export type Position = z.infer<typeof Position>;

/** A footballer as a fact. `clubId` is a hint that rots: a third of a league's players have moved or gone in a year. */
export const Player = z.object({
  /** A slug that never changes: "trent-alexander-arnold-1998". */
  id: z.string().min(1),
  /** The name people say: "Trent Alexander-Arnold". */
  name: z.string().min(1),
  fullName: z.string().optional(),
  aliases: z.array(z.string()),
  nicknames: z.array(z.string()),
  clubId: z.string().optional(),
  /** The year, month or day on which the club was true: "2026-06". */
  clubAsOf: z
    .string()
    .regex(/^\d{4}(-\d{2})?(-\d{2})?$/)
    .optional(),
  /** The club that lent him to `clubId`, as long as he is there. */
  onLoanFrom: z.string().optional(),
  birthYear: z.number().int().min(1900).max(2100).optional(),
  nationality: z.string().optional(),
  position: Position.optional(),
  /** 0 to 100, for the order of suggestions and for doubtful surnames. */
  popularity: z.number().min(0).max(100),
});
export type Player = z.infer<typeof Player>;

import { z } from 'zod';

/** A football club as a fact. Codes ("MUFC") and short forms ("Man Utd") are aliases; "The Reds" is a nickname. */
export const Club = z.object({
  /** A slug that never changes: "real-madrid". */
  id: z.string().min(1),
  /** The name people say: "Real Madrid". */
  name: z.string().min(1),
  aliases: z.array(z.string()),
  /** Often shared by several clubs: they never name a club by themselves. */
  nicknames: z.array(z.string()),
  league: z.string().optional(),
  country: z.string().optional(),
});
export type Club = z.infer<typeof Club>;

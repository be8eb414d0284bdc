import { z } from 'zod';

/** What was told and muted in one week. */
export const Week = z.object({
  /** ISO 8601: "2026-W47". */
  week: z.string(),
  /** Alerts that reached a channel or a person, digests counted once. */
  told: z.number().int().nonnegative(),
  /** Alerts that a mute kept away. */
  muted: z.number().int().nonnegative(),
});
export type Week = z.infer<typeof Week>;

import { z } from 'zod';
import { Alert } from '../alerts/alert.ts';
import { Snowflake } from '../feeds/feed.ts';

/** The record of telling one alert. It exists before the item counts as seen, and `sending` is written before a message leaves. */
export const Delivery = z.object({
  /** The alert's id. */
  id: z.string(),
  alert: Alert,
  /** At most 25 characters, made from the id, fixed before the first try. */
  nonce: z.string().max(25),
  status: z.enum(['pending', 'sending', 'sent', 'failed']),
  /** A later source changed the body of a message that is out already: it is to be edited. */
  editPending: z.boolean(),
  attempts: z.number().int().nonnegative(),
  /** Why it stands where it stands, for people to read. */
  reason: z.string(),
  queuedAt: z.iso.datetime(),
  notBefore: z.iso.datetime().optional(),
  sentAt: z.iso.datetime().optional(),
  channelId: Snowflake.optional(),
  messageId: Snowflake.optional(),
});
export type Delivery = z.infer<typeof Delivery>;

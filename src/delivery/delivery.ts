import { z } from 'zod';
import { Letter } from '../alerts/alert.ts';
import { Snowflake } from '../feeds/feed.ts';
import { Destination } from '../follows/follow.ts';
import { NoThread } from '../alerts/no-thread.ts';

/**
 * The record of bringing one letter to its destination. It exists before the item counts as seen, and `sending` is written
 * before a message leaves.
 */
export const Delivery = z.object({
  /** The letter's id. */
  id: z.string(),
  letter: Letter,
  /** At most 25 characters, made from the id, fixed before the first try. */
  nonce: z.string().max(25),
  status: z.enum(['pending', 'sending', 'sent', 'failed']),
  /** Of two alerts for one destination the lower goes first. */
  order: z.number().int().nonnegative(),
  /** When it was first posted without a clear answer: since then it may stand in the channel. */
  sendingSince: z.iso.datetime().optional(),
  /** A later source changed the body of a message that is out already: it is to be edited. */
  editPending: z.boolean(),
  attempts: z.number().int().nonnegative(),
  /** Why it stands where it stands, for people to read. */
  reason: z.string(),
  queuedAt: z.iso.datetime(),
  /** It waits until then: for Discord to recover, or for somebody to give us the rights that we lack. */
  notBefore: z.iso.datetime().optional(),
  waitsFor: z.enum(['recovery', 'permission']).optional(),
  sentAt: z.iso.datetime().optional(),
  channelId: Snowflake.optional(),
  messageId: Snowflake.optional(),
  /** Set where it belongs into a saga's thread and stands outside: why. */
  outside: NoThread.optional(),
  /** True: the message stands, and this is the record of publishing it to the channels that follow. */
  publishes: z.boolean().optional(),
});
export type Delivery = z.infer<typeof Delivery>;

/** What says whose turn a delivery is, without what its letter says: 100,000 of these are read at start. */
export const Outline = Delivery.pick({
  id: true,
  order: true,
  status: true,
  notBefore: true,
  waitsFor: true,
  publishes: true,
}).extend({
  letter: z.object({ kind: z.string(), destination: Destination, developmentId: z.string().optional() }),
});
export type Outline = z.infer<typeof Outline>;

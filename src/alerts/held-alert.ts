import { z } from 'zod';
import { Development } from '../sagas/development.ts';
import { Alert } from './alert.ts';

/** An alert that a channel's quiet hours or cap held back, with what a digest says of it. */
export const HeldAlert = z.object({
  alert: Alert,
  development: Development,
  /** In the alert's language. */
  headline: z.string(),
  /** The name of its step, in the alert's language. */
  step: z.string(),
  reason: z.enum(['quiet-hours', 'cap']),
  heldAt: z.iso.datetime(),
  /** The digest that tells it. It is fixed before the digest is queued, so that a crash repeats nothing. */
  digestId: z.string().optional(),
  /** Why it does not stand any more: a digest strikes it through. */
  withdrawn: z.enum(['taken-back', 'denied', 'signed-elsewhere']).optional(),
});
export type HeldAlert = z.infer<typeof HeldAlert>;

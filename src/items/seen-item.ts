import { z } from 'zod';

/** That an item was taken in, and with which words: a changed hash is read again, the same one is left alone. */
export const SeenItem = z.object({
  id: z.string(),
  wordsHash: z.string(),
  at: z.iso.datetime(),
  /** The sagas it spoke of: what a reworded item does not say any more is taken back. */
  sagaIds: z.array(z.string()),
});
export type SeenItem = z.infer<typeof SeenItem>;

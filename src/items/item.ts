import { z } from 'zod';

/** One normalised entry of a feed. Everything in it is plain text: no markup, entities decoded, whitespace folded. */
export const Item = z.object({
  /** Stable over changed guids, tracking parameters and bumped dates. See `identify-item.ts`. */
  id: z.string().min(1),
  feedId: z.string().min(1),
  /** Who published it: the entry's own source for an aggregator, else the feed's outlet. */
  outlet: z.string().min(1),
  author: z.string().optional(),
  title: z.string(),
  /** The short description; '' when there is none. */
  summary: z.string(),
  /** Paragraphs of the full text, where the feed carries it and it says more than the summary. */
  body: z.array(z.string()),
  link: z.url().optional(),
  /** What the feed says, in UTC; absent where it says nothing readable. */
  publishedAt: z.iso.datetime().optional(),
  seenAt: z.iso.datetime(),
  /** A hash of title, summary and body: an item whose words changed is read again. */
  wordsHash: z.string(),
});
export type Item = z.infer<typeof Item>;

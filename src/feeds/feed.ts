import { z } from 'zod';
import { Trouble } from './trouble.ts';

/** A Discord id. Ids have 17 to 20 digits; shorter ones break discord.js's rate-limit buckets. */
export const Snowflake = z.string().regex(/^\d{17,20}$/, 'must be a Discord id of 17 to 20 digits');
export type Snowflake = z.infer<typeof Snowflake>;

/** Whose evidence a feed is: the operator's feeds count for everybody, a server's own feeds for that server only. */
export const Scope = z.union([z.literal('everyone'), Snowflake]);
export type Scope = z.infer<typeof Scope>;

export const Language = z.enum(['en', 'es', 'it', 'de', 'fr', 'pt']);
export type Language = z.infer<typeof Language>;

/** How far an outlet is trusted: 0 the club or league itself … 4 tabloid. Unknown outlets have no tier at all. */
export const Tier = z.union(
  [z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)],
  'must be a tier from 0 to 4',
);
export type Tier = z.infer<typeof Tier>;

/** A source we poll. `id` is made from scope and address and never changes while the feed is kept. */
export const Feed = z.object({
  id: z.string().min(1),
  url: z.url(),
  /** Who publishes, as shown to people: "BBC Sport". */
  outlet: z.string().min(1),
  language: Language,
  tier: Tier.optional(),
  scope: Scope,
  /** Least minutes between two polls. Absent: the feed's own wish, else the default. */
  everyMinutes: z.number().positive().optional(),
  addedBy: Snowflake.optional(),
  addedAt: z.iso.datetime().optional(),
  /** Since when an admin does not want it read. */
  pausedAt: z.iso.datetime().optional(),
});
export type Feed = z.infer<typeof Feed>;

/** What we remember of a feed between polls. All times are ISO 8601 in UTC. */
export const FeedState = z.object({
  feedId: z.string(),
  /** True once its items have been read silently: the first sight of a feed posts nothing. */
  warmed: z.boolean(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  bodyHash: z.string().optional(),
  lastPolledAt: z.iso.datetime().optional(),
  lastGoodAt: z.iso.datetime().optional(),
  /** After a failure: not to be asked before this moment. */
  notBefore: z.iso.datetime().optional(),
  /** Whose wish `notBefore` is: our own back-off, or the server's Retry-After where that is longer. */
  waitsFor: z.enum(['back-off', 'retry-after']).optional(),
  /** Minutes between polls that the feed itself asked for (ttl, max-age), if any. */
  askedMinutes: z.number().positive().optional(),
  failuresInARow: z.number().int().nonnegative(),
  /** The first of the failures in a row, and why the last of them failed. Absent after a good poll. */
  failingSince: z.iso.datetime().optional(),
  trouble: Trouble.optional(),
  /** Since when it counts as broken, which its server is told once. See `judge-health.ts`. */
  brokenSince: z.iso.datetime().optional(),
  /** Items of it that were read, and alerts that went out because of them. */
  itemsRead: z.number().int().nonnegative().optional(),
  alertsTold: z.number().int().nonnegative().optional(),
  /** New items that were read on a day (UTC), the last on which there were any. See `daily-share.ts`. */
  share: z.object({ day: z.iso.date(), items: z.number().int().positive() }).optional(),
});
export type FeedState = z.infer<typeof FeedState>;

import { z } from 'zod';
import { Stage } from '../claims/stage.ts';
import { Language, Snowflake, Tier } from '../feeds/feed.ts';

/** Where alerts go: a channel of a server, or a person's direct messages. */
export const Destination = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('channel'), guildId: Snowflake, channelId: Snowflake }),
  z.object({ kind: z.literal('direct'), userId: Snowflake }),
]);
export type Destination = z.infer<typeof Destination>;

/** Whom a follow is about. A name that no gazetteer knows is followed by its words. */
export const Target = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('player'), id: z.string(), name: z.string() }),
  z.object({ kind: z.literal('club'), id: z.string(), name: z.string() }),
  z.object({ kind: z.literal('name'), name: z.string() }),
  z.object({ kind: z.literal('everything') }),
]);
export type Target = z.infer<typeof Target>;

/** What a follow lets through. Absent means: no limit. */
export const Filters = z.object({
  stages: z.array(Stage).optional(),
  /** Steps that are left out, whatever else lets them through. */
  stagesNot: z.array(Stage).optional(),
  /** Outlets by name, in whatever spelling: what they alone report is left out. */
  outletsNot: z.array(z.string()).optional(),
  /** The least trusted tier still told; sources without a tier pass unless this is set. */
  tierAtMost: Tier.optional(),
  /** For a club: players coming in, going out, or both. */
  direction: z.enum(['in', 'out', 'both']).optional(),
  /** Whole units of any currency; moves without a known fee pass. */
  feeAtLeast: z.number().nonnegative().optional(),
  /** False: no news of the player's contract with his own club. */
  contracts: z.boolean().optional(),
  /** True: only what a club, a league or the player has confirmed. */
  officialOnly: z.boolean().optional(),
});
export type Filters = z.infer<typeof Filters>;

/** The parts in which filters are chosen: each is a follow's own, or as its server has it. */
export const FilterPart = z.enum(['news', 'without', 'sources', 'direction', 'fee', 'outlets']);
export type FilterPart = z.infer<typeof FilterPart>;

export const Ping = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('nobody') }),
  z.object({ kind: z.literal('user'), id: Snowflake }),
  z.object({ kind: z.literal('role'), id: Snowflake }),
]);
export type Ping = z.infer<typeof Ping>;

/** Somebody's wish to be told. `id` is made from destination and target: following twice is one follow. */
export const Follow = z.object({
  id: z.string(),
  destination: Destination,
  target: Target,
  filters: Filters,
  /**
   * The parts of the filters that were chosen for this follow; in all others it tells what its server tells, as that is
   * now. Absent: all of them, as in direct messages, which have no server.
   */
  own: z.array(FilterPart).optional(),
  ping: Ping,
  createdBy: Snowflake,
  createdAt: z.iso.datetime(),
  /** Of the person, for direct messages; a channel's alerts are in the language that its server chose. */
  language: Language.optional(),
});
export type Follow = z.infer<typeof Follow>;

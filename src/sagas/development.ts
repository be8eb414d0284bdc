import { z } from 'zod';
import { Certainty, Fee, Named } from '../claims/claim.ts';
import { Stage } from '../claims/stage.ts';
import { Tier } from '../feeds/feed.ts';

/** One report behind a development. */
export const Source = z.object({
  claimId: z.string(),
  outlet: z.string(),
  journalist: z.string().optional(),
  via: z.string().optional(),
  origin: z.string(),
  tier: Tier.optional(),
  at: z.iso.datetime(),
  title: z.string(),
  /** The title spoke of an offer of money, and is gone. */
  ofBid: z.literal(true).optional(),
  /** We read it hours after it was published. */
  heardLate: z.literal(true).optional(),
  link: z.url().optional(),
});
export type Source = z.infer<typeof Source>;

/** Why a development turned out wrong: the club itself denied it, or the player signed with somebody else. */
export const Refutation = z.enum(['denied', 'signed-elsewhere']);
export type Refutation = z.infer<typeof Refutation>;

/** A change of the saga: what is told, once. */
export const Development = z.object({
  /** Made from content alone (saga, chapter, stage, clubs, ordinal): the same for every audience and on every replay. */
  id: z.string(),
  sagaId: z.string(),
  player: Named,
  chapter: z.number().int().positive(),
  stage: Stage,
  advanced: z.boolean(),
  from: Named.optional(),
  to: z.array(Named),
  loan: z.boolean(),
  fee: Fee.optional(),
  certainty: Certainty,
  /** Equally trusted sources contradict each other on this. */
  disputed: z.boolean(),
  /** Set where it turned out wrong: it stays in the saga and does not stand. */
  refuted: Refutation.optional(),
  roundup: z.boolean(),
  /** Why it is news: "opened", "advanced", "improved-bid", "revived", "contradicted", … */
  reason: z.string(),
  /** When it was first reported. */
  at: z.iso.datetime(),
  /** In order of time; the first one set it off. */
  sources: z.array(Source),
  /** The development of the same saga before this one, which a message can link back to. */
  previousId: z.string().optional(),
});
export type Development = z.infer<typeof Development>;

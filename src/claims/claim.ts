import { z } from 'zod';
import { Tier } from '../feeds/feed.ts';
import { Stage } from './stage.ts';

/** A player or club that a claim names: with the gazetteer's id where it is known, by its words alone where it is not. */
export const Named = z.object({ id: z.string().optional(), name: z.string().min(1) });
export type Named = z.infer<typeof Named>;

/** Money of this very move. Amounts are in whole units of the currency: £20m is 20000000. */
export const Fee = z.object({
  amount: z.number().nonnegative().optional(),
  currency: z.enum(['GBP', 'EUR', 'USD']).optional(),
  addOns: z.number().nonnegative().optional(),
  undisclosed: z.boolean(),
  /** The words that say it: "£20m plus £5m in add-ons". */
  text: z.string(),
});
export type Fee = z.infer<typeof Fee>;

/** How long a contract or a loan is said to run. */
export const Term = z.object({
  years: z.number().positive().optional(),
  /** The year, month or day it ends: "2031", "2030-06", "2029-06-30". */
  until: z
    .string()
    .regex(/^\d{4}(-\d{2})?(-\d{2})?$/)
    .optional(),
  /** Years that somebody may add. */
  optionYears: z.number().positive().optional(),
  /** The words that say it: "five-year deal". */
  text: z.string(),
});
export type Term = z.infer<typeof Term>;

/** When a step is said to happen: one day, or the days of a window, a season's end, a week. Both ends count. */
export const When = z.object({
  kind: z.enum(['date', 'window']),
  from: z.iso.date(),
  until: z.iso.date(),
  /** The words that say it: "next summer". */
  text: z.string(),
});
export type When = z.infer<typeof When>;

export const Certainty = z.enum(['official', 'reported', 'rumour', 'denied']);
export type Certainty = z.infer<typeof Certainty>;

/** Who says it, and who said it first: five outlets that quote one journalist are one independent source. */
export const Attribution = z.object({
  outlet: z.string().min(1),
  journalist: z.string().optional(),
  /** Another outlet that this one relays: "according to The Athletic". */
  via: z.string().optional(),
  /** What independent sources are counted by: the journalist, else the relayed outlet, else the outlet; folded. */
  origin: z.string().min(1),
  tier: Tier.optional(),
});
export type Attribution = z.infer<typeof Attribution>;

/** What one item says of one player's move. */
export const Claim = z.object({
  /** Absent where the item names nobody ("a 25-year-old defender"). */
  player: Named.optional(),
  from: Named.optional(),
  /** Suitors or the new club; empty where none is said. A new contract's own club stands in `from`. */
  to: z.array(Named),
  stage: Stage,
  /** Only for talks and contract_extension: close, final stages, not yet signed. */
  advanced: z.boolean(),
  loan: z.boolean(),
  fee: Fee.optional(),
  term: Term.optional(),
  /** Reckoned from the day the item was published. */
  when: When.optional(),
  certainty: Certainty,
  /** Read in a gossip column or another round-up: never more certain than a rumour. */
  roundup: z.boolean(),
  attribution: Attribution,
  ruleId: z.string(),
  /** The words that made the rule fire. */
  evidence: z.string(),
});
export type Claim = z.infer<typeof Claim>;

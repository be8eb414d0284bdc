import { z } from 'zod';
import { Claim, Named } from '../claims/claim.ts';
import { Scope } from '../feeds/feed.ts';

/** What the fold and the alerts hear in a report's words, kept when the words go. Absent: it is not said. */
export const Heard = z.object({
  /** The words themselves name the club that has him. */
  namesFrom: z.literal(true).optional(),
  /** An offer of money, or one that is not the first. */
  bid: z.literal(true).optional(),
  again: z.literal(true).optional(),
  /** The contract is signed. */
  signed: z.literal(true).optional(),
  /** Suitors that are not named. */
  unnamedClubs: z.literal(true).optional(),
  /** It was days ago. */
  happenedAt: z.iso.datetime().optional(),
});
export type Heard = z.infer<typeof Heard>;

/** A claim with where and when it was said: what a saga is made of. */
export const ReportedClaim = z.object({
  /** Made from the item and the claim's content: reading an item twice adds nothing. */
  id: z.string(),
  itemId: z.string(),
  feedId: z.string(),
  scope: Scope,
  /** Its place among the item's claims: 0 is what the item is about, the others are said in passing. */
  place: z.number().int().nonnegative(),
  /** When it was published; the moment we saw it where the feed gives no date, or one in the future. */
  at: z.iso.datetime(),
  /** What the outlet wrote; where `textGone`, only a mark for each word. */
  title: z.string(),
  /** We read it hours after it was published: its feed could not be reached, or we were not there. */
  heardLate: z.literal(true).optional(),
  /** The outlet's words were kept as long as they may be: `title` and `claim.evidence` say nothing any more. */
  textGone: z.literal(true).optional(),
  /** Present where `textGone`, but for what was stripped before this was kept. */
  heard: Heard.optional(),
  link: z.url().optional(),
  claim: Claim,
});
export type ReportedClaim = z.infer<typeof ReportedClaim>;

/** All that was said about one player's future. What an audience sees of it is computed, never stored. */
export const Saga = z.object({
  /** The player's gazetteer id, or "name:" and the folded name for one the gazetteer does not know. */
  id: z.string(),
  player: Named,
  claims: z.array(ReportedClaim),
  /**
   * Ids of developments that were taken back after people were told: said again, their messages stand again. Absent in a
   * saga that is older than this list: any of them may have been.
   */
  takenBack: z.array(z.string()).optional(),
});
export type Saga = z.infer<typeof Saga>;

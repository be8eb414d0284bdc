import type { Certainty } from '../claims/claim.ts';
import type { Stage } from '../claims/stage.ts';
import type { Tier } from '../feeds/feed.ts';

/** Why a follow is not told of a development that is about it, with the facts behind it: logs print it, `/why` words it. */
export type Objection =
  | { readonly reason: 'step-not-chosen' | 'step-left-out'; readonly stage: Stage }
  | { readonly reason: 'outlets-left-out' | 'no-contract-news' }
  | { readonly reason: 'not-official'; readonly certainty: Certainty }
  /** `best` is the best tier among its sources; absent where none of them has one. */
  | { readonly reason: 'tier-too-low'; readonly best?: Tier; readonly asked: Tier }
  | { readonly reason: 'only-arrivals' | 'only-departures'; readonly club: string }
  | { readonly reason: 'fee-too-small'; readonly amount: number; readonly asked: number }
  /** `until` is ISO 8601; absent where the mute has no end. */
  | { readonly reason: 'muted'; readonly target: string; readonly until?: string }
  /** `best` is the tier of the one source; absent where it has none. */
  | { readonly reason: 'second-source'; readonly best?: Tier };

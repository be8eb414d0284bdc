import type { Language } from '../feeds/feed.ts';
import type { Item } from '../items/item.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Claim } from './claim.ts';
import type { SilenceReason } from './silence-reason.ts';

/** Why something was not read as a claim: shown by `npm run explain` and /why. */
export interface Silence {
  readonly text: string;
  readonly reason: SilenceReason;
  readonly ruleId?: string;
}

/** What an item says. Claims stand primary first, one for each player and development. */
export interface Reading {
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly silences: readonly Silence[];
}

/** Reads items: pure, synchronous, the same answer for the same words. `expected` is the language that the item's feed is in. */
export interface Reader {
  read(item: Item, expected?: Language): Reading;
}

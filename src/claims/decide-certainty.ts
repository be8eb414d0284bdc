import type { Item } from '../items/item.ts';
import type { Attribution, Certainty } from './claim.ts';
import { originalWords } from './clause.ts';
import type { SourceKind } from './data/source-tiers.ts';
import type { Draft } from './draft-claims.ts';
import {
  ANNOUNCED,
  CLUB_ANNOUNCES,
  HEARSAY,
  HEDGE,
  OFFICIAL_AND_DONE,
  OPENS_OFFICIAL,
  PENDING,
  POSSIBLE,
  QUOTED_STEP,
  ROUNDUP,
  SOLELY_OFFICIAL,
} from './rules/certainty-words.ts';
import { findSource } from './source-book.ts';
import type { Stage } from './stage.ts';

/** Whether an item is a gossip column or another round-up. */
export function isRoundup(item: Item): boolean {
  return ROUNDUP.test(item.title);
}

/** Only what is finished can be official: a signing, a signed contract, a release. */
const FINISHED: ReadonlySet<Stage> = new Set<Stage>(['done', 'contract_extension', 'released']);

/**
 * How sure the item is of a claim. Gossip columns know nothing better than a rumour; hedges count where they govern the
 * claim's own words; a named source makes a report of what nobody in particular would make a rumour.
 */
export function decideCertainty(draft: Draft, item: Item, attribution: Attribution, publisher?: SourceKind): Certainty {
  const { rule } = draft.firing;
  const finished = FINISHED.has(rule.stage) && rule.advanced !== true;
  if (rule.certainty !== undefined && (rule.certainty !== 'official' || finished)) {
    return rule.certainty;
  }
  const named = attribution.journalist !== undefined || attribution.via !== undefined;
  if (isRoundup(item) || isHedged(draft, named) || (!named && isScareQuoted(draft))) {
    return 'rumour';
  }
  if (finished) {
    return isOfficial(draft, item, named, publisher) ? 'official' : 'reported';
  }
  return findSource(attribution.origin)?.kind === 'tabloid' ? 'rumour' : 'reported';
}

/** "… before Real Madrid could name a price" hedges nothing that stands before it. */
function isHedged({ firing: { clause } }: Draft, named: boolean): boolean {
  const words = originalWords(clause, 0, clause.masked.length);
  const spoken = clause.sentence.spans.some(({ kind }) => kind === 'other-person');
  return HEDGE.test(words) || (!spoken && POSSIBLE.test(words)) || (!named && HEARSAY.test(clause.sentence.text));
}

/** A headline that puts the very step in quotation marks, ‘agreement reached’, does not vouch for it. */
function isScareQuoted({ firing: { clause, start, end } }: Draft): boolean {
  const quoted =
    clause.sentence.field === 'title' ? QUOTED_STEP.exec(originalWords(clause, start, end))?.[0] : undefined;
  return quoted !== undefined && !/\b(?:I|I[’']m|we|my|our)\b/.test(quoted);
}

/** An outlet that states a finished thing as a fact is as good as the club; a journalist or a relayed report needs the club's word. */
function isOfficial(
  { firing: { rule, clause }, sentence }: Draft,
  item: Item,
  named: boolean,
  publisher?: SourceKind,
): boolean {
  const words = originalWords(clause, 0, clause.masked.length);
  const { text } = clause.sentence;
  const opened = OPENS_OFFICIAL.test(text) || (sentence === 1 && SOLELY_OFFICIAL.test(item.title));
  const clubsWord = CLUB_ANNOUNCES.test(clause.masked) || OFFICIAL_AND_DONE.test(text) || opened;
  if (PENDING.test(words)) {
    return clubsWord && rule.stage === 'released';
  }
  if (publisher === 'journalist') {
    return clubsWord;
  }
  return publisher === 'official' || ANNOUNCED.test(words) || clubsWord || (!named && rule.seals !== true);
}

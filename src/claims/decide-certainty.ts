import type { Item } from '../items/item.ts';
import type { Attribution, Certainty } from './claim.ts';
import { originalWords } from './clause.ts';
import type { SourceKind } from './data/source-tiers.ts';
import type { Draft } from './draft-claims.ts';
import { findSource } from './source-book.ts';
import type { Stage } from './stage.ts';

const ROUNDUP =
  /\b(?:gossip|paper talk|round-?up|recap|rumou?r mill|what we're hearing)\b|\bpapers:|\b(?:the|in the|sunday|today's) papers\b|^\W*(?:transfer |latest )*rumou?rs\b|\brumou?rs\s*(?:[:|–-]|$)/i;

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

const HEDGE =
  /\b(?:reportedly|allegedly|supposedly|apparently|purportedly|rumou?red|linked|tipped|said to|claimed to|believed to|thought to|suggested|speculation|amid (?:reports|claims|rumours|talk)|presuntamente|al parecer|angeblich|offenbar|soll|sollen|pare che|sembra che|potrebbe|podría|pourrait|poderá|alegadamente)\b/i;
/** What a manager or agent says could happen is a report of his words. */
const POSSIBLE = /\b(?:could|may(?! \d)|might)\b/;
/** Hearsay that opens or closes a sentence and so governs all of it. */
const HEARSAY =
  /\b(?:according to|amid|as per|per|following) (?:[\p{L}-]+ ){0,3}?(?:reports?|rumou?rs?|claims?|speculation|gossip)\b|^\W*(?:reports?|rumou?rs?|gossip|paper talk|shock claim)\W*:|\b(?:reports?|rumou?rs?) (?:suggest|claim|say|indicate|state|emerg|from|in |circulat|have)|\bit (?:is|has been|was) (?:reported|claimed|rumou?red|suggested|alleged|said)\b/iu;

/** "… before Real Madrid could name a price" hedges nothing that stands before it. */
function isHedged({ firing: { clause } }: Draft, named: boolean): boolean {
  const words = originalWords(clause, 0, clause.masked.length);
  const spoken = clause.sentence.spans.some(({ kind }) => kind === 'other-person');
  return HEDGE.test(words) || (!spoken && POSSIBLE.test(words)) || (!named && HEARSAY.test(clause.sentence.text));
}

const QUOTED_STEP =
  /(?<![\p{L}\p{N}])[‘'“"](?!here we go)[^‘’'“”"]{0,30}\b(?:agree\w*|deal|complet\w+|reach\w*|accept\w*|reject\w*|bid|offer|move|talks|sign\w*|join\w*|medical|interest\w*|want\w*|approach\w*|contact|done)\b[^‘’'“”"]{0,30}[’'”"](?!\p{L})/iu;

/** A headline that puts the very step in quotation marks, ‘agreement reached’, does not vouch for it. */
function isScareQuoted({ firing: { clause, start, end } }: Draft): boolean {
  const quoted =
    clause.sentence.field === 'title' ? QUOTED_STEP.exec(originalWords(clause, start, end))?.[0] : undefined;
  return quoted !== undefined && !/\b(?:I|I[’']m|we|my|our)\b/.test(quoted);
}

const ANNOUNCED =
  /\b(?:officially|confirm|confirms|confirmed|announces?|announced|unveils?|unveiled|statement|oficial(?:mente)?|ufficiale|offiziell|officiel(?:lement)?)\b|\bofficial\b(?! (?:bid|offer|approach|proposal|contact|talks))/i;
const OPENS_OFFICIAL =
  /^[^\p{L}]*(?:(?:breaking|deal done|done deal|now)[^\p{L}]+)?(?:official|oficial|ufficiale|offiziell|officiel)(?:ly)?\b(?! (?:bid|offer|approach|proposal|contact|talks))/iu;
/** "Official, confirmed." in a sentence of its own speaks for the next one, and within a sentence for that one. */
const SOLELY_OFFICIAL =
  /^[^\p{L}]*(?:it[’']s )?(?:now )?official(?:,? (?:and )?(?:confirmed|completed|done|exclusive story confirmed))*[.!]/iu;
const OFFICIAL_AND_DONE = /\bofficial(?:,| and) (?:confirmed|completed)\b/i;
const CLUB_ANNOUNCES =
  /[CN]\d+ (?:(?:have|has|today|now|officially) )*(?:confirms?|confirmed|announces?|announced|unveils?|unveiled)(?![^ ])|(?:confirmed|announced|unveiled) by [CN]\d+|officially (?:signs?|signed|joins?|joined|completes?|completed|leaves?|left)(?![^ ])/;
const PENDING =
  /\b(?:will be (?:official|officially|announced|confirmed|unveiled|completed)|to be (?:official|announced|confirmed|unveiled|completed|finali[sz]ed)|set to|about to|expected to|waiting|later today|tomorrow|imminent|next week|yet to|pending|soon|intends? to|wants to|plans to|heads? for|heading for|heads? towards)\b/i;

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

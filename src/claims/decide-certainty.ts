import type { Item } from '../items/item.ts';
import type { Attribution, Claim } from './claim.ts';
import type { Draft } from './draft-claims.ts';
import type { Stage } from './stage.ts';

const ROUNDUP = /\b(?:gossip|papers|rumou?rs?|paper talk|roundup|round-up|recap|mill|what we're hearing)\b/i;
const HEARSAY =
  /\b(?:reportedly|reports?|rumou?red|rumou?rs?|gossip|allegedly|said to|claims?|claimed|linked|tipped|believed to|understood to|sources?|could|may|might)\b/i;
const OFFICIAL =
  /\b(?:official|officially|confirm|confirms|confirmed|announce|announces|announced|unveil|unveiled|statement)\b/i;
const FINISHED: ReadonlySet<Stage> = new Set<Stage>(['done', 'contract_extension', 'released']);

/** Whether an item is a gossip column or another round-up. */
export function isRoundup(item: Item): boolean {
  return ROUNDUP.test(item.title);
}

/** How sure the item is. Only what is finished can be official; gossip columns know nothing better than a rumour. */
export function decideCertainty(draft: Draft, item: Item, attribution: Attribution): Claim['certainty'] {
  const { rule, clause } = draft.firing;
  if (rule.certainty !== undefined) {
    return rule.certainty;
  }
  if (isRoundup(item) || HEARSAY.test(clause.sentence.text)) {
    return 'rumour';
  }
  const finished = FINISHED.has(rule.stage) && rule.advanced !== true;
  const byJournalist = attribution.journalist !== undefined;
  if (finished && rule.id !== 'done/here-we-go' && (OFFICIAL.test(clause.sentence.text) || !byJournalist)) {
    return 'official';
  }
  return attribution.tier === 4 && !finished ? 'rumour' : 'reported';
}

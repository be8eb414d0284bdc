import type { Item } from '../items/item.ts';
import type { Claim } from './claim.ts';
import { originalWords } from './clause.ts';
import { decideCertainty, isRoundup } from './decide-certainty.ts';
import type { Draft } from './draft-claims.ts';
import type { Tiers } from './rate-source.ts';
import { type ItemSources, readAttribution } from './read-attribution.ts';
import { readFee, type Sentences } from './read-fee.ts';

const LOAN = /\b(?:loan|loaned|loanee)\b/;
const ADVANCES: ReadonlySet<string> = new Set(['talks', 'contract_extension']);

/** The item that a claim is read in: its sentences in clauses, whom it quotes, and how far each source is trusted. */
export interface Surrounding {
  readonly item: Item;
  readonly sentences: Sentences;
  readonly sources: ItemSources;
  readonly tiers: Tiers;
}

/** Writes a chosen draft as a claim: with its fee, who says it and how surely, and the words that say so. */
export function writeClaim(draft: Draft, { item, sentences, sources, tiers }: Surrounding): Claim {
  const { firing, roles, player } = draft;
  const { rule, clause } = firing;
  const loan = rule.loan === true || LOAN.test(clause.sentence.text);
  const fee = readFee(draft, sentences, loan);
  const clubs = [...(roles.from === undefined ? [] : [roles.from]), ...roles.to].map(({ name }) => name);
  const attribution = readAttribution(sources, draft.sentence, clubs, tiers);
  return {
    ...(player === undefined
      ? {}
      : { player: { ...(player.id === undefined ? {} : { id: player.id }), name: player.name } }),
    ...(roles.from === undefined ? {} : { from: roles.from }),
    to: [...roles.to],
    stage: rule.stage,
    advanced: rule.advanced === true && ADVANCES.has(rule.stage),
    loan,
    ...(fee === undefined ? {} : { fee }),
    certainty: decideCertainty(draft, item, attribution, sources.publisher?.kind),
    roundup: isRoundup(item),
    attribution,
    ruleId: rule.id,
    evidence: originalWords(clause, firing.start, firing.end),
  };
}

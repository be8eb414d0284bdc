import type { Item } from '../items/item.ts';
import type { Claim } from './claim.ts';
import { originalWords } from './clause.ts';
import { decideCertainty, isRoundup } from './decide-certainty.ts';
import type { Draft } from './draft-claims.ts';
import type { Tiers } from './tiers.ts';
import { type ItemSources, readAttribution } from './read-attribution.ts';
import { readFee, type Sentences } from './read-fee.ts';
import { readTerm } from './read-term.ts';
import { readWindow } from './read-window.ts';
import { packOf } from './rules/packs.ts';
import type { Stage } from './stage.ts';

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
  const loan = rule.loan === true || packOf(clause.sentence.language).loan.test(clause.sentence.text);
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
    ...readDates(draft, item),
    certainty: decideCertainty(draft, item, attribution, sources.publisher?.kind),
    roundup: isRoundup(item),
    attribution,
    ruleId: rule.id,
    evidence: originalWords(clause, firing.start, firing.end),
  };
}

/** Somebody signs, or may: elsewhere a length is that of the contract he has. */
const SIGNING: ReadonlySet<Stage> = new Set<Stage>([
  'bid',
  'talks',
  'personal_terms_agreed',
  'bid_accepted',
  'pre_contract',
  'medical',
  'done',
  'contract_offer',
  'contract_extension',
  'contract_stalled',
]);

/** For how long and when, from the claim's own clause; from the rest of its sentence where that names no other player. */
function readDates({ firing: { rule, clause }, key }: Draft, item: Item): Pick<Claim, 'term' | 'when'> {
  const day = (item.publishedAt ?? item.seenAt).slice(0, 10);
  const { text, spans } = clause.sentence;
  const alone = spans.every((span) => span.kind !== 'player' || span.id === key);
  const texts = [originalWords(clause, 0, clause.masked.length), ...(alone ? [text] : [])];
  const [term] = SIGNING.has(rule.stage) ? texts.flatMap((words) => readTerm(words, day) ?? []) : [];
  const [when] = texts.flatMap((words) => readWindow(words, day) ?? []);
  return { ...(term === undefined ? {} : { term }), ...(when === undefined ? {} : { when }) };
}

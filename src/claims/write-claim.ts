import type { Item } from '../items/item.ts';
import type { Attribution, Claim, Fee } from './claim.ts';
import { originalWords } from './clause.ts';
import { decideCertainty, isRoundup } from './decide-certainty.ts';
import type { Draft } from './draft-claims.ts';

const LOAN = /\b(?:loan|loaned|loanee)\b/;
const ADVANCES: ReadonlySet<string> = new Set(['talks', 'contract_extension']);

/** Writes a chosen draft as a claim, with its fee, certainty and the words that say so. */
export function writeClaim(draft: Draft, item: Item, attribution: Attribution): Claim {
  const { firing, roles, player } = draft;
  const { rule, clause } = firing;
  const fee = readFee(draft);
  const roundup = isRoundup(item);
  return {
    ...(player === undefined
      ? {}
      : { player: { ...(player.id === undefined ? {} : { id: player.id }), name: player.name } }),
    ...(roles.from === undefined ? {} : { from: roles.from }),
    to: [...roles.to],
    stage: rule.stage,
    advanced: rule.advanced === true && ADVANCES.has(rule.stage),
    loan: rule.loan === true || LOAN.test(clause.sentence.text),
    ...(fee === undefined ? {} : { fee }),
    certainty: decideCertainty(draft, item, attribution),
    roundup,
    attribution,
    ruleId: rule.id,
    evidence: originalWords(clause, firing.start, firing.end),
  };
}

function readFee(draft: Draft): Fee | undefined {
  const money = draft.firing.clause.pieces.find((piece) => piece.kind === 'M')?.money;
  if (money === undefined) {
    return undefined;
  }
  return {
    amount: money.amount,
    ...(money.currency === undefined ? {} : { currency: money.currency }),
    undisclosed: false,
    text: money.text,
  };
}

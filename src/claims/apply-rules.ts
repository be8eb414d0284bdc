import type { Clause } from './clause.ts';
import type { Piece } from './mask-sentence.ts';
import { slotOf } from './rules/compile-pattern.ts';
import type { Rule } from './rules/rule.ts';
import { tongueOf } from './tongue.ts';

/** A rule that fired in a clause, with the pieces that stand in its slots. */
export interface Firing {
  readonly rule: Rule;
  readonly clause: Clause;
  readonly player?: Piece;
  readonly buyer?: Piece;
  readonly seller?: Piece;
  /** The range of the masked clause that the rule matched. */
  readonly start: number;
  readonly end: number;
}

/** The rules that fire in a clause, most telling first; of several about one player only the first counts. */
export function applyRules(clause: Clause): readonly Firing[] {
  const { pack, rules, siftRules } = tongueOf(clause.sentence.language);
  if (
    clause.mute === true ||
    pack.hypotheses.has(clause.link) ||
    pack.recall.test(`${clause.link} ${clause.masked}`.trimStart())
  ) {
    return [];
  }
  const firings: Firing[] = [];
  for (const at of siftRules(clause.masked)) {
    const compiled = rules[at];
    const match = compiled?.when.exec(clause.masked) ?? null;
    if (
      compiled === undefined ||
      match === null ||
      compiled.unless?.test(clause.masked) === true ||
      (!compiled.speaksOfNot && isNegated(clause, match, pack.negation))
    ) {
      continue;
    }
    const firing = toFiring(compiled.rule, clause, match);
    if (firings.every((earlier) => !sameSubject(earlier, firing))) {
      firings.push(firing);
    }
  }
  return firings;
}

/** What a rule matched is negated in its words, or right before them: "has not | asked to leave". */
function isNegated({ masked }: Clause, match: RegExpExecArray, negation: RegExp): boolean {
  const before = masked.slice(0, match.index).trimEnd();
  return negation.test(match[0]) || negation.test(before.slice(before.lastIndexOf(' ') + 1));
}

function sameSubject(one: Firing, other: Firing): boolean {
  return one.player === other.player || one.player === undefined || other.player === undefined;
}

function toFiring(rule: Rule, clause: Clause, match: RegExpExecArray): Firing {
  const slot = (name: 'player' | 'buyer' | 'seller'): Record<string, Piece> => {
    const at = slotOf(match, name);
    const piece = at === undefined ? undefined : clause.pieces[at];
    return piece === undefined ? {} : { [name]: piece };
  };
  return {
    rule,
    clause,
    ...slot('player'),
    ...slot('buyer'),
    ...slot('seller'),
    start: match.index,
    end: match.index + match[0].length,
  };
}

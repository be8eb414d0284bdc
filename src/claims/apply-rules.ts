import type { Clause } from './clause.ts';
import type { Piece } from './mask.ts';
import { compilePattern, slotOf } from './rules/compile-rule.ts';
import type { Rule } from './rules/rule.ts';

/** A rule ready to run. */
export interface CompiledRule {
  readonly rule: Rule;
  /** The rule itself is about what is not. */
  readonly speaksOfNot: boolean;
  readonly when: RegExp;
  readonly unless?: RegExp;
}

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

/** "Should he leave, …", "if they sell": what stands in such a clause has not happened. */
const HYPOTHESES = new Set(['if', 'unless', 'should', 'case']);

/** "Dolan is not undergoing a medical" claims no medical. */
const NOT = /(?<![^ ])(?:not|never|isnt|arent|wont|wasnt|havent|hasnt|didnt|doesnt|dont|cannot|without)(?![^ ])/;

/** An older state told again: it is no news of this item. */
const RECALL =
  /(?:joined|signed|arrived|moved|left|bought|sold|loaned|completed|cost|paid)(?: [^ ]+){0,8} (?:in (?:19|20)\d\d|last (?:summer|year|season|january|august|july|june|september|february|month)|\w+ (?:years|seasons|months) ago|(?:19|20)\d\d summer)(?! contract)|(?:since|after) (?:joining|signing|arriving) (?:from|in|for) /;

export function compileRules(rules: readonly Rule[]): readonly CompiledRule[] {
  return rules.map((rule) => ({
    rule,
    speaksOfNot: NOT.test(rule.when.replaceAll(/[(|)?:]/g, ' ')),
    when: compilePattern(rule.when),
    ...(rule.unless === undefined ? {} : { unless: compilePattern(rule.unless) }),
  }));
}

/** The rules that fire in a clause, most telling first; of several about one player only the first counts. */
export function applyRules(clause: Clause, rules: readonly CompiledRule[]): readonly Firing[] {
  if (
    clause.mute === true ||
    HYPOTHESES.has(clause.link) ||
    (clause.sentence.field !== 'title' && RECALL.test(clause.masked))
  ) {
    return [];
  }
  const firings: Firing[] = [];
  for (const compiled of rules) {
    const match = compiled.when.exec(clause.masked);
    if (
      match === null ||
      compiled.unless?.test(clause.masked) === true ||
      (!compiled.speaksOfNot && NOT.test(match[0]))
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

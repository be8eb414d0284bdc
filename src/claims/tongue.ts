import type { Language } from '../feeds/feed.ts';
import { compilePattern } from './rules/compile-pattern.ts';
import { openSieve, type Sieve } from './rules/open-sieve.ts';
import type { LanguagePack, RoleSign } from './rules/language-pack.ts';
import { packOf } from './rules/packs.ts';
import type { NotNewsRule, Rule } from './rules/rule.ts';

/** A rule ready to run. */
export interface CompiledRule {
  readonly rule: Rule;
  /** The rule itself is about what is not. */
  readonly speaksOfNot: boolean;
  readonly when: RegExp;
  readonly unless?: RegExp;
}

interface CompiledNotNews {
  readonly rule: NotNewsRule;
  readonly when: RegExp;
  readonly unless?: RegExp;
}

/** A language pack with its patterns compiled. */
export interface Tongue {
  readonly pack: LanguagePack;
  readonly rules: readonly CompiledRule[];
  /** The places of those rules that may match a masked clause. */
  readonly siftRules: Sieve;
  readonly notNews: readonly CompiledNotNews[];
  /** Patterns that find every place. */
  readonly signs: readonly (RoleSign & { readonly pattern: RegExp })[];
  /** The same for signs. */
  readonly siftSigns: Sieve;
}

const OPENED = new Map<Language, Tongue>();

/** The machinery's knowledge of a language, compiled when it is first read. */
export function tongueOf(language: Language): Tongue {
  const known = OPENED.get(language);
  if (known !== undefined) {
    return known;
  }
  const tongue = compile(packOf(language));
  OPENED.set(language, tongue);
  return tongue;
}

function compile(pack: LanguagePack): Tongue {
  const patterns = <R extends { readonly when: string; readonly unless?: string }>(rule: R) => ({
    rule,
    when: compilePattern(rule.when, pack.grammar),
    ...(rule.unless === undefined ? {} : { unless: compilePattern(rule.unless, pack.grammar) }),
  });
  const rules = pack.rules.map((rule) => ({
    ...patterns(rule),
    speaksOfNot: pack.negation.test(rule.when.replaceAll(/[(|)?:]/g, ' ')),
  }));
  const signs = pack.roleSigns.map((sign) => ({
    ...sign,
    pattern: new RegExp(compilePattern(sign.when, pack.grammar).source, 'g'),
  }));
  return {
    pack,
    rules,
    siftRules: openSieve(rules.map(({ when }) => when)),
    notNews: pack.notNewsRules.map(patterns),
    signs,
    siftSigns: openSieve(signs.map(({ pattern }) => pattern)),
  };
}

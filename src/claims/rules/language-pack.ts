import type { Language } from '../../feeds/feed.ts';
import type { NotNewsRule, Rule } from './rule.ts';

/**
 * The part that words give to a club. A `partner` is whom one deals with: the seller where another club buys, the buyer
 * where another sells.
 */
export type ClubRole = 'buyer' | 'seller' | 'partner';

/** Words that give a club its part. Where signs disagree the weights decide; a partner stands in the slot {V}. */
export interface RoleSign {
  readonly role: ClubRole;
  readonly weight: 1 | 2 | 3 | 4;
  readonly when: string;
}

/** What a language puts into the slots of a rule's short hand (compile-pattern.ts). Each is a list of words parted by "|". */
export interface Grammar {
  /** Conjunctions that no gap leaps. */
  readonly gapStops: string;
  /** What stands before a club that is spoken to, and does nothing itself: "with", "from". */
  readonly objects: string;
  /** {D}: articles and possessives. */
  readonly determiners: string;
  /** {t}: prepositions that join a deal with its parties; '' where any words may, or none ("rinnovo Dolan"). */
  readonly toward: string;
  /** What {r} does not leap: after it, the deed has not happened. */
  readonly unsure: string;
  /** {M}: words that stand for a sum. */
  readonly sums: string;
}

/** What must, or must not, stand behind the subject that follows a link, if it is to open a clause. */
export interface AfterLink {
  readonly only?: RegExp;
  readonly never?: RegExp;
  /** No verb where nothing stands behind it: "as Napoli target". */
  readonly neverLast?: RegExp;
}

/** Where sentences part into clauses. What a language has no words for is absent. */
export interface ClauseWords {
  readonly always: ReadonlySet<string>;
  /** Parts where a name and its verb follow. */
  readonly beforeSubject: ReadonlySet<string>;
  readonly beforeVerb: ReadonlySet<string>;
  /** "Dolan, who …": what follows is said of the name before. */
  readonly relatives: ReadonlySet<string>;
  readonly verbAfter: ReadonlyMap<string, AfterLink>;
  readonly finiteVerbs: ReadonlySet<string>;
  /** "Dolan: Arsenal, Chelsea interested": with such a word at its end, a name and a colon are one clause with the rest. */
  readonly notes?: ReadonlySet<string>;
  /** "£8.5m fee agreed": with such a word behind it a sum opens a clause, as a name with a verb does. */
  readonly settled?: ReadonlySet<string>;
}

/** How people are spoken of where the noun comes before its club and name: "el delantero del Betis Cucho Hernández". */
export interface PeopleWords {
  /** "delantero", "Stürmer": what a player may be called. */
  readonly nouns: ReadonlySet<string>;
  /** What may stand about such a noun: "joven", "argentino", "izquierdo". */
  readonly adjectives: ReadonlySet<string>;
  /** "el", "un", "su": `definite` means the one spoken of. */
  readonly definite: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  /** "del", "al": prepositions with an article in them, which makes the noun behind them the one spoken of. */
  readonly contracted: ReadonlySet<string>;
  /** "del", "de": what joins noun and club. */
  readonly of: ReadonlySet<string>;
  /** German genitives need no word between: "Stürmer der TSG" with its article dropped. */
  readonly bareOwner?: true;
  /** "ex", "exjugador": the club is his no more. */
  readonly former: ReadonlySet<string>;
  /** "nuevo", "es", "como": the club behind such a noun is the one that he joins. */
  readonly becoming: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  /** "club", "conjunto": what a club is called before its name. */
  readonly clubWords: ReadonlySet<string>;
  /** Articles that stand before names and say nothing: "el Madrid", "la Juve". */
  readonly articles: ReadonlySet<string>;
  readonly ages: RegExp;
  /** "y", "o": what ends a list. */
  readonly and: ReadonlySet<string>;
  /** "según", "selon": a source between commas says nothing that a rule needs. */
  readonly saidBy: ReadonlySet<string>;
  /** Two words that are one for the rules: "el sí" is no "si". */
  readonly joined: ReadonlySet<string>;
}

/** All that the machinery knows of one language. A language is added by a folder of rules and a line in packs.ts. */
export interface LanguagePack {
  readonly language: Language;
  /** In order: within a clause the first rule that fires for a player wins. */
  readonly rules: readonly Rule[];
  readonly notNewsRules: readonly NotNewsRule[];
  readonly roleSigns: readonly RoleSign[];
  /** Words by which an item is about football though it names nobody. */
  readonly football: RegExp;
  readonly grammar: Grammar;
  readonly clauses: ClauseWords;
  /** Absent where adjectives, clubs and nouns stand before the name, as in English. */
  readonly people?: PeopleWords;
  /** Links of clauses in which nothing has happened: "if". */
  readonly hypotheses: ReadonlySet<string>;
  /** Within the words that a rule matched: it claims nothing. */
  readonly negation: RegExp;
  /** An older state told again, looked for in a masked clause with its link before it: "who P3 joined …". */
  readonly recall: RegExp;
  /** A step that was told before, looked for up to the words that fired: "already". Absent where no word says so alone. */
  readonly toldBefore?: RegExp;
  readonly loan: RegExp;
}

/** A list of words as a set. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

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

/** What a language puts into the slots of a rule's short hand (compile-pattern.ts). Texts list words, parted by "|". */
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
  /** #bid: families of nouns and verbs that the rules speak of again and again. Absent where its rules name none. */
  readonly families?: Readonly<Record<string, string>>;
  /** ~bid: all forms of a verb. Absent where its rules spell theirs out. */
  readonly inflect?: (verb: string) => string;
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
  /** "Talks between Dolan and Everton stall": behind such a word and a name, "and" parts nothing. */
  readonly pairs?: ReadonlySet<string>;
  /** "All but done": behind this word the other parts nothing. */
  readonly heldBy?: ReadonlyMap<string, string>;
  /** "£8.5m fee agreed": with such a word behind it a sum opens a clause, as a name with a verb does. */
  readonly settled?: ReadonlySet<string>;
}

/** What tells a list from two clauses in a language. */
export interface ListWords {
  /** "and", "or": what ends a list. */
  readonly and: ReadonlySet<string>;
  /** "and also", "and now". */
  readonly also?: ReadonlySet<string>;
  readonly finiteVerbs: ReadonlySet<string>;
  /** "after", "as": a verb before one of these is another clause's. */
  readonly opens?: ReadonlySet<string>;
  /** "between": what follows is a list, whatever stands before it. */
  readonly between?: ReadonlySet<string>;
}

/** How people are spoken of where the noun comes before its club and name: "el delantero del Betis Cucho Hernández". */
export interface NounFirstWords {
  readonly order: 'noun-first';
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

/** How people are spoken of where adjectives and clubs come before noun and name: "Chelsea and England defender Chalobah". */
export interface NounLastWords {
  readonly order: 'noun-last';
  /** "striker", "captain": what a player may be called instead of by name, or before it. */
  readonly nouns: ReadonlySet<string>;
  /** The nouns that call nobody anything: "player of the year" is an award. */
  readonly bareNouns: ReadonlySet<string>;
  /** What may stand between a club or article and such a word. */
  readonly adjectives: ReadonlySet<string>;
  /** "26-year-old", a noun as well as an adjective. */
  readonly age: RegExp;
  /** Articles and possessives that may open a phrase. */
  readonly articles: ReadonlySet<string>;
  /** Those of them that mean the one spoken of: "the striker", "the Belgian". */
  readonly definite: ReadonlySet<string>;
  /** "former": the club behind it is his no more. */
  readonly former: ReadonlySet<string>;
  /** "as a new Napoli player": the word stays outside the phrase, for it says that he has come. */
  readonly arriving: ReadonlySet<string>;
  readonly loanees: ReadonlySet<string>;
  /** "of": behind a bare noun it makes the phrase something else. */
  readonly of: ReadonlySet<string>;
  /** "between": of two sides joined by "and" the first is no club of the second. */
  readonly pairs: ReadonlySet<string>;
  /** Words that take the place of a name once it has been said. */
  readonly pronouns: ReadonlySet<string>;
  /** What a club does about a player, said as a thing: "Arsenal's Watkins bid" is Arsenal's bid. */
  readonly suitorsNouns: ReadonlySet<string>;
  /** What opens the verbless rest of a headline behind a comma: "Rennes, set to sign …". */
  readonly telegrams: ReadonlySet<string>;
  /** "side", "giants": what a club is called before its name; and what may stand before that. */
  readonly clubNouns: ReadonlySet<string>;
  readonly clubAdjectives: ReadonlySet<string>;
  /** "centre back": two words that are one, as "centre-back" is. */
  readonly wings: ReadonlySet<string>;
  readonly backs: ReadonlySet<string>;
  /** "Napoli join Roma in race for Dolan": a verb, "in" and a race. */
  readonly joins: ReadonlySet<string>;
  readonly in: ReadonlySet<string>;
  readonly races: ReadonlySet<string>;
  /** What joins a club and a country before a noun: "Chelsea and England defender". */
  readonly and: ReadonlySet<string>;
  readonly list: ListWords;
}

/** Words that code asks for by what they mean, in masked clauses. What a language does not have is that of NO_CUES. */
export interface Cues {
  /** "He's joining": behind these, 's is a verb. */
  readonly takesIs: ReadonlySet<string>;
  /** "after": what stands behind this link happened before what stands ahead of it. */
  readonly after: ReadonlySet<string>;
  /** "a", "another": the noun behind it is nobody who was named before. */
  readonly indefinite: ReadonlySet<string>;
  /** "in Milano": an unknown name behind it is a place. */
  readonly at: ReadonlySet<string>;
  /** "deal agreed with Sheffield": an unknown name behind it is a club, but for "terms with". */
  readonly with: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  /** "joins from Everton": the club behind it sells where somebody arrives. */
  readonly from: ReadonlySet<string>;
  /** "the game against Porto": the club behind it is an opponent, and has no part in the move. */
  readonly against: ReadonlySet<string>;
  /** "as a new Napoli player": there the player's club is the one that he joins. */
  readonly becoming: ReadonlySet<string>;
  /** A denial with such a word speaks of the player's leaving: "exit", "stay". */
  readonly leaving: RegExp;
  /** The last words before somebody with whom another's move is only compared, or on whom it depends. */
  readonly foil: RegExp;
  /** "£40m for Dolan": what stands between a sum and whom it is said of; and what ends the search for him. */
  readonly sumFor: ReadonlySet<string>;
  readonly sumEnds: ReadonlySet<string>;
  /** "turn down": a sum beside it was refused. */
  readonly refuses: RegExp;
  /** "trigger", "pay": a clause beside it is paid. */
  readonly triggers: RegExp;
  /** Nouns of what the seller does: "Sevilla y Betis acuerdan la cesión de …" names him first. */
  readonly sale: RegExp;
  /** Nouns for a loan from either side: lender and borrower are named in any order. */
  readonly lending: RegExp;
}

const NEVER = /(?!)/;
const NO_WORDS: ReadonlySet<string> = new Set();

/** Hears nothing. */
export const NO_CUES: Cues = {
  takesIs: NO_WORDS,
  after: NO_WORDS,
  indefinite: NO_WORDS,
  at: NO_WORDS,
  with: NO_WORDS,
  terms: NO_WORDS,
  from: NO_WORDS,
  against: NO_WORDS,
  becoming: NO_WORDS,
  sumFor: NO_WORDS,
  sumEnds: NO_WORDS,
  leaving: NEVER,
  foil: NEVER,
  refuses: NEVER,
  triggers: NEVER,
  sale: NEVER,
  lending: NEVER,
};

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
  readonly people: NounFirstWords | NounLastWords;
  readonly cues: Cues;
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

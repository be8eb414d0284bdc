import { ENGLISH_CLAUSES } from './en/clause-words.ts';
import { BID_RULES } from './en/bid-rules.ts';
import { CONTRACT_RULES } from './en/contract-rules.ts';
import { ENGLISH_CUES } from './en/cues.ts';
import { DEAL_RULES } from './en/deal-rules.ts';
import { DONE_RULES } from './en/done-rules.ts';
import { EXIT_RULES } from './en/exit-rules.ts';
import { ENGLISH_GRAMMAR } from './en/grammar.ts';
import { INTEREST_RULES } from './en/interest-rules.ts';
import { NEGATIVE_RULES } from './en/negative-rules.ts';
import { NOT_NEWS_RULES } from './en/not-news-rules.ts';
import { OTHER_RULES } from './en/other-rules.ts';
import { ENGLISH_PEOPLE } from './en/people-words.ts';
import { ROLE_SIGNS } from './en/role-signs.ts';
import { TALKS_RULES } from './en/talks-rules.ts';
import { HEADLINE_NOUN_RULES } from './en/headline-noun-rules.ts';
import { LATE_STEP_RULES } from './en/late-step-rules.ts';
import { POST_RULES } from './en/post-rules.ts';
import { SPOKEN_RULES } from './en/spoken-rules.ts';
import { STANDING_RULES } from './en/standing-rules.ts';
import { BRIEF_HEADLINE_RULES } from './en/brief-headline-rules.ts';
import { SELLER_RULES } from './en/seller-rules.ts';
import { SHORT_POST_RULES } from './en/short-post-rules.ts';
import { TURN_RULES } from './en/turn-rules.ts';
import { type LanguagePack, wordSet } from './language-pack.ts';
import type { Rule } from './rule.ts';

/** English in order: within a clause the first rule that fires for a player wins. */
export const ENGLISH_RULES: readonly Rule[] = [
  ...TURN_RULES,
  ...NEGATIVE_RULES,
  ...SPOKEN_RULES,
  ...SELLER_RULES,
  ...CONTRACT_RULES,
  ...DEAL_RULES,
  ...EXIT_RULES,
  ...TALKS_RULES,
  ...BID_RULES,
  ...DONE_RULES,
  ...INTEREST_RULES,
  ...OTHER_RULES,
  ...LATE_STEP_RULES,
  ...BRIEF_HEADLINE_RULES,
  ...HEADLINE_NOUN_RULES,
  ...POST_RULES,
  ...SHORT_POST_RULES,
  ...STANDING_RULES,
];

/** English, the language that the rest of the machinery is built around. */
export const ENGLISH: LanguagePack = {
  language: 'en',
  rules: ENGLISH_RULES,
  notNewsRules: NOT_NEWS_RULES,
  roleSigns: ROLE_SIGNS,
  football:
    /\b(?:striker|midfielder|winger|goalkeeper|defender|(?:centre|center|full|left|right|wing)[- ]back|football|footballer|premier league|bundesliga|serie a|la liga|ligue 1|nwsl|wsl|loan|transfer)\b/i,
  grammar: ENGLISH_GRAMMAR,
  clauses: ENGLISH_CLAUSES,
  people: ENGLISH_PEOPLE,
  cues: ENGLISH_CUES,
  // "Should he leave, …", "if they sell": what stands in such a clause has not happened.
  hypotheses: wordSet('if unless should case whether'),
  // "Dolan is not undergoing a medical" claims no medical.
  negation: /(?<![^ ])(?:not|never|isnt|arent|wont|wasnt|havent|hasnt|didnt|doesnt|dont|cannot|without)(?![^ ])/,
  recall:
    /(?:joined|signed|arrived|moved|left|bought|sold|loaned|completed|cost|paid)(?: [^ ]+){0,8} (?:in (?:19|20)\d\d|last (?:summer|year|season|january|august|july|june|september|february|month)|\w+ (?:years|seasons|months) ago|(?:19|20)\d\d summer)(?! contract)|(?:years|months|decades|seasons) since |(?:since|after) (?:joining|signing|arriving) (?:from|in|for) |^before [PNATC]\d+ (?:(?:then|later|finally|eventually) )?(?:joined|signed|moved|left|completed|returned)(?![^ ])|^who [PNATC]\d+ (?:joined|signed|moved|arrived|left)(?![^ ])/,
  toldBefore: /(?<![^ ])already(?![^ ])/,
  loan: /\b(?:loan|loaned|loanee)\b/,
};

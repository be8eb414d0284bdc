import type { Certainty } from '../claims/claim.ts';
import type { Language } from '../feeds/feed.ts';
import type { WithdrawalReason } from '../sagas/find-withdrawn.ts';
import type { ButtonAction } from './button-ids.ts';
import type { Standing } from './standing.ts';
import type { Step } from './step.ts';
import { DE } from './words/de.ts';
import { EN } from './words/en.ts';
import { ES } from './words/es.ts';
import { FR } from './words/fr.ts';
import { IT } from './words/it.ts';
import { PT } from './words/pt.ts';

/** One thing and several of it, by the plural form that the language has for `{count}`. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/**
 * Everything an alert says, in one language. A language is added as a file in `words/` and a line in `WORDS`.
 *
 * In a text `{slot}` is filled in; `[…]` is left out where one of its slots is unknown. Headlines are tried in order and
 * the first with all its slots known is taken, so the last one of a step may need no more than `{player}`. Their slots:
 * `player`, `from`, `to` (all suitors), `suitor` (where there is exactly one), `fee` (where there is a figure), `loan`
 * (the word, where it is a loan) and `reportedly` (the word, for rumours).
 */
export interface AlertWords {
  /** For lists of names and for numbers: "en-GB". */
  readonly locale: string;
  readonly headlines: Readonly<Record<Step, readonly string[]>>;
  readonly steps: Readonly<Record<Step, string>>;
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly loan: string;
  readonly reportedly: string;
  /** Around a `{headline}` that somebody denies, and one that sources dispute. */
  readonly denied: string;
  readonly disputed: string;
  readonly disputedMark: string;
  /** At the end of a list that is cut off: "… and 2 others". */
  readonly others: PluralForms;
  /** `symbol` is unknown where the currency is. */
  readonly money: { readonly millions: string; readonly thousands: string; readonly plain: string };
  readonly undisclosed: string;
  /** Said of a move that costs nothing. */
  readonly free: string;
  readonly addOns: string;
  readonly fields: Readonly<Record<'from' | 'suitor' | 'suitors' | 'to' | 'fee' | 'deal' | 'reportedBy', string>>;
  readonly tier: string;
  readonly officialSource: string;
  readonly via: string;
  readonly quotation: string;
  readonly firstReported: string;
  /** The same of news that we heard hours after it was published. */
  readonly toldLate: string;
  readonly previousStep: string;
  readonly independentSources: PluralForms;
  /** Names of a forum's tags, by where the saga stands: 20 characters at most. */
  readonly tags: Readonly<Record<Standing, string>>;
  /** Over the steps in a saga's root, of a `{player}`. */
  readonly storySoFar: string;
  /** Said of what does not stand any more: beside the step, over a message of its own, the link from there, and why. */
  readonly withdrawn: {
    readonly mark: string;
    readonly headline: string;
    readonly link: string;
    readonly reasons: Readonly<Record<WithdrawalReason, string>>;
  };
  /** Under what is disputed: the `{headline}` of what contradicts it. */
  readonly othersReport: string;
  /** What waited for the end of quiet hours, in one message: its first line, a saga's earlier steps, a select's offer. */
  readonly digest: { readonly title: PluralForms; readonly before: string; readonly why: string };
  readonly buttons: Readonly<Record<ButtonAction | 'source', string>>;
}

const WORDS: Readonly<Record<Language, AlertWords>> = { en: EN, es: ES, it: IT, de: DE, fr: FR, pt: PT };

/** The words of a language. */
export function wordsOf(language: Language): AlertWords {
  return WORDS[language];
}

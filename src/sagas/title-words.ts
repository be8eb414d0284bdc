import { fold } from '../gazetteer/fold.ts';
import type { ReportedClaim } from './saga.ts';

/** A report's title in folded words. */
export interface TitleWords {
  /** With a space before the first word and behind the last: a phrase in it is whole words. */
  readonly text: string;
  readonly count: number;
  /** The words that whoever quotes it repeats, spaced as `text` is; none where it is too short to be known by them. */
  readonly kernel: string | undefined;
}

/** Pictures and flags would be folded to their names, and a copy often has others. */
const PICTURES = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u{fe0f}\u{200d}]+/gu;
/** Fewer words in the same order may come about by chance. */
const LEAST_WORDS = 8;

const known = new WeakMap<ReportedClaim, TitleWords>();

/** The folded words of a report's title. Folding is most of a fold's work, and one title is looked at many times. */
export function titleWords(claim: ReportedClaim): TitleWords {
  const before = known.get(claim);
  if (before !== undefined) {
    return before;
  }
  const words = fold(claim.title.replace(PICTURES, ' ')).split(' ');
  const title = {
    text: ` ${words.join(' ')} `,
    count: words.length,
    kernel: words.length < LEAST_WORDS ? undefined : ` ${kernelOf(words).join(' ')} `,
  };
  known.set(claim, title);
  return title;
}

/** The first words are often a label ("EXCL:") and the last ones cut off: what lies between is quoted whole. */
function kernelOf(words: readonly string[]): readonly string[] {
  return words.length >= 2 * LEAST_WORDS ? words.slice(3, 3 + LEAST_WORDS + 2) : words;
}

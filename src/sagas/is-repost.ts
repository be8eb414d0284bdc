import type { ReportedClaim } from './saga.ts';
import { titleWords } from './title-words.ts';

const LEAST_WORDS = 8;

/**
 * True where a report carries the words of an older one: a post that quotes itself, a copy under a new date.
 * Ten words in the same order do not come about by chance.
 */
export function isRepost(claim: ReportedClaim, earlier: readonly ReportedClaim[]): boolean {
  const words = ` ${titleWords(claim)} `;
  return earlier.some((other) => {
    const quoted = titleWords(other).split(' ');
    return other.itemId !== claim.itemId && quoted.length >= LEAST_WORDS && words.includes(` ${kernelOf(quoted)} `);
  });
}

/** What a post that is sent again may carry besides: a hashtag, a label, a "more". */
const FEW_WORDS = 6;

/** True where a report is an older one and hardly a word more: then nothing in it is new. */
export function isCopy(claim: ReportedClaim, earlier: readonly ReportedClaim[]): boolean {
  const length = titleWords(claim).split(' ').length;
  const asLong = earlier.filter((other) => length - titleWords(other).split(' ').length <= FEW_WORDS);
  return isRepost(claim, asLong);
}

/** The first words are often a label ("EXCL:") and the last ones cut off: what lies between is quoted whole. */
function kernelOf(words: readonly string[]): string {
  return words.length >= 2 * LEAST_WORDS ? words.slice(3, 3 + LEAST_WORDS + 2).join(' ') : words.join(' ');
}

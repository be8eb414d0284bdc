import type { ReportedClaim } from './saga.ts';
import { titleWords } from './title-words.ts';

/** What a post that is sent again may carry besides: a hashtag, a label, a "more". */
const FEW_WORDS = 6;

/**
 * True where a report carries the words of an older one: a post that quotes itself, a copy under a new date.
 * Ten words in the same order do not come about by chance.
 */
export function isRepost(claim: ReportedClaim, earlier: readonly ReportedClaim[]): boolean {
  const { text, marks } = titleWords(claim);
  return earlier.some((other) => {
    const { kernel, kernelMarks } = titleWords(other);
    const [words, quoted] = claim.textGone === other.textGone ? [text, kernel] : [marks, kernelMarks];
    return quoted !== undefined && other.itemId !== claim.itemId && words.includes(quoted);
  });
}

/** True where a report is an older one and hardly a word more: then nothing in it is new. */
export function isCopy(claim: ReportedClaim, earlier: readonly ReportedClaim[]): boolean {
  const { count } = titleWords(claim);
  return earlier.some((other) => count - titleWords(other).count <= FEW_WORDS && isRepost(claim, [other]));
}

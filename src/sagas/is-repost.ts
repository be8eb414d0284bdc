import { fold } from '../gazetteer/fold.ts';
import type { ReportedClaim } from './saga.ts';

const LEAST_WORDS = 8;

/** Folding titles is most of a fold's work, and one title is compared with many. */
const folded = new WeakMap<ReportedClaim, string>();

/**
 * True where a report carries the words of an older one: a post that quotes itself, a copy under a new date.
 * Ten words in the same order do not come about by chance.
 */
export function isRepost(claim: ReportedClaim, earlier: readonly ReportedClaim[]): boolean {
  const words = ` ${wordsOf(claim)} `;
  return earlier.some((other) => {
    const quoted = wordsOf(other).split(' ');
    return other.itemId !== claim.itemId && quoted.length >= LEAST_WORDS && words.includes(` ${kernelOf(quoted)} `);
  });
}

function wordsOf(claim: ReportedClaim): string {
  const words = folded.get(claim) ?? fold(claim.title);
  folded.set(claim, words);
  return words;
}

/** The first words are often a label ("EXCL:") and the last ones cut off: what lies between is quoted whole. */
function kernelOf(words: readonly string[]): string {
  return words.length >= 2 * LEAST_WORDS ? words.slice(3, 3 + LEAST_WORDS + 2).join(' ') : words.join(' ');
}

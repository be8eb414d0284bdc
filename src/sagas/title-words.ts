import { fold } from '../gazetteer/fold.ts';
import type { ReportedClaim } from './saga.ts';

/** A report's title in folded words. */
export interface TitleWords {
  /** With a space before the first word and behind the last: a phrase in it is whole words. */
  readonly text: string;
  readonly count: number;
  /** The words that whoever quotes it repeats, spaced as `text` is; none where it is too short to be known by them. */
  readonly kernel: string | undefined;
  /** The same two with a mark for each word, by which they are compared once the words themselves are gone. */
  readonly marks: string;
  readonly kernelMarks: string | undefined;
}

/** Pictures and flags would be folded to their names, and a copy often has others. */
const PICTURES = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u{fe0f}\u{200d}]+/gu;
/** Fewer words in the same order may come about by chance. */
const LEAST_WORDS = 8;
/** So few that a mark does not give its word away. */
const MARKS = 46_656;

const known = new WeakMap<ReportedClaim, TitleWords>();

/** The folded words of a report's title. Folding is most of a fold's work, and one title is looked at many times. */
export function titleWords(claim: ReportedClaim): TitleWords {
  const before = known.get(claim);
  if (before !== undefined) {
    return before;
  }
  const words = fold(claim.title.replace(PICTURES, ' ')).split(' ');
  const marks = claim.textGone === true ? words : words.map(markOf);
  const isShort = words.length < LEAST_WORDS;
  const title = {
    text: spaced(words),
    count: words.length,
    kernel: isShort ? undefined : spaced(kernelOf(words)),
    marks: spaced(marks),
    kernelMarks: isShort ? undefined : spaced(kernelOf(marks)),
  };
  known.set(claim, title);
  return title;
}

/** The first words are often a label ("EXCL:") and the last ones cut off: what lies between is quoted whole. */
function kernelOf(words: readonly string[]): readonly string[] {
  return words.length >= 2 * LEAST_WORDS ? words.slice(3, 3 + LEAST_WORDS + 2) : words;
}

function spaced(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}

/** A short hash (FNV-1a): many words have the same mark, ten in a row hardly ever. */
function markOf(word: string): string {
  let hash = 0x81_1c_9d_c5;
  for (const letter of word) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01_00_01_93) >>> 0;
  }
  return (hash % MARKS).toString(36);
}

import { fold } from '../gazetteer/fold.ts';
import type { ReportedClaim } from './saga.ts';

/** Pictures and flags would be folded to their names, and a copy often has others. */
const PICTURES = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u{fe0f}\u{200d}]+/gu;

const folded = new WeakMap<ReportedClaim, string>();

/** The folded words of a report's title. Folding is most of a fold's work, and one title is looked at many times. */
export function titleWords(claim: ReportedClaim): string {
  const known = folded.get(claim);
  if (known !== undefined) {
    return known;
  }
  const words = fold(claim.title.replace(PICTURES, ' '));
  folded.set(claim, words);
  return words;
}

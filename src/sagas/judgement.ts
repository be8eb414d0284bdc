import type { Draft } from './draft.ts';
import { HOUR } from './line.ts';
import type { JoiningReason, OpeningReason, SilentReason } from './verdict.ts';

/** What one claim does to one line. */
export type Judgement =
  | { readonly kind: 'opens'; readonly reason: OpeningReason; readonly newChapter: boolean; readonly disputes?: Draft }
  | { readonly kind: 'joins'; readonly reason: JoiningReason; readonly draft: Draft }
  | { readonly kind: 'silent'; readonly reason: SilentReason };

/** Words of the same days for the same step: "approach" here is "talks" there, "agreed" here is "here we go" there. */
export const SAME_STEP = 36 * HOUR;
/** After this a repeat is an outlet filling its page, and no further source of what it implies. */
export const STILL_NEWS = 48 * HOUR;

/** It is news. */
export function opens(reason: OpeningReason, newChapter = false): Judgement {
  return { kind: 'opens', reason, newChapter };
}

/** It is a source of what is known. */
export function joins(draft: Draft, reason: JoiningReason): Judgement {
  return { kind: 'joins', draft, reason };
}

/** It changes nothing. */
export function silent(reason: SilentReason): Judgement {
  return { kind: 'silent', reason };
}

/** The same development said once more: as a further source, or long after everybody had it. */
export function joinsAgain(draft: Draft, at: number): Judgement {
  return joins(draft, at - draft.lastAt <= STILL_NEWS ? 'same-development' : 'restated');
}

import type { Candidate } from './find-known.ts';
import type { Run } from './find-name-runs.ts';
import type { Sentence } from './read-sentences.ts';
import type { Span } from './span.ts';

/** A sentence on its way: what the index found in it, and the spans decided so far. */
export interface Draft {
  readonly sentence: Sentence;
  readonly candidates: readonly Candidate[];
  readonly spans: Span[];
}

/** Whether no span has taken any of these words yet. */
export function isFree(draft: Draft, range: Run): boolean {
  return draft.spans.every((span) => span.last < range.first || span.first > range.last);
}

/** The words of a range as they are written. */
export function wordsOf(sentence: Sentence, range: Run): string {
  return sentence.text.slice(sentence.tokens[range.first]?.start, sentence.tokens[range.last]?.end);
}

/** Whether the index has these words, two or more, as the full name of a player. */
export function isFullName(candidate: Candidate): boolean {
  return (
    candidate.entries.some((entry) => entry.kind === 'player' && entry.form === 'full') &&
    candidate.last > candidate.first
  );
}

import type { Language } from '../feeds/feed.ts';
import {
  decideByFirstName,
  decideFullName,
  decideMisspelt,
  type NameContext,
  type PlayerDecision,
} from './decide-players.ts';
import { type Draft, isFree, isFullName, wordsOf } from './draft.ts';
import { findNameRuns, type Run } from './find-names.ts';
import { isLikelyName } from './is-likely-name.ts';
import type { NameIndex } from './name-index.ts';

/** Everything that a name's neighbours may be told apart by. */
export function gatherContext(
  drafts: readonly Draft[],
  clubs: ReadonlySet<number>,
  index: NameIndex,
  language: Language,
): NameContext {
  const players = new Set<number>();
  const strangers = new Map<string, string>();
  const misspelt = new Map<string, PlayerDecision>();
  const empty: NameContext = { language, clubs, players: new Set(), strangers, misspelt };
  for (const draft of drafts) {
    for (const candidate of draft.candidates) {
      if (isFullName(candidate) && isFree(draft, candidate)) {
        const decision = decideFullName(candidate.entries, index, empty);
        if (decision.kind === 'player') players.add(decision.row);
        else strangers.set(draft.sentence.tokens[candidate.last]?.folded ?? '', wordsOf(draft.sentence, candidate));
      }
    }
    for (const run of runsOf(draft, index).filter((run) => run.last > run.first)) {
      const decision = decideLongName(draft, run, index, empty);
      const surname = draft.sentence.tokens[run.last]?.folded ?? '';
      if (decision?.kind !== 'player') {
        strangers.set(surname, wordsOf(draft.sentence, run));
      } else {
        players.add(decision.row);
        if (index.entries(surname).length === 0) misspelt.set(surname, decision);
      }
    }
  }
  return { language, clubs, players, strangers, misspelt };
}

/** The runs of capitals that may be names and that no club or full name has taken. */
export function runsOf(draft: Draft, index: NameIndex): readonly Run[] {
  const full = draft.candidates.filter((candidate) => isFullName(candidate) && isFree(draft, candidate));
  const taken = (token: number): boolean =>
    [...draft.spans, ...full].some((span) => span.first <= token && token <= span.last);
  return findNameRuns(draft.sentence, taken).filter((run) =>
    isLikelyName(run, draft.sentence, draft.candidates, index),
  );
}

/** A first name and a surname that the index has under another first name ("Mo Salah"), or with one slip. */
export function decideLongName(
  draft: Draft,
  run: Run,
  index: NameIndex,
  context: NameContext,
): PlayerDecision | undefined {
  const short = draft.candidates.find(
    (candidate) => candidate.last === run.last && candidate.first > run.first && !isFullName(candidate),
  );
  const words = draft.sentence.tokens.slice(run.first, run.last + 1).map((token) => token.folded);
  const entries = short?.entries ?? [];
  return (
    (short === undefined ? undefined : decideByFirstName(words[0] ?? '', entries, index, context)) ??
    decideMisspelt(words.join(' '), entries, index, context)
  );
}

import type { Language } from '../feeds/feed.ts';
import {
  decideByFirstName,
  decideFullName,
  decideMisspelt,
  type NameContext,
  type PlayerDecision,
} from './decide-players.ts';
import { type Draft, isFree, isFullName, wordsOf } from './draft.ts';
import { isCalledClub } from './find-likely-club.ts';
import { findNameRuns, type Run } from './find-name-runs.ts';
import { isLikelyName } from './is-likely-name.ts';
import type { NameIndex } from './name-index.ts';

/** Everything that a name's neighbours may be told apart by. */
export function gatherContext(
  drafts: readonly Draft[],
  clubs: ReadonlySet<number>,
  index: NameIndex,
  language: Language,
): NameContext {
  const context = {
    language,
    clubs,
    players: new Set<number>(),
    strangers: new Map<string, string>(),
    givenNames: new Map<string, PlayerDecision | undefined>(),
    misspelt: new Map<string, PlayerDecision>(),
  };
  const empty: NameContext = { ...context, players: new Set() };
  for (const draft of drafts) {
    for (const candidate of draft.candidates) {
      if (isFullName(candidate) && isFree(draft, candidate)) {
        note(context, draft, candidate, decideFullName(candidate.entries, index, empty), index);
      }
    }
    for (const run of runsOf(draft, index).filter((run) => run.last > run.first)) {
      const player = decideLongName(draft, run, index, empty);
      if (player !== undefined || !isCalledClub(run, draft.sentence)) note(context, draft, run, player, index);
    }
  }
  return context;
}

interface Notes {
  readonly players: Set<number>;
  readonly strangers: Map<string, string>;
  readonly givenNames: Map<string, PlayerDecision | undefined>;
  readonly misspelt: Map<string, PlayerDecision>;
}

/** Notes whom a full name means, so that its parts elsewhere in the item are understood. */
function note(notes: Notes, draft: Draft, range: Run, decision: PlayerDecision | undefined, index: NameIndex): void {
  const [given = '', surname = ''] = [range.first, range.last].map((at) => draft.sentence.tokens[at]?.folded);
  const name = wordsOf(draft.sentence, range);
  if (decision?.kind !== 'player') {
    notes.strangers.set(surname, name);
    noteGiven(notes.givenNames, given, { kind: 'unsure', name, reason: 'unknown name' });
    return;
  }
  notes.players.add(decision.row);
  noteGiven(notes.givenNames, given, decision);
  if (index.entries(surname).length === 0) notes.misspelt.set(surname, decision);
}

function noteGiven(names: Map<string, PlayerDecision | undefined>, given: string, decision: PlayerDecision): void {
  const known = names.get(given);
  const whom = (one: PlayerDecision): string => (one.kind === 'player' ? one.player.id : (one.name ?? ''));
  const same = known !== undefined && whom(known) === whom(decision);
  names.set(given, !names.has(given) || same ? decision : undefined);
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

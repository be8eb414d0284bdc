import { isProse } from './data/common-words.ts';
import { VERBS_BEHIND_PLAYERS } from './data/verbs-behind-names.ts';
import { decideFullName, decideShortName, type NameContext, type PlayerDecision } from './decide-players.ts';
import { type Draft, isFree, isFullName } from './draft.ts';
import type { Candidate } from './find-known.ts';
import { findLikelyClub } from './find-likely-club.ts';
import type { Run } from './find-name-runs.ts';
import { decideLongName, runsOf } from './gather-context.ts';
import type { NameIndex } from './name-index.ts';
import type { Sentence } from './read-sentences.ts';
import type { Span } from './span.ts';
import { writeSpan } from './write-span.ts';

/** Names the players of a sentence, and the names that no table knows, from what the whole item says. */
export function placePlayers(draft: Draft, index: NameIndex, context: NameContext): void {
  const runs = runsOf(draft, index);
  for (const candidate of draft.candidates) {
    if (!isFree(draft, candidate)) {
      continue;
    }
    if (isFullName(candidate)) {
      draft.spans.push(writeSpan(draft.sentence, candidate, decideFullName(candidate.entries, index, context)));
    } else if (runs.every((run) => candidate.last < run.first || run.last < candidate.first)) {
      takeProse(draft, candidate, index, context);
    }
  }
  for (const run of runs) {
    if (isFree(draft, run)) {
      draft.spans.push(decideRun(draft, run, index, context));
    }
  }
}

/** A surname that is a word of prose ("Rice") is taken only where the item decides for him. */
function takeProse(draft: Draft, candidate: Candidate, index: NameIndex, context: NameContext): void {
  const token = draft.sentence.tokens[candidate.first];
  if (
    token?.capital !== true ||
    isOpeningWord(candidate, draft.sentence) ||
    draft.sentence.capitalsMeanNothing ||
    isDate(draft.sentence, candidate)
  ) {
    return;
  }
  const decision = decideShortName(candidate.key, candidate.entries, index, context);
  if (decision.kind === 'player') {
    draft.spans.push(writeSpan(draft.sentence, candidate, decision));
  }
}

/** A word of prose that opens a sentence has its capital from there, unless it acts as only a player does: "Rice signs". */
function isOpeningWord({ first, last, key }: Candidate, { tokens, language }: Sentence): boolean {
  const acts = language === 'en' && VERBS_BEHIND_PLAYERS.has(tokens[last + 1]?.folded ?? '');
  return first === 0 && isProse(key, language) && !acts;
}

/** "Brighton face Everton in March" names no Solly March. */
function isDate(sentence: Sentence, candidate: Candidate): boolean {
  const before = sentence.tokens[candidate.first - 1]?.folded ?? '';
  return (
    /^(?:march|may|august|june|april)$/.test(candidate.key) &&
    /^(?:in|this|last|next|early|late|mid|until|since|by|of|from)$/.test(before)
  );
}

/** A surname within the run, or one that begins before it with a particle: "Lo Celso", "El Mala". */
function isOfRun(candidate: Candidate, run: Run): boolean {
  return candidate.first >= run.first || (candidate.last > candidate.first && candidate.first === run.first - 1);
}

function decideRun(draft: Draft, run: Run, index: NameIndex, context: NameContext): Span {
  const short = draft.candidates.find(
    (candidate) => candidate.last === run.last && !isFullName(candidate) && isOfRun(candidate, run),
  );
  const known = short?.entries.some((entry) => entry.kind === 'player') === true;
  if (short !== undefined && known && short.first <= run.first) {
    return writeSpan(draft.sentence, short, decideShortName(short.key, short.entries, index, context));
  }
  const person = decideLongName(draft, run, index, context) ?? namedElsewhere(draft, run, context);
  const club = person === undefined ? findLikelyClub(run, draft.sentence, index, context.clubs) : undefined;
  return club !== undefined && isFree(draft, club)
    ? club
    : writeSpan(draft.sentence, run, person ?? { kind: 'unsure', reason: 'unknown name' });
}

/** One word that no table has is a name of whom the item names in full elsewhere. */
function namedElsewhere(
  draft: Draft,
  run: Run,
  { strangers, misspelt, givenNames }: NameContext,
): PlayerDecision | undefined {
  const word = run.first === run.last ? (draft.sentence.tokens[run.last]?.folded ?? '') : '';
  const name = strangers.get(word);
  const stranger = name === undefined ? undefined : ({ kind: 'unsure', reason: 'unknown name', name } as const);
  return misspelt.get(word) ?? stranger ?? givenNames.get(word);
}

import { fold } from '../gazetteer/fold.ts';
import type { Language } from '../feeds/feed.ts';
import type { Item } from '../items/item.ts';
import { isProse } from './data/common-words.ts';
import { KNOWN_SOURCES } from './data/sources.ts';
import { isTitledAbroad } from './data/titles-abroad.ts';
import { decideClub } from './decide-clubs.ts';
import {
  decideByFirstName,
  decideFullName,
  decideShortName,
  type NameContext,
  type PlayerDecision,
} from './decide-players.ts';
import { sameFirstName } from './first-names.ts';
import { type Candidate, findKnown } from './find-known.ts';
import { findNameRuns, type Run } from './find-names.ts';
import { isLikelyName } from './is-likely-name.ts';
import type { Mention } from './mention.ts';
import type { NameIndex } from './name-index.ts';
import { readSentences, type Sentence } from './passages.ts';
import type { NamedSentence, Span } from './span.ts';

/** A sentence on its way: what the index found in it, and the spans decided so far. */
interface Draft {
  readonly sentence: Sentence;
  readonly candidates: readonly Candidate[];
  readonly spans: Span[];
}

/** Reads an item sentence by sentence and says who and what each one names. Looks at the whole item before it decides. */
export function nameSentences(item: Item, index: NameIndex, language: Language = 'en'): readonly NamedSentence[] {
  const drafts = readSentences(item, language).map(
    (sentence): Draft => ({ sentence, candidates: findKnown(sentence, index), spans: [] }),
  );
  const clubs = decideClubs(drafts, index);
  for (const draft of drafts) {
    decideOthers(draft);
  }
  const context = gatherContext(drafts, clubs, index, language);
  for (const draft of drafts) {
    decidePlayers(draft, index, context);
  }
  decideByOwnClubs(drafts, index, clubs);
  return drafts.map(({ sentence, spans }) => ({ ...sentence, spans: spans.toSorted((a, b) => a.first - b.first) }));
}

/** The same as mentions in the item's own text, with offsets. */
export function mentionsOf(sentences: readonly NamedSentence[]): readonly Mention[] {
  return sentences.flatMap((sentence) => sentence.spans.flatMap((span) => toMention(sentence, span)));
}

function toMention(sentence: NamedSentence, span: Span): readonly Mention[] {
  const kind = mentionKind(span);
  const [first, last] = [sentence.tokens[span.first], sentence.tokens[span.last]];
  if (kind === undefined || first === undefined || last === undefined) {
    return [];
  }
  const { field, paragraph, offset } = sentence;
  return [
    {
      kind,
      ...(span.id !== undefined && span.kind !== 'source' ? { id: span.id } : {}),
      name: span.name,
      text: sentence.text.slice(first.start, last.end),
      reason: span.reason,
      field,
      paragraph,
      start: offset + first.start,
      end: offset + last.end,
    },
  ];
}

function mentionKind(span: Span): Mention['kind'] | undefined {
  switch (span.kind) {
    case 'player':
    case 'name':
      return 'player';
    case 'club':
      return 'club';
    case 'other-person':
      return 'other-person';
    case 'source':
      return KNOWN_SOURCES.find((source) => source.name === span.name)?.kind ?? 'outlet';
    case 'place':
    case 'people':
    case 'league':
      return undefined;
  }
}

/** Clubs come first and consume their words. What stands in full decides what the short forms mean. */
function decideClubs(drafts: readonly Draft[], index: NameIndex): ReadonlySet<number> {
  const named = new Set<number>();
  const take = (certain: ReadonlySet<number> | undefined): void => {
    for (const draft of drafts) {
      for (const candidate of draft.candidates) {
        const span = isFree(draft, candidate) ? decideClub(candidate, draft.sentence, index, certain) : undefined;
        if (span !== undefined && !isPerson(candidate)) {
          draft.spans.push(span);
          const row = index.clubRow(span.id ?? '');
          if (row !== undefined) named.add(row);
        }
      }
    }
  };
  take(undefined);
  take(named);
  return named;
}

/** "City" is Manchester City's where one of their players is spoken of. */
function decideByOwnClubs(drafts: readonly Draft[], index: NameIndex, clubs: ReadonlySet<number>): void {
  const own = drafts.flatMap((draft) =>
    draft.spans.flatMap((span) => {
      const clubId = span.kind === 'player' ? index.gazetteer.player(span.id ?? '')?.clubId : undefined;
      const row = clubId === undefined ? undefined : index.clubRow(clubId);
      return row === undefined ? [] : [row];
    }),
  );
  const named = new Set([...clubs, ...own]);
  for (const draft of drafts) {
    for (const candidate of draft.candidates) {
      const span = isFree(draft, candidate) ? decideClub(candidate, draft.sentence, index, named) : undefined;
      if (span !== undefined && !isPerson(candidate)) {
        draft.spans.push(span);
      }
    }
  }
}

function isPerson(candidate: Candidate): boolean {
  return candidate.entries.some(
    (entry) => (entry.kind === 'player' && entry.form === 'full') || entry.kind === 'people',
  );
}

function isFree(draft: Draft, range: Run): boolean {
  return draft.spans.every((span) => span.last < range.first || span.first > range.last);
}

/** Managers, outlets, countries and leagues: their words are consumed too. */
function decideOthers(draft: Draft): void {
  for (const candidate of draft.candidates) {
    if (!isFree(draft, candidate)) {
      continue;
    }
    const entry = candidate.entries.find((entry) => entry.kind !== 'club' && entry.kind !== 'player');
    if (entry === undefined) {
      continue;
    }
    const written = wordsOf(draft.sentence, candidate);
    const { first, last } = candidate;
    if (entry.kind === 'not-player') {
      draft.spans.push({ first, last, kind: 'other-person', name: written, reason: 'known, and not a player' });
    } else if (entry.kind === 'source') {
      draft.spans.push({
        first,
        last,
        kind: 'source',
        name: KNOWN_SOURCES[entry.row]?.name ?? written,
        reason: 'known source',
      });
    } else {
      draft.spans.push({ first, last, kind: entry.kind, name: written, reason: entry.kind });
    }
  }
}

function wordsOf(sentence: Sentence, range: Run): string {
  return sentence.text.slice(sentence.tokens[range.first]?.start, sentence.tokens[range.last]?.end);
}

/** Everything that a name's neighbours may be told apart by. */
function gatherContext(
  drafts: readonly Draft[],
  clubs: ReadonlySet<number>,
  index: NameIndex,
  language: Language,
): NameContext {
  const players = new Set<number>();
  const strangers = new Map<string, string>();
  const empty: NameContext = { language, clubs, players: new Set(), strangers };
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
      if (decision?.kind === 'player') {
        players.add(decision.row);
      } else {
        strangers.set(draft.sentence.tokens[run.last]?.folded ?? '', wordsOf(draft.sentence, run));
      }
    }
  }
  return { language, clubs, players, strangers };
}

function isFullName(candidate: Candidate): boolean {
  return (
    candidate.entries.some((entry) => entry.kind === 'player' && entry.form === 'full') &&
    candidate.last > candidate.first
  );
}

function runsOf(draft: Draft, index: NameIndex): readonly Run[] {
  const full = draft.candidates.filter((candidate) => isFullName(candidate) && isFree(draft, candidate));
  const taken = (token: number): boolean =>
    [...draft.spans, ...full].some((span) => span.first <= token && token <= span.last);
  return findNameRuns(draft.sentence, taken).filter((run) =>
    isLikelyName(run, draft.sentence, draft.candidates, index),
  );
}

function decidePlayers(draft: Draft, index: NameIndex, context: NameContext): void {
  const runs = runsOf(draft, index);
  for (const candidate of draft.candidates) {
    if (!isFree(draft, candidate)) {
      continue;
    }
    if (isFullName(candidate)) {
      draft.spans.push(spanFor(draft.sentence, candidate, decideFullName(candidate.entries, index, context)));
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
  const opens = candidate.first === 0 && isProse(candidate.key, draft.sentence.language);
  if (token?.capital !== true || opens || draft.sentence.capitalsMeanNothing || isDate(draft.sentence, candidate)) {
    return;
  }
  const decision = decideShortName(candidate.key, candidate.entries, index, context);
  if (decision.kind === 'player') {
    draft.spans.push(spanFor(draft.sentence, candidate, decision));
  }
}

/** "Brighton face Everton in March" names no Solly March. */
function isDate(sentence: Sentence, candidate: Candidate): boolean {
  const before = sentence.tokens[candidate.first - 1]?.folded ?? '';
  return (
    /^(?:march|may|august|june|april)$/.test(candidate.key) &&
    /^(?:in|this|last|next|early|late|mid|until|since|by|of|from)$/.test(before)
  );
}

function decideRun(draft: Draft, run: Run, index: NameIndex, context: NameContext): Span {
  const short = draft.candidates.find(
    (candidate) => candidate.last === run.last && candidate.first >= run.first && !isFullName(candidate),
  );
  if (short === undefined || short.entries.every((entry) => entry.kind !== 'player')) {
    const stranger =
      run.first === run.last ? context.strangers.get(draft.sentence.tokens[run.last]?.folded ?? '') : undefined;
    return spanFor(draft.sentence, run, {
      kind: 'unsure',
      reason: 'unknown name',
      ...(stranger === undefined ? {} : { name: stranger }),
    });
  }
  if (short.first === run.first) {
    return spanFor(draft.sentence, run, decideShortName(short.key, short.entries, index, context));
  }
  return spanFor(
    draft.sentence,
    run,
    decideLongName(draft, run, index, context) ?? { kind: 'unsure', reason: 'unknown name' },
  );
}

/** "Mykhailo" for "Mykhaylo": another spelling of the same words is told as the outlet spells it. */
function isSpelling(written: string, name: string): boolean {
  const [one, other] = [fold(written).split(' '), fold(name).split(' ')];
  const near = (a: string, b: string): boolean =>
    a === b || (a.slice(0, 3) === b.slice(0, 3) && a.length > 4 && Math.abs(a.length - b.length) <= 1);
  const differs = one.join(' ') !== other.join(' ') && !sameFirstName(one[0] ?? '', other[0] ?? '');
  return differs && one.length === other.length && one.every((word, i) => near(word, other[i] ?? ''));
}

/** A first name and a surname that the index has under another first name: "Mo Salah". */
function decideLongName(draft: Draft, run: Run, index: NameIndex, context: NameContext): PlayerDecision | undefined {
  const short = draft.candidates.find(
    (candidate) => candidate.last === run.last && candidate.first > run.first && !isFullName(candidate),
  );
  const first = draft.sentence.tokens[run.first]?.folded ?? '';
  return short === undefined ? undefined : decideByFirstName(first, short.entries, index, context);
}

const TITLE_OF_OTHERS =
  /\b(?:boss|manager|coach|director|agent|president|chairman|owner|chief|ceo|pundit|journalist|reporter|insider|expert|assistant|scout|legend|analyst|referee|lawyer|correspondent|intermediary|representative|minister|politician)s?,? $/i;

function spanFor(sentence: Sentence, range: Run, decision: PlayerDecision): Span {
  const { first, last } = range;
  if (decision.kind === 'player') {
    const { id, name } = decision.player;
    // A table may have only "Fermín" where the text has "Fermín López": the fuller name is told.
    const written = wordsOf(sentence, range);
    const told = last > first && (!name.includes(' ') || isSpelling(written, name)) ? written : name;
    return { first, last, kind: 'player', id, name: told, reason: decision.reason };
  }
  const name = decision.name ?? wordsOf(sentence, range);
  const before = sentence.text.slice(0, sentence.tokens[first]?.start ?? 0);
  if (TITLE_OF_OTHERS.test(before) || isTitledAbroad(before, sentence.language)) {
    return { first, last, kind: 'other-person', name, reason: 'called a manager, agent or the like' };
  }
  return { first, last, kind: 'name', name, reason: decision.reason };
}

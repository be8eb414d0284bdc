import { CLUB_ENDINGS, CLUB_OPENINGS, GULF_OPENING, LETTERS_BEFORE, LETTERS_BEHIND } from './data/club-words.ts';
import { wordsOf } from './draft.ts';
import type { Run } from './find-name-runs.ts';
import type { NameIndex } from './name-index.ts';
import type { Sentence } from './read-sentences.ts';
import type { Span } from './span.ts';

/** A club that is so far ahead of its namesakes is meant where nothing else tells. */
const DOMINANT = 3;

/**
 * Finds a club in a run of capitals that no table has: the beginning of a club's name ("Eintracht"), one with a slip
 * ("Stuttgard"), or words that only clubs are called by ("Al Wahda", "VfB Lindental"). Where it is nobody's whom the
 * gazetteer knows, the club has no id. `named` are the clubs that the item names, by row.
 */
export function findLikelyClub(
  run: Run,
  sentence: Sentence,
  index: NameIndex,
  named: ReadonlySet<number>,
): Span | undefined {
  if (run.first === run.last) {
    const word = sentence.tokens[run.last]?.folded ?? '';
    const near = chooseRow(index.clubsNear(word), index, named);
    if (near !== undefined) {
      return spanOf(run, near, index, 'club name with one slip');
    }
    const opening = chooseOpening(word, index, named);
    if (opening !== undefined) {
      return opening === 'several' ? unknownClub(run, sentence) : spanOf(run, opening, index, 'called like a club');
    }
  }
  return isCalledClub(run, sentence) ? unknownClub(withLetters(run, sentence), sentence) : undefined;
}

/** Whether the words of a run, or the letters beside it, are those that clubs are called by. */
export function isCalledClub(run: Run, sentence: Sentence): boolean {
  const [first, last] = [sentence.tokens[run.first], sentence.tokens[run.last]];
  const [opening = '', ending = ''] = [first?.folded, last?.folded];
  if (run.first === run.last) {
    return CLUB_OPENINGS.has(opening) || /^[A-Z]{2,}FC$/.test(first?.text ?? '') || hasLetters(run, sentence);
  }
  return (
    opening === GULF_OPENING ||
    CLUB_OPENINGS.has(opening) ||
    LETTERS_BEFORE.has(opening) ||
    CLUB_ENDINGS.has(ending) ||
    hasLetters(run, sentence)
  );
}

function hasLetters(run: Run, sentence: Sentence): boolean {
  const { first, last } = withLetters(run, sentence);
  return first < run.first || last > run.last;
}

/** "VfB Lindental", "Lindental FC": the run and the letters beside it. */
function withLetters({ first, last }: Run, sentence: Sentence): Run {
  return {
    first: areLetters(sentence, first - 1, first, LETTERS_BEFORE) ? first - 1 : first,
    last: areLetters(sentence, last + 1, last + 1, LETTERS_BEHIND) ? last + 1 : last,
  };
}

/** Whether a token is one of these abbreviations and hangs on the run: `joint` is the later one of the two. */
function areLetters(
  { tokens, capitalsMeanNothing }: Sentence,
  at: number,
  joint: number,
  letters: ReadonlySet<string>,
): boolean {
  const { text = '', folded = '' } = tokens[at] ?? {};
  const isJoined = tokens[joint]?.before === ' ' && tokens[joint - 1]?.possessive === false;
  return isJoined && !capitalsMeanNothing && letters.has(folded) && /\p{Lu}.*\p{Lu}/u.test(text);
}

/**
 * The club whose name begins with this word: any where only clubs' names do, and only one that the item names where a place may
 * be meant ("Sheffield"). `several` where it could be any of some.
 */
function chooseOpening(word: string, index: NameIndex, named: ReadonlySet<number>): number | 'several' | undefined {
  const rows = index.clubsOpening(word);
  if (CLUB_OPENINGS.has(word)) {
    return chooseRow(rows, index, named) ?? 'several';
  }
  return index.firstNameCount(word) === 0
    ? chooseRow(
        rows.filter((row) => named.has(row)),
        index,
        named,
      )
    : undefined;
}

/** The one that the item names, or the one that is by far the best known. */
function chooseRow(rows: readonly number[], index: NameIndex, named: ReadonlySet<number>): number | undefined {
  const here = rows.filter((row) => named.has(row));
  const [best, second] = (here.length > 0 ? here : rows).toSorted((a, b) => index.prominence(b) - index.prominence(a));
  const isClear = second === undefined || index.prominence(best ?? -1) > DOMINANT * index.prominence(second);
  return isClear ? best : undefined;
}

function spanOf(run: Run, row: number, { gazetteer }: NameIndex, reason: Span['reason']): Span | undefined {
  const club = gazetteer.clubs[row];
  return club === undefined ? undefined : { ...run, kind: 'club', id: club.id, name: club.name, reason };
}

function unknownClub(run: Run, sentence: Sentence): Span {
  return { ...run, kind: 'club', name: wordsOf(sentence, run), reason: 'called like a club' };
}

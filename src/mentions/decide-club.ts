import { fold } from '../gazetteer/fold.ts';
import { isProse } from './data/common-words.ts';
import { VERBS_BEHIND_CLUBS } from './data/verbs-behind-names.ts';
import type { Candidate } from './find-known.ts';
import type { MentionReason } from './mention-reason.ts';
import type { NameIndex } from './name-index.ts';
import type { Sentence } from './read-sentences.ts';
import type { Span } from './span.ts';

/** A last name that a dozen clubs bear: it means the one of them that the item names in full. */
const GENERIC = new Set(
  'united city town rovers albion wanderers county rangers athletic sporting real racing union'.split(' '),
);
/** Of those, the ones that by themselves do mean one club where prominence says so. */
const GENERIC_ALONE = new Set('rangers athletic sporting real racing'.split(' '));
/** English words that begin a sentence as a club as soon as not. */
const CLUB_WORDS = new Set('forest palace villa wolves hearts spurs hull derby'.split(' '));
/** What stands before a nickname that is meant as one, in any of our languages. */
const ARTICLES = new Set(
  'the el los las la lo il i gli le les l os o as a die der den dem das del al dei ai dai do dos da das ao aos du aux des'.split(
    ' ',
  ),
);
const DOMINANT = 3;
const OBSCURE = 3;
/** Nicknames are shared more often than any table knows: only a village club's is overheard. */
const NICKNAME_DOMINANT = 12;

/** Decides which club each candidate means; `named` are the clubs the item names beyond doubt, by row. */
export function decideClub(
  candidate: Candidate,
  sentence: Sentence,
  index: NameIndex,
  named: ReadonlySet<number> | undefined,
): Span | undefined {
  const rows = (form: 'name' | 'nickname'): number[] =>
    candidate.entries.flatMap((entry) => (entry.kind === 'club' && entry.form === form ? entry.rows : []));
  const names = rows('name');
  const here = [...names, ...rows('nickname')].filter((row) => named?.has(row));
  if (here.length > 0) {
    return toSpan(
      candidate,
      mostProminent(here, index),
      index,
      names.length > 0 ? 'club name' : 'nickname of a club named here',
    );
  }
  if (GENERIC.has(candidate.key)) {
    return decideGeneric(candidate, names, index, named);
  }
  if (isDoubtfulWord(candidate, sentence) || isSurname(candidate, sentence, index)) {
    return undefined;
  }
  if (names.length > 0) {
    const row = mostProminent(names, index);
    const doubtful = isObscure(candidate, row, index) || isSharedCode(candidate, sentence, names, index);
    return doubtful ? undefined : toSpan(candidate, row, index, 'club name');
  }
  return named === undefined ? undefined : decideNickname(candidate, rows('nickname'), sentence, index);
}

/** "FCB" is Barcelona's and Bayern's: a code that two big clubs share needs one of them named. */
function isSharedCode(candidate: Candidate, sentence: Sentence, rows: readonly number[], index: NameIndex): boolean {
  const text = sentence.tokens[candidate.first]?.text ?? '';
  const code = candidate.first === candidate.last && text.length <= 4 && text === text.toUpperCase();
  const best = mostProminent(rows, index);
  return code && rows.some((row) => row !== best && index.prominence(best) <= DOMINANT * index.prominence(row));
}

/** One word for a club of no league is more often a city: "flying to Milano". */
function isObscure(candidate: Candidate, row: number, index: NameIndex): boolean {
  const club = index.gazetteer.clubs[row];
  return (
    candidate.first === candidate.last &&
    index.prominence(row) < OBSCURE &&
    club !== undefined &&
    fold(club.name) !== candidate.key
  );
}

function decideGeneric(
  candidate: Candidate,
  rows: readonly number[],
  index: NameIndex,
  named: ReadonlySet<number> | undefined,
): Span | undefined {
  if (named === undefined) {
    return undefined;
  }
  const bearers = [...named].filter(
    (row) => index.gazetteer.clubs[row]?.name.toLowerCase().split(' ').includes(candidate.key) === true,
  );
  const [only] = bearers;
  if (only !== undefined) {
    return bearers.length === 1 ? toSpan(candidate, only, index, 'short for a club named here') : undefined;
  }
  return GENERIC_ALONE.has(candidate.key) && rows.length > 0
    ? toSpan(candidate, mostProminent(rows, index), index, 'club name')
    : undefined;
}

function decideNickname(
  candidate: Candidate,
  rows: readonly number[],
  sentence: Sentence,
  index: NameIndex,
): Span | undefined {
  const best = mostProminent(rows, index);
  const rest = rows.filter((row) => row !== best);
  const alone = rest.every((row) => index.prominence(best) > NICKNAME_DOMINANT * index.prominence(row));
  const afterThe = ARTICLES.has(sentence.tokens[candidate.first - 1]?.folded ?? '');
  return rows.length > 0 &&
    alone &&
    (afterThe || CLUB_WORDS.has(candidate.key) || !isProse(candidate.key, sentence.language))
    ? toSpan(candidate, best, index, 'nickname of one club')
    : undefined;
}

/** "Nice", "Reading", "Forest" are clubs where a capital means something or a club's verb follows, and words elsewhere. */
function isDoubtfulWord(candidate: Candidate, sentence: Sentence): boolean {
  if (candidate.first !== candidate.last || !isProse(candidate.key, sentence.language)) {
    return false;
  }
  if (CLUB_WORDS.has(candidate.key)) {
    return false;
  }
  const first = candidate.first === 0 || /[:“"‘'!?.]\s*$/.test(sentence.tokens[candidate.first]?.before ?? '');
  const acts = VERBS_BEHIND_CLUBS.has(sentence.tokens[candidate.last + 1]?.folded ?? '');
  return (first && !acts) || sentence.capitalsMeanNothing;
}

/** "Enner Valencia", "Jesse Derry": behind a first name even a city is a surname. */
function isSurname(candidate: Candidate, sentence: Sentence, index: NameIndex): boolean {
  const [before, word] = [sentence.tokens[candidate.first - 1], sentence.tokens[candidate.first]];
  if (
    candidate.first !== candidate.last ||
    before === undefined ||
    word?.before !== ' ' ||
    !before.capital ||
    before.possessive
  ) {
    return false;
  }
  return (
    index.firstNameCount(before.folded) > 0 &&
    !isProse(before.folded, sentence.language) &&
    index.entries(before.folded).every((entry) => entry.kind === 'player')
  );
}

function mostProminent(rows: readonly number[], index: NameIndex): number {
  return rows.reduce((best, row) => (index.prominence(row) > index.prominence(best) ? row : best), rows[0] ?? 0);
}

function toSpan(candidate: Candidate, row: number, index: NameIndex, reason: MentionReason): Span | undefined {
  const club = index.gazetteer.clubs[row];
  return club === undefined
    ? undefined
    : { first: candidate.first, last: candidate.last, kind: 'club', id: club.id, name: club.name, reason };
}

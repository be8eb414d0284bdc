import { fold } from '../gazetteer/fold.ts';
import { isProse } from './data/common-words.ts';
import type { NameEntry } from './name-entry.ts';
import type { NameIndex } from './name-index.ts';
import { partCapitals } from './part-capitals.ts';
import type { Sentence } from './read-sentences.ts';
import type { Token } from './tokenize.ts';

/** Words that stand in the index, before context decides whom they mean. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly key: string;
  readonly entries: readonly NameEntry[];
}

// What may hang on a club by a hyphen and leave it a club: "Bayern-bound", "Arsenal-linked".
const TAILS = new Set(['bound', 'linked', 'based', 'owned', 'born', 'target', 'mad', 'style', 'led', 'era']);
/** Of those, what leaves a player the one who is meant. "A Haaland-style finish" is somebody else's. */
const PLAYER_TAILS = new Set(['bound', 'linked', 'target', 'less']);

/** What may stand before a name by a hyphen and leave it one: "ex-Everton striker". */
const HEADS = new Set(['ex', 'non', 'anti', 'pro', 'pre', 'post']);

/** Finds the longest names of the index, left to right, whole words only; half of a hyphenated name is no match. */
export function findKnown(sentence: Sentence, index: NameIndex): readonly Candidate[] {
  const found: Candidate[] = [];
  const { tokens } = sentence;
  for (let first = 0; first < tokens.length; first += 1) {
    const candidate = longestAt(sentence, first, index, found.at(-1));
    if (candidate !== undefined) {
      found.push(candidate);
      first = candidate.last;
    }
  }
  return found;
}

function longestAt(
  sentence: Sentence,
  first: number,
  index: NameIndex,
  previous: Candidate | undefined,
): Candidate | undefined {
  const { tokens } = sentence;
  const token = tokens[first];
  const afterClub = previous?.last === first - 1 && isClub(previous.entries) && token?.capital === true;
  const apart = afterClub || HEADS.has(tokens[first - 1]?.folded ?? '');
  if (token === undefined || (isGlued(token) && !apart && !isClubTied(sentence, first, index))) {
    return undefined;
  }
  const handle = handleAt(token, first, index);
  if (handle !== undefined) {
    return handle;
  }
  const most = Math.min(
    Math.max(index.longest(firstWord(token)), sentence.language === 'de' ? 1 : 0),
    tokens.length - first,
  );
  for (let count = most; count > 0; count -= 1) {
    const last = first + count - 1;
    const words = tokens.slice(first, last + 1);
    if (!holdsTogether(words)) {
      continue;
    }
    const key = words.map((word) => word.folded).join(' ');
    const entries = entriesOf(key, words, sentence, index);
    if (
      entries.length > 0 &&
      !gluedAfter(sentence, last, isClub(entries), index) &&
      !goesOn(sentence, last, entries, index)
    ) {
      return { first, last, key, entries };
    }
  }
  return undefined;
}

/** What the words may stand for: what the index has everywhere, and what it has in the language of the sentence alone. */
function entriesOf(key: string, words: readonly Token[], sentence: Sentence, index: NameIndex): readonly NameEntry[] {
  const { language } = sentence;
  const written = index.entries(key).filter((entry) => isWritten(entry, words, sentence));
  if (language === 'en') {
    return written;
  }
  const abroad = index
    .abroad(key, language)
    .filter((entry) => (entry.kind === 'club' && entry.form === 'nickname') || isWritten(entry, words, sentence));
  const known = [...abroad, ...written];
  const bare = language === 'de' && known.length === 0 ? /^(.{4,})s$/.exec(key)?.[1] : undefined;
  return bare === undefined ? known : entriesOf(bare, words, sentence, index).filter(isClubOrPlayer);
}

/** "Leverkusens Stürmer", "Müllers Abschied": German writes its genitive without an apostrophe. */
function isClubOrPlayer(entry: NameEntry): boolean {
  return entry.kind === 'club' || entry.kind === 'player';
}

function firstWord(token: Token): string {
  const space = token.folded.indexOf(' ');
  return space === -1 ? token.folded : token.folded.slice(0, space);
}

/** "@ChelseaFC", "#MarekDolan", "ManCity": names without their spaces. */
function handleAt(token: Token, at: number, index: NameIndex): Candidate | undefined {
  const glued = /\p{Ll}\p{Lu}/u.test(token.text) && index.entries(token.folded).length === 0;
  if (!glued && !/[@#]$/.test(token.before)) {
    return undefined;
  }
  const keys = [`@${token.folded}`, fold(partCapitals(token.text))];
  const key = keys.find((key) => index.entries(key).length > 0 && key !== token.folded);
  return key === undefined ? undefined : { first: at, last: at, key, entries: index.entries(key) };
}

/** Names hold together by spaces, hyphens, dots and "&", a tag within them or not; a comma or a dash with spaces parts them. */
function holdsTogether(words: readonly Token[]): boolean {
  return words
    .slice(1)
    .every((word, i) => (TIES.test(word.before) || isTag(word, words[i])) && words[i]?.possessive !== true);
}

const TIES = /^(?:[\s.]+|\.?[-‐‑–]|\s?&\s?|\s?\/\s?)$/;

/** "Marek #Dolan" is one name; "#Inter #Milan" are two. */
function isTag(word: Token, before: Token | undefined): boolean {
  return word.before === ' #' && before?.before.endsWith('#') === false;
}

function isGlued(token: Token): boolean {
  return /[\p{L}\p{N}]?[-‐‑]$/u.test(token.before) && token.before.length === 1;
}

function isClub(entries: readonly NameEntry[]): boolean {
  return entries.some((entry) => entry.kind === 'club');
}

/** "Rafa Santos Borré" is not Rafa Santos: a name that goes on is somebody else's. */
function goesOn(sentence: Sentence, last: number, entries: readonly NameEntry[], index: NameIndex): boolean {
  const { tokens } = sentence;
  const [word, next] = [tokens[last], tokens[last + 1]];
  if (word === undefined || next === undefined || word.possessive || !/^[ -]$/.test(next.before) || !next.capital) {
    return false;
  }
  const isName = !isProse(next.folded, sentence.language) && /^\p{Lu}\p{Ll}/u.test(next.text);
  const other = index.entries(next.folded).some((entry) => entry.kind !== 'player') || index.longest(next.folded) > 1;
  return entries.every((entry) => entry.kind === 'player' && entry.form === 'full') && isName && !other;
}

/** "Bayern-bound" and "Chelsea-Lavia deal" name their clubs; half of "Wan-Bissaka" names nobody. */
function gluedAfter(sentence: Sentence, last: number, club: boolean, index: NameIndex): boolean {
  const next = sentence.tokens[last + 1];
  if (
    next === undefined ||
    !isGlued(next) ||
    (club ? TAILS : PLAYER_TAILS).has(next.folded) ||
    (club && next.capital)
  ) {
    return false;
  }
  const apart = sentence.language !== 'en' && next.capital && isProse(next.folded, sentence.language);
  return !apart && !isClubTied(sentence, last + 1, index);
}

/** "Vlahovic-Milan", "Lukaku-Inter off": a hyphen joins a name to a club, or a club to a name. */
function isClubTied({ tokens, language }: Sentence, at: number, index: NameIndex): boolean {
  const token = tokens[at];
  const entries = language === 'en' ? [] : index.abroad(token?.folded ?? '', language);
  return token?.capital === true && isClub([...entries, ...index.entries(token.folded)]);
}

/** Names are written with capitals; peoples and short words that are also prose need them most. */
function isWritten(entry: NameEntry, words: readonly Token[], sentence: Sentence): boolean {
  const [first] = words;
  if (first === undefined) {
    return false;
  }
  const named = words.every(
    (word) => word.capital || isProse(word.folded, sentence.language) || word.folded.length < 4,
  );
  if (!(words.length === 1 ? first.capital : named && words.some((word) => word.capital))) {
    return false;
  }
  // "as new Brighton player" names no New Brighton, "with Galatasaray as" no Galatasaray AS.
  if ((!first.capital && first.folded === 'new') || words.at(-1)?.text === 'as') {
    return false;
  }
  if (
    entry.kind === 'source' &&
    words.length === 1 &&
    (isProse(first.folded, sentence.language) || first.folded.length < 3)
  ) {
    return /\b(?:according to|per|via|told|says?|by|to) (?:the )?$/i.test(
      sentence.text.slice(Math.max(0, first.start - 18), first.start),
    );
  }
  return true;
}

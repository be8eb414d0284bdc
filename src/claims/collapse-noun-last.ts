import { dropAsides } from './drop-asides.ts';
import { joinLists } from './join-lists.ts';
import type { Piece } from './mask-sentence.ts';
import type { NounLastWords } from './rules/language-pack.ts';

/**
 * Folds noun phrases about players into one piece, in languages in which the noun comes last: "Chelsea and England defender
 * Chalobah" is a player of Chelsea's, "a 26-year-old Spurs winger" somebody unnamed of Tottenham's, "the striker" the player
 * spoken of, "Kane and Watkins" two.
 */
export function collapseNounLast(pieces: readonly Piece[], words: NounLastWords): readonly Piece[] {
  const folded = foldPlayers(dropAsides(pieces, words), words);
  return joinLists(joinLists(folded, 'P', words.list), 'C', words.list);
}

function foldPlayers(pieces: readonly Piece[], words: NounLastWords): readonly Piece[] {
  const folded: Piece[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const phrase = readPhrase(pieces, at, words);
    const piece = pieces[at];
    if (phrase !== undefined) {
      folded.push(phrase.piece);
      at = phrase.end;
    } else if (isTheCountryman(pieces, at, words)) {
      folded.push({ kind: 'T', text: 'T', first: piece?.first ?? 0, last: pieces[at + 1]?.last ?? 0, spans: [] });
      at += 1;
    } else if (piece !== undefined) {
      folded.push(piece.kind === 'word' && words.pronouns.has(piece.text) ? { ...piece, kind: 'T', text: 'T' } : piece);
    }
  }
  return folded;
}

/** "The Belgian is expected …": the player spoken of, by his country. */
function isTheCountryman(pieces: readonly Piece[], at: number, words: NounLastWords): boolean {
  const [article, people, next] = pieces.slice(at, at + 3);
  return (
    words.definite.has(article?.text ?? '') &&
    people?.kind === 'D' &&
    (next === undefined || next.kind === 'mark' || words.list.finiteVerbs.has(next.text))
  );
}

interface Phrase {
  readonly piece: Piece;
  /** The last piece taken. */
  readonly end: number;
}

interface Reading {
  article?: string;
  owner?: Piece;
  formerly?: Piece;
  noun: boolean;
  possessed: boolean;
  loanee: boolean;
  age: boolean;
}

/** Reads "[the|a] [former] [club('s)] [and country] [adjectives] [role] [player]" from `start`. */
function readPhrase(pieces: readonly Piece[], start: number, words: NounLastWords): Phrase | undefined {
  const reading: Reading = { noun: false, possessed: false, loanee: false, age: false };
  let at = start;
  if (words.articles.has(pieces[at]?.text ?? '')) {
    reading.article = pieces[at]?.text ?? '';
    at += 1;
  }
  // "as a new Napoli player": "new" stays outside, for it says that he has come.
  if (words.arriving.has(pieces[at]?.text ?? '') && pieces[at + 1]?.kind === 'C') {
    return undefined;
  }
  const pair = words.pairs.has(pieces[start - 1]?.text ?? '');
  let past = words.former.has(reading.article ?? '');
  for (; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || !takeWord(piece, pieces[at + 1], { words, reading, past, pair })) {
      break;
    }
    past = words.former.has(piece.text) || (past && piece.kind !== 'C');
  }
  return finish(pieces, start, at, reading, words);
}

interface Taking {
  readonly words: NounLastWords;
  /** What has been taken so far; added to. */
  readonly reading: Reading;
  /** "former" stands before, and what it says is not used up by a club. */
  readonly past: boolean;
  /** "between" stands before: "and" brings the other side, and no country of his. */
  readonly pair: boolean;
}

/** Takes one piece into the phrase; false where the phrase ends before it. */
function takeWord(piece: Piece, next: Piece | undefined, { words, reading, past, pair }: Taking): boolean {
  if (piece.kind === 'C') {
    if (reading.owner !== undefined || reading.formerly !== undefined || reading.noun) return false;
    if (past) reading.formerly = piece;
    else reading.owner = piece;
    return true;
  }
  if (piece.text === "'s") {
    reading.possessed = reading.owner !== undefined || reading.formerly !== undefined;
    return reading.possessed;
  }
  if (words.and.has(piece.text)) {
    return !pair && reading.owner !== undefined && !reading.noun && (next?.kind === 'L' || next?.kind === 'D');
  }
  if (piece.kind === 'L' || piece.kind === 'D') {
    return next?.kind !== 'mark' || next.text !== "'s";
  }
  if (piece.kind === 'M') {
    return next !== undefined && (words.nouns.has(next.text) || next.kind === 'P') && reading.article !== undefined;
  }
  if (piece.kind !== 'word') {
    return false;
  }
  reading.loanee ||= words.loanees.has(piece.text);
  const [age, noun] = [words.age.test(piece.text), words.nouns.has(piece.text)];
  reading.age ||= age;
  reading.noun ||= noun;
  return noun || age || words.adjectives.has(piece.text);
}

function finish(
  pieces: readonly Piece[],
  start: number,
  stop: number,
  reading: Reading,
  words: NounLastWords,
): Phrase | undefined {
  const head = pieces[stop];
  const first = pieces[start]?.first ?? 0;
  const links = {
    ...(reading.owner === undefined ? {} : { owner: reading.owner }),
    ...(reading.formerly === undefined ? {} : { formerly: reading.formerly }),
    ...(reading.loanee ? { loanee: true } : {}),
  };
  const named = head?.kind === 'P' || head?.kind === 'N';
  const suitors = !reading.noun && reading.possessed && words.suitorsNouns.has(pieces[stop + 1]?.text ?? '');
  if (named && (reading.noun || reading.age || reading.possessed) && !suitors && stop > start) {
    return { piece: { ...head, kind: 'P', text: 'P', first, ...links }, end: stop };
  }
  const last = pieces[stop - 1];
  if (stop === start || last === undefined || !(words.nouns.has(last.text) || words.age.test(last.text))) {
    return undefined;
  }
  const bare = stop === start + 1 && words.bareNouns.has(last.text);
  if (bare && words.of.has(head?.text ?? '')) {
    return undefined;
  }
  // "The striker", "Danish midfielder", "Spain star": he has been named already, or will be at once.
  const called = reading.article === undefined && /^[LD]$/.test(pieces[start]?.kind ?? '');
  const spoken = (bare || called || words.definite.has(reading.article ?? '')) && reading.owner === undefined;
  return {
    piece: { kind: spoken ? 'T' : 'A', text: spoken ? 'T' : 'A', first, last: last.last, spans: [], ...links },
    end: stop - 1,
  };
}

import { dropFillers } from './drop-fillers.ts';
import { joinLists } from './join-lists.ts';
import type { Piece } from './mask-sentence.ts';
import type { NounFirstWords } from './rules/language-pack.ts';

/**
 * Folds noun phrases about players into one piece, in languages in which the noun comes first: "el delantero argentino del
 * Betis Cucho" is a player of Betis', "un centrocampista del Ajax" somebody unnamed of Ajax', "el jugador" the one spoken of.
 */
export function collapseNounFirst(
  pieces: readonly Piece[],
  words: NounFirstWords,
  finiteVerbs: ReadonlySet<string>,
): readonly Piece[] {
  const bare = dropFillers(pieces, words, finiteVerbs);
  const list = { and: words.and, finiteVerbs };
  const folded = joinAppositions(foldPeople(bare, words));
  return joinLists(joinLists(folded, 'P', list), 'C', list);
}

interface Phrase {
  readonly piece: Piece;
  readonly end: number;
}

function foldPeople(pieces: readonly Piece[], words: NounFirstWords): readonly Piece[] {
  const folded: Piece[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    const phrase = readPhrase(pieces, at, words);
    if (phrase !== undefined) {
      folded.push(phrase.piece);
      at = phrase.end;
    } else if (piece !== undefined) {
      folded.push(piece.kind === 'word' && words.pronouns.has(piece.text) ? { ...piece, kind: 'T', text: 'T' } : piece);
    }
  }
  return folded;
}

interface Reading {
  noun: boolean;
  former: boolean;
  owner?: Piece;
  formerly?: Piece;
}

/** Reads "[el|un] [joven] [ex] delantero [argentino] [de 24 años] [del Betis] [,] [Cucho]", or "Betis-delantero Cucho". */
function readPhrase(pieces: readonly Piece[], start: number, words: NounFirstWords): Phrase | undefined {
  const opening = pieces[start]?.text ?? '';
  const definite = words.definite.has(opening);
  const article = definite || words.indefinite.has(opening);
  const reading: Reading = { noun: false, former: false };
  let at = article ? start + 1 : start;
  for (let taken = takePiece(pieces, at, words, reading); taken > 0; taken = takePiece(pieces, at, words, reading)) {
    at += taken;
  }
  // "sera un joueur du Napoli": the verb stands before the article, wherever the reading starts.
  const verb = words.indefinite.has(pieces[start - 1]?.text ?? '') ? start - 2 : start - 1;
  const joins = [pieces[verb], ...pieces.slice(start, at)].some((piece) => words.becoming.has(piece?.text ?? ''));
  if (!reading.noun || (joins && reading.owner !== undefined)) {
    return undefined;
  }
  const links = {
    ...(reading.owner === undefined ? {} : { owner: reading.owner }),
    ...(reading.formerly === undefined ? {} : { formerly: reading.formerly }),
  };
  const name = nameAt(pieces, at);
  const first = pieces[start]?.first ?? 0;
  const head = pieces[name];
  if (head !== undefined) {
    return { piece: { ...head, kind: 'P', text: 'P', first, ...links }, end: name };
  }
  const spoken = definite || (!article && words.contracted.has(pieces[start - 1]?.text ?? ''));
  const kind = spoken && reading.owner === undefined && reading.formerly === undefined ? 'T' : 'A';
  return { piece: { kind, text: kind, first, last: pieces[at - 1]?.last ?? first, spans: [], ...links }, end: at - 1 };
}

/** Where the name stands that a phrase leads up to, a comma between them or not; -1 where none does. */
function nameAt(pieces: readonly Piece[], at: number): number {
  const isName = (piece: Piece | undefined): boolean => piece?.kind === 'P' || piece?.kind === 'N';
  if (isName(pieces[at])) {
    return at;
  }
  const apposed = pieces[at]?.text === ',' && isName(pieces[at + 1]);
  const closed = pieces[at + 2] === undefined || pieces[at + 2]?.kind === 'mark';
  return apposed && closed ? at + 1 : -1;
}

/** How many pieces go on with the phrase: 0 where it ends. */
function takePiece(pieces: readonly Piece[], at: number, words: NounFirstWords, reading: Reading): number {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  if (piece === undefined) {
    return 0;
  }
  if (piece.kind === 'C' && !reading.noun) {
    return leadsNoun(pieces, at, words) && reading.owner === undefined ? takeClub(piece, 1, reading) : 0;
  }
  if (words.former.has(piece.text)) {
    reading.former = true;
    // "el ex del Betis", "l'ex Juve", "el exjugador": the word is a noun itself where a club or name follows.
    reading.noun ||=
      next?.kind === 'C' || next?.kind === 'P' || words.of.has(next?.text ?? '') || piece.text.length > 3;
    return 1;
  }
  if (words.of.has(piece.text) && reading.noun) {
    if (next?.kind === 'C' && reading.owner === undefined && reading.formerly === undefined) {
      return takeClub(next, 2, reading);
    }
    return words.ages.test(textFrom(pieces, at + 1)) ? 3 : 0;
  }
  if (piece.kind === 'C') {
    const bare = words.bareOwner === true && reading.owner === undefined && words.nouns.has(pieces[at - 1]?.text ?? '');
    return bare || (reading.former && reading.formerly === undefined) ? takeClub(piece, 1, reading) : 0;
  }
  if (words.ages.test(textFrom(pieces, at))) {
    return /^\d{2}$/.test(piece.text) ? 2 : 1;
  }
  if (piece.text === "'s") {
    return reading.owner === undefined ? 0 : 1;
  }
  if (words.nouns.has(piece.text)) {
    reading.noun = true;
    return 1;
  }
  return words.adjectives.has(piece.text) || words.becoming.has(piece.text) || (piece.kind === 'D' && reading.noun)
    ? 1
    : 0;
}

/** "Bayern-Star", "Leverkusens Stürmer": the club stands before the noun. */
function leadsNoun(pieces: readonly Piece[], at: number, words: NounFirstWords): boolean {
  const next = pieces[at + 1]?.text ?? '';
  const noun = words.nouns.has(next) || words.adjectives.has(next) || next === "'s";
  return noun && pieces.slice(at + 1, at + 4).some((other) => words.nouns.has(other.text));
}

function takeClub(club: Piece, length: number, reading: Reading): number {
  if (reading.former) reading.formerly = club;
  else reading.owner = club;
  return length;
}

/** "24 años", "24-jährige": two words at most. */
function textFrom(pieces: readonly Piece[], at: number): string {
  return `${pieces[at]?.text ?? ''} ${pieces[at + 1]?.text ?? ''}`;
}

/** "Cucho Hernández, delantero del Betis, …": what is said of him between commas is of him. */
function joinAppositions(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const [piece, comma, said, close] = pieces.slice(at, at + 4);
    const named = piece?.kind === 'P' || piece?.kind === 'N';
    const apposed = said?.kind === 'A' || said?.kind === 'T';
    if (
      piece !== undefined &&
      named &&
      comma?.text === ',' &&
      apposed &&
      (close === undefined || close.kind === 'mark')
    ) {
      joined.push({ ...piece, kind: 'P', text: 'P', ...(said.owner === undefined ? {} : { owner: said.owner }) });
      at += close?.text === ',' ? 3 : 2;
    } else if (piece !== undefined) {
      joined.push(piece);
    }
  }
  return joined;
}

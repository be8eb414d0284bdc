import { dropAsides } from './drop-asides.ts';
import { joinLists } from './join-lists.ts';
import type { Piece } from './mask-sentence.ts';
import { AGE, FINITE_VERBS, PRONOUNS, ROLE_ADJECTIVES, ROLE_NOUNS } from './rules/en/vocabulary.ts';

const LIST = {
  and: new Set(['and', 'or', 'plus']),
  also: new Set(['also', 'then', 'now', 'even']),
  opens: new Set(['after', 'as', 'while', 'when', 'because', 'but', 'if', 'once', 'since']),
  finiteVerbs: FINITE_VERBS,
};

/**
 * Folds noun phrases about players into one piece: "Chelsea and England defender Chalobah" is a player of Chelsea's,
 * "a 26-year-old Spurs winger" somebody unnamed of Tottenham's, "the striker" the player spoken of, "Kane and Watkins" two.
 */
export function collapsePhrases(pieces: readonly Piece[]): readonly Piece[] {
  return joinLists(joinLists(foldPlayers(dropAsides(pieces)), 'P', LIST), 'C', LIST);
}

/** What a club does about a player, said as a thing: "Arsenal's Watkins bid" is Arsenal's bid. */
const SUITORS_NOUN =
  /^(?:bid|bids|offer|offers|approach|enquiry|interest|move|swoop|pursuit|chase|deal|transfer|talks|plan|hopes|signing|target|proposal)$/;

function foldPlayers(pieces: readonly Piece[]): readonly Piece[] {
  const folded: Piece[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const phrase = readPhrase(pieces, at);
    const piece = pieces[at];
    if (phrase !== undefined) {
      folded.push(phrase.piece);
      at = phrase.end;
    } else if (isTheCountryman(pieces, at)) {
      folded.push({ kind: 'T', text: 'T', first: piece?.first ?? 0, last: pieces[at + 1]?.last ?? 0, spans: [] });
      at += 1;
    } else if (piece !== undefined) {
      folded.push(piece.kind === 'word' && PRONOUNS.has(piece.text) ? { ...piece, kind: 'T', text: 'T' } : piece);
    }
  }
  return folded;
}

/** "The Belgian is expected …": the player spoken of, by his country. */
function isTheCountryman(pieces: readonly Piece[], at: number): boolean {
  const [article, people, next] = pieces.slice(at, at + 3);
  return (
    article?.text === 'the' &&
    people?.kind === 'D' &&
    (next === undefined || next.kind === 'mark' || FINITE_VERBS.has(next.text))
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
function readPhrase(pieces: readonly Piece[], start: number): Phrase | undefined {
  const reading: Reading = { noun: false, possessed: false, loanee: false, age: false };
  let at = start;
  if (/^(?:a|an|the|their|his|its|this|another|one|second|former|ex)$/.test(pieces[at]?.text ?? '')) {
    reading.article = pieces[at]?.text ?? '';
    at += 1;
  }
  // "as a new Napoli player": "new" stays outside, for it says that he has come.
  if (pieces[at]?.text === 'new' && pieces[at + 1]?.kind === 'C') {
    return undefined;
  }
  let past = reading.article === 'former' || reading.article === 'ex';
  for (; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || !takeWord(piece, pieces, at, reading, past)) {
      break;
    }
    past = piece.text === 'former' || piece.text === 'ex' || (past && piece.kind !== 'C');
  }
  return finish(pieces, start, at, reading);
}

/** Takes one piece into the phrase; false where the phrase ends before it. */
function takeWord(piece: Piece, pieces: readonly Piece[], at: number, reading: Reading, past: boolean): boolean {
  const next = pieces[at + 1];
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
  if (piece.text === 'and') {
    return reading.owner !== undefined && !reading.noun && (next?.kind === 'L' || next?.kind === 'D');
  }
  if (piece.kind === 'L' || piece.kind === 'D') {
    return next?.kind !== 'mark' || next.text !== "'s";
  }
  if (piece.kind === 'M') {
    return next !== undefined && (ROLE_NOUNS.has(next.text) || next.kind === 'P') && reading.article !== undefined;
  }
  if (piece.kind !== 'word') {
    return false;
  }
  reading.loanee ||= /^(?:on-loan|loanee)$/.test(piece.text);
  reading.age ||= AGE.test(piece.text);
  reading.noun ||= ROLE_NOUNS.has(piece.text);
  return ROLE_NOUNS.has(piece.text) || AGE.test(piece.text) || ROLE_ADJECTIVES.has(piece.text);
}

function finish(pieces: readonly Piece[], start: number, stop: number, reading: Reading): Phrase | undefined {
  const head = pieces[stop];
  const first = pieces[start]?.first ?? 0;
  const links = {
    ...(reading.owner === undefined ? {} : { owner: reading.owner }),
    ...(reading.formerly === undefined ? {} : { formerly: reading.formerly }),
    ...(reading.loanee ? { loanee: true } : {}),
  };
  const named = head?.kind === 'P' || head?.kind === 'N';
  const suitors = !reading.noun && reading.possessed && SUITORS_NOUN.test(pieces[stop + 1]?.text ?? '');
  if (named && (reading.noun || reading.age || reading.possessed) && !suitors && stop > start) {
    return { piece: { ...head, kind: 'P', text: 'P', first, ...links }, end: stop };
  }
  const last = pieces[stop - 1];
  if (stop === start || last === undefined || !(ROLE_NOUNS.has(last.text) || AGE.test(last.text))) {
    return undefined;
  }
  const bare = stop === start + 1 && last.text === 'player';
  if (bare && head?.text === 'of') {
    return undefined;
  }
  // "The striker", "Danish midfielder", "Spain star": he has been named already, or will be at once.
  const called = reading.article === undefined && /^[LD]$/.test(pieces[start]?.kind ?? '');
  const spoken = (bare || called || /^(?:the|his)$/.test(reading.article ?? '')) && reading.owner === undefined;
  return {
    piece: { kind: spoken ? 'T' : 'A', text: spoken ? 'T' : 'A', first, last: last.last, spans: [], ...links },
    end: stop - 1,
  };
}

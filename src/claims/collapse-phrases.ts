import type { Piece } from './mask.ts';
import { AGE, FINITE_VERBS, PRONOUNS, ROLE_ADJECTIVES, ROLE_NOUNS } from './rules/en/vocabulary.ts';

/**
 * Folds noun phrases about players into one piece: "Chelsea and England defender Chalobah" is a player of Chelsea's,
 * "a 26-year-old Spurs winger" somebody unnamed of Tottenham's, "the striker" the player spoken of, "Kane and Watkins" two.
 */
export function collapsePhrases(pieces: readonly Piece[]): readonly Piece[] {
  return joinLists(joinLists(foldPlayers(dropClubWords(joinBacks(dropAges(dropAsides(pieces))))), 'P'), 'C');
}

const ASIDE = 5;

/** Short brackets, and the comma of a telegram ("Rennes, set to sign …"), say nothing that a rule needs. */
function dropAsides(pieces: readonly Piece[]): readonly Piece[] {
  const kept: Piece[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    const close = piece?.text === '(' ? pieces.findIndex((other, i) => i > at && other.text === ')') : -1;
    if (close > at && close - at <= ASIDE) {
      at = close;
    } else if (piece !== undefined && !isTelegramComma(pieces, at)) {
      kept.push(piece.text === '(' || piece.text === ')' ? { ...piece, text: ',' } : piece);
    }
  }
  return kept;
}

const TELEGRAM =
  /^(?:set|in|close|closer|closing|open|working|pushing|ready|prepared|almost|also|now|still|really|keen|advancing|expected|planning|preparing|waiting|already|on|confident|interested|considering|making|back|showing|leaving|joining|appreciated|speaking|trying|determined|informed|heading)$/;

function isTelegramComma(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  const opens = at === 1 || /^(?:-|:|;|and)$/.test(pieces[at - 2]?.text ?? '');
  return (
    pieces[at]?.text === ',' && opens && /^[PNC]$/.test(before?.kind ?? '') && TELEGRAM.test(pieces[at + 1]?.text ?? '')
  );
}

/** "Jude Bellingham, 22, has": the age between commas says nothing. */
function dropAges(pieces: readonly Piece[]): readonly Piece[] {
  const isComma = (piece: Piece | undefined): boolean => piece?.kind === 'mark' && piece.text === ',';
  return pieces.filter((piece, i) => {
    const inside = /^\d{1,2}$/.test(piece.text) && isComma(pieces[i - 1]) && isComma(pieces[i + 1]);
    const opening = isComma(piece) && /^\d{1,2}$/.test(pieces[i + 1]?.text ?? '') && isComma(pieces[i + 2]);
    const closing = isComma(piece) && /^\d{1,2}$/.test(pieces[i - 1]?.text ?? '') && isComma(pieces[i - 2]);
    return !(inside || opening || closing);
  });
}

const CLUB_WORD =
  /^(?:side|club|giants|outfit|champions|leaders|strugglers|newcomers|minnows|winners|runners-up|neighbours|new-boys|team)$/;
const CLUB_ADJECTIVE =
  /^(?:newly|promoted|newly-promoted|relegated|european|world|reigning|current|fellow|the|former-champions)$/;

/** "Serie A side Frosinone", "newly promoted Leeds": what a club is called before its name. */
function dropClubWords(pieces: readonly Piece[]): readonly Piece[] {
  const kept: Piece[] = [];
  for (const [at, piece] of pieces.entries()) {
    const isName = piece.kind === 'C' || piece.kind === 'N';
    const called = isName ? kept.at(-1) : undefined;
    if (called !== undefined && CLUB_WORD.test(called.text)) {
      kept.pop();
      popWhile(kept, (last) => /^[LD]$/.test(last.kind) || CLUB_ADJECTIVE.test(last.text));
    } else if (CLUB_WORD.test(piece.text) && pieces[at + 1]?.kind === 'word') {
      // "The Spanish champions" have no name here: their country says nothing that a rule needs.
      popWhile(kept, (last) => last.kind === 'D');
    }
    kept.push(piece);
  }
  return kept;
}

function popWhile(pieces: Piece[], test: (last: Piece) => boolean): void {
  for (let last = pieces.at(-1); last !== undefined && test(last); last = pieces.at(-1)) {
    pieces.pop();
  }
}

/** "centre back" is one word, as "centre-back" is. */
function joinBacks(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, i) => {
    const before = pieces[i - 1];
    if (/^backs?$/.test(piece.text) && /^(?:centre|center|full|left|right|wing)$/.test(before?.text ?? '')) {
      return [{ ...piece, text: `${before?.text ?? ''}-${piece.text}`, first: before?.first ?? piece.first }];
    }
    const joined =
      /^(?:centre|center|full|left|right|wing)$/.test(piece.text) && /^backs?$/.test(pieces[i + 1]?.text ?? '');
    return joined ? [] : [piece];
  });
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

/** "Kane and Watkins", "Spurs, Bayern and Dortmund": one piece that names several. */
function joinLists(pieces: readonly Piece[], kind: 'P' | 'C'): readonly Piece[] {
  const joined: Piece[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    const end = piece !== undefined && fits(piece, kind) ? endOfList(pieces, at, kind) : at;
    if (piece !== undefined) {
      joined.push(end > at ? joinOne(pieces.slice(at, end + 1), piece, kind) : piece);
    }
    at = end;
  }
  return joined;
}

/** A list ends in "and X"; commas alone part clauses. "… sign Kane and Watkins is …" is no list either. */
function endOfList(pieces: readonly Piece[], start: number, kind: 'P' | 'C'): number {
  let at = start;
  while (pieces[at + 1]?.text === ',' && fits(pieces[at + 2], kind)) {
    at += 2;
  }
  const link = pieces[at + 1]?.text === ',' ? at + 2 : at + 1;
  if (!/^(?:and|or)$/.test(pieces[link]?.text ?? '') || !fits(pieces[link + 1], kind)) {
    return start;
  }
  const newClause = FINITE_VERBS.has(pieces[link + 2]?.text ?? '') && hasVerbBefore(pieces, start);
  return newClause ? start : link + 1;
}

function hasVerbBefore(pieces: readonly Piece[], start: number): boolean {
  const opening = pieces.slice(0, start).findLastIndex((piece) => piece.kind === 'mark' && piece.text !== ',');
  return pieces.slice(opening + 1, start).some((piece) => FINITE_VERBS.has(piece.text));
}

function joinOne(list: readonly Piece[], first: Piece, kind: 'P' | 'C'): Piece {
  const members = list.filter((piece) => fits(piece, kind));
  const owner = members.find((piece) => piece.owner !== undefined)?.owner;
  return {
    ...first,
    kind,
    text: kind,
    last: members.at(-1)?.last ?? first.last,
    spans: members.flatMap((piece) => piece.spans),
    ...(owner === undefined ? {} : { owner }),
  };
}

function fits(piece: Piece | undefined, kind: 'P' | 'C'): boolean {
  return piece !== undefined && (piece.kind === kind || (kind === 'P' && piece.kind === 'N'));
}

import type { Piece } from './mask-sentence.ts';

/** Takes out what a rule need not hear: brackets, ages, what a club is called before its name; "centre back" becomes one word. */
export function dropAsides(pieces: readonly Piece[]): readonly Piece[] {
  return dropRivals(dropClubWords(joinBacks(dropAges(dropBrackets(pieces)))));
}

const ASIDE = 5;

/** Short brackets, and the comma of a telegram ("Rennes, set to sign …"), say nothing that a rule needs. */
function dropBrackets(pieces: readonly Piece[]): readonly Piece[] {
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
  /^(?:set|in|close|closer|closing|open|working|pushing|ready|prepared|almost|also|now|still|really|keen|advancing|expected|planning|preparing|waiting|already|on|confident|interested|considering|making|back|showing|leaving|joining|appreciated|speaking|trying|determined|informed|heading|insisting|not)$/;

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

const OVERTAKES = /^(?:join|joins|joined|joining|lead|leads|leading)$/;
const RACE = /^(?:race|hunt|chase|battle|fight|queue|running|pursuit)$/;

/** "Napoli join Roma in race for Dolan": the news is of the first, who is in the race now. */
function dropRivals(pieces: readonly Piece[]): readonly Piece[] {
  const verb = pieces.findIndex((piece, at) => OVERTAKES.test(piece.text) && pieces[at - 1]?.kind === 'C');
  const to = pieces.findIndex((piece, at) => at > verb && piece.text === 'in');
  const rivals = pieces.slice(verb + 1, to);
  const race = pieces.slice(to + 1, to + 3).some((piece) => RACE.test(piece.text));
  const isList = rivals.length > 0 && rivals.every((piece) => piece.kind === 'C' || /^(?:,|and)$/.test(piece.text));
  return verb > 0 && to > verb && isList && race ? [...pieces.slice(0, verb), ...pieces.slice(to)] : pieces;
}

import type { Piece } from './mask-sentence.ts';
import type { NounLastWords } from './rules/language-pack.ts';

/** Takes out what a rule need not hear: brackets, ages, what a club is called before its name; "centre back" becomes one word. */
export function dropAsides(pieces: readonly Piece[], words: NounLastWords): readonly Piece[] {
  const bare = joinBacks(dropAges(dropBrackets(pieces, words)), words);
  return dropRivals(dropClubWords(bare, words), words);
}

const ASIDE = 5;

/** Short brackets, and the comma of a telegram ("Rennes, set to sign …"), say nothing that a rule needs. */
function dropBrackets(pieces: readonly Piece[], words: NounLastWords): readonly Piece[] {
  const kept: Piece[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    const close = piece?.text === '(' ? pieces.findIndex((other, i) => i > at && other.text === ')') : -1;
    if (close > at && close - at <= ASIDE) {
      at = close;
    } else if (piece !== undefined && !isTelegramComma(pieces, at, words)) {
      kept.push(piece.text === '(' || piece.text === ')' ? { ...piece, text: ',' } : piece);
    }
  }
  return kept;
}

function isTelegramComma(pieces: readonly Piece[], at: number, words: NounLastWords): boolean {
  const [link, name, comma, next] = [pieces[at - 2], pieces[at - 1], pieces[at], pieces[at + 1]];
  const opens = at === 1 || /^[-:;]$/.test(link?.text ?? '') || words.and.has(link?.text ?? '');
  return comma?.text === ',' && opens && /^[PNC]$/.test(name?.kind ?? '') && words.telegrams.has(next?.text ?? '');
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

/** "Serie A side Frosinone", "newly promoted Leeds": what a club is called before its name. */
function dropClubWords(pieces: readonly Piece[], words: NounLastWords): readonly Piece[] {
  const kept: Piece[] = [];
  for (const [at, piece] of pieces.entries()) {
    const isName = piece.kind === 'C' || piece.kind === 'N';
    const called = isName ? kept.at(-1) : undefined;
    if (called !== undefined && words.clubNouns.has(called.text)) {
      kept.pop();
      popWhile(kept, (last) => /^[LD]$/.test(last.kind) || words.clubAdjectives.has(last.text));
    } else if (words.clubNouns.has(piece.text) && pieces[at + 1]?.kind === 'word') {
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
function joinBacks(pieces: readonly Piece[], words: NounLastWords): readonly Piece[] {
  const isBack = (wing: Piece | undefined, back: Piece | undefined): boolean =>
    words.wings.has(wing?.text ?? '') && words.backs.has(back?.text ?? '');
  return pieces.flatMap((piece, at) => {
    const before = pieces[at - 1];
    if (before !== undefined && isBack(before, piece)) {
      return [{ ...piece, text: `${before.text}-${piece.text}`, first: before.first }];
    }
    return isBack(piece, pieces[at + 1]) ? [] : [piece];
  });
}

/** "Napoli join Roma in race for Dolan": the news is of the first, who is in the race now. */
function dropRivals(pieces: readonly Piece[], words: NounLastWords): readonly Piece[] {
  const verb = pieces.findIndex((piece, at) => words.joins.has(piece.text) && pieces[at - 1]?.kind === 'C');
  const to = pieces.findIndex((piece, at) => at > verb && words.in.has(piece.text));
  const rivals = pieces.slice(verb + 1, to);
  const race = pieces.slice(to + 1, to + 3).some((piece) => words.races.has(piece.text));
  const isList =
    rivals.length > 0 && rivals.every((piece) => piece.kind === 'C' || piece.text === ',' || words.and.has(piece.text));
  return verb > 0 && to > verb && isList && race ? [...pieces.slice(0, verb), ...pieces.slice(to)] : pieces;
}

import type { Piece } from './mask-sentence.ts';
import type { ListWords } from './rules/language-pack.ts';

/** "Kane and Watkins", "Betis, Sevilla y Málaga": one piece that names several. */
export function joinLists(pieces: readonly Piece[], kind: 'P' | 'C', words: ListWords): readonly Piece[] {
  const joined: Piece[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    const end = piece !== undefined && fits(piece, kind) ? endOfList(pieces, at, kind, words) : at;
    if (piece !== undefined) {
      joined.push(end > at ? joinOne(pieces.slice(at, end + 1), piece, kind) : piece);
    }
    at = end;
  }
  return joined;
}

/** A list ends in "and X"; commas alone part clauses. "… sign Kane and Watkins is …" is no list either. */
function endOfList(pieces: readonly Piece[], start: number, kind: 'P' | 'C', words: ListWords): number {
  let at = start;
  while (pieces[at + 1]?.text === ',' && fits(pieces[at + 2], kind)) {
    at += 2;
  }
  // "Dolan: Arsenal, Chelsea interested": behind a colon, commas are all a headline has room for.
  if (kind === 'C' && at > start && pieces[start - 1]?.text === ':' && pieces[at + 1]?.kind === 'word') {
    return words.and.has(pieces[at + 1]?.text ?? '') && fits(pieces[at + 2], kind) ? at + 2 : at;
  }
  const comma = pieces[at + 1]?.text === ',' ? at + 2 : at + 1;
  // "Napoli and also Roma": the word behind "and" adds nothing.
  const link = words.also?.has(pieces[comma + 1]?.text ?? '') === true ? comma + 1 : comma;
  if (!words.and.has(pieces[comma]?.text ?? '') || !fits(pieces[link + 1], kind)) {
    return start;
  }
  const between = words.between?.has(pieces[start - 1]?.text ?? '') === true;
  const newClause =
    !between && words.finiteVerbs.has(pieces[link + 2]?.text ?? '') && hasVerbBefore(pieces, start, words);
  return newClause ? start : link + 1;
}

function hasVerbBefore(pieces: readonly Piece[], start: number, words: ListWords): boolean {
  const opens = (piece: Piece): boolean =>
    piece.kind === 'mark' ? piece.text !== ',' : words.opens?.has(piece.text) === true;
  const opening = pieces.slice(0, start).findLastIndex(opens);
  return pieces.slice(opening + 1, start).some((piece) => words.finiteVerbs.has(piece.text));
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

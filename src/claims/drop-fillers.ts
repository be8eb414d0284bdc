import type { Piece } from './mask-sentence.ts';
import type { NounFirstWords } from './rules/language-pack.ts';

/** Leaves out what no rule needs: asides, articles before names, and what a club is called before its name. */
export function dropFillers(
  pieces: readonly Piece[],
  words: NounFirstWords,
  finiteVerbs: ReadonlySet<string>,
): readonly Piece[] {
  const plain = dropArticles(dropAsides(joinWords(pieces, words), words), words);
  return dropClubWords(dropTelegramComma(plain, finiteVerbs), words);
}

const ASIDE = 6;
const AGE_BETWEEN_COMMAS = 5;

/** Brackets, sources and ages between commas say nothing that a rule needs; a club in brackets says whose he is. */
function dropAsides(pieces: readonly Piece[], words: NounFirstWords): readonly Piece[] {
  const kept: Piece[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    const end = endOfAside(pieces, at, words);
    if (end > at) {
      const club = pieces[at + 1];
      const player = kept.at(-1);
      if (piece?.text === '(' && club?.kind === 'C' && (player?.kind === 'P' || player?.kind === 'N')) {
        kept.splice(-1, 1, { ...player, owner: club });
      }
      at = end;
    } else if (piece !== undefined) {
      kept.push(piece.text === '(' || piece.text === ')' ? { ...piece, text: ',' } : piece);
    }
  }
  return kept;
}

/** The last piece of an aside that opens at a place, or that place where none does. */
function endOfAside(pieces: readonly Piece[], at: number, words: NounFirstWords): number {
  const closing = (mark: string, within: number): number =>
    pieces.findIndex((other, i) => i > at && i <= at + within && other.text === mark);
  if (pieces[at]?.text === '(') {
    return Math.max(at, closing(')', ASIDE));
  }
  if (pieces[at]?.text !== ',') {
    return at;
  }
  const end = closing(',', AGE_BETWEEN_COMMAS + 1);
  const inside = pieces.slice(at + 1, end);
  const isAge = end > at && inside.some((piece) => /^\d{2}$/.test(piece.text)) && inside.length <= AGE_BETWEEN_COMMAS;
  return isAge || (end > at && words.saidBy.has(pieces[at + 1]?.text ?? '')) ? end : at;
}

/** "da el sí", "fuori rosa": words that only together mean what they mean. */
function joinWords(pieces: readonly Piece[], words: NounFirstWords): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before?.kind === 'word' && piece.kind === 'word' && words.joined.has(`${before.text} ${piece.text}`)) {
      joined.splice(-1, 1, { ...before, text: `${before.text}-${piece.text}`, last: piece.last });
    } else {
      joined.push(piece);
    }
  }
  return joined;
}

const TELEGRAM = 9;

/** "Dolan, cerca del Napoli": a headline's only comma, with no verb before it, stands for one. */
function dropTelegramComma(pieces: readonly Piece[], finiteVerbs: ReadonlySet<string>): readonly Piece[] {
  const at = pieces.findIndex((piece) => piece.text === ',');
  const opening = pieces.slice(0, Math.max(0, at));
  const from = opening.findLastIndex((piece) => piece.text === ':') + 1;
  const only = pieces.findLastIndex((piece) => piece.text === ',') === at;
  const verbless = !opening.slice(from).some((piece) => finiteVerbs.has(piece.text));
  const said = /^(?:word|M|A|T)$/.test(pieces[at + 1]?.kind ?? '');
  return at > 0 && only && said && at - from <= TELEGRAM && verbless ? pieces.filter((_, i) => i !== at) : pieces;
}

/** "el Madrid", "la Juve", "der FC Porto": what follows is a name, with or without its article. */
function dropArticles(pieces: readonly Piece[], words: NounFirstWords): readonly Piece[] {
  return pieces.filter(
    (piece, at) =>
      !(piece.kind === 'word' && words.articles.has(piece.text) && /^[PNCJS]$/.test(pieces[at + 1]?.kind ?? '')),
  );
}

/** "el conjunto del Betis", "el club inglés Everton": what a club is called before its name. */
function dropClubWords(pieces: readonly Piece[], words: NounFirstWords): readonly Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'C') {
      let at = kept.length - 1;
      while (
        words.of.has(kept[at]?.text ?? '') ||
        words.adjectives.has(kept[at]?.text ?? '') ||
        kept[at]?.kind === 'D'
      ) {
        at -= 1;
      }
      if (words.clubWords.has(kept[at]?.text ?? '')) {
        kept.length = words.definite.has(kept[at - 1]?.text ?? '') ? at - 1 : at;
      }
    }
    kept.push(piece);
  }
  return kept;
}

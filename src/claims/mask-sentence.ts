import type { NamedSentence, Span } from '../mentions/span.ts';
import type { Token } from '../mentions/tokenize.ts';
import { type Money, readMoney } from './read-money.ts';
import { packOf } from './rules/packs.ts';

/**
 * What a word of a sentence is to the rules: P a player, N a name that may be a player or a club, C a club, A somebody
 * unnamed ("a 25-year-old defender"), T the one spoken of ("he", "the striker"), J a person who is no player, S an outlet
 * or journalist, L a country or competition, D a people ("Brazilian"), M a sum, W a wage; else a plain word or a mark.
 */
export type PieceKind = 'P' | 'N' | 'C' | 'A' | 'T' | 'J' | 'S' | 'L' | 'D' | 'M' | 'W' | 'word' | 'mark';

/** One word or name of a masked sentence. `first` and `last` count the sentence's tokens. */
export interface Piece {
  readonly kind: PieceKind;
  /** Lower case for words; the mark itself; the kind and a number for the rest. */
  readonly text: string;
  readonly first: number;
  readonly last: number;
  /** Whom a P, N, C, J or S names; several where they are listed ("Kane and Watkins"). */
  readonly spans: readonly Span[];
  readonly money?: Money;
  /** The club a player is said to be of: "Chelsea's Jackson". */
  readonly owner?: Piece;
  /** The club he was of: "former Bayern midfielder". */
  readonly formerly?: Piece;
  readonly loanee?: boolean;
}

/** The names of tournaments stay words: rules know them, and nobody is bought for one. */
const KINDS: Readonly<Record<Exclude<Span['kind'], 'tournament'>, PieceKind>> = {
  player: 'P',
  name: 'N',
  club: 'C',
  'other-person': 'J',
  source: 'S',
  place: 'L',
  league: 'L',
  people: 'D',
};

/** Puts marks for names and sums in a sentence, so that rules can be about football's language and not about names. */
export function maskSentence(sentence: NamedSentence): readonly Piece[] {
  const { takesIs } = packOf(sentence.language).cues;
  const sums = readMoney(sentence.text);
  const pieces: Piece[] = [];
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) {
      continue;
    }
    const last = pieces.at(-1)?.last ?? -1;
    pushMarks(pieces, token, at);
    const span = sentence.spans.find((span) => span.first === at);
    const sum = sums.find((sum) => sum.start <= token.start && token.start < sum.end);
    const piece =
      span === undefined || span.kind === 'tournament'
        ? sum === undefined
          ? wordPiece(tokens, at, pieces, last)
          : sumPiece(tokens, at, sum)
        : spanPiece(span, KINDS[span.kind]);
    if (piece !== undefined) {
      pieces.push(piece);
      at = piece.last;
    }
    if (tokens[at]?.possessive === true) {
      // "He's joining" is "he is joining".
      const isVerb = takesIs.has(pieces.at(-1)?.text ?? '');
      pieces.push({ kind: isVerb ? 'word' : 'mark', text: isVerb ? 'is' : "'s", first: at, last: at, spans: [] });
    }
  }
  pushTail(pieces, sentence);
  return pieces;
}

function spanPiece(span: Span, kind: PieceKind): Piece {
  return { kind, text: kind, first: span.first, last: span.last, spans: [span] };
}

function sumPiece(tokens: readonly Token[], at: number, sum: Money): Piece {
  let last = at;
  while ((tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) < sum.end) {
    last += 1;
  }
  const kind = sum.wage ? 'W' : 'M';
  return { kind, text: kind, first: at, last, spans: [], money: sum };
}

/** Words held by a hyphen are one word for the rules: "right-back", "pre-contract", "here-we-go". */
function wordPiece(tokens: readonly Token[], at: number, pieces: Piece[], last: number): Piece {
  const token = tokens[at];
  const folded = token?.folded ?? '';
  const before = pieces.at(-1);
  if (token !== undefined && /^[-‐‑/]$/.test(token.before) && before?.kind === 'word' && last === at - 1) {
    pieces.pop();
    return { ...before, text: `${before.text}-${folded}`, last: at };
  }
  return { kind: 'word', text: folded, first: at, last: at, spans: [] };
}

const MARKS = /[,;:?!()[\]|…+•]|(?<=\s)[-–—]+(?=\s|$)|—|&|[➡→👉🔜]|(?![➡→👉🔜])\p{Extended_Pictographic}|\p{RI}/gu;

function pushMarks(pieces: Piece[], token: Token, at: number): void {
  for (const [mark] of token.before.matchAll(MARKS)) {
    const text = markText(mark);
    if (text !== undefined && !(/^[-✖]$/.test(text) && (pieces.length === 0 || pieces.at(-1)?.text === '-'))) {
      pieces.push({
        kind: /^(?:and|to|✖)$/.test(text) ? 'word' : 'mark',
        text,
        first: at,
        last: at - 1,
        spans: [],
      });
    }
  }
}

function pushTail(pieces: Piece[], sentence: NamedSentence): void {
  const last = sentence.tokens.at(-1);
  if (last === undefined) {
    return;
  }
  const tail = sentence.text.slice(last.end);
  if (tail.includes('?')) {
    pieces.push({
      kind: 'mark',
      text: '?',
      first: sentence.tokens.length,
      last: sentence.tokens.length - 1,
      spans: [],
    });
  }
}

function markText(mark: string): string | undefined {
  if (/^[➡→👉🔜]/u.test(mark)) return 'to';
  // "Dolan ✖️ Napoli": as some reporters write that he has signed.
  if (mark === '✖') return mark;
  if (/^(?:[-–—|•…]|\p{Extended_Pictographic}|\p{RI})/u.test(mark)) return '-';
  if (mark === '&' || mark === '+') return 'and';
  if (/^[([]/.test(mark)) return '(';
  if (/^[)\]]/.test(mark)) return ')';
  return mark === '!' ? undefined : mark;
}

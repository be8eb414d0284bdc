import type { NamedSentence } from '../mentions/span.ts';
import { collapseNounFirst } from './collapse-noun-first.ts';
import { collapseNounLast } from './collapse-noun-last.ts';
import { maskSentence, type Piece } from './mask-sentence.ts';
import type { AfterLink, ClauseWords, Cues } from './rules/language-pack.ts';
import { packOf } from './rules/packs.ts';

/** A part of a sentence with a verb of its own, as rules see it: "C0 reject C1 bid for P2". */
export interface Clause {
  readonly sentence: NamedSentence;
  readonly pieces: readonly Piece[];
  /** Words in lower case, names and sums as kind and place in `pieces`, single spaces. */
  readonly masked: string;
  /** Where each piece begins in `masked`. */
  readonly starts: readonly number[];
  /** True where nothing is claimed here: its names still tell what the rest of the item is about. */
  readonly mute?: true;
  /** The word that joins it to the clause before: "after", "as", "if"; '' at the start of a sentence. */
  readonly link: string;
}

/** Cuts a sentence into clauses: at strong conjunctions, and where a name and its verb follow a weak one. */
export function splitClauses(sentence: NamedSentence): readonly Clause[] {
  const { clauses: words, people } = packOf(sentence.language);
  const masked = maskSentence(sentence);
  const pieces =
    people.order === 'noun-last'
      ? collapseNounLast(masked, people)
      : collapseNounFirst(masked, people, words.finiteVerbs);
  const clauses: Clause[] = [];
  let start = 0;
  let link = '';
  pieces.forEach((piece, at) => {
    if (at > start && parts(pieces, at, words)) {
      pushClause(clauses, sentence, withSubject(pieces, start, at, words.relatives.has(link)), link);
      start = at + 1;
      link = piece.text;
    }
  });
  pushClause(clauses, sentence, withSubject(pieces, start, pieces.length, words.relatives.has(link)), link);
  return clauses;
}

/** "… Dolan, who is set to have a medical": what follows "who" is said of the name before it. */
function withSubject(pieces: readonly Piece[], start: number, end: number, isRelative: boolean): readonly Piece[] {
  const own = pieces.slice(start, end);
  const subject = isRelative
    ? pieces.slice(Math.max(0, start - 3), start - 1).findLast((piece) => /^[PNATC]$/.test(piece.kind))
    : undefined;
  return subject === undefined ? own : [subject, ...own];
}

function parts(pieces: readonly Piece[], at: number, words: ClauseWords): boolean {
  const piece = pieces[at];
  if (piece === undefined || (piece.kind !== 'word' && piece.kind !== 'mark')) {
    return false;
  }
  if (words.heldBy?.get(piece.text) === pieces[at - 1]?.text && at > 0) {
    return false;
  }
  if (words.always.has(piece.text) || words.beforeVerb.has(piece.text)) {
    return true;
  }
  return words.beforeSubject.has(piece.text) && opensClause(pieces, at + 1, words);
}

/** A name with a verb behind it, an apposed sum between them or not: "Juve make", "£8.5m fee agreed". */
function opensClause(pieces: readonly Piece[], at: number, words: ClauseWords): boolean {
  const link = pieces[at - 1]?.text ?? '';
  const subject = pieces[at];
  const verb = pieces[at + 1];
  const paired = words.pairs?.has(pieces[at - 3]?.text ?? '') === true;
  if (subject === undefined || paired || (link === ':' && isNote(pieces, at, words))) {
    return false;
  }
  const after = words.verbAfter.get(link) ?? {};
  if (isNoVerb(verb?.text ?? '', isEnd(pieces[at + 2]), after)) {
    return false;
  }
  const isName = /^[PNCATJS]$/.test(subject.kind);
  return (
    (isName && verb?.kind === 'word' && words.finiteVerbs.has(verb.text)) ||
    (subject.kind === 'M' && isSettled(pieces.slice(at, at + 4), words))
  );
}

function isNoVerb(word: string, isLast: boolean, { only, never, neverLast }: AfterLink): boolean {
  return never?.test(word) === true || only?.test(word) === false || (isLast && neverLast?.test(word) === true);
}

function isEnd(piece: Piece | undefined): boolean {
  return piece === undefined || piece.kind === 'mark';
}

function isSettled(pieces: readonly Piece[], { settled }: ClauseWords): boolean {
  return pieces.some(({ text }) => settled?.has(text) === true);
}

/** "Dolan: Arsenal, Chelsea interested": a name, a colon and two words are one clause. */
function isNote(pieces: readonly Piece[], at: number, { notes }: ClauseWords): boolean {
  return at === 2 && pieces.length === at + 2 && notes?.has(pieces[at + 1]?.text ?? '') === true;
}

function pushClause(clauses: Clause[], sentence: NamedSentence, pieces: readonly Piece[], link: string): void {
  if (pieces.length === 0) {
    return;
  }
  let masked = '';
  const starts: number[] = [];
  pieces.forEach((piece, at) => {
    starts.push(masked.length + (at === 0 ? 0 : 1));
    masked +=
      (at === 0 ? '' : ' ') + (piece.kind === 'word' || piece.kind === 'mark' ? piece.text : `${piece.kind}${at}`);
  });
  clauses.push({ sentence, pieces, masked, starts, link });
}

/** The words of the item that a range of the masked clause stands for. */
export function originalWords(clause: Clause, start: number, end: number): string {
  const touched = clause.pieces.filter((piece, at) => {
    const from = clause.starts[at] ?? 0;
    return from < end && from + 1 > start && piece.last >= piece.first;
  });
  const [first, last] = [touched[0], touched.at(-1)];
  if (first === undefined || last === undefined) {
    return '';
  }
  const { tokens, text } = clause.sentence;
  return text.slice(tokens[first.first]?.start, tokens[last.last]?.end);
}

/** The same clause with nothing to say. */
export function muteClause(clause: Clause): Clause {
  return { ...clause, mute: true };
}

/** The words of a clause's language that code asks for by what they mean. */
export function cuesOf({ sentence }: Clause): Cues {
  return packOf(sentence.language).cues;
}

import { foldBare } from '../gazetteer/fold.ts';
import { isOneEdit } from '../mentions/is-one-edit.ts';
import type { Choice } from './command.ts';

/** Something that can stand in an option that takes several, with commas between them. */
export interface Listed {
  /** What is sent where it was suggested; it holds no comma. */
  readonly value: string;
  /** As it is suggested. */
  readonly name: string;
  /** Other ways to write it. */
  readonly spellings?: readonly string[];
}

/** What somebody listed, each once; or the first word that nothing is called, and what may have been meant by it. */
export type ReadList =
  | { readonly kind: 'list'; readonly values: readonly string[] }
  | { readonly kind: 'unknown'; readonly typed: string; readonly near: readonly Listed[] };

const SEPARATOR = /[,;\n]/;
const MOST_NEAR = 5;

/** Stands for a list with nothing in it, where that is a choice. */
const NOTHING = '-';

/** Reads a list as it was suggested, or as somebody typed it. `nothing` is what an empty list is called, where it may be one. */
export function readList(typed: string, listed: readonly Listed[], nothing?: string): ReadList {
  const values = new Set<string>();
  if (typed.trim() === NOTHING || foldBare(typed) === foldBare(nothing ?? NOTHING)) {
    return { kind: 'list', values: [] };
  }
  for (const piece of piecesOf(typed)) {
    const meant = findListed(piece, listed);
    if (meant === undefined) {
      return { kind: 'unknown', typed: piece, near: nearTo(piece, listed) };
    }
    values.add(meant.value);
  }
  return { kind: 'list', values: [...values] };
}

/** What the last word of a list may become; what stands before it stays. Picking one, a comma and the next word go on. */
export function suggestList(typed: string, listed: readonly Listed[], nothing?: string): readonly Choice[] {
  const pieces = typed.split(SEPARATOR);
  const before = pieces.slice(0, -1).flatMap((piece) => findListed(piece.trim(), listed) ?? []);
  const last = findWhole(foldBare(pieces.at(-1) ?? ''), listed);
  const sought = last === undefined ? foldBare(pieces.at(-1) ?? '') : '';
  const taken = last === undefined ? before : [...before, last];
  const open = listed.filter((one) => !taken.includes(one) && isCalled(one, (name) => name.includes(sought)));
  const asTyped = last === undefined ? [] : [joined(taken)];
  const none = typed.trim() === '' && nothing !== undefined ? [{ name: nothing, value: NOTHING }] : [];
  return [...none, ...asTyped, ...open.map((one) => joined([...taken, one]))];
}

function joined(chosen: readonly Listed[]): Choice {
  return { name: chosen.map(({ name }) => name).join(', '), value: chosen.map(({ value }) => value).join(', ') };
}

function piecesOf(typed: string): readonly string[] {
  return typed
    .split(SEPARATOR)
    .map((piece) => piece.trim())
    .filter(Boolean);
}

/** By a whole name; or by its beginning, where only one begins so. */
function findListed(piece: string, listed: readonly Listed[]): Listed | undefined {
  const sought = foldBare(piece);
  const [only, another] = sought === '' ? [] : listed.filter((one) => isCalled(one, (name) => name.startsWith(sought)));
  return findWhole(sought, listed) ?? (another === undefined ? only : undefined);
}

function findWhole(sought: string, listed: readonly Listed[]): Listed | undefined {
  return listed.find((one) => isCalled(one, (name) => name === sought));
}

function nearTo(piece: string, listed: readonly Listed[]): readonly Listed[] {
  const sought = foldBare(piece);
  const isNear = (name: string) => name.includes(sought) || isOneEdit(name, sought);
  return listed.filter((one) => isCalled(one, isNear)).slice(0, MOST_NEAR);
}

function isCalled({ value, name, spellings = [] }: Listed, fits: (folded: string) => boolean): boolean {
  return [name, value, ...spellings].some((one) => fits(foldBare(one)));
}

import { type Clause, cuesOf } from './clause.ts';
import type { Piece } from './mask-sentence.ts';

const REACH = 4;

/**
 * Whether a name in a clause is no mover's: "a deal that depends on Dolan", "as replacement for Dolan". What is said there is
 * said of somebody else.
 */
export function isFoil(piece: Piece, clause: Clause): boolean {
  const { pieces } = clause;
  const at = pieces.indexOf(piece);
  const before = pieces.slice(Math.max(0, at - REACH), at).map(({ text }) => text);
  return cuesOf(clause).foil.test(before.join(' '));
}

import type { Clause } from './clause.ts';
import type { Piece } from './mask-sentence.ts';

/** What stands before somebody with whom another's move is only compared, or on whom it depends. */
const BEFORE_FOIL =
  /(?:^| )(?:(?:depends?|depending|hinges?) on|(?:replacements?|successors?|heirs?|cover|competition|understud(?:y|ies)) (?:for|to)|(?:to|will|would|could|may|can) replace|replacing|succeed|succeeding|instead of|alternatives? to|(?:compete|competes|competing) with|(?:link|links|linking|linked) up with|alongside|(?:more|one|somebody|someone|players?) like|(?:similar|compared) to|in place of)$/;

const REACH = 4;

/**
 * Whether a name in a clause is no mover's: "a deal that depends on Dolan", "as replacement for Dolan". What is said there is
 * said of somebody else.
 */
export function isFoil(piece: Piece, { pieces }: Clause): boolean {
  const at = pieces.indexOf(piece);
  const before = pieces.slice(Math.max(0, at - REACH), at).map(({ text }) => text);
  return BEFORE_FOIL.test(before.join(' '));
}

import type { Firing } from './apply-rules.ts';
import type { Named } from './claim.ts';
import { type Clause, cuesOf } from './clause.ts';
import type { Stage } from './stage.ts';
import type { Surroundings } from './surroundings.ts';
import { clubsIn, sameClub } from './weigh-clubs.ts';

/** What these say has no suitor, or none that may be guessed: a refusal's only club is the one that refuses. */
const NO_GUESS: ReadonlySet<Stage> = new Set<Stage>(['wants_out', 'denied', 'other', 'bid_rejected']);

/** Whoever denies that a player goes is his club. */
function speaksOfLeaving({ clause }: Firing): boolean {
  return cuesOf(clause).leaving.test(clause.masked);
}

/** The player's club as the table has it, and who sells him as the item says. */
interface Home {
  readonly table: Named | undefined;
  readonly seller: Named | undefined;
}

/**
 * Guesses the suitor where no word gave a club that part: another club in the clause, else the only other one in the item.
 * The club that the table gives the player is never guessed: "Tottenham latest: Spence bid sent" names who sells. `isOpen`
 * says of a club that nothing makes it the seller.
 */
export function guessSuitor(
  firing: Firing,
  around: Surroundings,
  isOpen: (club: Named) => boolean,
  { table, seller }: Home,
): Named | undefined {
  // Who denies it about another club's player is his suitor.
  const isAnothers = seller !== undefined || (table !== undefined && !speaksOfLeaving(firing));
  const deniesIt = firing.rule.stage === 'denied' && isAnothers;
  if (NO_GUESS.has(firing.rule.stage) && !deniesIt) {
    return undefined;
  }
  const isOther = (club: Named): boolean => isOpen(club) && (table === undefined || !sameClub(club, table));
  const everywhere = [firing.clause, ...around.sameSentence, ...around.elsewhere];
  const others = partiesIn(everywhere).filter(isKnown).filter(isOther);
  const [first] = others;
  const only = first !== undefined && others.every((club) => sameClub(club, first)) ? first : undefined;
  const here = partiesIn([firing.clause]).filter(isKnown).find(isOther);
  return here ?? only;
}

/** A club that no table has buys where words say so, and not by a guess. */
function isKnown({ id }: Named): boolean {
  return id !== undefined;
}

/** The clubs that clauses name, but for opponents: "… before the game against Porto". */
function partiesIn(clauses: readonly Clause[]): readonly Named[] {
  return clauses.flatMap((clause) => {
    const { pieces } = clause;
    const isOpponent = (at: number): boolean => cuesOf(clause).against.has(pieces[at - 1]?.text ?? '');
    return pieces.filter((piece, at) => piece.kind === 'C' && !isOpponent(at)).flatMap(clubsIn);
  });
}

/** The clubs that clauses name, in order, with repetition. */
export function clubsNamed(clauses: readonly Clause[]): readonly Named[] {
  return clauses.flatMap((clause) => clause.pieces.filter((piece) => piece.kind === 'C').flatMap(clubsIn));
}

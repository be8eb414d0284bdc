import type { Span } from '../mentions/span.ts';
import type { Named } from './claim.ts';
import type { Clause } from './clause.ts';
import type { Piece } from './mask-sentence.ts';
import { slotOf } from './rules/compile-pattern.ts';
import type { ClubRole } from './rules/language-pack.ts';
import { type Tongue, tongueOf } from './tongue.ts';

/** How much speaks for a club as buyer, as seller and as either of one player. */
export interface Weight extends Record<ClubRole, number> {
  readonly club: Named;
}

/** A part that the words of one clause give to a club. */
export interface RoleHint {
  readonly club: Named;
  readonly role: ClubRole;
  readonly weight: number;
}

/** What every sign in a clause says of its clubs. */
export function readRoleHints(clause: Clause): readonly RoleHint[] {
  if (!clause.pieces.some((piece) => piece.kind === 'C' || piece.kind === 'N')) {
    return [];
  }
  const { signs, siftSigns } = tongueOf(clause.sentence.language);
  return siftSigns(clause.masked).flatMap((at) => signs.slice(at, at + 1).flatMap((sign) => hintsOf(sign, clause)));
}

function hintsOf({ role, weight, pattern }: Tongue['signs'][number], clause: Clause): readonly RoleHint[] {
  return Array.from(clause.masked.matchAll(pattern), (match): readonly RoleHint[] => {
    const at = slotOf(match, role === 'partner' ? 'seller' : role);
    const piece = at === undefined ? undefined : clause.pieces[at];
    return clubsIn(piece).map((club) => ({ club, role, weight: piece?.kind === 'N' ? weight - 1 : weight }));
  }).flat();
}

/** The clubs, or unknown names, that a piece stands for. */
export function clubsIn(piece: Piece | undefined): readonly Named[] {
  return clubsOf(piece?.spans ?? []);
}

export function clubsOf(spans: readonly Span[]): readonly Named[] {
  return spans.map((span) => ({ ...(span.id === undefined ? {} : { id: span.id }), name: span.name }));
}

export function sameClub(one: Named, other: Named): boolean {
  return one.id === undefined ? one.name === other.name : one.id === other.id;
}

/** Adds weight to a club's part; a club met for the first time is entered. */
export function addWeight(weights: Weight[], club: Named, role: ClubRole, weight: number): void {
  let entry = weights.find((known) => sameClub(known.club, club));
  if (entry === undefined) {
    entry = { club, buyer: 0, seller: 0, partner: 0 };
    weights.push(entry);
  }
  entry[role] += weight;
}

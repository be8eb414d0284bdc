import type { Span } from '../mentions/span.ts';
import type { Firing } from './apply-rules.ts';
import type { Named } from './claim.ts';
import { type Clause, cuesOf } from './clause.ts';
import type { Piece } from './mask-sentence.ts';
import type { Stage } from './stage.ts';
import type { Surroundings } from './surroundings.ts';
import { addWeight, clubsIn, type Weight } from './weigh-clubs.ts';

const OWNED = 7;
const IN_SLOT = 6;
const HERE = 1;
const SAME_SENTENCE = 0.6;
const ELSEWHERE = 0.4;

/**
 * Gathers what an item says of each club's part in one player's move: whose he is called, the slots of the rule that fired,
 * the signs of its clause and, for less, those of clauses that are not about another player.
 */
export function weighEvidence(firing: Firing, player: Span | undefined, around: Surroundings): Weight[] {
  const weights: Weight[] = [];
  for (const club of clubsIn(firing.player?.owner)) addWeight(weights, club, 'seller', OWNED);
  const told = clubsIn(firing.buyer);
  // "Napoli and Everton agree a fee": one of the two is the seller.
  for (const club of told) addWeight(weights, club, 'buyer', told.length > 1 || comesFrom(firing) ? 0 : IN_SLOT);
  for (const club of clubsIn(firing.seller)) addWeight(weights, club, 'seller', IN_SLOT);
  const isHis = (clause: Clause): boolean => !isAboutAnother(clause, player, around);
  weighClauses(weights, [firing.clause], HERE, player, around);
  weighClauses(weights, around.sameSentence.filter(isHis), SAME_SENTENCE, player, around);
  weighClauses(weights, around.elsewhere.filter(isHis), ELSEWHERE, player, around);
  return weights.filter(({ club }) => !isHimself(club, player));
}

/** "Roma approach Stanek": a name that no table knows could be a club, but not where it is the player's. */
function isHimself(club: Named, player: Span | undefined): boolean {
  return club.id === undefined && club.name === player?.name;
}

/** Offers come from a buyer; "joins from Everton" names the seller in the place of one. */
const ARRIVING: ReadonlySet<Stage> = new Set<Stage>([
  'talks',
  'personal_terms_agreed',
  'pre_contract',
  'medical',
  'done',
]);

function comesFrom({ rule, buyer, clause }: Firing): boolean {
  const before = buyer === undefined ? undefined : clause.pieces[clause.pieces.indexOf(buyer) - 1];
  return ARRIVING.has(rule.stage) && cuesOf(clause).from.has(before?.text ?? '');
}

function weighClauses(
  weights: Weight[],
  clauses: readonly Clause[],
  factor: number,
  player: Span | undefined,
  around: Surroundings,
): void {
  for (const clause of clauses) {
    for (const { club, role, weight } of around.hints(clause)) addWeight(weights, club, role, weight * factor);
    for (const club of ownersIn(clause, player)) addWeight(weights, club, 'seller', OWNED * factor);
    for (const club of newClubsIn(clause)) addWeight(weights, club, 'buyer', IN_SLOT * factor);
  }
}

function ownersIn({ pieces }: Clause, player: Span | undefined): readonly Named[] {
  const names = (piece: Piece | undefined): boolean => piece?.spans.some(({ name }) => name === player?.name) === true;
  // "Dolan: Everton striker's agent …" calls him by his club behind the colon.
  const called = (at: number): boolean =>
    pieces[at]?.kind === 'A' && pieces[at - 1]?.text === ':' && names(pieces[at - 2]);
  return pieces
    .filter((piece, at) => piece.kind === 'T' || names(piece) || called(at))
    .flatMap((piece) => clubsIn(piece.owner));
}

/** "… as a new Napoli player": there the player's club is the one he joins. */
function newClubsIn(clause: Clause): readonly Named[] {
  const { becoming } = cuesOf(clause);
  return clause.pieces.flatMap((piece, at) => {
    const before = clause.pieces[at - 1]?.text ?? '';
    return piece.kind === 'A' && becoming.has(before) ? clubsIn(piece.owner) : [];
  });
}

function isAboutAnother(clause: Clause, player: Span | undefined, around: Surroundings): boolean {
  const named = around.about(clause);
  return named.length > 0 && player !== undefined && !named.includes(player.name);
}

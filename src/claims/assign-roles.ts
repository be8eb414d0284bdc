import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Span } from '../mentions/span.ts';
import type { Firing } from './apply-rules.ts';
import type { Named } from './claim.ts';
import type { Clause } from './clause.ts';
import type { Piece } from './mask.ts';
import { compilePattern, slotOf } from './rules/compile-rule.ts';
import { BUYER_SIGNS, OWN_CLUB_STAGES, SELLER_SIGNS } from './rules/en/role-signs.ts';
import type { Stage } from './stage.ts';

/** Who has the player and who wants him. */
export interface Roles {
  readonly from?: Named;
  readonly to: readonly Named[];
}

const BUYERS = BUYER_SIGNS.map((sign) => compilePattern(sign));
const SELLERS = SELLER_SIGNS.map((sign) => compilePattern(sign));

/**
 * Gives the clubs of a firing their roles: what the rule's slots say, then what the words around say, then whose player the
 * gazetteer thinks he is. `sentence` holds the clauses of the same sentence and then those of the rest of the item.
 */
export function assignRoles(
  firing: Firing,
  player: Span | undefined,
  around: readonly Clause[],
  gazetteer: Gazetteer,
): Roles {
  const owner = firing.player?.owner;
  const hint = clubOf(player, gazetteer);
  const clauses = [firing.clause, ...around];
  const seller = first([
    toNamed(owner),
    toNamed(firing.seller).filter((club) => !isSame(club, toNamed(firing.buyer))),
    ...clauses.slice(0, 2).map((clause) => findSign(SELLERS, 'seller', clause)),
  ]);
  if (OWN_CLUB_STAGES.has(firing.rule.stage)) {
    return ownClub(firing, seller, hint, clauses);
  }
  const from = first([seller, hint === undefined || !isNamedIn(hint, clauses) ? [] : [hint]]);
  const told = without(toNamed(firing.buyer), from);
  const signs = clauses.map((clause) => without(findSign(BUYERS, 'buyer', clause), from));
  const left = without(clubsOf(firing.clause), from).slice(0, from.length === 0 ? 0 : 1);
  const to = first([told, ...signs, needsSuitor(firing.rule.stage) ? left : []]);
  const known = from.length > 0 ? from : hint === undefined || isSame(hint, to) ? [] : [hint];
  return { ...(known[0] === undefined ? {} : { from: known[0] }), to: without(to, known) };
}

/** Contracts, sales and exits are about one's own club; a new club may be named beside it. */
function ownClub(firing: Firing, seller: readonly Named[], hint: Named | undefined, clauses: readonly Clause[]): Roles {
  const own = first([
    seller,
    toNamed(firing.buyer),
    hint !== undefined && isNamedIn(hint, clauses) ? [hint] : [],
    ...clauses.map((clause) => clubsOf(clause)),
    hint === undefined ? [] : [hint],
  ]);
  return { ...(own[0] === undefined ? {} : { from: own[0] }), to: [] };
}

function needsSuitor(stage: Stage): boolean {
  return stage !== 'wants_out' && stage !== 'denied' && stage !== 'other';
}

function first(options: readonly (readonly Named[])[]): readonly Named[] {
  return options.find((option) => option.length > 0) ?? [];
}

function findSign(signs: readonly RegExp[], role: 'buyer' | 'seller', clause: Clause): readonly Named[] {
  for (const sign of signs) {
    const match = sign.exec(clause.masked);
    const at = match === null ? undefined : slotOf(match, role);
    if (at !== undefined) {
      return toNamed(clause.pieces[at]);
    }
  }
  return [];
}

function toNamed(piece: Piece | undefined): readonly Named[] {
  return (piece?.spans ?? []).map((span) => ({ ...(span.id === undefined ? {} : { id: span.id }), name: span.name }));
}

function clubsOf(clause: Clause): readonly Named[] {
  return clause.pieces.filter((piece) => piece.kind === 'C').flatMap(toNamed);
}

function isNamedIn(club: Named, clauses: readonly Clause[]): boolean {
  return clauses.some((clause) => clause.sentence.spans.some((span) => span.kind === 'club' && span.id === club.id));
}

function clubOf(player: Span | undefined, gazetteer: Gazetteer): Named | undefined {
  const clubId = player?.kind === 'player' ? gazetteer.player(player.id ?? '')?.clubId : undefined;
  const club = clubId === undefined ? undefined : gazetteer.club(clubId);
  return club === undefined ? undefined : { id: club.id, name: club.name };
}

function isSame(club: Named, others: readonly Named[]): boolean {
  return others.some((other) => (club.id === undefined ? club.name === other.name : club.id === other.id));
}

function without(clubs: readonly Named[], taken: readonly Named[]): readonly Named[] {
  return clubs.filter((club, i) => !isSame(club, taken) && !isSame(club, clubs.slice(0, i)));
}

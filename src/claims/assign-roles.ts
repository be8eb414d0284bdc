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
 * Gives the clubs of a firing their roles: what the rule's slots say, then the words around them, and last whose player the
 * gazetteer thinks he is. The gazetteer may be ahead of the news: its club never takes a buyer's part away. `around` holds
 * the other clauses of the sentence and then those of the rest of the item.
 */
export function assignRoles(firing: Firing, player: Span | undefined, around: readonly Clause[], gazetteer: Gazetteer): Roles {
  const hint = clubOf(player, gazetteer);
  const clauses = [firing.clause, ...around.filter((clause) => !isAboutAnother(clause, player))];
  const told = toNamed(firing.buyer);
  const seller = first([
    toNamed(firing.player?.owner),
    without(toNamed(firing.seller), told.length > 1 ? [] : told),
    ...clauses.map((clause) => without(findSign(SELLERS, 'seller', clause), told.length > 1 ? [] : told)),
  ]).slice(0, 1);
  if (OWN_CLUB_STAGES.has(firing.rule.stage)) {
    return ownClub(firing, seller, hint, clauses);
  }
  const signs = clauses.map((clause) => without(findSign(BUYERS, 'buyer', clause), seller));
  const left = needsSuitor(firing.rule.stage) ? leftOver(firing.clause, seller, hint) : [];
  const to = first([without(told, seller), ...signs.slice(0, 1), left, ...signs.slice(1)]);
  if (seller.length === 0 && hint !== undefined && to.length > 1) {
    return { from: hint, to: without(to, [hint]) };
  }
  const [from] = first([without(seller, to), hint === undefined || isSame(hint, to) ? [] : [hint]]);
  return { ...(from === undefined ? {} : { from }), to };
}

function isAboutAnother(clause: Clause, player: Span | undefined): boolean {
  const named = clause.pieces.filter((piece) => piece.kind === 'P').flatMap((piece) => piece.spans);
  return named.length > 0 && player !== undefined && !named.some((span) => span.name === player.name);
}

/** The clubs of the clause that no word gave a part to: one that is not his own can only be a suitor. */
function leftOver(clause: Clause, seller: readonly Named[], hint: Named | undefined): readonly Named[] {
  const clubs = without(clubsOf(clause), [...seller, ...(hint === undefined ? [] : [hint])]);
  return clubs.length === 1 ? clubs : [];
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

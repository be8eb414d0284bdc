import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Span } from '../mentions/span.ts';
import type { Firing } from './apply-rules.ts';
import type { Named } from './claim.ts';
import { type Clause, cuesOf, originalWords } from './clause.ts';
import { BUYING_COUNTRIES } from './data/buying-countries.ts';
import { clubsNamed, guessSuitor } from './guess-suitor.ts';
import type { Roles } from './roles.ts';
import { OWN_CLUB_STAGES } from './stage.ts';
import { findPair, pairOrder, splitPair } from './split-pair.ts';
import type { Surroundings } from './surroundings.ts';
import { speaksOfUnnamedClubs } from './unnamed-clubs.ts';
import { clubsIn, clubsOf, sameClub, type Weight } from './weigh-clubs.ts';
import { weighEvidence } from './weigh-evidence.ts';

/**
 * Gives the clubs their parts by weight: the rule's own slots, whose player he is called, the signs around. The gazetteer
 * comes last, for its club may be ahead of the news or behind it. Where nothing tells who buys, nobody is said to.
 */
export function assignRoles(
  firing: Firing,
  player: Span | undefined,
  around: Surroundings,
  gazetteer: Gazetteer,
): Roles {
  const weights = weighEvidence(firing, player, around);
  const table = clubOf(player, gazetteer, around.publishedAt);
  if (OWN_CLUB_STAGES.has(firing.rule.stage)) {
    return ownClub(firing, best(weights, 'seller'), table, weights);
  }
  const pair = findPair(firing, around);
  const buysByHabit = (club: Named): boolean =>
    BUYING_COUNTRIES.has(gazetteer.club(club.id ?? '')?.country?.toLowerCase() ?? '') &&
    (table === undefined || !sameClub(club, table));
  return pair === undefined
    ? turnHabitually(weighSides(firing, player, around, weights, table), firing.clause, buysByHabit)
    : splitPair(pair, weights, table, buysByHabit, pairOrder(firing.clause));
}

/** "Liverpool complete Dolan deal with Al Hilal": with no more than that to tell, the one that buys by habit buys. */
function turnHabitually({ from, to }: Roles, clause: Clause, buysByHabit: (club: Named) => boolean): Roles {
  const [only, second] = to;
  const { pieces } = clause;
  const behindWith = pieces
    .filter((piece, at) => piece.kind === 'C' && cuesOf(clause).with.has(pieces[at - 1]?.text ?? ''))
    .flatMap(clubsIn);
  return from !== undefined &&
    only !== undefined &&
    second === undefined &&
    has(behindWith, from) &&
    buysByHabit(from) &&
    !buysByHabit(only)
    ? { from: only, to: [from] }
    : { ...(from === undefined ? {} : { from }), to };
}

function weighSides(
  firing: Firing,
  player: Span | undefined,
  around: Surroundings,
  weights: readonly Weight[],
  table: Named | undefined,
): Roles {
  const told = best(weights, 'seller') ?? refuser(firing, weights);
  const isOpen = (club: Named): boolean => told === undefined || !sameClub(club, told);
  const mayBuy = (club: Named): boolean => isOpen(club) && !isSeller(weights, club);
  const open = isOfUnnamedClubs(firing) ? [] : weights.filter((weight) => isOpen(weight.club));
  const buyer = best(open, 'buyer');
  const seller = told ?? (buyer === undefined ? undefined : partnerOf(buyer, weights));
  const suitor =
    buyer ??
    (seller === undefined ? undefined : partnerOf(seller, weights)) ??
    (player === undefined || isOfUnnamedClubs(firing)
      ? undefined
      : guessSuitor(firing, around, mayBuy, { table, seller }));
  const rivals = rivalsIn(firing, buyer).filter(isOpen);
  const to = rivals.length > 0 ? rivals : suitor === undefined ? [] : [suitor];
  const from = seller ?? (table === undefined || (rivals.length === 0 && has(to, table)) ? undefined : table);
  return {
    ...(from === undefined ? {} : { from }),
    to: from === undefined ? to : to.filter((club) => !sameClub(club, from)),
  };
}

/** "Saudi clubs push for Dolan", "approaches from Saudi": whoever else is named, it is not they. */
function isOfUnnamedClubs({ buyer, clause, start, end }: Firing): boolean {
  const isMatched = (at: number): boolean => {
    const place = clause.starts[at] ?? end;
    return place >= start && place < end;
  };
  const fromPlace = clause.pieces.some(
    ({ kind }, at) => kind === 'L' && cuesOf(clause).from.has(clause.pieces[at - 1]?.text ?? '') && isMatched(at),
  );
  return buyer === undefined && (fromPlace || speaksOfUnnamedClubs(originalWords(clause, start, end)));
}

/** Who deals with a club: "Negotiations with Everton go on" where Napoli buy. */
function partnerOf(club: Named, weights: readonly Weight[]): Named | undefined {
  return weights.find((weight) => weight.partner > 0 && !sameClub(weight.club, club))?.club;
}

/** "Everton: Dolan is not for sale" — who refuses is the one club named, unless a word makes it the suitor. */
function refuser(firing: Firing, weights: readonly Weight[]): Named | undefined {
  const [only, second] = clubsNamed([firing.clause]);
  const alone = firing.rule.stage === 'bid_rejected' && firing.buyer === undefined && second === undefined;
  return alone && only !== undefined && !isBuyer(weights, only) ? only : undefined;
}

function has(clubs: readonly Named[], club: Named): boolean {
  return clubs.some((other) => sameClub(other, club));
}

/** Suitors that stand in a list: "Spurs, Bayern and Dortmund want …", "interest from Napoli and Porto". */
function rivalsIn({ buyer, rule, clause }: Firing, suitor: Named | undefined): readonly Named[] {
  const isListed = (clubs: readonly Named[]): boolean => suitor !== undefined && has(clubs, suitor);
  const wished = rule.stage === 'interest' ? clause.pieces.map(clubsIn).find(isListed) : undefined;
  const told = buyer === undefined ? (wished ?? []) : clubsIn(buyer);
  return told.length > 1 ? told : [];
}

function isSeller(weights: readonly Weight[], club: Named): boolean {
  return weights.some((weight) => sameClub(weight.club, club) && weight.seller > weight.buyer);
}

function isBuyer(weights: readonly Weight[], club: Named): boolean {
  return weights.some((weight) => sameClub(weight.club, club) && weight.buyer > weight.seller);
}

/** Contracts, sales and exits are about one's own club; whoever else is named buys nothing yet. */
function ownClub(firing: Firing, from: Named | undefined, table: Named | undefined, weights: readonly Weight[]): Roles {
  const { pieces, sentence } = firing.clause;
  const former = pieces.flatMap((piece) => clubsIn(piece.formerly));
  const clubs = [
    ...clubsNamed([firing.clause]),
    ...clubsOf(sentence.spans.filter((span) => span.kind === 'club')).filter((club) => !has(former, club)),
  ];
  const inTable = table === undefined ? undefined : clubs.find((club) => sameClub(club, table));
  const [slot, owner] = [clubsIn(firing.seller)[0], clubsIn(firing.player?.owner)[0]];
  const named = clubs.find((club) => !isBuyer(weights, club));
  const own = slot ?? owner ?? inTable ?? named ?? from ?? weights[0]?.club ?? table;
  return { ...(own === undefined ? {} : { from: own }), to: [] };
}

function best(weights: readonly Weight[], role: 'buyer' | 'seller'): Named | undefined {
  const other = role === 'buyer' ? 'seller' : 'buyer';
  const [first] = weights
    .filter((weight) => weight[role] > weight[other])
    .toSorted((a, b) => b[role] - b[other] - (a[role] - a[other]));
  return first?.club;
}

/**
 * Whose the player is by the table: the club that lent him where he is on loan. Not where the table is newer than the
 * item: then he may have come there since.
 */
function clubOf(player: Span | undefined, gazetteer: Gazetteer, publishedAt: string | undefined): Named | undefined {
  const row = player?.kind === 'player' ? gazetteer.player(player.id ?? '') : undefined;
  const club = gazetteer.club(row?.onLoanFrom ?? row?.clubId ?? '');
  const ahead =
    publishedAt !== undefined && row?.clubAsOf !== undefined && publishedAt.slice(0, 7) < row.clubAsOf.slice(0, 7);
  return club === undefined || ahead ? undefined : { id: club.id, name: club.name };
}

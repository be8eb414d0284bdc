import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Span } from '../mentions/span.ts';
import type { Firing } from './apply-rules.ts';
import type { Named } from './claim.ts';
import type { Clause } from './clause.ts';
import { OWN_CLUB_STAGES } from './rules/en/role-signs.ts';
import type { Stage } from './stage.ts';
import { addWeight, clubsIn, type RoleHint, sameClub, type Weight } from './weigh-clubs.ts';

/** Who has the player and who wants him. */
export interface Roles {
  readonly from?: Named;
  readonly to: readonly Named[];
}

/** What surrounds a firing: the other clauses of its sentence first, then the rest of the item. */
export interface Surroundings {
  readonly sameSentence: readonly Clause[];
  readonly elsewhere: readonly Clause[];
  readonly hints: (clause: Clause) => readonly RoleHint[];
  /** When the item was published, where it says so. */
  readonly publishedAt?: string;
  /** The players that a clause is about: those it names, else those of the clause before it. */
  readonly about: (clause: Clause) => readonly string[];
}

const OWNED = 7;
const IN_SLOT = 6;
const HERE = 1;
const SAME_SENTENCE = 0.6;
const ELSEWHERE = 0.4;
const IN_TABLE = 0.5;

/**
 * Gives the clubs their parts by weight: the rule's own slots, whose player he is called, the signs of his clause, those of
 * clauses that are not about another player, and last the gazetteer, whose club may be ahead of the news or behind it.
 */
export function assignRoles(
  firing: Firing,
  player: Span | undefined,
  around: Surroundings,
  gazetteer: Gazetteer,
): Roles {
  const weights = weigh(firing, player, around);
  if (OWN_CLUB_STAGES.has(firing.rule.stage)) {
    return ownClub(firing, best(weights, 'seller'), clubOf(player, gazetteer, around.publishedAt), weights);
  }
  const pair = pairIn(firing, around);
  if (
    pair !== undefined &&
    (firing.player?.owner === undefined ||
      pair.some((club) => clubsIn(firing.player?.owner).some((owner) => sameClub(owner, club))))
  ) {
    return splitPair(pair, weights, clubOf(player, gazetteer, around.publishedAt));
  }
  const seller = best(weights, 'seller');
  const isOpen = (club: Named): boolean => seller === undefined || !sameClub(club, seller);
  const rivals = rivalsIn(firing).filter(isOpen);
  const table = clubOf(player, gazetteer, around.publishedAt);
  const buyer =
    best(
      weights.filter((weight) => isOpen(weight.club)),
      'buyer',
    ) ?? lastSuitor(firing, around, (club) => isOpen(club) && !isSeller(weights, club), table);
  const to = rivals.length > 0 ? rivals : buyer === undefined ? [] : [buyer];
  const from =
    seller ??
    (table !== undefined && (rivals.length > 0 || !to.some((club) => sameClub(club, table))) ? table : undefined);
  return {
    ...(from === undefined ? {} : { from }),
    to: from === undefined ? to : to.filter((club) => !sameClub(club, from)),
  };
}

const JOINT: ReadonlySet<Stage> = new Set<Stage>(['talks', 'bid_accepted', 'done', 'medical', 'deal_off']);

/** "Napoli and Everton agree a fee": where two clubs do one thing together, one buys and the other sells. */
function pairIn(firing: Firing, around: Surroundings): readonly [Named, Named] | undefined {
  const clubs = [firing.clause, ...around.sameSentence].flatMap((clause) =>
    clause.pieces.filter((piece) => piece.kind === 'C'),
  );
  const [one, other, third] = clubsIn(clubs[0]);
  const joint = JOINT.has(firing.rule.stage) && one !== undefined && other !== undefined && third === undefined;
  return joint ? [one, other] : undefined;
}

/** The seller is who elsewhere speaks as one, or whose player the table says he is. Where nothing tells, nothing is said. */
function splitPair(pair: readonly [Named, Named], weights: readonly Weight[], table: Named | undefined): Roles {
  const leaning = (club: Named): number => {
    const weight = weights.find((weight) => sameClub(weight.club, club));
    const owns = table !== undefined && sameClub(club, table) ? IN_TABLE : 0;
    return (weight?.seller ?? 0) - (weight?.buyer ?? 0) + owns;
  };
  const [one, other] = pair;
  if (leaning(one) === leaning(other)) {
    return { to: [] };
  }
  return leaning(one) > leaning(other) ? { from: one, to: [other] } : { from: other, to: [one] };
}

/** Suitors that stand in a list: "Spurs, Bayern and Dortmund want …". */
function rivalsIn(firing: Firing): readonly Named[] {
  const told = clubsIn(firing.buyer);
  return told.length > 1 ? told : [];
}

function isSeller(weights: readonly Weight[], club: Named): boolean {
  return weights.some((weight) => sameClub(weight.club, club) && weight.seller > weight.buyer);
}

function weigh(firing: Firing, player: Span | undefined, around: Surroundings): Weight[] {
  const weights: Weight[] = [];
  for (const club of clubsIn(firing.player?.owner)) addWeight(weights, club, 'seller', OWNED);
  const told = clubsIn(firing.buyer);
  // "Napoli and Everton agree a fee": one of the two is the seller.
  for (const club of told) addWeight(weights, club, 'buyer', told.length > 1 ? 0 : IN_SLOT);
  for (const club of clubsIn(firing.seller)) addWeight(weights, club, 'seller', IN_SLOT);
  const take = (clauses: readonly Clause[], factor: number): void => {
    for (const clause of clauses) {
      for (const { club, role, weight } of around.hints(clause)) addWeight(weights, club, role, weight * factor);
      for (const club of ownersIn(clause, player)) addWeight(weights, club, 'seller', OWNED * factor);
      for (const club of newClubsIn(clause)) addWeight(weights, club, 'buyer', IN_SLOT * factor);
    }
  };
  take([firing.clause], HERE);
  take(
    around.sameSentence.filter((clause) => !isAboutAnother(clause, player, around)),
    SAME_SENTENCE,
  );
  take(
    around.elsewhere.filter((clause) => !isAboutAnother(clause, player, around)),
    ELSEWHERE,
  );
  return weights;
}

function ownersIn(clause: Clause, player: Span | undefined): readonly Named[] {
  return clause.pieces
    .filter((piece) => piece.kind === 'T' || piece.spans.some((span) => span.name === player?.name))
    .flatMap((piece) => clubsIn(piece.owner));
}

/** "… as a new Napoli player": there the player's club is the one he joins. */
function newClubsIn(clause: Clause): readonly Named[] {
  return clause.pieces.flatMap((piece, at) => {
    const before = clause.pieces[at - 1]?.text ?? '';
    return piece.kind === 'A' && /^(?:as|new)$/.test(before) ? clubsIn(piece.owner) : [];
  });
}

/** Contracts, sales and exits are about one's own club; whoever else is named buys nothing yet. */
function ownClub(firing: Firing, from: Named | undefined, table: Named | undefined, weights: readonly Weight[]): Roles {
  const named = [
    ...firing.clause.pieces,
    ...firing.clause.sentence.spans.map((span) => ({
      kind: span.kind === 'club' ? ('C' as const) : ('word' as const),
      spans: [span],
    })),
  ];
  const clubs = named
    .filter((piece) => piece.kind === 'C')
    .flatMap((piece) =>
      piece.spans.map((span): Named => ({ ...(span.id === undefined ? {} : { id: span.id }), name: span.name })),
    );
  const inTable = clubs.find((club) => table !== undefined && sameClub(club, table));
  const own =
    clubsIn(firing.seller)[0] ?? clubsIn(firing.player?.owner)[0] ?? inTable ?? clubs[0] ?? from ?? weights[0]?.club;
  return { ...(own === undefined ? {} : { from: own }), to: [] };
}

function best(weights: readonly Weight[], role: 'buyer' | 'seller'): Named | undefined {
  const other = role === 'buyer' ? 'seller' : 'buyer';
  const [first] = weights
    .filter((weight) => weight[role] > weight[other])
    .toSorted((a, b) => b[role] - b[other] - (a[role] - a[other]));
  return first?.club;
}

const NO_SUITOR: ReadonlySet<Stage> = new Set<Stage>(['wants_out', 'denied', 'other']);

/**
 * No word gave a part. One more club in the clause, or the only other one in the item, can only be the suitor; the club
 * that the table gives the player comes last, and only where it may be ahead of the news.
 */
function lastSuitor(
  firing: Firing,
  around: Surroundings,
  isOpen: (club: Named) => boolean,
  table: Named | undefined,
): Named | undefined {
  if (NO_SUITOR.has(firing.rule.stage)) {
    return undefined;
  }
  const notHis = (club: Named): boolean => isOpen(club) && (table === undefined || !sameClub(club, table));
  const here = clubsNamed([firing.clause]);
  const everywhere = clubsNamed([firing.clause, ...around.sameSentence, ...around.elsewhere]).filter(notHis);
  const only = everywhere.every((club) => everywhere[0] !== undefined && sameClub(club, everywhere[0]))
    ? everywhere[0]
    : undefined;
  const ahead =
    firing.rule.stage === 'bid_rejected'
      ? undefined
      : clubsNamed([firing.clause, ...around.sameSentence, ...around.elsewhere]).find(isOpen);
  return here.find(notHis) ?? only ?? (everywhere.length === 0 ? ahead : undefined);
}

function clubsNamed(clauses: readonly Clause[]): readonly Named[] {
  return clauses.flatMap((clause) => clause.pieces.filter((piece) => piece.kind === 'C').flatMap(clubsIn));
}

function isAboutAnother(clause: Clause, player: Span | undefined, around: Surroundings): boolean {
  const named = around.about(clause);
  return named.length > 0 && player !== undefined && !named.includes(player.name);
}

/** The player's club of the table, unless the table is newer than the item: then he may have come there since. */
function clubOf(player: Span | undefined, gazetteer: Gazetteer, publishedAt: string | undefined): Named | undefined {
  const row = player?.kind === 'player' ? gazetteer.player(player.id ?? '') : undefined;
  const club = row?.clubId === undefined ? undefined : gazetteer.club(row.clubId);
  const ahead =
    publishedAt !== undefined && row?.clubAsOf !== undefined && publishedAt.slice(0, 7) < row.clubAsOf.slice(0, 7);
  return club === undefined || ahead ? undefined : { id: club.id, name: club.name };
}

import type { Firing } from './apply-rules.ts';
import type { Named } from './claim.ts';
import { type Clause, cuesOf } from './clause.ts';
import type { Roles } from './roles.ts';
import type { Stage } from './stage.ts';
import type { Surroundings } from './surroundings.ts';
import { clubsIn, sameClub, type Weight } from './weigh-clubs.ts';

const JOINT: ReadonlySet<Stage> = new Set<Stage>(['talks', 'bid_accepted', 'done', 'medical', 'deal_off']);
const IN_TABLE = 0.5;

/**
 * Where two clubs do one thing together ("Napoli and Everton agree a fee"), one buys and the other sells: the two, or
 * nothing. A player who is called a third club's has two suitors instead.
 */
export function findPair(firing: Firing, around: Surroundings): readonly [Named, Named] | undefined {
  const pieces = [firing.clause, ...around.sameSentence].flatMap((clause) => clause.pieces);
  const [one, other, third] = clubsIn(pieces.find((piece) => piece.kind === 'C'));
  if (!JOINT.has(firing.rule.stage) || one === undefined || other === undefined || third !== undefined) {
    return undefined;
  }
  const owner = clubsIn(firing.player?.owner)[0];
  return owner === undefined || sameClub(owner, one) || sameClub(owner, other) ? [one, other] : undefined;
}

/** What the order of two clubs tells of their parts. */
type PairOrder = 'buyer-first' | 'seller-first' | 'untold';

/** Who of two that do one thing together is named first, by the noun for what they do; the buyer where it does not tell. */
export function pairOrder(clause: Clause): PairOrder {
  const { sale, lending } = cuesOf(clause);
  return sale.test(clause.masked) ? 'seller-first' : lending.test(clause.masked) ? 'untold' : 'buyer-first';
}

/**
 * The seller is who elsewhere speaks as one, or whose player the table says he is. Where nothing tells, the one named
 * first buys: whoever moves is named first. A club that buys by habit does so from the second place too.
 */
export function splitPair(
  pair: readonly [Named, Named],
  weights: readonly Weight[],
  table: Named | undefined,
  buysByHabit: (club: Named) => boolean,
  order: PairOrder = 'buyer-first',
): Roles {
  const leaning = (club: Named): number => {
    const weight = weights.find((weight) => sameClub(weight.club, club));
    const owns = table !== undefined && sameClub(club, table) ? IN_TABLE : 0;
    return (weight?.seller ?? 0) - (weight?.buyer ?? 0) + owns;
  };
  const [one, other] = pair;
  if (leaning(one) === leaning(other) && order !== 'buyer-first') {
    return order === 'untold' ? { to: [] } : { from: one, to: [other] };
  }
  if (leaning(one) === leaning(other)) {
    return buysByHabit(other) ? { from: one, to: [other] } : { from: other, to: [one] };
  }
  return leaning(one) > leaning(other) ? { from: one, to: [other] } : { from: other, to: [one] };
}

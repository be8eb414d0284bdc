import type { Claim, Named } from '../claims/claim.ts';
import type { Stage } from '../claims/stage.ts';
import { fold } from '../gazetteer/fold.ts';
import { keyOf } from './saga-id.ts';
import type { ReportedClaim } from './saga.ts';
import { STAGE_GRAPH } from './stage-graph.ts';

/** How often the reports so far call a club the player's own, less how often they call it a suitor, by the club's key. */
export type Belonging = Map<string, number>;

/** One report may be mistaken. */
const SURE = 2;

/** Words that many clubs have in their names: they name none of them. */
const SHARED_WORDS = new Set([
  'united',
  'city',
  'town',
  'real',
  'club',
  'athletic',
  'sporting',
  'rovers',
  'county',
  'inter',
]);

/**
 * Counts what a report says of where the player is. Only what its own words say counts: a club that the gazetteer lent
 * the claim may be the club he has joined since.
 */
export function noteClubs(belonging: Belonging, { claim, title }: ReportedClaim, stage: Stage): void {
  const { from, to, evidence } = claim;
  if (from !== undefined && isNamedIn(from, `${title} ${evidence}`)) {
    add(belonging, from, 1);
  }
  if (STAGE_GRAPH[stage].line === 'suitor') {
    to.forEach((club) => add(belonging, club, -1));
  }
}

/**
 * The clubs of a claim that can be suitors. A sentence read the wrong way round makes the player's own club one ("close
 * to an agreement with Brighton for Baleba"); the other reports know better.
 */
export function suitorsOf(belonging: Belonging, { to }: Claim): readonly Named[] {
  return to.filter(
    (club, i) =>
      to.findIndex((other) => keyOf(other) === keyOf(club)) === i && (belonging.get(keyOf(club)) ?? 0) < SURE,
  );
}

function isNamedIn(club: Named, text: string): boolean {
  const words = new Set(fold(text).split(' '));
  return fold(club.name)
    .split(' ')
    .some((word) => word.length > 3 && !SHARED_WORDS.has(word) && words.has(word));
}

function add(belonging: Belonging, club: Named, times: number): void {
  belonging.set(keyOf(club), (belonging.get(keyOf(club)) ?? 0) + times);
}

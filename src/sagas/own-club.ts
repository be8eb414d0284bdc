import type { Claim, Named } from '../claims/claim.ts';
import type { Stage } from '../claims/stage.ts';
import { keyOf } from './saga-id.ts';
import { STAGE_GRAPH } from './stage-graph.ts';

/** How often the reports so far call a club the player's own, less how often they call it a suitor, by the club's key. */
export type Belonging = Map<string, number>;

/** Counts what a claim says of where the player is. */
export function noteClubs(belonging: Belonging, { from, to }: Claim, stage: Stage): void {
  if (from !== undefined) {
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
export function suitorsOf(belonging: Belonging, { from, to }: Claim): readonly Named[] {
  return to.filter(
    (club, i) =>
      to.findIndex((other) => keyOf(other) === keyOf(club)) === i &&
      (from === undefined || keyOf(club) !== keyOf(from)) &&
      (belonging.get(keyOf(club)) ?? 0) <= 0,
  );
}

function add(belonging: Belonging, club: Named, times: number): void {
  belonging.set(keyOf(club), (belonging.get(keyOf(club)) ?? 0) + times);
}

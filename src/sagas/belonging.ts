import type { Claim, Named } from '../claims/claim.ts';
import type { Stage } from '../claims/stage.ts';
import { fold } from '../gazetteer/fold.ts';
import { keyOf } from './saga-id.ts';
import type { ReportedClaim } from './saga.ts';
import { STAGE_GRAPH } from './stage-graph.ts';
import { titleWords } from './title-words.ts';

/** How often the reports so far call a club the player's own, less how often they call it a suitor, by the club's key. */
export type Belonging = Map<string, number>;

/** One report may be mistaken, and is believed only against one that does not say whose the player is. */
const SURE = 2;
/** No more is counted, so that a player who moves is soon known where he is. */
const MOST = 4;

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
export function noteClubs(belonging: Belonging, reported: ReportedClaim, stage: Stage): void {
  const { from, to } = reported.claim;
  if (from !== undefined && countOf(belonging, from) < MOST && namesFrom(reported)) {
    belonging.set(keyOf(from), countOf(belonging, from) + 1);
  }
  if (STAGE_GRAPH[stage].line === 'suitor') {
    to.forEach((club) => belonging.set(keyOf(club), Math.max(-MOST, countOf(belonging, club) - 1)));
  }
}

/**
 * The clubs of a claim that can be suitors. A sentence read the wrong way round makes the player's own club one ("close
 * to an agreement with Brighton for Baleba"); the other reports know better.
 */
export function suitorsOf(belonging: Belonging, { from, to }: Claim): readonly Named[] {
  const sure = from === undefined ? 1 : SURE;
  return to.filter(
    (club, i) => to.findIndex((other) => keyOf(other) === keyOf(club)) === i && countOf(belonging, club) < sure,
  );
}

/** Whether the words of a report name the club that it says he is at. */
export function namesFrom(reported: ReportedClaim): boolean {
  const { claim, heard } = reported;
  if (heard !== undefined || claim.from === undefined) {
    return heard?.namesFrom === true;
  }
  const words = `${titleWords(reported).text}${fold(claim.evidence)} `;
  return fold(claim.from.name)
    .split(' ')
    .some((word) => word.length > 3 && !SHARED_WORDS.has(word) && words.includes(` ${word} `));
}

function countOf(belonging: Belonging, club: Named): number {
  return belonging.get(keyOf(club)) ?? 0;
}

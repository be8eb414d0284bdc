import type { Stage } from '../claims/stage.ts';
import { keyOf } from './saga-id.ts';
import type { ReportedClaim } from './saga.ts';
import { STAGE_GRAPH } from './stage-graph.ts';

/** A denial of anything is a denial, whatever it denies. */
export function stageOf({ claim }: ReportedClaim): Stage {
  const isStep = STAGE_GRAPH[claim.stage].line === 'suitor' && STAGE_GRAPH[claim.stage].leaves !== 'closed';
  return claim.certainty === 'denied' && isStep && claim.stage !== 'bid_rejected' ? 'denied' : claim.stage;
}

/**
 * The claims in the order they are folded in, one list for each item: by time, then by what they say, so that the order
 * in which they came in plays no part. Of two items of one moment the one that implies more goes first.
 */
export function orderClaims(claims: readonly ReportedClaim[]): readonly (readonly ReportedClaim[])[] {
  const items = new Map<string, ReportedClaim[]>();
  for (const claim of claims) {
    const key = `${claim.at} ${claim.itemId}`;
    const own = items.get(key);
    if (own === undefined) {
      items.set(key, [claim]);
    } else {
      own.push(claim);
    }
  }
  return [...items.values()]
    .map((own) => own.toSorted((a, b) => a.place - b.place || compare(a.id, b.id)))
    .map((own) => ({ own, key: sortKey(own) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ own }) => own);
}

function sortKey(claims: readonly ReportedClaim[]): string {
  const [first] = claims;
  if (first === undefined) {
    return '';
  }
  const covers = STAGE_GRAPH[first.claim.stage].implies.length;
  const said = [first.claim.stage, ...first.claim.to.map(keyOf).sort()];
  return [new Date(first.at).toISOString(), String(99 - covers), ...said, first.itemId].join(' ');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

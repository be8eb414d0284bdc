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
    const key = `${claim.at} ${claim.feedId} ${claim.itemId}`;
    const own = items.get(key);
    if (own === undefined) {
      items.set(key, [claim]);
    } else {
      own.push(claim);
    }
  }
  return [...items.values()]
    .map((own) => own.toSorted((a, b) => a.place - b.place || compare(a.id, b.id)))
    .map((own) => ({ own, at: Date.parse(own[0]?.at ?? '') }))
    .sort((a, b) => a.at - b.at || compareContent(a.own[0], b.own[0]))
    .map(({ own }) => own);
}

function compareContent(a: ReportedClaim | undefined, b: ReportedClaim | undefined): number {
  return a === undefined || b === undefined ? 0 : compare(contentOf(a), contentOf(b));
}

function contentOf({ claim, feedId, itemId }: ReportedClaim): string {
  const covers = STAGE_GRAPH[claim.stage].implies.length;
  return [String(99 - covers), claim.stage, ...claim.to.map(keyOf).sort(), feedId, itemId].join(' ');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

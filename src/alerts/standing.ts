import type { Stage } from '../claims/stage.ts';
import type { Development } from '../sagas/development.ts';
import { keyOf } from '../sagas/saga-id.ts';
import { STAGE_GRAPH } from '../sagas/stage-graph.ts';
import type { ThreadWish } from './alert.ts';

/** Where a saga stands, in the few words that a forum's tags have room for. */
export type Standing = 'rumour' | 'bid' | 'talks' | 'close' | 'done' | 'off' | 'contract';

export const STANDINGS: Readonly<Record<Stage, Standing>> = {
  interest: 'rumour',
  enquiry: 'rumour',
  approach: 'bid',
  bid: 'bid',
  bid_rejected: 'bid',
  bid_accepted: 'close',
  talks: 'talks',
  personal_terms_agreed: 'close',
  pre_contract: 'close',
  medical: 'close',
  done: 'done',
  release_clause: 'close',
  contract_offer: 'contract',
  contract_extension: 'contract',
  contract_stalled: 'contract',
  wants_out: 'rumour',
  available: 'rumour',
  released: 'done',
  deal_off: 'off',
  denied: 'off',
  other: 'rumour',
};

/**
 * Whether a saga is over: at once where its last move is off and no other suitor is left, after some quiet where it ended
 * with a club's own word, and else not. `course` is what stands of it, in order of time.
 */
export function restOf(course: readonly Development[]): ThreadWish['rest'] {
  const last = course.at(-1);
  if (last === undefined) {
    return 'closed';
  }
  switch (STAGE_GRAPH[last.stage].leaves) {
    case 'open':
      return last.stage === 'released' && last.certainty === 'official' ? 'settling' : 'open';
    case 'settled':
      return last.certainty === 'official' && !last.advanced ? 'settling' : 'open';
    case 'closed':
      return isAnybodyLeft(course) ? 'open' : 'closed';
  }
}

/** What each suitor did last says whether he is still in it. */
function isAnybodyLeft(course: readonly Development[]): boolean {
  const lastOf = new Map(course.flatMap(({ to, stage }) => to.map((club) => [keyOf(club), stage] as const)));
  return [...lastOf.values()].some((stage) => STAGE_GRAPH[stage].leaves === 'open');
}

import type { Stage } from '../claims/stage.ts';
import { type Draft, isOfficial, type Said } from './draft.ts';
import { DAY, type Line } from './line.ts';
import { HIJACKING, STAGE_GRAPH } from './stage-graph.ts';

/** A finished move, or a new contract: for a while after it, everything else about the player is an old story. */
export interface Settlement {
  readonly draft: Draft;
  /** When it was finished: with the official word, once there is one. Milliseconds. */
  readonly at: number;
  readonly official: boolean;
}

const SETTLED_FOR = 14 * DAY;
/** What one outlet alone says, nobody else has confirmed: that may be a misreading. */
const SETTLED_BY_ONE_FOR = 3 * DAY;

/** What a development that was just begun, or has a new source, settles; a contract agreed but not signed settles nothing. */
export function settle(before: Settlement | undefined, draft: Draft, { at }: Said): Settlement | undefined {
  if (STAGE_GRAPH[draft.stage].leaves !== 'settled' || (draft.stage === 'contract_extension' && draft.advanced)) {
    return before;
  }
  const official = isOfficial(draft);
  return before?.draft === draft && before.official === official ? before : { draft, at, official };
}

/** True where a line that is not the settled one is still in the shadow of it. */
export function isSettled(settlement: Settlement | undefined, line: Line, at: number): settlement is Settlement {
  if (settlement === undefined || line.drafts.includes(settlement.draft)) {
    return false;
  }
  const outlets = new Set(settlement.draft.claims.map(({ claim }) => claim.attribution.outlet));
  return at - settlement.at <= (outlets.size > 1 ? SETTLED_FOR : SETTLED_BY_ONE_FOR);
}

/** Beside "here we go" a hijack is news; beside a confirmed signing only another signing is. */
export function isOvertaken(stage: Stage, advanced: boolean, { official }: Settlement): boolean {
  if (stage === 'done' || stage === 'other') {
    return false;
  }
  return official || !(HIJACKING.has(stage) || (stage === 'talks' && advanced));
}

import type { Fee, Named } from '../claims/claim.ts';
import type { Stage } from '../claims/stage.ts';
import type { Draft } from './draft.ts';
import { STAGE_GRAPH } from './stage-graph.ts';

export const HOUR = 60 * 60 * 1000;
export const DAY = 24 * HOUR;

/** One course of events in a saga: a suitor's, the own club's, the way out. `drafts` are those of the present chapter. */
export interface Line {
  readonly key: string;
  /** Whose line it is, where it is a suitor's and he has a name. */
  readonly club: Named | undefined;
  chapter: number;
  drafts: Draft[];
}

/** The newest development of a stage in the line's present chapter. */
export function latest(line: Line, stage: Stage): Draft | undefined {
  return line.drafts.findLast((draft) => draft.stage === stage);
}

/** The development that was heard of last, which is not always the last one to begin. */
export function lastHeard(line: Line): Draft | undefined {
  return line.drafts.reduce<Draft | undefined>(
    (last, draft) => (last === undefined || draft.lastAt >= last.lastAt ? draft : last),
    undefined,
  );
}

/** False once nothing has been heard for so long that whatever comes next begins a new chapter. */
export function isLive(line: Line, at: number): boolean {
  return line.drafts.some((draft) => at - draft.lastAt <= STAGE_GRAPH[draft.stage].liveForDays * DAY);
}

/** The collapse or denial that the line ended with, unless something has moved since. */
export function closing(line: Line): Draft | undefined {
  const last = line.drafts.at(-1);
  return last !== undefined && STAGE_GRAPH[last.stage].leaves === 'closed' ? last : undefined;
}

const POUNDS_EACH = { GBP: 1, EUR: 0.86, USD: 0.77 };

/** A fee in rough pounds with its add-ons, for telling a better bid from the same bid in another currency. */
export function poundsOf(fee: Fee | undefined): number | undefined {
  if (fee?.amount === undefined) {
    return undefined;
  }
  return (fee.amount + (fee.addOns ?? 0)) * POUNDS_EACH[fee.currency ?? 'GBP'];
}

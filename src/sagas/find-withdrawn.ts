import type { Development, Refutation } from './development.ts';
import { stageOf } from './order-claims.ts';
import { coversSuitors } from './covers-suitors.ts';
import type { ReportedClaim } from './saga.ts';
import { contradicts, implies } from './stage-graph.ts';

/** Why a development that stood stands no more: nobody says it any longer, or it turned out wrong. */
export type WithdrawalReason = 'taken-back' | Refutation;

/** A development that an audience was told of and that does not stand any more, as it was known last. */
export interface Withdrawal {
  readonly development: Development;
  readonly reason: WithdrawalReason;
}

/**
 * The developments that stood before and do not stand after. One is taken back when every report of it was: its item has
 * other words now, and nothing that is known goes as far on the same line. A live page that moved on takes nothing back,
 * nor does a late report that gives an old one another place.
 */
export function findWithdrawn(
  before: readonly Development[],
  after: readonly Development[],
  claims: readonly ReportedClaim[],
): readonly Withdrawal[] {
  const left = new Map(after.map((development) => [development.id, development]));
  return before.flatMap((told): readonly Withdrawal[] => {
    const now = left.get(told.id);
    if (told.refuted !== undefined) {
      return [];
    }
    if (now !== undefined) {
      return now.refuted === undefined ? [] : [{ development: now, reason: now.refuted }];
    }
    const stands = isStillSaid(told, claims) || after.some((other) => goesAsFar(other, told, before));
    return stands ? [] : [{ development: told, reason: 'taken-back' }];
  });
}

function isStillSaid({ sources, stage }: Development, claims: readonly ReportedClaim[]): boolean {
  const ids = new Set(sources.map(({ claimId }) => claimId));
  return claims.some((claim) => ids.has(claim.id) && stageOf(claim) === stage);
}

/** What was told before goes as far only where it implies the step; what is new, where it neither steps back nor contradicts. */
function goesAsFar(other: Development, told: Development, before: readonly Development[]): boolean {
  if (!coversSuitors(other, told)) {
    return false;
  }
  if (other.stage === told.stage || implies(other.stage, told.stage)) {
    return true;
  }
  const isNew = before.every(({ id }) => id !== other.id);
  return isNew && !implies(told.stage, other.stage) && !contradicts(told.stage, other.stage);
}

import type { Development } from '../sagas/development.ts';
import type { ReportedClaim } from '../sagas/saga.ts';
import type { FoldVerdict } from '../sagas/verdict.ts';

/** A claim of a report that was taken in, what its saga made of it, and the saga's developments in order of time. */
export interface TracedClaim {
  readonly claim: ReportedClaim;
  readonly verdict: FoldVerdict;
  readonly course: readonly Development[];
}

/** What became of a report: `unknown` for one that no feed of ours brought, or that is forgotten. */
export type Trace =
  | { readonly kind: 'taken-in'; readonly claims: readonly TracedClaim[] }
  | { readonly kind: 'read-in-silence' | 'unknown' };

import type { ReportedClaim } from './saga.ts';

const SIGNED =
  /\b(?:has|have|just|already|now|officially)(?: just| now| already| officially)? signed\b|\bcontract(?: has been| is)? signed\b/i;

/** True where a report of a finished move says that the contract itself is signed. */
export function isSigned({ claim, title, heard }: ReportedClaim): boolean {
  return heard === undefined
    ? claim.stage === 'done' && (SIGNED.test(claim.evidence) || SIGNED.test(title))
    : heard.signed === true;
}

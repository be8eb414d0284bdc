import type { ReportedClaim, Saga } from './saga.ts';
import { titleWords } from './title-words.ts';

/**
 * Takes outlets' own words out of what was said before a moment (ISO 8601): who said what of whom, when and where stays.
 * Of a title its words' marks are left, by which a copy of it is still known. Returns the saga itself where nothing is due.
 */
export function stripTexts(saga: Saga, before: string): Saga {
  const isDue = ({ at, textGone }: ReportedClaim) => textGone !== true && at < before;
  return saga.claims.some(isDue)
    ? { ...saga, claims: saga.claims.map((claim) => (isDue(claim) ? strip(claim) : claim)) }
    : saga;
}

function strip(reported: ReportedClaim): ReportedClaim {
  const title = titleWords(reported).marks.trim();
  return { ...reported, title, textGone: true, claim: { ...reported.claim, evidence: '' } };
}

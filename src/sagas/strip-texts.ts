import { namesFrom } from './belonging.ts';
import { happenedAt } from './happened-at.ts';
import { isSigned } from './is-signed.ts';
import { isOfUnnamedClubs } from './lines.ts';
import type { Heard, ReportedClaim, Saga } from './saga.ts';
import { saysAgain } from './says-again.ts';
import { speaksOfBid } from './speaks-of-bid.ts';
import { titleWords } from './title-words.ts';

/**
 * Takes outlets' own words out of what was said before a moment (ISO 8601): who said what of whom, when and where stays, and
 * so does what the fold hears in the words. Of a title its words' marks are left, by which a copy of it is still known.
 * Returns the saga itself where nothing is due.
 */
export function stripTexts(saga: Saga, before: string): Saga {
  const isDue = ({ at, textGone }: ReportedClaim) => textGone !== true && at < before;
  return saga.claims.some(isDue)
    ? { ...saga, claims: saga.claims.map((claim) => (isDue(claim) ? strip(claim) : claim)) }
    : saga;
}

function strip(reported: ReportedClaim): ReportedClaim {
  const title = titleWords(reported).marks.trim();
  return { ...reported, title, textGone: true, heard: hear(reported), claim: { ...reported.claim, evidence: '' } };
}

/** All that is ever asked of the words: without it the saga would be folded otherwise than it was told. */
function hear(reported: ReportedClaim): Heard {
  const happened = happenedAt(reported);
  return {
    ...(namesFrom(reported) ? { namesFrom: true } : {}),
    ...(speaksOfBid(reported.title) ? { bid: true } : {}),
    ...(saysAgain(reported) ? { again: true } : {}),
    ...(isSigned(reported) ? { signed: true } : {}),
    ...(isOfUnnamedClubs(reported) ? { unnamedClubs: true } : {}),
    ...(happened === undefined ? {} : { happenedAt: new Date(happened).toISOString() }),
  };
}

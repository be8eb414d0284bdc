import type { Claim } from '../claims/claim.ts';
import type { Stage } from '../claims/stage.ts';
import type { Draft } from './draft.ts';
import { DAY, HOUR, latest, type Line, poundsOf } from './line.ts';
import type { ReportedClaim } from './saga.ts';
import { saysAgain } from './says-again.ts';
import { implies } from './stage-graph.ts';

/** Outlets disagree on one bid by add-ons and exchange rates; a bid that is better by more than this is another. */
const BETTER_BY = 1.15;
/** A club answers a rejection with a better bid within hours at the soonest. */
const SOONEST = 12 * HOUR;
/** A rejected bid that is spoken of again after so long, by somebody sure of it, was made again. */
const SPOKEN_OF_AGAIN = 4 * DAY;
const REJECTED_AGAIN = 14 * DAY;

/** True where a bid, or the rejection of one, is not the one that the line knows: better, called new, or much later. */
export function isAnotherBid(claim: ReportedClaim, stage: Stage, line: Line): boolean {
  const rejected = latest(line, 'bid_rejected');
  const last = newest(rejected, latest(line, 'bid'));
  if (last === undefined || isAgreedSince(last, line)) {
    return false;
  }
  if (stage === 'bid_rejected' && last.stage === 'bid') {
    return rejected !== undefined;
  }
  const at = Date.parse(claim.at);
  if (
    at - last.firstAt >= SOONEST &&
    (isBetter(claim, line) || isCalledNew(claim, last, at) || isLoanAfterSale(claim, line))
  ) {
    return true;
  }
  if (rejected === undefined || claim.claim.roundup || isSameFigure(claim, line)) {
    return false;
  }
  return at - last.lastAt >= (stage === 'bid' ? SPOKEN_OF_AGAIN : REJECTED_AGAIN);
}

/** Once the clubs agree, every bid that is spoken of is one of those before. */
function isAgreedSince(last: Draft, line: Line): boolean {
  return line.drafts.some(
    ({ stage, firstAt }) => implies(stage, 'bid') && stage !== 'bid_rejected' && firstAt >= last.firstAt,
  );
}

/** Nobody had spoken of a loan before this bid. */
function isLoanAfterSale({ claim }: ReportedClaim, line: Line): boolean {
  return claim.loan && !line.drafts.some(({ claims }) => claims.some((earlier) => earlier.claim.loan));
}

function newest(a: Draft | undefined, b: Draft | undefined): Draft | undefined {
  return a !== undefined && (b === undefined || a.firstAt >= b.firstAt) ? a : b;
}

/** Better than all that was said of the bids before. A reporter reckons his bids alike: his own figures need no margin. */
function isBetter({ claim }: ReportedClaim, line: Line): boolean {
  const amount = poundsOf(claim.fee);
  if (amount === undefined) {
    return false;
  }
  const known = figuresOf(line);
  return known.length > 0 && known.every((earlier) => amount > earlier.pounds * marginOf(earlier.claim, claim));
}

function figuresOf(line: Line): readonly { readonly pounds: number; readonly claim: Claim }[] {
  return line.drafts
    .filter(({ stage }) => stage === 'bid' || stage === 'bid_rejected')
    .flatMap(({ claims }) => claims)
    .flatMap(({ claim }) => {
      const pounds = poundsOf(claim.fee);
      return pounds === undefined ? [] : [{ pounds, claim }];
    });
}

/** A figure that was named before is the bid before, however late it is recalled. */
function isSameFigure({ claim }: ReportedClaim, line: Line): boolean {
  const amount = poundsOf(claim.fee);
  return amount !== undefined && figuresOf(line).some(({ pounds }) => Math.abs(pounds - amount) <= amount * 0.03);
}

function marginOf(earlier: Claim, claim: Claim): number {
  const isSameHand = earlier.attribution.origin === claim.attribution.origin;
  return isSameHand && earlier.fee?.currency === claim.fee?.currency ? 1 : BETTER_BY;
}

/** "Second bid" in the second outlet's report is still the second bid, so the words count once until days have passed. */
function isCalledNew(claim: ReportedClaim, last: Draft, at: number): boolean {
  return saysAgain(claim) && (at - last.lastAt >= SPOKEN_OF_AGAIN || !last.claims.some(saysAgain));
}

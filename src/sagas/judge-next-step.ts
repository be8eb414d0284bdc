import type { Draft, Said } from './draft.ts';
import { joins, joinsAgain, type Judgement, opens, SAME_STEP, silent } from './judgement.ts';
import { DAY, lastHeard, latest, type Line } from './line.ts';
import type { ReportedClaim } from './saga.ts';

const DISPUTABLE_FOR = 4 * DAY;

/** Decides what a stage is that the line's chapter neither has nor implies: a step on, a contradiction, or a step it has in other words. */
export function judgeNextStep(said: Said, line: Line): Judgement {
  const { reported, stage, at } = said;
  const last = lastHeard(line);
  if (stage === 'denied' && last !== undefined && at - last.lastAt <= DISPUTABLE_FOR) {
    // Who is not for sale stays: the club has said so already.
    return last.stage === 'bid_rejected' ? joinsAgain(last, at) : judgeContradiction(reported, last);
  }
  const accepted = latest(line, 'bid_accepted');
  if (stage === 'bid_rejected' && accepted !== undefined && at - accepted.lastAt <= DISPUTABLE_FOR) {
    return judgeContradiction(reported, accepted);
  }
  const other = sameStepInOtherWords(said, line);
  return other === undefined ? opens('advanced') : joins(other, 'same-development');
}

/** "Agree deal" and "here we go" are one agreement, an approach and first talks one contact, where days do not part them. */
function sameStepInOtherWords({ reported, stage, at }: Said, line: Line): Draft | undefined {
  const twin =
    stage === 'done' && reported.claim.certainty !== 'official'
      ? latest(line, 'bid_accepted')
      : stage === 'talks' && !reported.claim.advanced
        ? latest(line, 'approach')
        : undefined;
  return twin !== undefined && twin === line.drafts.at(-1) && at - twin.firstAt <= SAME_STEP ? twin : undefined;
}

/** Only an equally trusted source contradicts; one without a tier is not distrusted for it. */
function judgeContradiction({ claim }: ReportedClaim, told: Draft): Judgement {
  const tiers = told.claims.map((earlier) => earlier.claim.attribution.tier).filter((tier) => tier !== undefined);
  const tier = claim.attribution.tier;
  if (tier !== undefined && tiers.length > 0 && tier > Math.min(...tiers)) {
    return silent('less-trusted');
  }
  return { kind: 'opens', reason: 'contradicted', newChapter: false, disputes: told };
}

import { isAnotherBid } from './is-another-bid.ts';
import { type Draft, isOfficial, type Said } from './draft.ts';
import { isRepost } from './is-repost.ts';
import { judgeNextStep } from './judge-next-step.ts';
import { judgeAfterClosing } from './judge-after-closing.ts';
import { joins, joinsAgain, type Judgement, opens, SAME_STEP, silent, STILL_NEWS } from './judgement.ts';
import { closing, DAY, isLive, latest, type Line } from './line.ts';
import type { ReportedClaim } from './saga.ts';
import { isSigned } from './is-signed.ts';
import { isOvertaken, isSettled, type Settlement } from './settlement.ts';
import { implies, STAGE_GRAPH } from './stage-graph.ts';
import { happenedAt } from './happened-at.ts';

/** Decides what a claim is to its line, given everything that was said before it. */
export function judgeClaim(said: Said, line: Line, settlement: Settlement | undefined): Judgement {
  const settled = isSettled(settlement, line, said.at);
  if (settled && isOvertaken(said.stage, said.reported.claim.advanced, settlement)) {
    return silent('overtaken');
  }
  if (line.drafts.length === 0) {
    return opens(settled && STAGE_GRAPH[said.stage].line === 'suitor' ? 'hijacked' : 'opened');
  }
  const judgement = isLive(line, said.at) ? judgeOnLiveLine(said, line) : opens('reopened', true);
  if (judgement.kind !== 'opens') {
    return judgement;
  }
  const quoted = findQuoted(said, line);
  if (quoted !== undefined) {
    return joins(quoted, 'reposted');
  }
  return isBehind(said, line) ? silent('recalled') : judgement;
}

/** "Agreed last week" is behind what was heard of this suitor today. */
function isBehind({ reported }: Said, line: Line): boolean {
  const happened = happenedAt(reported);
  return happened !== undefined && line.drafts.some(({ firstAt }) => firstAt > happened);
}

function judgeOnLiveLine(said: Said, line: Line): Judgement {
  const closed = closing(line);
  if (closed !== undefined) {
    return judgeAfterClosing(said, line, closed);
  }
  return judgeSameStage(said, line) ?? judgeImplied(said, line) ?? judgeNextStep(said, line);
}

function findQuoted({ reported, stage }: Said, line: Line): Draft | undefined {
  return line.drafts.findLast((draft) => draft.stage === stage && isRepost(reported, draft.claims));
}

function judgeSameStage(said: Said, line: Line): Judgement | undefined {
  const { reported, stage, at } = said;
  if ((stage === 'bid' || stage === 'bid_rejected') && isAnotherBid(reported, stage, line)) {
    return opens('another-bid');
  }
  const told = latest(line, stage);
  if (told === undefined || (stage === 'other' && !isSameMatter(reported, told)) || isAgreedSince(said, line)) {
    return undefined;
  }
  if (at - told.lastAt > sameFor(told)) {
    if (line.drafts.some((draft) => coversClaim(draft, said))) {
      return undefined;
    }
    return reported.claim.roundup ? joins(told, 'restated') : opens('happened-again');
  }
  if (stage === 'talks' && reported.claim.advanced) {
    return judgeAdvancedTalks(said, line, told);
  }
  if (reported.claim.certainty === 'official' && !isOfficial(told)) {
    return joins(told, 'now-official');
  }
  return joinsAgain(told, at);
}

/** After a week without a word, talks that are close have moved on. */
const QUIET = 7 * DAY;

/** "Done" that nobody has made official for months was an agreement, and the signing is still to come. */
const UNOFFICIAL_FOR = 60 * DAY;

function sameFor(told: Draft): number {
  return told.stage === 'done' && !isOfficial(told) ? UNOFFICIAL_FOR : STAGE_GRAPH[told.stage].sameForDays * DAY;
}

/** "Close to signing" is news once talks are some days old; on the day of "in talks" it is the same news in finer words. */
function judgeAdvancedTalks({ reported, at }: Said, line: Line, told: Draft): Judgement {
  if (told.stage === 'talks' && told.advanced) {
    return at - told.lastAt >= QUIET && !reported.claim.roundup ? opens('talks-advanced') : joinsAgain(told, at);
  }
  const lastStep = Math.max(...line.drafts.map(({ firstAt }) => firstAt));
  return at - lastStep >= SAME_STEP ? opens('talks-advanced') : joins(told, 'optional-minor');
}

/** What fits no stage is told apart by the rule that read it: a pay cut is not a sell-on clause. */
function isSameMatter({ claim }: ReportedClaim, told: Draft): boolean {
  return told.claims[0]?.claim.ruleId === claim.ruleId;
}

function judgeImplied(said: Said, line: Line): Judgement | undefined {
  const by = line.drafts.findLast((draft) => coversClaim(draft, said) && !isAnswered(draft, said, line));
  if (by === undefined) {
    return undefined;
  }
  if (said.stage === 'talks' && said.reported.claim.advanced && !isAgreedSince(said, line)) {
    return judgeAdvancedTalks(said, line, by);
  }
  return said.at - by.lastAt <= STILL_NEWS ? joins(by, 'implied') : silent('recalled');
}

/** Talks go on beside a bid and after the player has agreed; what else covers them ends them. */
function isAgreedSince(said: Said, line: Line): boolean {
  const goesOn = (draft: Draft): boolean => draft.stage === 'bid' || draft.stage === 'personal_terms_agreed';
  return said.stage === 'talks' && line.drafts.some((draft) => !goesOn(draft) && coversClaim(draft, said));
}

/** A bid covers the talks about it until it is rejected: talks after that are a new try. */
function isAnswered(draft: Draft, { stage, at }: Said, line: Line): boolean {
  const rejected = latest(line, 'bid_rejected');
  return draft.stage === 'bid' && stage === 'talks' && rejected !== undefined && at - rejected.firstAt > SAME_STEP;
}

/** A confirmed signing covers all that led to it, a signed contract the medical; "here we go" leaves both to be told. */
function coversClaim(draft: Draft, { stage }: Said): boolean {
  if (draft.stage === 'done' && isOfficial(draft)) {
    return stage !== 'done';
  }
  if (draft.stage === 'done' && stage === 'medical') {
    return draft.claims.some(isSigned);
  }
  return implies(draft.stage, stage);
}

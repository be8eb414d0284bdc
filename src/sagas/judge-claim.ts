import { isAnotherBid } from './another-bid.ts';
import { isRepost } from './is-repost.ts';
import { type Draft, isOfficial, type Said } from './draft.ts';
import { closing, DAY, HOUR, isLive, latest, lastHeard, type Line } from './line.ts';
import type { ReportedClaim } from './saga.ts';
import { isOvertaken, isSettled, type Settlement } from './settlement.ts';
import { implies, REVIVING, STAGE_GRAPH } from './stage-graph.ts';
import type { JoiningReason, OpeningReason, SilentReason } from './verdict.ts';

/** What one claim does to one line. */
export type Judgement =
  | { readonly kind: 'opens'; readonly reason: OpeningReason; readonly newChapter: boolean; readonly disputes?: Draft }
  | { readonly kind: 'joins'; readonly reason: JoiningReason; readonly draft: Draft }
  | { readonly kind: 'silent'; readonly reason: SilentReason };

/** Outlets are behind each other by up to a day. */
const LAG = 24 * HOUR;
/** Words of the same days for the same step: "approach" here is "talks" there, "agreed" here is "here we go" there. */
const SAME_STEP = 36 * HOUR;
/** After this a repeat is an outlet filling its page, and no further source. */
const STILL_NEWS = 48 * HOUR;
const DISPUTABLE_FOR = 4 * DAY;
const COOLED_OFF = 10 * DAY;

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
  const quoted = judgement.kind === 'opens' ? findQuoted(said, line) : undefined;
  return quoted === undefined ? judgement : joins(quoted, 'reposted');
}

function judgeOnLiveLine(said: Said, line: Line): Judgement {
  const closed = closing(line);
  if (closed !== undefined) {
    return judgeAfterClosing(said, closed);
  }
  return judgeSameStage(said, line) ?? judgeImplied(said, line) ?? judgeNextStep(said, line);
}

function opens(reason: OpeningReason, newChapter = false): Judgement {
  return { kind: 'opens', reason, newChapter };
}

function joins(draft: Draft, reason: JoiningReason): Judgement {
  return { kind: 'joins', draft, reason };
}

function silent(reason: SilentReason): Judgement {
  return { kind: 'silent', reason };
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
  if (told === undefined || (stage === 'other' && !isSameMatter(reported, told))) {
    return undefined;
  }
  if (at - told.lastAt > STAGE_GRAPH[stage].sameForDays * DAY) {
    if (line.drafts.some((draft) => coversClaim(draft, said))) {
      return undefined;
    }
    return reported.claim.roundup ? joins(told, 'restated') : opens('happened-again');
  }
  if (reported.claim.advanced && !told.advanced && stage === 'talks') {
    return judgeAdvancedTalks(said, line, told);
  }
  if (reported.claim.certainty === 'official' && !isOfficial(told)) {
    return joins(told, 'now-official');
  }
  return joins(told, at - told.lastAt <= STILL_NEWS ? 'same-development' : 'restated');
}

/** "Close to signing" is news once talks are some days old; on the day of "in talks" it is the same news in finer words. */
function judgeAdvancedTalks({ at }: Said, line: Line, told: Draft): Judgement {
  const lastStep = Math.max(...line.drafts.map(({ firstAt }) => firstAt));
  return at - lastStep >= SAME_STEP ? opens('talks-advanced') : joins(told, 'optional-minor');
}

function isSameMatter({ claim }: ReportedClaim, told: Draft): boolean {
  return told.claims.some((earlier) => earlier.claim.ruleId === claim.ruleId);
}

function judgeImplied(said: Said, line: Line): Judgement | undefined {
  const by = line.drafts.findLast((draft) => coversClaim(draft, said) && !isAnswered(draft, said, line));
  if (by === undefined) {
    return undefined;
  }
  if (
    said.stage === 'talks' &&
    said.reported.claim.advanced &&
    (by.stage === 'bid' || by.stage === 'personal_terms_agreed')
  ) {
    return judgeAdvancedTalks(said, line, by);
  }
  return said.at - by.lastAt <= STILL_NEWS ? joins(by, 'implied') : silent('recalled');
}

/** A bid covers the talks about it until it is rejected: talks after that are a new try. */
function isAnswered(draft: Draft, { stage, at }: Said, line: Line): boolean {
  const rejected = latest(line, 'bid_rejected');
  return draft.stage === 'bid' && stage === 'talks' && rejected !== undefined && at - rejected.firstAt > SAME_STEP;
}

/** A confirmed signing covers all that led to it; "here we go" leaves the medical and the clause to be told. */
function coversClaim(draft: Draft, { stage }: Said): boolean {
  if (draft.stage === 'done' && isOfficial(draft)) {
    return stage !== 'done';
  }
  return implies(draft.stage, stage);
}

function judgeNextStep(said: Said, line: Line): Judgement {
  const { reported, stage, at } = said;
  const last = lastHeard(line);
  if (stage === 'denied' && last !== undefined && at - last.lastAt <= DISPUTABLE_FOR) {
    return judgeContradiction(reported, last);
  }
  const accepted = latest(line, 'bid_accepted');
  if (stage === 'bid_rejected' && accepted !== undefined && at - accepted.lastAt <= DISPUTABLE_FOR) {
    return judgeContradiction(reported, accepted);
  }
  const rejected = latest(line, 'bid_rejected');
  if (stage === 'talks' && rejected !== undefined && at - rejected.firstAt <= LAG) {
    return joins(rejected, 'implied');
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

function judgeAfterClosing(said: Said, closed: Draft): Judgement {
  const { reported, stage, at } = said;
  if (STAGE_GRAPH[stage].leaves === 'closed') {
    const isSame = at - closed.lastAt <= STAGE_GRAPH[stage].sameForDays * DAY;
    return isSame
      ? joins(closed, at - closed.lastAt <= STILL_NEWS ? 'same-development' : 'restated')
      : opens('happened-again');
  }
  if (at - closed.firstAt <= LAG && stage !== 'done') {
    return silent('recalled');
  }
  if (!REVIVING.has(stage) && at - closed.lastAt < COOLED_OFF) {
    return silent('recalled');
  }
  return reported.claim.roundup && at - closed.lastAt < COOLED_OFF ? silent('only-a-rumour') : opens('revived', true);
}

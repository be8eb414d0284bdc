import { isAnotherBid } from './is-another-bid.ts';
import type { Draft, Said } from './draft.ts';
import { type Judgement, joinsAgain, opens, silent } from './judgement.ts';
import { DAY, HOUR, latest, type Line } from './line.ts';
import { REVIVING, STAGE_GRAPH } from './stage-graph.ts';

/** Outlets are behind each other by up to a day. */
const LAG = 24 * HOUR;
const COOLED_OFF = 10 * DAY;

/** Decides what a claim is to a line that ended in a collapse or a denial: a repeat of that, an old story, or a revival. */
export function judgeAfterClosing(said: Said, line: Line, closed: Draft): Judgement {
  const { reported, stage, at } = said;
  if (STAGE_GRAPH[stage].leaves === 'closed') {
    const isSame = at - closed.lastAt <= STAGE_GRAPH[stage].sameForDays * DAY;
    return isSame ? joinsAgain(closed, at) : opens('happened-again');
  }
  if (at - closed.firstAt <= LAG && stage !== 'done') {
    return silent('recalled');
  }
  if (at - closed.lastAt < COOLED_OFF && !canRevive(said, line)) {
    return silent('recalled');
  }
  return reported.claim.roundup && at - closed.lastAt < COOLED_OFF ? silent('only-a-rumour') : opens('revived', true);
}

/** A bid was made again where another one is rejected; the one rejected before the collapse, or "not for sale", revives nothing. */
function canRevive({ reported, stage }: Said, line: Line): boolean {
  if (stage !== 'bid_rejected') {
    return REVIVING.has(stage);
  }
  const isOldRejection = latest(line, stage) !== undefined && !isAnotherBid(reported, stage, line);
  const isAnyBid = reported.claim.to.length > 0 || reported.claim.fee !== undefined;
  return isAnyBid && !isOldRejection;
}

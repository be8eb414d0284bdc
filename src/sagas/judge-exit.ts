import type { Stage } from '../claims/stage.ts';
import type { Said } from './draft.ts';
import { type Judgement, silent } from './judgement.ts';
import { closing, DAY, type Line } from './line.ts';
import { type Lines, lineOf } from './lines.ts';
import { STAGE_GRAPH } from './stage-graph.ts';

/** Steps after which a player is on his way: that he leaves is no news beside them. */
const AGREED: ReadonlySet<Stage> = new Set(['bid_accepted', 'pre_contract', 'medical', 'done']);
/** Steps by which a player has shown that he wants to join. */
const WILLING: ReadonlySet<Stage> = new Set([...AGREED, 'talks', 'personal_terms_agreed']);
const ON_HIS_WAY = 21 * DAY;

/**
 * Why what is said of the way out is no news beside what his suitors have reached: who has a move agreed leaves, and who talks
 * with a club wants to join it. Undefined where nothing stands in its way.
 */
export function judgeExit({ reported, stage, at }: Said, lines: Lines): Judgement | undefined {
  if (STAGE_GRAPH[stage].line !== 'exit') {
    return undefined;
  }
  if ([...lines.values()].some((line) => hasReached(line, AGREED, at))) {
    return silent('overtaken');
  }
  const { to } = reported.claim;
  const isWelcome = to.length > 0 && to.every((club) => hasReached(lineOf(lines, club), WILLING, at));
  return stage === 'wants_out' && isWelcome ? silent('implied') : undefined;
}

function hasReached(line: Line | undefined, steps: ReadonlySet<Stage>, at: number): boolean {
  return (
    line !== undefined &&
    closing(line) === undefined &&
    line.drafts.some(({ stage, lastAt }) => steps.has(stage) && at - lastAt <= ON_HIS_WAY)
  );
}

import type { Named } from '../claims/claim.ts';
import type { Stage } from '../claims/stage.ts';
import { speaksOfUnnamedClubs } from '../claims/unnamed-clubs.ts';
import type { Draft, Said } from './draft.ts';
import { DAY, type Line } from './line.ts';
import { keyOf } from './saga-id.ts';
import type { ReportedClaim } from './saga.ts';
import { STAGE_GRAPH } from './stage-graph.ts';

/** The suitor that no report has named yet. */
const NOBODY = 'suitor:';
/** "Chelsea reject bid" without a bidder is about the bidder of the week. */
const SPOKEN_OF = 7 * DAY;

/** Every line of a saga by its key, made when it is first spoken of. */
export type Lines = Map<string, Line>;

/**
 * The lines that a claim speaks of: one for each of its `suitors`, or the one that a claim without a suitor must mean. "Three
 * Spanish giants" are nobody yet, and not the suitor of the week.
 */
export function linesOf(lines: Lines, { reported, stage, at }: Said, suitors: readonly Named[]): readonly Line[] {
  const { line } = STAGE_GRAPH[stage];
  if (line !== 'suitor') {
    return [open(lines, line)];
  }
  if (suitors.length > 0) {
    return suitors.map((club) => open(lines, NOBODY + keyOf(club), club));
  }
  const meant = isOfUnnamedClubs(reported) ? undefined : lastSuitor(lines, at);
  return [meant ?? open(lines, NOBODY)];
}

/** True where the words of a report speak of suitors that it does not name. */
export function isOfUnnamedClubs({ claim, heard }: ReportedClaim): boolean {
  return heard === undefined
    ? claim.to.length === 0 && speaksOfUnnamedClubs(claim.evidence)
    : heard.unnamedClubs === true;
}

/** A development told before its suitor had a name becomes that suitor's when the name comes out. */
export function unnamedTwin(lines: Lines, line: Line, stage: Stage, at: number): Draft | undefined {
  if (line.club === undefined) {
    return undefined;
  }
  const draft = lines.get(NOBODY)?.drafts.findLast((unnamed) => unnamed.stage === stage);
  return draft !== undefined && at - draft.lastAt <= SPOKEN_OF ? draft : undefined;
}

/** The line of a suitor, if anything was said of him. */
export function lineOf(lines: Lines, club: Named): Line | undefined {
  return lines.get(NOBODY + keyOf(club));
}

function open(lines: Lines, key: string, club?: Named): Line {
  const known = lines.get(key);
  if (known !== undefined) {
    return known;
  }
  const line: Line = { key, club, chapter: 1, drafts: [] };
  lines.set(key, line);
  return line;
}

function lastSuitor(lines: Lines, at: number): Line | undefined {
  let found: { line: Line; heardAt: number } | undefined;
  for (const line of lines.values()) {
    const heardAt = Math.max(...line.drafts.map(({ lastAt }) => lastAt));
    if (line.key.startsWith(NOBODY) && at - heardAt <= SPOKEN_OF && (found === undefined || heardAt > found.heardAt)) {
      found = { line, heardAt };
    }
  }
  return found?.line;
}

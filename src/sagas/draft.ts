import { createHash } from 'node:crypto';
import type { Named } from '../claims/claim.ts';
import type { Stage } from '../claims/stage.ts';
import type { Line } from './line.ts';
import { sagaIdOf } from './saga-id.ts';
import type { ReportedClaim } from './saga.ts';
import { STAGE_GRAPH } from './stage-graph.ts';
import type { OpeningReason } from './verdict.ts';

/** A claim on its way into the fold. */
export interface Said {
  readonly reported: ReportedClaim;
  readonly stage: Stage;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A development while the fold is still adding to it. */
export interface Draft {
  /** Made from saga, lines, chapter, stage and ordinal: the same for every audience and on every replay. */
  readonly id: string;
  readonly stage: Stage;
  /** The suitors it is news of; one that is named only later is added then. */
  readonly to: Named[];
  readonly chapter: number;
  readonly reason: OpeningReason;
  readonly firstAt: number;
  readonly claims: ReportedClaim[];
  lastAt: number;
  advanced: boolean;
  disputed: boolean;
  /** What it contradicts. */
  disputes: readonly Draft[];
}

/** Begins a development on the lines it is news of: several where one report names several suitors. */
export function openDraft(player: Named, said: Said, reason: OpeningReason, lines: readonly Line[]): Draft {
  const { reported, stage, at } = said;
  const draft: Draft = {
    id: idOf(player, stage, lines),
    stage,
    to: clubsOf(reported, stage, lines),
    chapter: Math.max(...lines.map(({ chapter }) => chapter)),
    reason,
    firstAt: at,
    claims: [reported],
    lastAt: at,
    advanced: reported.claim.advanced,
    disputed: reason === 'contradicted',
    disputes: [],
  };
  for (const line of lines) {
    line.drafts.push(draft);
  }
  return draft;
}

/** Adds a source to a development, and the suitor's line to it where only this source names him. */
export function joinDraft(draft: Draft, { reported, at }: Said, line: Line): void {
  draft.claims.push(reported);
  draft.lastAt = Math.max(draft.lastAt, at);
  draft.advanced ||= reported.claim.stage === draft.stage && reported.claim.advanced;
  if (!line.drafts.includes(draft)) {
    line.drafts.push(draft);
    draft.to.push(...(line.club === undefined ? [] : [line.club]));
  }
}

/** True where any source says it as the club's or league's own word. */
export function isOfficial({ claims, stage }: Draft): boolean {
  return claims.some(({ claim }) => claim.certainty === 'official' && claim.stage === stage);
}

/** A suitor's news is about the suitors whose lines it stands on; any other, about whatever clubs the claim names. */
function clubsOf({ claim }: ReportedClaim, stage: Stage, lines: readonly Line[]): Named[] {
  return STAGE_GRAPH[stage].line === 'suitor' ? lines.flatMap(({ club }) => club ?? []) : [...claim.to];
}

/** Which chapter, and which time within it, tells a second bid from the first: 1 for the first bid of a line's chapter. */
function idOf(player: Named, stage: Stage, lines: readonly Line[]): string {
  const places = lines.map(({ key, chapter, drafts }) => [
    key,
    chapter,
    drafts.filter((known) => known.stage === stage).length + 1,
  ]);
  const content = JSON.stringify([sagaIdOf(player), stage, ...places.map((place) => place.join('#')).sort()]);
  return createHash('sha256').update(content).digest('hex').slice(0, 24);
}

import type { Named } from '../claims/claim.ts';
import type { Stage } from '../claims/stage.ts';
import type { Development } from './development.ts';
import { type Judgement, judgeClaim, type Said, type Settlement } from './judge-claim.ts';
import type { Draft, Line } from './line.ts';
import { type Lines, linesOf, unnamedTwin } from './lines.ts';
import { orderClaims, stageOf } from './order-claims.ts';
import type { ReportedClaim } from './saga.ts';
import { STAGE_GRAPH } from './stage-graph.ts';
import type { FoldVerdict } from './verdict.ts';
import { idOfDraft, writeDevelopments } from './write-development.ts';

/** What became of one claim. */
export interface JudgedClaim {
  readonly claim: ReportedClaim;
  readonly verdict: FoldVerdict;
}

/** A saga as one audience sees it, and what each claim did to it. */
export interface FoldedSaga {
  readonly developments: readonly Development[];
  readonly judged: readonly JudgedClaim[];
}

interface Fold {
  readonly player: Named;
  readonly lines: Lines;
  readonly drafts: Draft[];
  settlement: Settlement | undefined;
}

/** The developments of one player's saga, in order of time: a pure function of the claims, in whatever order they are given. */
export function foldSaga(claims: readonly ReportedClaim[]): readonly Development[] {
  return traceSaga(claims).developments;
}

/** The same fold with the verdict on every claim. Claims that name no player belong to no saga and are left out. */
export function traceSaga(claims: readonly ReportedClaim[]): FoldedSaga {
  const items = orderClaims(claims.filter(({ claim }) => claim.player !== undefined));
  const player = items[0]?.[0]?.claim.player;
  if (player === undefined) {
    return { developments: [], judged: [] };
  }
  const fold: Fold = { player, lines: new Map(), drafts: [], settlement: undefined };
  const judged = items.flatMap((item) => foldItem(fold, item));
  return { developments: writeDevelopments(player, fold.drafts), judged };
}

/** One item opens one development of a saga: what it says besides supports what is known, and waits to be reported for itself. */
function foldItem(fold: Fold, item: readonly ReportedClaim[]): readonly JudgedClaim[] {
  let opened = false;
  return item.map((claim) => {
    const verdict = foldClaim(fold, claim, opened);
    opened ||= verdict.kind === 'opens';
    return { claim, verdict };
  });
}

function foldClaim(fold: Fold, reported: ReportedClaim, itemHasOpened: boolean): FoldVerdict {
  const stage = stageOf(reported);
  const said: Said = { reported, stage, at: Date.parse(reported.at) };
  const judgements = linesOf(fold.lines, reported, stage).map((line) => ({ line, ...judgeOn(fold, said, line) }));
  const opening = judgements.filter((judgement) => judgement.kind === 'opens');
  const joining = judgements.find((judgement) => judgement.kind === 'joins');
  const [first] = opening;
  if (first !== undefined && !itemHasOpened) {
    const draft = openDraft(
      fold,
      said,
      first,
      opening.map(({ line }) => line),
    );
    return { kind: 'opens', reason: first.reason, developmentId: idOfDraft(fold.player, draft) };
  }
  if (joining !== undefined) {
    joinDraft(fold, joining.draft, said, joining.line);
    return { kind: 'joins', reason: joining.reason, developmentId: idOfDraft(fold.player, joining.draft) };
  }
  const silent = judgements.find((judgement) => judgement.kind === 'silent');
  return { kind: 'silent', reason: silent?.reason ?? 'aside' };
}

function judgeOn({ lines, settlement }: Fold, said: Said, line: Line): Judgement {
  const judgement = judgeClaim(said, line, settlement);
  const twin = judgement.kind === 'opens' ? unnamedTwin(lines, line, said.stage, said.at) : undefined;
  return twin === undefined ? judgement : { kind: 'joins', draft: twin, reason: 'same-development' };
}

function openDraft(
  fold: Fold,
  { reported, stage, at }: Said,
  opening: Judgement & { readonly kind: 'opens' },
  lines: readonly Line[],
): Draft {
  for (const line of lines) {
    if (opening.newChapter) {
      line.chapter += 1;
      line.drafts = [];
    }
  }
  const draft: Draft = {
    lines: lines.map(({ key }) => key),
    stage,
    to: clubsOf(reported, stage, lines),
    chapter: Math.max(...lines.map(({ chapter }) => chapter)),
    ordinal: 1 + Math.max(...lines.map(({ drafts }) => drafts.filter((known) => known.stage === stage).length)),
    reason: opening.reason,
    firstAt: at,
    claims: [reported],
    lastAt: at,
    advanced: reported.claim.advanced,
    disputed: opening.disputes !== undefined,
  };
  if (opening.disputes !== undefined) {
    opening.disputes.disputed = true;
  }
  for (const line of lines) {
    line.drafts.push(draft);
  }
  fold.drafts.push(draft);
  settle(fold, draft);
  return draft;
}

/** A suitor's news is about the suitors whose lines it stands on; any other, about whatever clubs the claim names. */
function clubsOf({ claim }: ReportedClaim, stage: Stage, lines: readonly Line[]): Named[] {
  return STAGE_GRAPH[stage].line === 'suitor' ? lines.flatMap(({ club }) => club ?? []) : [...claim.to];
}

function joinDraft(fold: Fold, draft: Draft, { reported, at }: Said, line: Line): void {
  draft.claims.push(reported);
  draft.lastAt = Math.max(draft.lastAt, at);
  draft.advanced ||= reported.claim.stage === draft.stage && reported.claim.advanced;
  if (!line.drafts.includes(draft)) {
    line.drafts.push(draft);
    draft.to.push(...(line.club === undefined ? [] : [line.club]));
  }
  settle(fold, draft);
}

function settle(fold: Fold, draft: Draft): void {
  const [line] = draft.lines;
  if (
    line !== undefined &&
    STAGE_GRAPH[draft.stage].leaves === 'settled' &&
    !(draft.stage === 'contract_extension' && draft.advanced)
  ) {
    const official = draft.claims.some(({ claim }) => claim.certainty === 'official' && claim.stage === draft.stage);
    fold.settlement = { line, at: draft.firstAt, official };
  }
}

import type { Named } from '../claims/claim.ts';
import type { Stage } from '../claims/stage.ts';
import type { Development } from './development.ts';
import { type Draft, joinDraft, openDraft, type Said } from './draft.ts';
import { judgeClaim } from './judge-claim.ts';
import { isCopy } from './is-repost.ts';
import { judgeExit } from './judge-exit.ts';
import type { Judgement } from './judgement.ts';
import type { Line } from './line.ts';
import { isOfUnnamedClubs, type Lines, linesOf, unnamedTwin } from './lines.ts';
import { type Belonging, noteClubs, suitorsOf } from './belonging.ts';
import { orderClaims, stageOf } from './order-claims.ts';
import type { ReportedClaim } from './saga.ts';
import { type Settlement, settle } from './settlement.ts';
import { CONTACT, STAGE_GRAPH } from './stage-graph.ts';
import type { FoldVerdict, SilentReason } from './verdict.ts';
import { writeDevelopments } from './write-developments.ts';

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
  readonly belonging: Belonging;
  /** What was folded in so far, one claim of each item. */
  readonly heard: ReportedClaim[];
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
  const fold: Fold = { player, lines: new Map(), drafts: [], belonging: new Map(), heard: [], settlement: undefined };
  const judged = items.flatMap((item) => foldItem(fold, item));
  return { developments: writeDevelopments(player, fold.drafts), judged };
}

/**
 * One item opens one development of a saga, first of all what it is about. What it says in passing supports what is known
 * and waits to be reported for itself, unless the first is known and this is more than contact between clubs.
 */
function foldItem(fold: Fold, item: readonly ReportedClaim[]): readonly JudgedClaim[] {
  let opened = false;
  const judged = item.map((claim, i): JudgedClaim => {
    const stage = stageOf(claim);
    const verdict = foldClaim(fold, claim, stage, opened || (i > 0 && isSaidInPassing(claim, stage)));
    opened ||= verdict.kind === 'opens';
    return { claim, verdict };
  });
  fold.heard.push(...item.slice(0, 1));
  return judged;
}

/** Behind the news of an item stand contacts, and that the player is open to a move: part of it, or of another story. */
function isSaidInPassing({ claim }: ReportedClaim, stage: Stage): boolean {
  return stage === 'talks' || CONTACT.includes(stage) || (stage === 'wants_out' && claim.to.length > 0);
}

function foldClaim(fold: Fold, reported: ReportedClaim, stage: Stage, isAside: boolean): FoldVerdict {
  const said: Said = { reported, stage, at: Date.parse(reported.at) };
  const suitors = suitorsOf(fold.belonging, reported.claim);
  const lines = linesOf(fold.lines, said, suitors);
  noteClubs(fold.belonging, reported, stage);
  const judged = lines.map((line) => ({ line, judgement: judgeOn(fold, said, line) }));
  const reservation = isAside ? 'aside' : reservationOf(said, suitors);
  const [opening, ...more] = reservation === undefined ? judged.flatMap(openingOf) : [];
  const isNews = opening !== undefined && !isCopy(reported, fold.heard);
  if (isNews) {
    const draft = begin(fold, said, [opening, ...more]);
    return { kind: 'opens', reason: draft.reason, developmentId: draft.id };
  }
  for (const { line, judgement } of judged) {
    if (judgement.kind === 'joins') {
      joinDraft(judgement.draft, said, line);
      fold.settlement = settle(fold.settlement, judgement.draft, said);
      return { kind: 'joins', reason: judgement.reason, developmentId: judgement.draft.id };
    }
  }
  const unsaid = judged.map(({ judgement }) => judgement).find((judgement) => judgement.kind === 'silent');
  return { kind: 'silent', reason: unsaid?.reason ?? reservation ?? 'reposted' };
}

/** Why a claim may support what is known and not begin anything: who is interested must be said, and be somebody else. */
function reservationOf({ reported, stage }: Said, suitors: readonly Named[]): SilentReason | undefined {
  if (STAGE_GRAPH[stage].line !== 'suitor' || suitors.length > 0) {
    return undefined;
  }
  if (reported.claim.to.length > 0) {
    return 'own-club';
  }
  return CONTACT.includes(stage) && !isOfUnnamedClubs(reported) ? 'no-suitor' : undefined;
}

interface OnLine {
  readonly line: Line;
  readonly opening: Judgement & { readonly kind: 'opens' };
}

function openingOf({ line, judgement }: { line: Line; judgement: Judgement }): readonly OnLine[] {
  return judgement.kind === 'opens' ? [{ line, opening: judgement }] : [];
}

function judgeOn({ lines, settlement }: Fold, said: Said, line: Line): Judgement {
  const judgement = judgeExit(said, lines) ?? judgeClaim(said, line, settlement);
  const twin = judgement.kind === 'opens' ? unnamedTwin(lines, line, said.stage, said.at) : undefined;
  return twin === undefined ? judgement : { kind: 'joins', draft: twin, reason: 'same-development' };
}

function begin(fold: Fold, said: Said, [first, ...more]: readonly [OnLine, ...OnLine[]]): Draft {
  for (const { line, opening } of [first, ...more]) {
    if (opening.newChapter) {
      line.chapter += 1;
      line.drafts = [];
    }
  }
  const draft = openDraft(fold.player, said, first.opening.reason, [first.line, ...more.map(({ line }) => line)]);
  for (const { opening } of [first, ...more]) {
    dispute(draft, opening.disputes);
  }
  fold.drafts.push(draft);
  fold.settlement = settle(fold.settlement, draft, said);
  return draft;
}

function dispute(draft: Draft, told: Draft | undefined): void {
  if (told !== undefined) {
    told.disputed = true;
    draft.disputes = [...draft.disputes, told];
  }
}

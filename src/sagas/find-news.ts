import { coversSuitors } from './covers-suitors.ts';
import type { Development } from './development.ts';
import { findWithdrawn, type Withdrawal } from './find-withdrawn.ts';
import { DAY } from './line.ts';
import type { ReportedClaim } from './saga.ts';
import { implies, STAGE_GRAPH } from './stage-graph.ts';

/** Why a development that came up is not told. */
export type SilentNews = 'implied' | 'overtaken' | 'too-late' | 'told-under-another-id';

/** What the claims of a cycle changed for one audience. */
export interface News {
  /** To be told, in order of time. */
  readonly tell: readonly Development[];
  /** Told already, now with more sources or better facts: their messages are edited silently. */
  readonly grown: readonly Development[];
  /** Told already, and they stand no more: their messages say so. None of them is among `grown`. */
  readonly withdrawn: readonly Withdrawal[];
  readonly silent: readonly { readonly development: Development; readonly reason: SilentNews }[];
}

/** What happened longer ago than this is history, whenever its report comes in. Milliseconds. */
export const TOO_LATE = 3 * DAY;

/**
 * Compares what an audience saw before with what it sees after. Whatever was in `before` counts as told. A development
 * that came up behind one that says more, on the same line, is not told any more. `claims` are those that `after` was
 * folded from; `now` is ISO 8601.
 */
export function findNews(change: {
  readonly before: readonly Development[];
  readonly after: readonly Development[];
  readonly claims: readonly ReportedClaim[];
  readonly now: string;
}): News {
  const { before, after, claims, now } = change;
  const known = new Map(before.map((development) => [development.id, development]));
  const fresh = after.filter(({ id }) => !known.has(id));
  const tell: Development[] = [];
  const silent: News['silent'][number][] = [];
  for (const development of fresh) {
    const others = [...before, ...fresh].filter(({ id }) => id !== development.id);
    const reason = silenceOf(development, others, before, now);
    if (reason === undefined) {
      tell.push(development);
    } else {
      silent.push({ development, reason });
    }
  }
  const withdrawn = findWithdrawn(before, after, claims);
  const fallen = new Set(withdrawn.map(({ development }) => development.id));
  const grown = after.filter((development) => {
    const told = known.get(development.id);
    return told !== undefined && !fallen.has(development.id) && facts(told) !== facts(development);
  });
  return { tell, grown, withdrawn, silent };
}

function silenceOf(
  development: Development,
  others: readonly Development[],
  before: readonly Development[],
  now: string,
): SilentNews | undefined {
  if (before.some((told) => isSameUnderAnotherId(told, development))) {
    return 'told-under-another-id';
  }
  if (Date.parse(now) - Date.parse(development.at) > TOO_LATE) {
    return 'too-late';
  }
  const later = others.filter((other) => other.at >= development.at);
  const onLine = later.filter((other) => coversSuitors(other, development));
  if (onLine.some((other) => implies(other.stage, development.stage))) {
    return 'implied';
  }
  const isOvertaken =
    onLine.some((other) => ends(other, development)) || later.some((other) => settles(other, development));
  return isOvertaken ? 'overtaken' : undefined;
}

/** A late report can make what was told the second bid instead of the first: it is still what was told. */
function isSameUnderAnotherId(told: Development, development: Development): boolean {
  const sources = new Set(told.sources.map(({ claimId }) => claimId));
  return told.stage === development.stage && development.sources.some(({ claimId }) => sources.has(claimId));
}

/** A move that is off or done since leaves nothing to say of the steps towards it. */
function ends(later: Development, development: Development): boolean {
  return later.at > development.at && STAGE_GRAPH[later.stage].leaves !== 'open' && development.stage !== 'done';
}

/** Once a player has signed, what other clubs did before that is history. */
function settles(later: Development, { at, stage }: Development): boolean {
  const isSigned = later.stage === 'done' && later.certainty === 'official';
  return isSigned && later.at > at && stage !== 'done' && stage !== 'other';
}

function facts({ sources, advanced, to, from, loan, fee, certainty, disputed, refuted }: Development): string {
  return JSON.stringify([
    sources.map(({ claimId }) => claimId),
    advanced,
    to,
    from,
    loan,
    fee?.text,
    certainty,
    disputed,
    refuted,
  ]);
}

import type { Named } from '../claims/claim.ts';
import type { Scope } from '../feeds/feed.ts';
import { audiencesOf, claimsFor } from './audiences.ts';
import { traceSaga } from './fold-saga.ts';
import { DAY } from './line.ts';
import type { ReportedClaim, Saga } from './saga.ts';

const KEPT_FOR = 200 * DAY;
const MOST_OF_EVERYONE = 300;
const MOST_OF_A_SERVER = 60;

/**
 * Puts claims into a saga and returns the new one. Adding a claim again changes nothing. An item that is read again with
 * other words takes its old claims back: what it still says keeps its time, what it says now for the first time is said
 * `now` (ISO 8601). Sources that are older than 200 days or beyond the newest 300 (60 of a server's own) go; claims that set
 * a development off stay, for the developments' ids hang on them.
 */
export function addClaims(
  saga: Saga | undefined,
  sagaId: string,
  player: Named,
  reported: readonly ReportedClaim[],
  now: string,
): Saga {
  const before = saga?.claims ?? [];
  const known = new Map(before.map((claim) => [claim.id, claim]));
  const itemsRead = new Set(reported.map(itemOf));
  const itemsKnown = new Set(before.map(itemOf));
  const kept = before.filter((claim) => !itemsRead.has(itemOf(claim)));
  const added = new Map(
    reported.map((claim) => [claim.id, heardBefore(claim, known.get(claim.id), itemsKnown.has(itemOf(claim)), now)]),
  );
  const named = saga?.player.id === undefined ? player : saga.player;
  const rest = saga ?? { id: sagaId, takenBack: [] };
  return prune({ ...rest, player: named, claims: [...kept, ...added.values()] }, Date.parse(now));
}

function heardBefore(
  claim: ReportedClaim,
  known: ReportedClaim | undefined,
  isItemKnown: boolean,
  now: string,
): ReportedClaim {
  if (known === undefined && !isItemKnown) {
    return claim;
  }
  const { heardLate: _, ...said } = claim;
  const late = known?.heardLate === true ? { heardLate: known.heardLate } : {};
  return { ...said, at: known?.at ?? now, ...late };
}

/** One article in two feeds is two items: what a server's own feed brings must not replace what everybody sees. */
function itemOf({ feedId, itemId }: ReportedClaim): string {
  return `${feedId} ${itemId}`;
}

function prune(saga: Saga, now: number): Saga {
  const isOld = ({ at }: ReportedClaim): boolean => now - Date.parse(at) > KEPT_FOR;
  const scopes = Map.groupBy(saga.claims, ({ scope }) => scope);
  if (!saga.claims.some(isOld) && [...scopes].every(([scope, claims]) => claims.length <= mostOf(scope))) {
    return saga;
  }
  const needed = claimsThatOpen(saga);
  const kept = new Set(needed);
  for (const [scope, claims] of scopes) {
    const sources = claims.filter((claim) => !needed.has(claim.id) && !isOld(claim));
    const room = Math.max(0, mostOf(scope) - claims.filter(({ id }) => needed.has(id)).length);
    const newest = sources.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at)).slice(0, room);
    newest.forEach(({ id }) => kept.add(id));
  }
  return { ...saga, claims: saga.claims.filter(({ id }) => kept.has(id)) };
}

/** A server's own feeds can not crowd out what everybody sees, nor another server's. */
function mostOf(scope: Scope): number {
  return scope === 'everyone' ? MOST_OF_EVERYONE : MOST_OF_A_SERVER;
}

function claimsThatOpen(saga: Saga): ReadonlySet<string> {
  const ids = audiencesOf(saga).flatMap((audience) =>
    traceSaga(claimsFor(saga, audience)).judged.flatMap(({ claim, verdict }) =>
      verdict.kind === 'opens' ? [claim.id] : [],
    ),
  );
  return new Set(ids);
}

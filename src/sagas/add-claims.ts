import type { Named } from '../claims/claim.ts';
import { audiencesOf, claimsFor } from './audiences.ts';
import { traceSaga } from './fold-saga.ts';
import { DAY } from './line.ts';
import type { ReportedClaim, Saga } from './saga.ts';

const KEPT_FOR = 200 * DAY;
const MOST = 300;

/**
 * Puts claims into a saga and returns the new one. Adding a claim again changes nothing. An item that is read again with
 * other words takes its old claims back: what it still says keeps its time, what it says now for the first time is said
 * `now` (ISO 8601). Sources that are older than 200 days or beyond the newest 300 go; claims that set a development off
 * stay, for the developments' ids hang on them.
 */
export function addClaims(
  saga: Saga | undefined,
  sagaId: string,
  player: Named,
  reported: readonly ReportedClaim[],
  now: string,
): Saga {
  const known = new Map((saga?.claims ?? []).map((claim) => [claim.id, claim]));
  const itemsRead = new Set(reported.map(({ itemId }) => itemId));
  const itemsKnown = new Set((saga?.claims ?? []).map(({ itemId }) => itemId));
  const kept = (saga?.claims ?? []).filter(({ itemId }) => !itemsRead.has(itemId));
  const added = new Map(
    reported.map((claim) => {
      const heardAt = known.get(claim.id)?.at ?? (itemsKnown.has(claim.itemId) ? now : claim.at);
      return [claim.id, { ...claim, at: heardAt }];
    }),
  );
  const named = saga?.player.id === undefined ? player : saga.player;
  return prune({ id: sagaId, player: named, claims: [...kept, ...added.values()] }, Date.parse(now));
}

function prune(saga: Saga, now: number): Saga {
  const isOld = ({ at }: ReportedClaim): boolean => now - Date.parse(at) > KEPT_FOR;
  if (saga.claims.length <= MOST && !saga.claims.some(isOld)) {
    return saga;
  }
  const needed = claimsThatOpen(saga);
  const sources = saga.claims.filter((claim) => !needed.has(claim.id) && !isOld(claim));
  const newest = sources.sort((a, b) => Date.parse(b.at) - Date.parse(a.at)).slice(0, Math.max(0, MOST - needed.size));
  const kept = new Set([...needed, ...newest.map(({ id }) => id)]);
  return { ...saga, claims: saga.claims.filter(({ id }) => kept.has(id)) };
}

function claimsThatOpen(saga: Saga): ReadonlySet<string> {
  const ids = audiencesOf(saga).flatMap((audience) =>
    traceSaga(claimsFor(saga, audience)).judged.flatMap(({ claim, verdict }) =>
      verdict.kind === 'opens' ? [claim.id] : [],
    ),
  );
  return new Set(ids);
}

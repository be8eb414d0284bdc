import type { Claim } from '../../src/claims/claim.ts';
import type { Reader } from '../../src/claims/reading.ts';
import type { Feed } from '../../src/feeds/feed.ts';
import type { Item } from '../../src/items/item.ts';
import { addClaims } from '../../src/sagas/add-claims.ts';
import { claimsFor } from '../../src/sagas/audiences.ts';
import { findNews } from '../../src/sagas/find-news.ts';
import { foldSaga } from '../../src/sagas/fold-saga.ts';
import { reportClaim } from '../../src/sagas/report-claim.ts';
import { sagaIdOf } from '../../src/sagas/saga-id.ts';
import type { Saga } from '../../src/sagas/saga.ts';

const FEED: Feed = {
  id: 'bench',
  url: 'https://invented.example/feed',
  outlet: 'The Gazette',
  language: 'en',
  scope: 'everyone',
};

/** Reads the items beforehand, and does with an item's claims what the cycle does with them: adds them, folds, compares. */
export function openFolding(items: readonly Item[], { read }: Reader): (item: Item) => void {
  const claims = new Map(items.map((item) => [item.id, read(item).claims]));
  const sagas = new Map<string, Saga>();
  return (item) => {
    for (const [place, claim] of (claims.get(item.id) ?? []).entries()) {
      foldClaim(item, claim, place, sagas);
    }
  };
}

function foldClaim(item: Item, claim: Claim, place: number, sagas: Map<string, Saga>): void {
  if (claim.player === undefined) {
    return;
  }
  const id = sagaIdOf(claim.player);
  const before = sagas.get(id);
  const after = addClaims(before, id, claim.player, [reportClaim(item, FEED, claim, place)], item.seenAt);
  sagas.set(id, after);
  const claims = claimsFor(after, 'everyone');
  findNews({
    before: foldSaga(claimsFor(before, 'everyone')),
    after: foldSaga(claims),
    claims,
    now: item.seenAt,
  });
}

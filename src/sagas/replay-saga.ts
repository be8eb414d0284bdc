import type { Claim, Named } from '../claims/claim.ts';
import type { Feed } from '../feeds/feed.ts';
import type { Item } from '../items/item.ts';
import { addClaims } from './add-claims.ts';
import type { Development } from './development.ts';
import { findNews } from './find-news.ts';
import { foldSaga } from './fold-saga.ts';
import { reportClaim } from './report-claim.ts';
import type { Saga } from './saga.ts';

/** What one item of a replayed saga would have told somebody who follows its player. */
export interface ReplayedAlert {
  readonly itemId: string;
  readonly development: Development;
}

/** Items with the feed they came from, in the order they came in. */
export type Archive = readonly { readonly item: Item; readonly feed: Feed }[];

/**
 * Plays an archive through the fold as if it came in now, item by item: the clock stands at each item's `seenAt`.
 * `read` gives the claims about the player, primary first, each with its place among all of the item's claims.
 */
export function replaySaga(
  player: Named,
  archive: Archive,
  read: (item: Item) => readonly { readonly claim: Claim; readonly place: number }[],
): readonly ReplayedAlert[] {
  let saga: Saga | undefined;
  return archive.flatMap(({ item, feed }) => {
    const reported = read(item).map(({ claim, place }) => reportClaim(item, feed, { ...claim, player }, place));
    const before = foldSaga(saga?.claims ?? []);
    saga = addClaims(saga, player.id ?? player.name, player, reported, item.seenAt);
    const { tell } = findNews({ before, after: foldSaga(saga.claims), claims: saga.claims, now: item.seenAt });
    return tell.map((development) => ({ itemId: item.id, development }));
  });
}

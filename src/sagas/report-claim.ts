import { createHash } from 'node:crypto';
import type { Claim } from '../claims/claim.ts';
import { withFeedTier } from '../claims/tiers.ts';
import type { Feed } from '../feeds/feed.ts';
import type { Item } from '../items/item.ts';
import { trustDate } from '../items/trust-date.ts';
import { keyOf } from './saga-id.ts';
import type { ReportedClaim } from './saga.ts';

/** News that is told so long after it was published is told as late. */
const LATE_MS = 6 * 60 * 60 * 1000;

/**
 * Puts a claim beside where and when it was said. `place` is its index among the item's claims, primary first.
 * The id is made from feed, item and content: the same words read again are the same claim.
 */
export function reportClaim(item: Item, feed: Feed, claim: Claim, place: number): ReportedClaim {
  // A date that is absent, in the future or absurd decides nothing: then the moment we saw the item counts.
  const at = trustDate(item).publishedAt ?? item.seenAt;
  return {
    id: idOf(feed.id, item.id, claim),
    itemId: item.id,
    feedId: feed.id,
    scope: feed.scope,
    place,
    at,
    ...(Date.parse(item.seenAt) - Date.parse(at) > LATE_MS ? { heardLate: true } : {}),
    title: item.title,
    ...(item.link === undefined ? {} : { link: item.link }),
    claim: { ...claim, attribution: withFeedTier(claim.attribution, feed) },
  };
}

function idOf(feedId: string, itemId: string, { player, stage, to }: Claim): string {
  const clubs = to.map(keyOf).sort();
  const content = JSON.stringify([feedId, itemId, player === undefined ? '' : keyOf(player), stage, clubs]);
  return createHash('sha256').update(content).digest('hex').slice(0, 24);
}

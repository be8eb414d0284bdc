import type { Item } from './item.ts';

/** Feeds with a lost clock say 1970; no transfer news of a feed is older than this. */
const EARLIEST = Date.UTC(2000, 0, 1);

/** Takes away a date that lies in the future or is absurd: it would put the item out of order and move what it says by years. */
export function trustDate(item: Item): Item {
  const { publishedAt, ...undated } = item;
  if (publishedAt === undefined) {
    return item;
  }
  const published = Date.parse(publishedAt);
  return published > Date.parse(item.seenAt) || published < EARLIEST ? undated : item;
}

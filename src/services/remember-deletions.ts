import type { Snowflake } from '../feeds/feed.ts';

/** The channels that were deleted of late: what was asked for before may still be on its way into the store. */
export interface Deletions {
  add(channelId: Snowflake): void;
  has(channelId: Snowflake): boolean;
}

/** An interaction lives for a quarter of an hour: nothing that began before the oldest of so many is still under way. */
const REMEMBERED = 1_000;

/** Remembers the last thousand deletions; the oldest makes room. */
export function rememberDeletions(): Deletions {
  const channels = new Set<Snowflake>();
  return {
    has: (channelId) => channels.has(channelId),
    add(channelId) {
      channels.add(channelId);
      const [oldest] = channels;
      if (channels.size > REMEMBERED && oldest !== undefined) {
        channels.delete(oldest);
      }
    },
  };
}

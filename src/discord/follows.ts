import type { Snowflake } from '../feeds/feed.ts';
import type { Destination, Follow } from '../follows/follow.ts';

/** The follows as commands see them. */
export interface Follows {
  /**
   * Adds, or changes the filters and ping of a follow that is there already. It counts from the next development on.
   * `channel-gone`: its channel was deleted meanwhile, and nothing is kept.
   */
  add(
    follow: Omit<Follow, 'id'>,
  ): Promise<{ readonly kind: 'added' | 'changed' | 'channel-gone'; readonly follow: Follow }>;
  get(id: string): Promise<Follow | undefined>;
  /** Removing what is not there is no error. */
  remove(id: string): Promise<void>;
  listFor(destination: Destination): Promise<readonly Follow[]>;
  /** All follows that go to a channel of this server. */
  listForGuild(guildId: Snowflake): readonly Follow[];
}

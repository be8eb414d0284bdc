import type { Follows } from '../discord/follows.ts';
import type { Snowflake } from '../feeds/feed.ts';
import type { Follow } from '../follows/follow.ts';
import { destinationKey, followId } from '../follows/follow-id.ts';
import { type FollowIndex, openFollowIndex } from '../follows/follow-index.ts';
import type { Repository } from '../store.ts';
import { rememberDeletions } from './remember-deletions.ts';

/** Every follow, in the store and in memory at once: what is written is what is matched. */
export interface FollowBook extends Follows {
  readonly index: FollowIndex;
  list(): readonly Follow[];
  /** Ends every follow of a channel that was deleted; one that is being stored meanwhile ends as well. */
  endIn(channelId: Snowflake): Promise<void>;
}

/** Reads all follows into memory. `onAdded` is called after a follow is stored. */
export async function openFollowBook(
  repository: Repository<Follow>,
  onAdded: (follow: Follow) => void = () => undefined,
): Promise<FollowBook> {
  const byId = new Map((await repository.list()).map((follow) => [follow.id, follow]));
  const index = openFollowIndex(byId.values());
  const deletions = rememberDeletions();
  const all = () => [...byId.values()];
  const remove = async (id: string) => {
    await repository.delete(id);
    byId.delete(id);
    index.remove(id);
  };
  return {
    index,
    list: all,
    listForGuild: (guildId) => all().filter(({ destination: to }) => to.kind === 'channel' && to.guildId === guildId),
    get: async (id) => byId.get(id),
    listFor: async (destination) =>
      all().filter((one) => destinationKey(one.destination) === destinationKey(destination)),
    async add(wish) {
      const follow = { ...wish, id: followId(wish.destination, wish.target) };
      const kind = byId.has(follow.id) ? 'changed' : 'added';
      await repository.put(follow.id, follow);
      if (deletions.has(channelOf(follow) ?? '')) {
        await remove(follow.id);
        return { kind: 'channel-gone', follow };
      }
      byId.set(follow.id, follow);
      index.add(follow);
      onAdded(follow);
      return { kind, follow };
    },
    remove,
    async endIn(channelId) {
      deletions.add(channelId);
      await Promise.all(all().flatMap((follow) => (channelOf(follow) === channelId ? [remove(follow.id)] : [])));
    },
  };
}

function channelOf({ destination }: Follow): Snowflake | undefined {
  return destination.kind === 'channel' ? destination.channelId : undefined;
}

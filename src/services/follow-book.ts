import type { Follows } from '../discord/services.ts';
import type { Destination, Follow } from '../follows/follow.ts';
import { destinationKey, followId } from '../follows/follow-id.ts';
import { type FollowIndex, openFollowIndex } from '../follows/follow-index.ts';
import type { Repository } from '../store.ts';

/** Every follow, in the store and in memory at once: what is written is what is matched. */
export interface FollowBook extends Follows {
  readonly index: FollowIndex;
  list(): readonly Follow[];
}

/** Reads all follows into memory. `onAdded` is called after a follow is stored. */
export async function openFollowBook(
  repository: Repository<Follow>,
  onAdded: (follow: Follow) => void = () => undefined,
): Promise<FollowBook> {
  const byId = new Map((await repository.list()).map((follow) => [follow.id, follow]));
  const index = openFollowIndex(byId.values());
  const byDestination = (destination: Destination) =>
    [...byId.values()].filter((follow) => destinationKey(follow.destination) === destinationKey(destination));
  return {
    index,
    list: () => [...byId.values()],
    listForGuild: (guildId) =>
      [...byId.values()].filter(({ destination }) => destination.kind === 'channel' && destination.guildId === guildId),
    get: async (id) => byId.get(id),
    listFor: async (destination) => byDestination(destination),
    async add(wish) {
      const follow = { ...wish, id: followId(wish.destination, wish.target) };
      const kind = byId.has(follow.id) ? 'changed' : 'added';
      await repository.put(follow.id, follow);
      byId.set(follow.id, follow);
      index.add(follow);
      onAdded(follow);
      return { kind, follow };
    },
    async remove(id) {
      await repository.delete(id);
      byId.delete(id);
      index.remove(id);
    },
  };
}

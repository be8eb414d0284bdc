import type { Mutes } from '../discord/services.ts';
import type { Snowflake } from '../feeds/feed.ts';
import type { Destination } from '../follows/follow.ts';
import { destinationKey } from '../follows/follow-id.ts';
import { findMute, holds, type Mute, muteId } from '../follows/mute.ts';
import type { Development } from '../sagas/development.ts';
import type { Repository } from '../store.ts';

/** Every mute, in the store and in memory at once. */
export interface MuteBook extends Mutes {
  /** The mute that silences a development at a destination, if one holds. */
  silencing(development: Development, destination: Destination): Mute | undefined;
  list(): readonly Mute[];
  /** Ends every mute of a channel that was deleted. */
  endIn(channelId: Snowflake): Promise<void>;
}

/** Reads all mutes into memory, and drops those whose time is over. */
export async function openMuteBook(repository: Repository<Mute>, now: () => Date): Promise<MuteBook> {
  const byId = new Map<string, Mute>();
  const idsAt = new Map<string, Set<string>>();

  function keep(mute: Mute): void {
    const key = destinationKey(mute.destination);
    byId.set(mute.id, mute);
    idsAt.set(key, (idsAt.get(key) ?? new Set()).add(mute.id));
  }

  function holdingAt(destination: Destination): readonly Mute[] {
    const mutes = [...(idsAt.get(destinationKey(destination)) ?? [])].map((id) => byId.get(id));
    return mutes.filter((mute) => mute !== undefined).filter((mute) => holds(mute, now()));
  }

  async function remove(id: string): Promise<void> {
    await repository.delete(id);
    const mute = byId.get(id);
    byId.delete(id);
    if (mute !== undefined) {
      idsAt.get(destinationKey(mute.destination))?.delete(id);
    }
  }

  (await readHolding(repository, now())).forEach(keep);
  return {
    list: () => [...byId.values()],
    listFor: async (destination) => holdingAt(destination),
    silencing: (development, destination) => findMute(development, holdingAt(destination), now()),
    async add(wish) {
      const mute = { ...wish, id: muteId(wish) };
      await repository.put(mute.id, mute);
      keep(mute);
      return mute;
    },
    remove,
    async endIn(channelId) {
      const isThere = ({ destination: to }: Mute) => to.kind === 'channel' && to.channelId === channelId;
      await Promise.all([...byId.values()].filter(isThere).map(({ id }) => remove(id)));
    },
  };
}

async function readHolding(repository: Repository<Mute>, now: Date): Promise<readonly Mute[]> {
  const mutes = await repository.list();
  const over = mutes.filter((mute) => !holds(mute, now));
  await Promise.all(over.map(({ id }) => repository.delete(id)));
  return mutes.filter((mute) => holds(mute, now));
}

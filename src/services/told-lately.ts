import type { Snowflake } from '../feeds/feed.ts';
import type { Telling } from '../follows/telling.ts';
import type { Repository } from '../store.ts';

/** What channels were told within the last hour, in the store and in memory at once: a restart lifts no cap. */
export interface ToldLately {
  timesIn(channelId: Snowflake): readonly Date[];
  /** Counts an alert or a digest once, however often it is noted. */
  note(telling: Telling): Promise<void>;
}

const HOUR_MS = 60 * 60 * 1000;

/** Reads what was told lately into memory. */
export async function openToldLately(repository: Repository<Telling>, now: () => Date): Promise<ToldLately> {
  const byChannel = new Map<Snowflake, Map<string, Date>>();

  function keep({ id, channelId, at }: Telling): void {
    const oldest = now().getTime() - HOUR_MS;
    const times = [...(byChannel.get(channelId) ?? [])].filter(([, time]) => time.getTime() > oldest);
    byChannel.set(channelId, new Map([...times, [id, new Date(at)]]));
  }

  (await repository.list()).forEach(keep);
  return {
    timesIn: (channelId) => [...(byChannel.get(channelId)?.values() ?? [])],
    async note(telling) {
      if (byChannel.get(telling.channelId)?.has(telling.id) !== true) {
        await repository.put(telling.id, telling);
        keep(telling);
      }
    },
  };
}

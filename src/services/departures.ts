import type { Snowflake } from '../feeds/feed.ts';
import type { Destination } from '../follows/follow.ts';
import type { Log } from '../log.ts';
import type { Repository } from '../store.ts';
import type { Departure } from './departure.ts';

/** The servers that we were removed from, in the store and in memory at once. */
export interface Departures {
  /** While it is away nothing is read for a server, and nothing is told in it. */
  isAway(guildId: Snowflake): boolean;
  /** The same of the server in which a destination lies. */
  isAwayFrom(destination: Destination): boolean;
  left(guildId: Snowflake): Promise<void>;
  /** It is back, and all that it had counts again; or it is forgotten. True where it had been away. */
  end(guildId: Snowflake): Promise<boolean>;
  /** Those that have been away for so long that what is theirs is to be deleted. */
  overdue(): readonly Snowflake[];
}

const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/** Reads all departures into memory. A server can be removed in error, so what it chose is kept for a week. */
export async function openDepartures(
  repository: Repository<Departure>,
  now: () => Date,
  log: Pick<Log, 'info'>,
): Promise<Departures> {
  const leftAt = new Map((await repository.list()).map((departure) => [departure.guildId, departure.leftAt]));
  return {
    isAway: (guildId) => leftAt.has(guildId),
    isAwayFrom: (destination) => destination.kind === 'channel' && leftAt.has(destination.guildId),
    async left(guildId) {
      if (!leftAt.has(guildId)) {
        const departure = { guildId, leftAt: now().toISOString() };
        leftAt.set(guildId, departure.leftAt);
        await repository.put(guildId, departure);
        log.info('guild-left', { guild: guildId });
      }
    },
    async end(guildId) {
      const wasAway = leftAt.delete(guildId);
      if (wasAway) {
        await repository.delete(guildId);
      }
      return wasAway;
    },
    overdue: () =>
      [...leftAt].filter(([, left]) => now().getTime() - Date.parse(left) >= KEPT_MS).map(([guildId]) => guildId),
  };
}

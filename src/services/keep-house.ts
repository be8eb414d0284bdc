import type { Services } from '../discord/services.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store.ts';
import type { Departures } from './departures.ts';

export interface HouseDeps {
  readonly store: Pick<Store, 'deleteExpired'>;
  readonly departures: Departures;
  readonly privacy: Pick<Services['privacy'], 'forgetGuild'>;
  readonly log: Pick<Log, 'info' | 'warn'>;
  readonly now: () => Date;
  /** The time as it was at the start, counted on from there. */
  readonly steadyNow: () => Date;
}

/** The two clocks agree but for being put right by seconds, unless somebody set one. */
const AGREE_MS = 60 * 60 * 1000;

/**
 * Deletes what is kept no longer. A clock that was set since the start decides nothing: it could be a year ahead, and
 * then everything would go at once; after a restart it is believed.
 */
export async function keepHouse({ store, departures, privacy, log, now, steadyNow }: HouseDeps): Promise<void> {
  if (Math.abs(now().getTime() - steadyNow().getTime()) > AGREE_MS) {
    log.warn('house-not-kept', { why: 'The clock was set since the start; after the next start it is believed.' });
    return;
  }
  for (const guildId of departures.overdue()) {
    await privacy.forgetGuild(guildId);
    await departures.end(guildId);
    log.info('guild-forgotten', { guild: guildId });
  }
  await store.deleteExpired(now());
}

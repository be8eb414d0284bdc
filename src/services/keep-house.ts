import type { Services } from '../discord/services.ts';
import type { Log } from '../log.ts';
import type { OneAtATime } from '../one-at-a-time.ts';
import { stripTexts } from '../sagas/strip-texts.ts';
import type { Store } from '../store.ts';
import type { Departures } from './departures.ts';

export interface HouseDeps {
  readonly store: Pick<Store, 'deleteExpired' | 'blankLetters' | 'sagas' | 'outbox' | 'deliveries'>;
  readonly oneAtATime: OneAtATime;
  readonly departures: Departures;
  readonly privacy: Pick<Services['privacy'], 'forgetGuild'>;
  readonly log: Pick<Log, 'info' | 'warn'>;
  readonly now: () => Date;
  /** The time as it was at the start, counted on from there. */
  readonly steadyNow: () => Date;
}

/** The two clocks agree but for being put right by seconds, unless somebody set one. */
const AGREE_MS = 60 * 60 * 1000;

/** Outlets' own words, in sagas and in what was sent. Facts, ids and links stay. */
const TEXT_KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * Deletes what is kept no longer. A clock that was set since the start decides nothing: it could be a year ahead, and
 * then everything would go at once; after a restart it is believed.
 */
export async function keepHouse(deps: HouseDeps): Promise<void> {
  const { store, departures, privacy, log, now, steadyNow } = deps;
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
  const before = new Date(now().getTime() - TEXT_KEPT_MS).toISOString();
  await stripSagas(before, deps);
  await giveUpOld(before, deps);
  await store.blankLetters(before);
}

/** What nobody let us send for so long is no news any more. History first: a crash between the two repeats a write. */
async function giveUpOld(before: string, { store, log }: HouseDeps): Promise<void> {
  const old = (await store.outbox.list()).filter(({ queuedAt }) => queuedAt < before);
  for (const delivery of old) {
    const status = delivery.status === 'sent' ? 'sent' : 'failed';
    const reason = 'given up: it could not be sent for 30 days';
    await store.deliveries.put(delivery.id, { ...delivery, status, reason, editPending: false });
    await store.outbox.delete(delivery.id);
    log.info('alert-given-up', { delivery: delivery.id, reason });
  }
}

/** Each between two items, and as it stands then: an item that is being taken in would put back what it has read. */
async function stripSagas(before: string, { store, oneAtATime }: HouseDeps): Promise<void> {
  const due = (await store.sagas.list()).filter((saga) => stripTexts(saga, before) !== saga);
  for (const { id } of due) {
    await oneAtATime(async () => {
      const saga = await store.sagas.get(id);
      if (saga !== undefined) {
        await store.sagas.put(id, stripTexts(saga, before));
      }
    });
  }
}

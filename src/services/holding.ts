import { wordsOf } from '../alerts/alert-words.ts';
import type { Alert } from '../alerts/alert.ts';
import type { HeldAlert } from '../alerts/held-alert.ts';
import { stepOf } from '../alerts/step.ts';
import { writeHeadline } from '../alerts/write-headline.ts';
import type { WaitingAlert } from '../discord/services.ts';
import type { Snowflake } from '../feeds/feed.ts';
import { decideTiming, digestDueAt, type Timing } from '../follows/decide-timing.ts';
import type { GuildSettings } from '../follows/guild-settings.ts';
import type { Log } from '../log.ts';
import type { Development } from '../sagas/development.ts';
import type { Store } from '../store.ts';
import { openToldLately, type ToldLately } from './told-lately.ts';

/** An alert as it was planned, with what it tells. */
export interface Draft {
  readonly alert: Alert;
  readonly development: Development;
  /** The saga as the audience sees it, in order of time. */
  readonly course: readonly Development[];
}

/** Alerts that quiet hours and caps hold back, in the store and in memory at once. Nothing on it is ever dropped. */
export interface Holding {
  /** Puts those that have to wait on the shelf, durably once it resolves, and returns those that are to be told now. */
  sort(drafts: readonly Draft[]): Promise<readonly Alert[]>;
  /** Puts new bodies behind those that wait, and returns the others. */
  grow(drafts: readonly Draft[]): Promise<readonly Alert[]>;
  /** Takes those off that wait and stand no more, and returns the others: what was never told needs no correction. */
  withdraw(alerts: readonly Alert[]): Promise<readonly Alert[]>;
  /** All that waits, by channel. */
  byChannel(): ReadonlyMap<Snowflake, readonly HeldAlert[]>;
  /** When the digest of a channel is due; a time that has come where nothing holds it back. */
  dueAt(guildId: Snowflake, channelId: Snowflake): Date;
  waitingIn(guildId: Snowflake): readonly WaitingAlert[];
  /** An alert that waits, or that a digest told. */
  find(alertId: string): Promise<HeldAlert | undefined>;
  /** Changes records that wait. */
  put(held: readonly HeldAlert[]): Promise<void>;
  /** Takes those off that a digest tells now, and remembers that it did. */
  settle(held: readonly HeldAlert[]): Promise<void>;
  /** Takes those off that nobody wants any more. */
  remove(held: readonly HeldAlert[]): Promise<void>;
  readonly toldLately: ToldLately;
}

export interface HoldingDeps {
  readonly store: Pick<Store, 'heldAlerts' | 'digestedAlerts' | 'toldLately' | 'outbox' | 'deliveries'>;
  readonly settingsOf: (guildId: Snowflake) => GuildSettings;
  readonly now: () => Date;
  readonly log: Pick<Log, 'info'>;
}

interface Shelf extends HoldingDeps {
  readonly held: Map<string, HeldAlert>;
  readonly lately: ToldLately;
}

/** Reads what waits into memory. */
export async function openHolding(deps: HoldingDeps): Promise<Holding> {
  const held = new Map((await deps.store.heldAlerts.list()).map((one) => [one.alert.id, one]));
  const shelf: Shelf = { ...deps, held, lately: await openToldLately(deps.store.toldLately, deps.now) };
  const dueAt = (guildId: Snowflake, channelId: Snowflake) =>
    digestDueAt(deps.settingsOf(guildId), shelf.lately.timesIn(channelId), deps.now());
  return {
    toldLately: shelf.lately,
    sort: (drafts) => sort(drafts, shelf),
    grow: (drafts) => grow(drafts, shelf),
    async withdraw(alerts) {
      const waiting = alerts.flatMap(({ id }) => held.get(id) ?? []);
      await remove(waiting, shelf);
      return alerts.filter(({ id }) => waiting.every(({ alert }) => alert.id !== id));
    },
    byChannel: () => Map.groupBy(held.values(), ({ alert }) => placeOf(alert)?.channelId ?? ''),
    dueAt,
    waitingIn: (guildId) =>
      [...held.values()].flatMap((one) => {
        const place = placeOf(one.alert);
        return place?.guildId === guildId ? [{ held: one, dueAt: dueAt(guildId, place.channelId) }] : [];
      }),
    find: async (id) => held.get(id) ?? deps.store.digestedAlerts.get(id),
    put: (records) => put(records, shelf),
    async settle(records) {
      await deps.store.digestedAlerts.putMany(byId(records));
      await remove(records, shelf);
    },
    remove: (records) => remove(records, shelf),
  };
}

async function sort(drafts: readonly Draft[], shelf: Shelf): Promise<readonly Alert[]> {
  const now: Alert[] = [];
  for (const draft of drafts) {
    const timing = await timingOf(draft, shelf);
    if (timing.kind === 'now') {
      now.push(draft.alert);
    } else if (timing.reason !== 'known') {
      await holdBack(draft, timing.reason, shelf);
    }
  }
  return now;
}

/** `known`: it waits already, or a digest told it. Whatever is queued or told stays so, whenever it comes again. */
async function timingOf(
  { alert, development }: Draft,
  shelf: Shelf,
): Promise<Timing | { readonly kind: 'now'; readonly reason: 'queued' } | { kind: 'later'; reason: 'known' }> {
  const { store, settingsOf, lately, now } = shelf;
  const place = placeOf(alert);
  if (shelf.held.has(alert.id)) {
    return { kind: 'later', reason: 'known' };
  }
  const settings = place && settingsOf(place.guildId);
  if (settings === undefined || (settings.quietHours === undefined && settings.capPerHour === undefined)) {
    return { kind: 'now', reason: 'room-left' };
  }
  if ((await store.digestedAlerts.get(alert.id)) !== undefined) {
    return { kind: 'later', reason: 'known' };
  }
  if (((await store.outbox.get(alert.id)) ?? (await store.deliveries.get(alert.id))) !== undefined) {
    return { kind: 'now', reason: 'queued' };
  }
  const channelId = place?.channelId ?? '';
  const timing = decideTiming(development.stage, settings, lately.timesIn(channelId), now());
  if (timing.kind === 'now' && settings.capPerHour !== undefined) {
    await lately.note({ id: alert.id, channelId, at: now().toISOString() });
  }
  return timing;
}

async function holdBack(draft: Draft, reason: HeldAlert['reason'], shelf: Shelf): Promise<void> {
  const { alert } = draft;
  await put([{ ...describe(draft), reason, heldAt: shelf.now().toISOString() }], shelf);
  shelf.log.info('alert-held', { alert: alert.id, destination: alert.destination, reason });
}

async function grow(drafts: readonly Draft[], shelf: Shelf): Promise<readonly Alert[]> {
  const waiting = drafts.flatMap((draft) => {
    const before = shelf.held.get(draft.alert.id);
    return before === undefined ? [] : [{ ...before, ...describe(draft) }];
  });
  await put(waiting, shelf);
  return drafts.map(({ alert }) => alert).filter(({ id }) => !shelf.held.has(id));
}

function describe({
  alert,
  development,
  course,
}: Draft): Pick<HeldAlert, 'alert' | 'development' | 'headline' | 'step'> {
  const words = wordsOf(alert.language);
  const headline = writeHeadline(development, course, words);
  return { alert, development, headline, step: words.steps[stepOf(development, course)] };
}

async function put(records: readonly HeldAlert[], { store, held }: Shelf): Promise<void> {
  await store.heldAlerts.putMany(byId(records));
  for (const record of records) {
    held.set(record.alert.id, record);
  }
}

async function remove(records: readonly HeldAlert[], { store, held }: Shelf): Promise<void> {
  for (const { alert } of records) {
    await store.heldAlerts.delete(alert.id);
    held.delete(alert.id);
  }
}

function byId(records: readonly HeldAlert[]): ReadonlyMap<string, HeldAlert> {
  return new Map(records.map((record) => [record.alert.id, record]));
}

/** A person's direct messages have no settings: nothing is held back there. */
function placeOf({ destination }: Alert): { readonly guildId: Snowflake; readonly channelId: Snowflake } | undefined {
  return destination.kind === 'channel' ? destination : undefined;
}

import type { Alert, Digest } from '../alerts/alert.ts';
import type { HeldAlert } from '../alerts/held-alert.ts';
import type { WaitingAlert } from '../discord/services.ts';
import type { Snowflake } from '../feeds/feed.ts';
import { decideTiming, digestDueAt, type Timing } from '../follows/decide-timing.ts';
import type { GuildSettings } from '../follows/guild-settings.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store.ts';
import type { ComposeDeps } from './compose-digest.ts';
import { describeDraft, type Draft, type Fallen, placeOf } from './draft.ts';
import { retellDigests } from './retell-digests.ts';
import { openToldLately, type ToldLately } from './told-lately.ts';

/** What is to be told now, and the digests that told some of it before, as they read now. */
export interface Sorted {
  readonly now: readonly Alert[];
  readonly retold: readonly Digest[];
}

/** Alerts that quiet hours and caps hold back, in the store and in memory at once. Nothing on it is ever dropped. */
export interface Holding {
  /** Puts those that have to wait on the shelf, durably once it resolves, and returns those that are to be told now. */
  sort(drafts: readonly Draft[]): Promise<Sorted>;
  /** Puts new bodies behind those that wait, and returns the others, and the digests that told any of them. */
  grow(drafts: readonly Draft[]): Promise<readonly (Alert | Digest)[]>;
  /**
   * Takes those off that wait and stand no more, and returns the others, and the digests that told any of them: what was
   * never told needs no correction.
   */
  withdraw(fallen: readonly Fallen[]): Promise<readonly (Alert | Digest)[]>;
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
  readonly follow: ComposeDeps['follow'];
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
    withdraw: (fallen) => withdraw(fallen, shelf),
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

/** What a digest told stands in it again, should it have been struck through. */
async function sort(drafts: readonly Draft[], shelf: Shelf): Promise<Sorted> {
  const now: Alert[] = [];
  const known: Draft[] = [];
  for (const draft of drafts) {
    const timing = await timingOf(draft, shelf);
    if (timing.kind === 'now') {
      now.push(draft.alert);
    } else if (timing.reason === 'known') {
      known.push(draft);
    } else {
      await holdBack(draft, timing.reason, shelf);
    }
  }
  return { now, retold: await retell(known, shelf) };
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
  await put([{ ...describeDraft(draft), reason, heldAt: shelf.now().toISOString() }], shelf);
  shelf.log.info('alert-held', { alert: alert.id, destination: alert.destination, reason });
}

async function grow(drafts: readonly Draft[], shelf: Shelf): Promise<readonly (Alert | Digest)[]> {
  const waiting = drafts.flatMap((draft) => {
    const before = shelf.held.get(draft.alert.id);
    return before === undefined ? [] : [{ ...before, ...describeDraft(draft) }];
  });
  await put(waiting, shelf);
  const others = drafts.filter(({ alert }) => !shelf.held.has(alert.id));
  return [...others.map(({ alert }) => alert), ...(await retell(others, shelf))];
}

async function withdraw(fallen: readonly Fallen[], shelf: Shelf): Promise<readonly (Alert | Digest)[]> {
  const others = fallen.filter(({ alert }) => !shelf.held.has(alert.id));
  await remove(
    fallen.flatMap(({ alert }) => shelf.held.get(alert.id) ?? []),
    shelf,
  );
  return [...others.map(({ alert }) => alert), ...(await retell(others, shelf))];
}

/** The digests that told any of these, as they read now. */
async function retell(drafts: readonly (Draft | Fallen)[], shelf: Shelf): Promise<readonly Digest[]> {
  const changed: HeldAlert[] = [];
  for (const draft of drafts.filter(({ alert }) => placeOf(alert) !== undefined)) {
    const told = await shelf.store.digestedAlerts.get(draft.alert.id);
    if (told !== undefined) {
      const { withdrawn: _, ...before } = told;
      changed.push({ ...before, ...describeDraft(draft), ...('reason' in draft ? { withdrawn: draft.reason } : {}) });
    }
  }
  return changed.length === 0 ? [] : retellDigests(changed, shelf);
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

import { type ChangeDeps, changeSaga, readSaga } from './change-saga.ts';
import type { Claim, Named } from './claims/claim.ts';
import type { Reader, Reading } from './claims/reading.ts';
import type { Feed } from './feeds/feed.ts';
import type { Item } from './items/item.ts';
import type { SeenItem } from './items/seen-item.ts';
import { noteSightings } from './note-sightings.ts';
import { addClaims } from './sagas/add-claims.ts';
import { reportClaim } from './sagas/report-claim.ts';
import type { Saga } from './sagas/saga.ts';
import { sagaIdOf } from './sagas/saga-id.ts';
import { takeBack } from './sagas/take-back.ts';
import type { Store } from './store.ts';

export interface TakeInDeps extends ChangeDeps {
  readonly reader: Reader;
  readonly store: ChangeDeps['store'] & Pick<Store, 'seenItems' | 'sightings'>;
}

/** What became of an item. */
export type TakenIn =
  | { readonly kind: 'known'; readonly reason: 'same-words' }
  | { readonly kind: 'left-out'; readonly reason: 'over-share' }
  | { readonly kind: 'read'; readonly claims: number; readonly alerts: number };

/**
 * Takes one item in. The order of the writes is what makes a crash harmless: deliveries, then the saga, then the item.
 * Whichever fails, the item is taken in again from the top, and the writes that had succeeded change nothing.
 * `silently` is the first sight of a feed: sagas learn from it and nobody is told. Of a feed that is over its daily share
 * nothing new is read.
 */
export async function takeIn(
  item: Item,
  feed: Feed,
  { silently, isOverShare }: { readonly silently: boolean; readonly isOverShare: boolean },
  deps: TakeInDeps,
): Promise<TakenIn> {
  const { store, now } = deps;
  const seen = await store.seenItems.get(item.id);
  if (seen?.wordsHash === item.wordsHash) {
    return { kind: 'known', reason: 'same-words' };
  }
  if (isOverShare) {
    return { kind: 'left-out', reason: 'over-share' };
  }
  const reading = readItem(item, feed, deps);
  const { claims } = reading;
  const sagas = await sagasOf(item, feed, claims, seen, deps);
  let alerts = 0;
  for (const { before, after } of sagas) {
    if (silently) {
      await store.sagas.put(after.id, after);
    } else {
      alerts += await changeSaga(before, { saga: after, scope: feed.scope }, deps);
    }
  }
  const sagaIds = sagas
    .filter(({ after }) => after.claims.some(({ itemId }) => itemId === item.id))
    .map(({ after }) => after.id);
  await rememberNames(item, feed, reading, deps);
  await store.seenItems.put(item.id, { id: item.id, wordsHash: item.wordsHash, at: now().toISOString(), sagaIds });
  return { kind: 'read', claims: claims.length, alerts };
}

/** Keeps unknown names for the operator. What one server's feeds say is left out: a stranger could write it. */
async function rememberNames(item: Item, feed: Feed, reading: Reading, { store }: TakeInDeps): Promise<void> {
  const sightings = feed.scope === 'everyone' ? noteSightings(item, reading) : new Map<string, never>();
  if (sightings.size > 0) {
    await store.sightings.putMany(sightings);
  }
}

/** A text that breaks the reader says nothing, once: it must not come back every minute, nor cost the others their turn. */
function readItem(item: Item, feed: Feed, { reader, log }: TakeInDeps): Reading {
  try {
    const reading = reader.read(item, feed.language);
    log.debug('item-read', {
      item: item.id,
      feed: item.feedId,
      title: item.title,
      silences: reading.silences,
      claims: reading.claims,
    });
    return reading;
  } catch (error) {
    log.error('item-unreadable', { item: item.id, feed: item.feedId, title: item.title, error });
    return { mentions: [], claims: [], silences: [] };
  }
}

interface Reread {
  readonly before: Saga | undefined;
  readonly after: Saga;
}

/** Every saga that the item speaks of, or spoke of before it was reworded. */
async function sagasOf(
  item: Item,
  feed: Feed,
  claims: readonly Claim[],
  seen: SeenItem | undefined,
  deps: TakeInDeps,
): Promise<readonly Reread[]> {
  const spoken = byPlayer(claims);
  const changes: Reread[] = [];
  for (const [id, { player, claims: ofPlayer }] of spoken) {
    const before = await readSaga(id, deps);
    const reported = ofPlayer.map((claim) => reportClaim(item, feed, claim, claims.indexOf(claim)));
    changes.push({ before, after: addClaims(before, id, player, reported, deps.now().toISOString()) });
  }
  for (const id of (seen?.sagaIds ?? []).filter((sagaId) => !spoken.has(sagaId))) {
    const before = await readSaga(id, deps);
    if (before !== undefined) {
      changes.push({ before, after: takeBack(before, item.id) });
    }
  }
  return changes;
}

/** Claims about nobody by name belong to no saga: there is nobody to follow. */
function byPlayer(claims: readonly Claim[]): ReadonlyMap<string, { player: Named; claims: Claim[] }> {
  const groups = new Map<string, { player: Named; claims: Claim[] }>();
  for (const claim of claims) {
    if (claim.player === undefined) {
      continue;
    }
    const id = sagaIdOf(claim.player);
    const group = groups.get(id) ?? { player: claim.player, claims: [] };
    groups.set(id, { ...group, claims: [...group.claims, claim] });
  }
  return groups;
}

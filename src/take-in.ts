import type { Claim, Named } from './claims/claim.ts';
import type { Reader, Reading } from './claims/reading.ts';
import type { Feed } from './feeds/feed.ts';
import type { Item } from './items/item.ts';
import type { SeenItem } from './items/seen-item.ts';
import type { Log } from './log.ts';
import { noteSightings } from './note-sightings.ts';
import { addClaims } from './sagas/add-claims.ts';
import { audiencesOf, claimsFor } from './sagas/audiences.ts';
import type { Development } from './sagas/development.ts';
import { findNews, type News } from './sagas/find-news.ts';
import { foldSaga } from './sagas/fold-saga.ts';
import { reportClaim } from './sagas/report-claim.ts';
import type { Saga } from './sagas/saga.ts';
import { sagaIdOf } from './sagas/saga-id.ts';
import { takeBack } from './sagas/take-back.ts';
import type { Store } from './store.ts';
import type { Tell } from './tell.ts';

export interface TakeInDeps {
  readonly reader: Reader;
  readonly store: Pick<Store, 'seenItems' | 'sagas' | 'sightings'>;
  readonly tell: Tell;
  readonly now: () => Date;
  readonly log: Log;
}

/** What became of an item. */
export type TakenIn =
  | { readonly kind: 'known'; readonly reason: 'same-words' }
  | { readonly kind: 'read'; readonly claims: number; readonly alerts: number };

/**
 * Takes one item in. The order of the writes is what makes a crash harmless: deliveries, then the saga, then the item.
 * Whichever fails, the item is taken in again from the top, and the writes that had succeeded change nothing.
 * `silently` is the first sight of a feed: sagas learn from it and nobody is told.
 */
export async function takeIn(item: Item, feed: Feed, silently: boolean, deps: TakeInDeps): Promise<TakenIn> {
  const { store, now } = deps;
  const seen = await store.seenItems.get(item.id);
  if (seen?.wordsHash === item.wordsHash) {
    return { kind: 'known', reason: 'same-words' };
  }
  const reading = readItem(item, feed, deps);
  const { claims } = reading;
  const sagas = await sagasOf(item, feed, claims, seen, deps);
  let alerts = 0;
  for (const { before, after } of sagas) {
    if (!silently) {
      alerts += await tellNews(before, after, feed, deps);
    }
    await store.sagas.put(after.id, after);
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

interface SagaChange {
  readonly before: Saga | undefined;
  readonly after: Saga;
}

/** Every saga that the item speaks of, or spoke of before it was reworded. */
async function sagasOf(
  item: Item,
  feed: Feed,
  claims: readonly Claim[],
  seen: SeenItem | undefined,
  { store, now }: TakeInDeps,
): Promise<readonly SagaChange[]> {
  const spoken = byPlayer(claims);
  const changes: SagaChange[] = [];
  for (const [id, { player, claims: ofPlayer }] of spoken) {
    const before = await store.sagas.get(id);
    const reported = ofPlayer.map((claim) => reportClaim(item, feed, claim, claims.indexOf(claim)));
    changes.push({ before, after: addClaims(before, id, player, reported, now().toISOString()) });
  }
  for (const id of (seen?.sagaIds ?? []).filter((sagaId) => !spoken.has(sagaId))) {
    const before = await store.sagas.get(id);
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

/** Tells each audience what is new to it: a server's own feed changes that server's reading alone. */
async function tellNews(before: Saga | undefined, after: Saga, feed: Feed, deps: TakeInDeps): Promise<number> {
  // A server whose only evidence was taken back is still one that was told by it.
  const audiences = [...new Set([...audiencesOf(after), ...(before === undefined ? [] : audiencesOf(before))])];
  const apart = new Set(audiences.filter((scope) => scope !== 'everyone'));
  let alerts = 0;
  for (const scope of audiences.filter((audience) => feed.scope === 'everyone' || audience === feed.scope)) {
    const told = foldSaga(claimsFor(before, scope));
    const claims = claimsFor(after, scope);
    const course = foldSaga(claims);
    const news = findNews({ before: told, after: course, claims, now: deps.now().toISOString() });
    logNews(news, deps.log);
    alerts += await deps.tell({ news, before: told, course, audience: { scope, apart } });
  }
  return alerts;
}

/** Alerts have records of their own; what was not told, or stands no more, is only written here. */
function logNews({ silent, withdrawn }: News, log: Log): void {
  const what = ({ id, sagaId, stage }: Development) => ({ development: id, saga: sagaId, stage });
  for (const { development, reason } of silent) {
    log.info('development-silent', { ...what(development), reason });
  }
  for (const { development, reason } of withdrawn) {
    log.info('development-withdrawn', { ...what(development), reason });
  }
}

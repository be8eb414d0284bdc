import type { Alert } from '../alerts/alert.ts';
import type { Services } from '../discord/services.ts';
import type { Snowflake } from '../feeds/feed.ts';
import type { Follow } from '../follows/follow.ts';
import type { Saga } from '../sagas/saga.ts';
import type { Store } from '../store.ts';
import type { FollowBook } from './follow-book.ts';
import type { Holding } from './holding.ts';
import type { MuteBook } from './mute-book.ts';
import type { FeedBook } from './server-feeds.ts';
import type { SettingsBook } from './settings-book.ts';

export interface PrivacyDeps {
  readonly follows: FollowBook;
  readonly mutes: MuteBook;
  readonly feeds: FeedBook;
  readonly settings: SettingsBook;
  readonly holding: Holding;
  readonly store: Pick<Store, 'outbox' | 'deliveries' | 'sagaThreads' | 'digestedAlerts' | 'sagas'>;
  /** Stands in for a person who asked to be forgotten, where others still need the record: the bot's own id. */
  readonly nobody: () => Snowflake;
}

/** What is kept of people and servers, and how to get rid of it. Everything kept of a person is an id. */
export function openPrivacy(deps: PrivacyDeps): Services['privacy'] {
  const { follows, mutes, feeds } = deps;
  return {
    async countOf(userId) {
      const named = [...follows.list(), ...mutes.list(), ...feeds.list()].filter((record) =>
        JSON.stringify(record).includes(`"${userId}"`),
      );
      return named.length + (await deliveriesNaming(userId, deps)).length;
    },
    async forgetUser(userId) {
      for (const follow of follows.list()) {
        await forgetFollower(follow, userId, deps);
      }
      for (const mute of mutes.list().filter((mute) => JSON.stringify(mute).includes(`"${userId}"`))) {
        await mutes.remove(mute.id);
      }
      for (const feed of feeds.list().filter(({ addedBy }) => addedBy === userId)) {
        const { id: _, addedBy: __, ...kept } = feed;
        await feeds.add(kept);
      }
      await deleteDeliveries(userId, deps);
      await takeOffHeld(userId, deps);
    },
    forgetGuild: (guildId) => forgetGuild(guildId, deps),
  };
}

async function forgetGuild(guildId: Snowflake, deps: PrivacyDeps): Promise<void> {
  const { follows, mutes, feeds, settings, holding } = deps;
  for (const follow of follows.listForGuild(guildId)) {
    await follows.remove(follow.id);
  }
  for (const mute of mutes.list().filter(({ destination }) => JSON.stringify(destination).includes(guildId))) {
    await mutes.remove(mute.id);
  }
  for (const feed of feeds.list().filter(({ scope }) => scope === guildId)) {
    await feeds.remove(feed.id);
  }
  for (const saga of await deps.store.sagas.list()) {
    await forgetEvidence(saga, guildId, deps);
  }
  await deleteDeliveries(guildId, deps);
  await holding.remove(holding.waitingIn(guildId).map(({ held }) => held));
  await settings.remove(guildId);
}

/** A person's own follow goes; one that a channel lives by stays, without the name. */
async function forgetFollower(follow: Follow, userId: Snowflake, { follows, nobody }: PrivacyDeps): Promise<void> {
  if (follow.destination.kind === 'direct' && follow.destination.userId === userId) {
    await follows.remove(follow.id);
    return;
  }
  const pinged = follow.ping.kind === 'user' && follow.ping.id === userId;
  if (pinged || follow.createdBy === userId) {
    const { id: _, ...wish } = follow;
    await follows.add({
      ...wish,
      createdBy: follow.createdBy === userId ? nobody() : follow.createdBy,
      ping: pinged ? { kind: 'nobody' } : follow.ping,
    });
  }
}

/** What the server's own feeds said: no other server could see it. */
async function forgetEvidence(saga: Saga, guildId: Snowflake, { store }: PrivacyDeps): Promise<void> {
  const claims = saga.claims.filter(({ scope }) => scope !== guildId);
  if (claims.length < saga.claims.length) {
    await store.sagas.put(saga.id, { ...saga, claims });
  }
}

async function deleteDeliveries(id: Snowflake, deps: PrivacyDeps): Promise<void> {
  for (const delivery of await deliveriesNaming(id, deps)) {
    await deps.store[delivery.shelf].delete(delivery.id);
  }
  const threads = await deps.store.sagaThreads.list();
  for (const thread of threads.filter(({ destination }) => JSON.stringify(destination).includes(`"${id}"`))) {
    await deps.store.sagaThreads.delete(thread.id);
  }
}

async function deliveriesNaming(
  id: Snowflake,
  { store }: PrivacyDeps,
): Promise<readonly { readonly id: string; readonly shelf: 'outbox' | 'deliveries' | 'digestedAlerts' }[]> {
  const names = (record: unknown) => JSON.stringify(record).includes(`"${id}"`);
  const shelves = ['outbox', 'deliveries'] as const;
  const found = await Promise.all(
    shelves.map(async (shelf) => (await store[shelf].list()).filter(names).map((one) => ({ id: one.id, shelf }))),
  );
  const digested = (await store.digestedAlerts.list()).filter(names);
  return [...found.flat(), ...digested.map(({ alert }) => ({ id: alert.id, shelf: 'digestedAlerts' as const }))];
}

/** What waits is told all the same; whom it pings is looked up when it is told. */
async function takeOffHeld(userId: Snowflake, { holding }: PrivacyDeps): Promise<void> {
  const held = [...holding.byChannel().values()].flat().filter((one) => JSON.stringify(one).includes(`"${userId}"`));
  await holding.put(held.map((one) => ({ ...one, alert: withoutPings(one.alert, one.headline) })));
}

function withoutPings(alert: Alert, content: string): Alert {
  return { ...alert, body: { ...alert.body, content, allowed_mentions: { parse: [] } } };
}

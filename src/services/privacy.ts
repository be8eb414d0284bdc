import type { Alert } from '../alerts/alert.ts';
import type { Services } from '../discord/services.ts';
import type { Snowflake } from '../feeds/feed.ts';
import type { Follow } from '../follows/follow.ts';
import type { OneAtATime } from '../one-at-a-time.ts';
import type { Saga } from '../sagas/saga.ts';
import type { Store } from '../store.ts';
import type { FollowBook } from './follow-book.ts';
import type { Holding } from './holding.ts';
import type { MuteBook } from './mute-book.ts';
import type { FeedBook } from './feed-book.ts';
import type { SettingsBook } from './settings-book.ts';

export interface PrivacyDeps {
  readonly follows: FollowBook;
  readonly mutes: MuteBook;
  readonly feeds: FeedBook;
  readonly settings: SettingsBook;
  readonly holding: Holding;
  readonly store: Pick<Store, 'sagas' | 'countNaming' | 'deleteNaming'>;
  readonly oneAtATime: OneAtATime;
  /** Stands in for a person who asked to be forgotten, where others still need the record: the bot's own id. */
  readonly nobody: () => Snowflake;
}

/** What is kept of people and servers, and how to get rid of it. Everything kept of a person is an id. */
export function openPrivacy(deps: PrivacyDeps): Services['privacy'] {
  const { store, oneAtATime } = deps;
  return {
    countOf: (userId) => store.countNaming(userId),
    // An item that is being taken in would put back what it has read.
    forgetUser: (userId) => oneAtATime(() => forgetUser(userId, deps)),
    forgetGuild: (guildId) => oneAtATime(() => forgetGuild(guildId, deps)),
  };
}

async function forgetUser(userId: Snowflake, deps: PrivacyDeps): Promise<void> {
  const { follows, mutes, feeds, store } = deps;
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
  await takeOffHeld(userId, deps);
  await store.deleteNaming(userId);
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
  await holding.remove(holding.waitingIn(guildId).map(({ held }) => held));
  await settings.remove(guildId);
  await deps.store.deleteNaming(guildId);
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

/** What waits is told all the same; whom it pings is looked up when it is told. */
async function takeOffHeld(userId: Snowflake, { holding }: PrivacyDeps): Promise<void> {
  const held = [...holding.byChannel().values()].flat().filter((one) => JSON.stringify(one).includes(`"${userId}"`));
  await holding.put(held.map((one) => ({ ...one, alert: withoutPings(one.alert, one.headline) })));
}

function withoutPings(alert: Alert, content: string): Alert {
  return { ...alert, body: { ...alert.body, content, allowed_mentions: { parse: [] } } };
}

import { describe, expect, it } from 'vitest';
import { joinGuild, leaveGuild } from '../src/sandbox/change-world.ts';
import { openMemoryStore, type Store } from '../src/store.ts';
import { aFollow, GUILD } from './a-newsroom.ts';
import { aTownInUse, type Town } from './a-town.ts';

const NEWS = { title: 'Liverpool reject Real Madrid approach for Trent Alexander-Arnold' };
const LATER = { title: 'Trent Alexander-Arnold completes his Real Madrid medical' };
/** View channels, send messages, embed links, read their history. */
const RIGHTS = (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 16n);

/** Opens a town whose server follows everything, and lets it see every outlet once. */
async function aFollowingTown(): Promise<Town> {
  const town = await aTownInUse();
  const { sandbox, seed, publish, cycle } = town;
  const channelId = seed.channels['transfer-news'];
  await sandbox.person.runCommand(seed.youId, channelId, 'follow', { target: 'Trent Alexander-Arnold' });
  publish('Courier');
  await cycle();
  return town;
}

async function everyFeedIsDue({ feedStates }: Store): Promise<void> {
  for (const state of await feedStates.list()) {
    await feedStates.put(state.feedId, { ...state, lastPolledAt: '2026-01-01T00:00:00Z' });
  }
}

describe('a server that removes the bot', { timeout: 30_000 }, () => {
  it('is told nothing while it is away, and all that it follows once it is back', async () => {
    const { sandbox, seed, store, publish, cycle, posts } = await aFollowingTown();
    leaveGuild(sandbox.world, seed.guildId);
    await expect.poll(() => store.departures.get(seed.guildId)).toBeDefined();
    publish('Courier', NEWS);
    await everyFeedIsDue(store);
    await cycle();
    expect(await store.sagas.list()).toHaveLength(1);
    expect(await store.outbox.list()).toEqual([]);
    expect(await store.follows.list()).toHaveLength(1);

    joinGuild(sandbox.world, seed.guildId, RIGHTS);
    await expect.poll(() => store.departures.get(seed.guildId)).toBeUndefined();
    publish('Courier', LATER);
    await everyFeedIsDue(store);
    await cycle();
    expect(posts().map(({ content }) => content)).toEqual([expect.stringContaining('medical') as string]);
  });

  it('counts as left when it is missing at the start, and keeps its follows', async () => {
    const store = openMemoryStore();
    const follow = aFollow();
    await store.follows.put(follow.id, follow);
    await aTownInUse({ store });
    await expect.poll(() => store.departures.list()).toMatchObject([{ guildId: GUILD }]);
    expect(await store.follows.list()).toHaveLength(1);
  });
});

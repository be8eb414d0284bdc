import { expect } from 'vitest';
import type { Follow } from '../../src/follows/follow.ts';
import { defaultSettings, type GuildSettings } from '../../src/follows/guild-settings.ts';
import { type Channel, isThread } from '../../src/sandbox/channel.ts';
import type { ChannelName, Seed } from '../../src/sandbox/seed-world.ts';
import { openTown, type Post, type Town, type TownOptions } from '../a-town.ts';

export interface SagaThread {
  readonly channel: Channel & { readonly thread: NonNullable<Channel['thread']> };
  readonly tags: readonly string[];
  /** What the bot wrote in it, a forum's first message included. */
  readonly posts: readonly Post[];
}

/** A town whose server follows everything in one channel, and keeps a thread for each saga. */
export async function openSagaTown(
  channel: ChannelName,
  settings: Partial<GuildSettings> = {},
  arrange: (seed: Seed) => void = () => undefined,
  options: Pick<TownOptions, 'limits'> = {},
): Promise<Town> {
  const town = await openTown({
    ...options,
    prepare: async (seed, store) => {
      arrange(seed);
      const { guildId } = seed;
      await store.guildSettings.put(guildId, { ...defaultSettings(guildId), sagaMode: 'threads', ...settings });
      const follow: Follow = {
        id: 'all',
        destination: { kind: 'channel', guildId, channelId: seed.channels[channel] },
        target: { kind: 'everything' },
        filters: {},
        ping: { kind: 'nobody' },
        createdBy: seed.youId,
        createdAt: new Date().toISOString(),
      };
      await store.follows.put(follow.id, follow);
    },
  });
  town.publish('The Kop Courier');
  await town.cycle();
  return town;
}

/** The threads of a town, with what the bot told in them. */
export function threadsOf({ sandbox, posts }: Town): readonly SagaThread[] {
  const { channels } = sandbox.world;
  return [...channels.values()].filter(isThread).map((channel) => {
    const tags = channels.get(channel.thread.parentId)?.tags ?? [];
    return {
      channel,
      tags: channel.thread.appliedTags.flatMap((id) => tags.find((tag) => tag.id === id)?.name ?? []),
      posts: posts(channel.id),
    };
  });
}

/** An outlet reports something, and all that is to be told of it at once has been told. Edits come later. */
export async function report(town: Town, title: string): Promise<void> {
  town.publish('The Kop Courier', { title });
  await town.cycle();
  await settled(town);
}

/** Nothing waits but edits: requests are spread over time, so that the last of them may leave a little later. */
async function settled({ store }: Town): Promise<void> {
  const waiting = async () => (await store.outbox.list()).filter(({ status }) => status !== 'sent').length;
  await expect.poll(waiting, { timeout: 15_000 }).toBe(0);
}

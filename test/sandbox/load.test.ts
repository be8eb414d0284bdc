import { REST, Routes } from 'discord.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Clock, systemClock } from '../../src/sandbox/clock.ts';
import { openSandbox } from '../../src/sandbox/open-sandbox.ts';
import { seedCrowd } from '../../src/sandbox/seed-crowd.ts';
import { createEmptyWorld } from '../../src/sandbox/build-world.ts';
import { aBot } from './bot.ts';

async function aCrowd(guilds: number, channelsEach: number, clock: Clock = systemClock) {
  const world = createEmptyWorld(clock);
  const channels = seedCrowd(world, guilds, channelsEach);
  const statuses: number[] = [];
  const sandbox = await openSandbox({ world, onExchange: ({ status }) => statuses.push(status) });
  onTestFinished(() => sandbox.close());
  return { sandbox, channels, statuses };
}

describe('a crowd', () => {
  it('of a thousand servers is ready within some seconds', async () => {
    const { sandbox } = await aCrowd(1000, 3);
    const client = await aBot(sandbox);
    expect(client.guilds.cache.size).toBe(1000);
    expect(client.channels.cache.size).toBe(3000);
  }, 30_000);

  it('is shared between the shards of a bot', async () => {
    // A server's shard hangs on the millisecond of its making: this clock's steps are uneven, and the same in every run.
    let time = Date.UTC(2026, 0, 1);
    let step = 1;
    const now = () => {
      step = (step * 75) % 65_537;
      return (time += 1 + (step % 5));
    };
    const { sandbox } = await aCrowd(40, 1, { ...systemClock, now });
    const ws = { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) };
    const client = await aBot(sandbox, { shards: [0, 1], shardCount: 2, ws });
    const byShard = [0, 1].map((id) => client.guilds.cache.filter(({ shardId }) => shardId === id).size);
    expect(byShard.reduce((sum, size) => sum + size)).toBe(40);
    expect(Math.min(...byShard)).toBeGreaterThan(0);
  });

  it('is told by discord.js at half of fifty messages a second without one 429', async () => {
    const { sandbox, channels, statuses } = await aCrowd(100, 1);
    // Its seconds are not Discord's: on a busy machine two of its bursts fall into one of Discord's.
    const rest = new REST({ api: sandbox.apiUrl, globalRequestsPerSecond: 25 }).setToken(sandbox.token);
    await Promise.all(channels.map((id) => rest.post(Routes.channelMessages(id), { body: { content: 'Done deal' } })));
    expect(sandbox.commitLog).toHaveLength(100);
    expect(new Set(statuses)).toEqual(new Set([200]));
  }, 30_000);
});

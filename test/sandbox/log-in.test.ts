import { describe, expect, it } from 'vitest';
import { aWorldWithBot } from './bot.ts';

describe('a bot that logs in', () => {
  it('finds the server, its channels and its own rights', async () => {
    const { client, seed, channels } = await aWorldWithBot();
    const guild = client.guilds.cache.get(seed.guildId);
    expect(guild?.name).toBe('Terrace End');
    expect(guild?.channels.cache.map(({ name }) => name)).toContain('transfer-news');
    const news = guild?.channels.cache.get(channels['transfer-news']);
    expect(guild?.members.me?.permissionsIn(news ?? '').has('SendMessages')).toBe(true);
  });
});

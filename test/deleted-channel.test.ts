import { afterEach, describe, expect, it } from 'vitest';
import { removeChannel } from '../src/sandbox/change-world.ts';
import { aFollow } from './a-newsroom.ts';
import { openTown, type Town } from './a-town.ts';

let town: Town | undefined;

afterEach(async () => {
  await town?.close();
  town = undefined;
});

/** A server whose alerts go to transfer-news, where a player is followed and a club muted; #chat mutes one as well. */
async function aServer(): Promise<Town & { readonly news: string; notices(): readonly string[] }> {
  town = await openTown({
    async prepare({ guildId, youId, channels }, store) {
      const news = { kind: 'channel', guildId, channelId: channels['transfer-news'] } as const;
      const chat = { ...news, channelId: channels.chat };
      const follow = aFollow({ destination: news });
      await store.follows.put(follow.id, follow);
      const target = { kind: 'club', id: 'everton', name: 'Everton' } as const;
      await store.mutes.put('there', { id: 'there', destination: news, target, createdBy: youId });
      await store.mutes.put('elsewhere', { id: 'elsewhere', destination: chat, target, createdBy: youId });
      await store.guildSettings.put(guildId, {
        guildId,
        alertChannelId: channels['transfer-news'],
        noticeChannelId: channels['transfer-news'],
        whoMayFollow: { kind: 'everybody' },
        defaultFilters: {},
        language: 'en',
      });
    },
  });
  const { sandbox, seed, posts } = town;
  await expect.poll(() => sandbox.world.commands.size).toBeGreaterThan(0);
  const notices = () => posts(seed.channels.welcome).map(({ content }) => content);
  return { ...town, news: seed.channels['transfer-news'], notices };
}

const GONE = [expect.stringMatching(/^The channel that alerts went to has been deleted.*`\/setup` chooses another/)];

describe('a channel that is deleted', { timeout: 30_000 }, () => {
  it('takes its mutes and the server’s settings of it with it, and those who run the server read of it', async () => {
    const { sandbox, store, news, notices } = await aServer();
    removeChannel(sandbox.world, news);
    await expect.poll(() => store.follows.list()).toEqual([]);
    await expect.poll(async () => (await store.mutes.list()).map(({ id }) => id)).toEqual(['elsewhere']);
    await expect.poll(notices).toEqual(GONE);
    await expect.poll(async () => (await store.guildSettings.list())[0]).not.toHaveProperty('alertChannelId');
    const [kept] = await store.guildSettings.list();
    expect(kept).not.toHaveProperty('noticeChannelId');
    expect(kept).toMatchObject({ whoMayFollow: { kind: 'everybody' } });
  });

  it('is not named by /setup any more', async () => {
    const { sandbox, seed, news, notices } = await aServer();
    removeChannel(sandbox.world, news);
    await expect.poll(notices).toEqual(GONE);
    const panel = await sandbox.person.runCommand(seed.youId, seed.channels.chat, 'setup');
    const shown = JSON.stringify(panel.kind === 'answered' ? panel.message.embeds : panel);
    expect(shown).toContain('the channel in which somebody types');
    expect(shown).not.toContain(news);
  });

  it('while the bot was away is noticed when something is to be told there', async () => {
    const { sandbox, store, news, bot, publish, restart, notices, cycle } = await aServer();
    publish('The Kop Courier');
    await cycle();
    await bot.stop();
    removeChannel(sandbox.world, news);
    await restart();
    publish('The Kop Courier', { title: 'Real Madrid make approach for Trent Alexander-Arnold' });
    await expect
      .poll(async () => {
        await town?.cycle();
        return store.follows.list();
      })
      .toEqual([]);
    await expect.poll(notices).toEqual(GONE);
    await expect.poll(async () => (await store.mutes.list()).map(({ id }) => id)).toEqual(['elsewhere']);
  });

  it('where no alerts went is nothing to write about', async () => {
    const { sandbox, seed, store, notices } = await aServer();
    removeChannel(sandbox.world, seed.channels.chat);
    await expect.poll(async () => (await store.mutes.list()).map(({ id }) => id)).toEqual(['there']);
    expect(notices()).toEqual([]);
    expect(await store.follows.list()).toHaveLength(1);
  });
});

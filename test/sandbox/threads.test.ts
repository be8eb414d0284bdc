import { ChannelType, type Client, type ThreadChannel } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { changeChannel, changeRole } from '../../src/sandbox/change-world.ts';
import { isThread } from '../../src/sandbox/channel.ts';
import { openHandClock } from '../../src/sandbox/clock.ts';
import { createMessage } from '../../src/sandbox/messages.ts';
import { BOT_RIGHTS } from '../../src/sandbox/build-world.ts';
import { seedWorld } from '../../src/sandbox/seed-world.ts';
import { bitsOf } from '../../src/sandbox/permissions.ts';
import { changeThread, openThread } from '../../src/sandbox/threads.ts';
import { asBot, aWorldWithBot, post, refusalOf } from './bot.ts';

const HOUR = 60 * 60 * 1000;

async function textChannel(client: Client, id: string) {
  const channel = await client.channels.fetch(id);
  if (channel?.type !== ChannelType.GuildText) {
    throw new Error('no text channel');
  }
  return channel;
}

describe('threads', () => {
  it('start at a message, once, and hold what is said in them', async () => {
    const { client, sandbox, person, you, channels } = await aWorldWithBot();
    const news = await textChannel(client, channels['transfer-news']);
    const message = await news.send('A saga begins');
    const thread: ThreadChannel = await message.startThread({ name: 'The saga' });
    await thread.send('First step');
    expect(thread.id).toBe(message.id);
    expect(person.messages(you, thread.id).map(({ type, content }) => [type, content])).toEqual([
      [21, ''],
      [0, 'First step'],
    ]);
    expect(person.messages(you, news.id)[0]?.threadId).toBe(thread.id);
    const again = asBot(sandbox, 'POST', `/channels/${news.id}/messages/${message.id}/threads`, { name: 'x' });
    expect(await refusalOf(again)).toMatchObject({ code: 160004 });
  });

  it('are posts in a forum, with its tags and their first message', async () => {
    const { client, sandbox, person, robin, channels } = await aWorldWithBot();
    const forum = await client.channels.fetch(channels['transfer-forum']);
    if (forum?.type !== ChannelType.GuildForum) {
      throw new Error('no forum');
    }
    const [talks, done] = forum.availableTags.map(({ id }) => id);
    const post = await forum.threads.create({
      name: 'A saga',
      appliedTags: [talks ?? ''],
      message: { content: 'Talks open' },
    });
    expect(person.messages(robin, post.id)).toMatchObject([{ id: post.id, content: 'Talks open' }]);
    await post.setAppliedTags([done ?? '']);
    expect(sandbox.world.channels.get(post.id)?.thread?.appliedTags).toEqual([done]);
    const wrong = asBot(sandbox, 'POST', `/channels/${forum.id}/threads`, {
      name: 'x',
      applied_tags: ['5'],
      message: { content: 'x' },
    });
    expect(await refusalOf(wrong)).toMatchObject({ problems: ['applied_tags.0: INVALID_TAG'] });
    const before = sandbox.world.channels.size;
    const empty = asBot(sandbox, 'POST', `/channels/${forum.id}/threads`, { name: 'x', message: {} });
    expect(await refusalOf(empty)).toMatchObject({ code: 50006 });
    expect(sandbox.world.channels.size).toBe(before);
    changeChannel(sandbox.world, forum.id, { tagRequired: true });
    const untagged = asBot(sandbox, 'POST', `/channels/${forum.id}/threads`, { name: 'x', message: { content: 'x' } });
    expect(await refusalOf(untagged)).toMatchObject({ code: 40067 });
  });

  it('open again when something is said in them, unless they are locked for those who do not manage them', async () => {
    const { client, sandbox, seed, channels } = await aWorldWithBot();
    const news = await textChannel(client, channels['transfer-news']);
    const thread = await news.threads.create({ name: 'The saga', type: ChannelType.PublicThread });
    await thread.setArchived(true);
    const kept = await asBot(sandbox, 'PATCH', `/channels/${thread.id}`, { name: 'x' });
    expect(await kept.json()).toMatchObject({ code: 50083 });
    await thread.send('It is revived');
    expect(sandbox.world.channels.get(thread.id)?.thread?.archived).toBe(false);

    const rights = BOT_RIGHTS.filter((right) => right !== 'manageThreads');
    changeRole(sandbox.world, seed.guildId, seed.roles.bot, { permissions: bitsOf(...rights).toString() });
    const lock = (archived: boolean) => {
      const channel = sandbox.world.channels.get(thread.id);
      if (channel !== undefined && isThread(channel)) {
        changeThread(sandbox.world, channel, { locked: true, archived });
      }
    };
    const send = () => refusalOf(asBot(sandbox, 'POST', `/channels/${thread.id}/messages`, { content: 'x' }));
    lock(false);
    expect(await send()).toMatchObject({ code: 160005 });
    lock(true);
    expect(await send()).toMatchObject({ code: 50083 });
    expect(await refusalOf(asBot(sandbox, 'PATCH', `/channels/${thread.id}`, { locked: false }))).toMatchObject({
      code: 50013,
    });
  });

  it('are joined, left and listed', async () => {
    const { client, sandbox, seed, robin, channels } = await aWorldWithBot();
    const news = await textChannel(client, channels['transfer-news']);
    const thread = await news.threads.create({ name: 'The saga', type: ChannelType.PublicThread });
    const members = `/channels/${thread.id}/thread-members`;
    expect((await asBot(sandbox, 'PUT', `${members}/${robin}`)).status).toBe(204);
    expect((await asBot(sandbox, 'DELETE', `${members}/@me`)).status).toBe(204);
    expect(await (await asBot(sandbox, 'GET', members)).json()).toMatchObject([{ user_id: robin }]);
    expect(await (await asBot(sandbox, 'GET', `/guilds/${seed.guildId}/threads/active`)).json()).toMatchObject({
      threads: [{ id: thread.id }],
    });
    await thread.setArchived(true);
    const archived: unknown = await (
      await asBot(sandbox, 'GET', `/channels/${news.id}/threads/archived/public`)
    ).json();
    expect(archived).toMatchObject({
      threads: [{ id: thread.id, thread_metadata: { archived: true } }],
      has_more: false,
    });
    const page = (limit: string) =>
      asBot(sandbox, 'GET', `/channels/${news.id}/threads/archived/public?limit=${limit}`);
    expect((await page('100')).status).toBe(200);
    expect(await refusalOf(page('many'))).toMatchObject({ code: 50035, problems: ['limit: NUMBER_TYPE_MAX'] });
    expect(await refusalOf(page('101'))).toMatchObject({ problems: ['limit: NUMBER_TYPE_MAX'] });
  });

  it('do not start in forums without a message, nor below a thread', async () => {
    const { sandbox, channels } = await aWorldWithBot();
    const start = (id: string, body: object) => asBot(sandbox, 'POST', `/channels/${id}/threads`, body);
    const thread = await start(channels.chat, { name: 'x', type: 11 });
    expect(thread.status).toBe(201);
    const { id } = (await thread.json()) as { id: string };
    expect(await refusalOf(start(id, { name: 'x', type: 11 }))).toMatchObject({ code: 50024 });
    expect(await refusalOf(start(channels['transfer-forum'], { name: 'x' }))).toMatchObject({
      problems: ['message: BASE_TYPE_REQUIRED'],
    });
  });
});

describe('webhooks', () => {
  it('speak under their own name, as long as their token and channel are there', async () => {
    const { sandbox, seed, person, you, channels } = await aWorldWithBot();
    const make = (name: string) => asBot(sandbox, 'POST', `/channels/${channels.chat}/webhooks`, { name });
    expect(await refusalOf(make('Wire'))).toMatchObject({ code: 50013 });
    changeRole(sandbox.world, seed.guildId, seed.roles.bot, {
      permissions: bitsOf(...BOT_RIGHTS, 'manageWebhooks').toString(),
    });
    expect(await refusalOf(make('My Discord feed'))).toMatchObject({ problems: ['name: USERNAME_INVALID_CONTAINS'] });
    const { id, token } = (await (await make('Wire')).json()) as { id: string; token: string };
    const hook = `/webhooks/${id}/${token}`;
    expect((await asBot(sandbox, 'POST', hook, { content: 'quiet' })).status).toBe(204);
    const sent = await asBot(sandbox, 'POST', `${hook}?wait=true`, { content: '@everyone', username: 'Another wire' });
    const message = (await sent.json()) as { id: string };
    expect(person.messages(you, channels.chat).at(-1)).toMatchObject({
      webhook: { name: 'Another wire' },
      mentions: { everyone: false },
    });
    expect((await asBot(sandbox, 'PATCH', `${hook}/messages/${message.id}`, { content: 'edited' })).status).toBe(200);
    expect((await asBot(sandbox, 'DELETE', `${hook}/messages/${message.id}`)).status).toBe(204);
    expect(await refusalOf(asBot(sandbox, 'POST', `/webhooks/${id}/wrong`, { content: 'x' }))).toMatchObject({
      code: 50027,
    });
    expect((await asBot(sandbox, 'DELETE', `/webhooks/${id}`)).status).toBe(204);
    expect(await refusalOf(asBot(sandbox, 'POST', hook, { content: 'x' }))).toMatchObject({ code: 10015 });
    expect(await post(sandbox, channels.chat, { content: 'x' })).toMatch(/^\d{17,19}$/);
  });
});

describe('a thread in which nothing is said', () => {
  it('archives itself when its time has passed, counted from the last message', () => {
    const clock = openHandClock(Date.UTC(2026, 0, 2));
    const { world, channels, youId } = seedWorld(clock);
    const parent = world.channels.get(channels.chat);
    if (parent === undefined) {
      throw new Error('no channel');
    }
    const wish = { name: 'The saga', type: ChannelType.PublicThread, autoArchiveMinutes: 1440 } as const;
    const { id } = openThread(world, parent, youId, wish);
    const isArchived = () => world.channels.get(id)?.thread?.archived;
    const channel = () => world.channels.get(id) ?? parent;
    clock.turn(20 * HOUR);
    createMessage(world, { channel: channel(), authorId: youId, body: { content: 'still on' } });
    clock.turn(23 * HOUR);
    expect(isArchived()).toBe(false);
    clock.turn(HOUR);
    expect(isArchived()).toBe(true);
    const rested = channel();
    if (isThread(rested)) {
      changeThread(world, rested, { archived: false, autoArchiveMinutes: 60 });
    }
    clock.turn(HOUR - 1);
    expect(isArchived()).toBe(false);
    clock.turn(1);
    expect(isArchived()).toBe(true);
  });
});

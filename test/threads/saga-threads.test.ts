import { afterEach, describe, expect, it } from 'vitest';
import { ChannelType } from '../../src/sandbox/channel.ts';
import { changeThread } from '../../src/sandbox/threads.ts';
import type { Town } from '../a-town.ts';
import { openSagaTown, report, threadsOf } from './a-saga-town.ts';

let town: Town | undefined;

afterEach(async () => {
  await town?.close();
  town = undefined;
});

const TALKS = 'Real Madrid in talks to sign Trent Alexander-Arnold';
const BID = 'Real Madrid make bid for Trent Alexander-Arnold';
const MEDICAL = 'Trent Alexander-Arnold has medical at Real Madrid';
const OFF = 'Trent Alexander-Arnold move to Real Madrid collapses';
const REVIVED = 'Real Madrid make new bid for Trent Alexander-Arnold';

const MANAGE_THREADS = 1n << 34n;

/** Edits wait some seconds for further sources. */
function soon<Value>(read: () => Value) {
  return expect.poll(read, { timeout: 15_000 });
}

/** The saga's first message: in a forum it stands in the post, else in the channel. */
function rootOf(opened: Town): string | undefined {
  const [thread] = threadsOf(opened);
  return [...(thread?.posts ?? []), ...opened.posts()].find(({ id }) => id === thread?.channel.id)?.content;
}

describe('a saga in a thread', { timeout: 60_000 }, () => {
  it('has its root in the channel, kept current, and its steps inside', async () => {
    town = await openSagaTown('transfer-news');
    await report(town, BID);
    await report(town, MEDICAL);
    expect(threadsOf(town)).toMatchObject([
      {
        channel: {
          name: 'Trent Alexander-Arnold',
          thread: { archived: false, autoArchiveMinutes: 10_080 },
        },
        posts: [{ content: '' }, { content: BID }, { content: MEDICAL }],
      },
    ]);
    await soon(() => town?.posts().map(({ content, edited }) => ({ content, edited }))).toEqual([
      { content: MEDICAL, edited: true },
    ]);
  });

  it('is closed when the move collapses, and opened again by its revival', async () => {
    town = await openSagaTown('transfer-news');
    await report(town, BID);
    await report(town, OFF);
    await soon(() => town && threadsOf(town)[0]?.channel.thread.archived).toBe(true);
    const opened = town;
    // The revival comes days later; the reader's clock is the town's.
    await opened.pass(60 * 24 * 12);
    await report(opened, REVIVED);
    await soon(() => threadsOf(opened)[0]?.channel.thread.archived).toBe(false);
    expect(threadsOf(opened)).toHaveLength(1);
  });

  it.each(['transfer-news', 'transfer-forum'] as const)('has what had to wait told in it, in #%s', async (channel) => {
    town = await openSagaTown(channel, { capPerHour: 1 });
    await report(town, TALKS);
    await report(town, BID);
    await report(town, MEDICAL);
    await town.pass(61);
    expect(threadsOf(town)).toHaveLength(1);
    const told = threadsOf(town)[0]
      ?.posts.slice(1)
      .map(({ content }) => content);
    expect(told).toEqual([TALKS, '2 developments that had to wait · Trent Alexander-Arnold']);
    await soon(() => town && rootOf(town)).toBe(MEDICAL);
  });

  it('begins with what had to wait, where nothing else was told of it', async () => {
    town = await openSagaTown('transfer-forum', { capPerHour: 1 });
    await report(town, 'Barcelona in talks to sign Marcus Rashford');
    await report(town, BID);
    await report(town, MEDICAL);
    await town.pass(61);
    const [, thread] = threadsOf(town);
    expect(thread?.channel.name).toContain('Trent Alexander-Arnold');
    expect(thread?.posts.map(({ content }) => content)).toEqual([
      MEDICAL,
      '2 developments that had to wait · Trent Alexander-Arnold',
    ]);
  });

  it('is a post in a forum, tagged by where the saga stands', async () => {
    town = await openSagaTown('transfer-forum');
    const opened = town;
    await report(opened, TALKS);
    expect(threadsOf(opened)).toMatchObject([{ tags: ['Talks'], posts: [{ content: TALKS }, { content: TALKS }] }]);
    await report(opened, BID);
    await soon(() => threadsOf(opened)[0]?.posts.map(({ content }) => content)).toEqual([BID, TALKS, BID]);
    await report(opened, OFF);
    await soon(() => threadsOf(opened)[0]).toMatchObject({ tags: ['Off'], channel: { thread: { archived: true } } });
  });

  it('is a post in a media channel as in a forum, whatever was chosen for channels', async () => {
    town = await openSagaTown('transfer-forum', { sagaMode: 'messages' }, ({ world, channels }) => {
      const forum = world.channels.get(channels['transfer-forum']);
      if (forum !== undefined) {
        world.channels.set(forum.id, { ...forum, type: ChannelType.media });
      }
    });
    await report(town, TALKS);
    await report(town, BID);
    expect(threadsOf(town)).toMatchObject([{ tags: ['Talks'], posts: [{}, { content: TALKS }, { content: BID }] }]);
  });

  it('goes on in the channel when somebody locks the thread, and says why', async () => {
    town = await openSagaTown('transfer-news', {}, ({ world, guildId, roles }) => {
      const guild = world.guilds.get(guildId);
      const role = guild?.roles.get(roles.bot);
      if (guild !== undefined && role !== undefined) {
        // Without Manage Threads a locked thread is closed to the bot.
        const permissions = String(BigInt(role.permissions) & ~MANAGE_THREADS);
        world.guilds.set(guildId, { ...guild, roles: new Map(guild.roles).set(role.id, { ...role, permissions }) });
      }
    });
    await report(town, BID);
    const [thread] = threadsOf(town);
    if (thread !== undefined) {
      changeThread(town.sandbox.world, thread.channel, { locked: true });
    }
    await report(town, MEDICAL);
    await soon(() => town?.posts().map(({ content }) => content)).toEqual([MEDICAL, MEDICAL]);
    const records = await town.store.deliveries.list();
    expect(records.flatMap(({ outside }) => outside ?? [])).toEqual(['thread-locked']);
  });

  it('publishes what stands in an announcement channel, once, and nothing else', async () => {
    town = await openSagaTown('announcements', { sagaMode: 'messages', publish: true });
    await report(town, BID);
    const { announcements } = town.seed.channels;
    const { world } = town.sandbox;
    const published = () =>
      [...(world.messages.get(announcements)?.values() ?? [])].map(({ content, flags }) => [content, flags & 1]);
    await soon(published).toEqual([[BID, 1]]);
  });
});

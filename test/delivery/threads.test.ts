import { RateLimitError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { apiError, openWorld } from './build.ts';
import { aForum, aRoot, aStep, CHANNEL_ID } from './sagas.ts';

const CREATE_PUBLIC_THREADS = 1n << 35n;
const MANAGE_CHANNELS = 1n << 4n;

const STEP = aStep({ id: 'a' });
const NEXT = aStep({ id: 'b', stage: 'medical', previousId: 'a' });
const LAST = aStep({ id: 'c', stage: 'deal_off', previousId: 'b' });

describe('where a saga’s thread cannot be had', () => {
  it('tells its steps in the channel, leaves no root behind, and asks for nothing it may not have', async () => {
    const world = await openWorld({ rightsIn: () => MANAGE_CHANNELS });
    await world.tell(aRoot('root'), STEP, NEXT);
    expect(world.discord.messages.map(({ channelId }) => channelId)).toEqual([CHANNEL_ID, CHANNEL_ID]);
    expect(world.discord.requests.filter(({ kind }) => kind === 'startAt')).toEqual([]);
    expect(await world.record(NEXT)).toMatchObject({ status: 'sent', outside: 'may-not-create' });
  });

  it.each([
    [50013, 403, 'may-not-create'],
    [160006, 400, 'too-many-threads'],
  ] as const)('takes its root away again when Discord says %d, and says why', async (code, status, reason) => {
    const world = await openWorld();
    world.discord.fault = (kind) => (kind === 'startAt' ? apiError(code, status) : undefined);
    await world.tell(aRoot('root'), STEP);
    expect(world.discord.textsIn(CHANNEL_ID)).toEqual([STEP.body.content]);
    expect(await world.record(STEP)).toMatchObject({ status: 'sent', outside: reason });
  });

  it('has one with the next step once the right is given', async () => {
    let rights = MANAGE_CHANNELS;
    const world = await openWorld({ rightsIn: () => rights });
    await world.tell(aRoot('root'), STEP);
    await world.tell(aRoot('root'), NEXT);
    expect(await world.record(NEXT)).toMatchObject({ outside: 'may-not-create' });
    rights = CREATE_PUBLIC_THREADS;
    world.room.channelChanged(CHANNEL_ID);
    await world.tell(aRoot('root'), LAST);
    const [thread] = [...world.discord.threads.keys()];
    expect(thread && world.discord.textsIn(thread)).toEqual([LAST.body.content]);
    expect(await world.record(LAST)).not.toHaveProperty('outside');
  });

  it('asks again for one of too many no more than once an hour', async () => {
    const world = await openWorld();
    world.discord.fault = (kind) => (kind === 'startAt' ? apiError(160006, 400) : undefined);
    await world.tell(aRoot('root'), STEP);
    const asked = () => world.discord.requests.filter(({ kind }) => kind === 'startAt').length;
    await world.pass(59 * 60, 60);
    await world.tell(aRoot('root'), NEXT);
    expect(asked()).toBe(1);
    await world.pass(60, 60);
    world.discord.fault = () => undefined;
    await world.tell(aRoot('root'), LAST);
    expect(asked()).toBe(2);
    const [thread] = [...world.discord.threads.keys()];
    expect(thread && world.discord.textsIn(thread)).toEqual([LAST.body.content]);
    expect(world.discord.textsIn(CHANNEL_ID)).toEqual([STEP.body.content, NEXT.body.content, 'root']);
  });

  it('goes on in the channel when somebody deletes the thread, and in a new one from the next step on', async () => {
    const world = await openWorld();
    await world.tell(aRoot('root'), STEP);
    const [thread] = [...world.discord.threads.keys()];
    world.discord.fault = (kind, channelId) =>
      kind === 'create' && channelId === thread ? apiError(10003, 404) : undefined;
    await world.tell(aRoot('root'), NEXT);
    expect(await world.record(NEXT)).toMatchObject({ channelId: CHANNEL_ID, outside: 'thread-deleted' });
    await world.tell(aRoot('root, anew'), LAST);
    const [, another] = [...world.discord.threads.keys()];
    expect(await world.record(LAST)).toMatchObject({ channelId: another });
    expect(world.discord.textsIn(CHANNEL_ID)).toEqual([NEXT.body.content, 'root, anew']);
    expect(world.events).toEqual([]);
  });

  it('comes back to a thread that was locked for a while', async () => {
    const world = await openWorld();
    await world.tell(aRoot('root'), STEP);
    const [thread] = [...world.discord.threads.values()];
    Object.assign(thread ?? {}, { locked: true });
    await world.tell(aRoot('root'), NEXT);
    expect(await world.record(NEXT)).toMatchObject({ channelId: CHANNEL_ID, outside: 'thread-locked' });
    Object.assign(thread ?? {}, { locked: false });
    await world.tell(aRoot('root'), LAST);
    expect(await world.record(LAST)).toMatchObject({ channelId: thread?.id });
  });

  it('does not take the channel for gone or closed because of an edit in a thread', async () => {
    const world = await openWorld();
    await world.tell(aRoot('root'), STEP);
    world.discord.fault = (kind) => (kind === 'edit' ? apiError(10003, 404) : undefined);
    await world.grow({ ...STEP, body: { ...STEP.body, content: 'more' } });
    await world.pass(10);
    world.discord.fault = () => undefined;
    await world.tell(NEXT);
    expect(await world.record(NEXT)).toMatchObject({ status: 'sent' });
    expect(world.events).toEqual([]);
  });
});

describe('a thread that rests', () => {
  it('is opened for an edit of what stands in it, and closed again', async () => {
    const world = await openWorld();
    await world.tell(aRoot('root'), STEP);
    const [thread] = [...world.discord.threads.values()];
    Object.assign(thread ?? {}, { archived: true });
    await world.grow({ ...STEP, body: { ...STEP.body, content: 'more' } });
    await world.pass(10);
    expect(world.discord.textsIn(thread?.id ?? '')).toEqual(['more']);
    expect(thread?.archived).toBe(true);
  });

  it('is closed with its saga though somebody deleted the message it began at', async () => {
    const world = await openWorld();
    await world.tell(aRoot('root'), STEP);
    const [thread] = [...world.discord.threads.values()];
    world.discord.delete(thread?.id ?? '');
    await world.tell(LAST);
    await world.grow(aRoot('it is off', { rest: 'closed', tags: ['Off'] }));
    await world.pass(6);
    expect(thread).toMatchObject({ archived: true });
    expect(await world.record(aRoot('it is off'))).toMatchObject({ reason: 'Error 10008 (10008)' });
  });

  it('is closed by Discord after a day once a move is official, after a week else', async () => {
    const world = await openWorld();
    await world.tell(aRoot('root'), STEP);
    const [thread] = [...world.discord.threads.values()];
    expect(thread).toMatchObject({ archived: false, quietMinutes: 10_080 });
    await world.grow(aRoot('done', { rest: 'settling' }));
    await world.pass(10);
    expect(thread).toMatchObject({ archived: false, quietMinutes: 1440 });
  });
});

describe('a post of a forum', () => {
  async function inForum(names: readonly string[], options: { needsTag?: boolean; rights?: bigint } = {}) {
    const world = await openWorld(options.rights === undefined ? {} : { rightsIn: () => options.rights });
    world.discord.facts.set(CHANNEL_ID, aForum(names, options.needsTag));
    await world.tell(aRoot('root'), STEP);
    const [post] = [...world.discord.threads.values()];
    return { world, post, tags: post?.tagIds };
  }

  it('has a tag of a fitting name, however it is spelt', async () => {
    expect((await inForum(['DONE', 'talks'], { rights: 0n })).tags).toEqual(['tag-talks']);
  });

  it('has a tag of its own where the bot may create it, and none where it may not', async () => {
    expect((await inForum(['Done'], { rights: MANAGE_CHANNELS })).tags).toEqual(['tag-Talks']);
    const { world, tags } = await inForum(['Done'], { rights: CREATE_PUBLIC_THREADS });
    expect(tags).toEqual([]);
    expect(world.discord.requests.filter(({ kind }) => kind === 'addTag')).toEqual([]);
  });

  it('has some tag where the forum demands one', async () => {
    expect((await inForum(['Anything'], { rights: 0n, needsTag: true })).tags).toEqual(['tag-Anything']);
  });

  it('keeps the tags that people gave it when the saga moves on', async () => {
    const { world, post } = await inForum(['Talks', 'Done', 'Ours'], { rights: 0n });
    Object.assign(post ?? {}, { tagIds: ['tag-Talks', 'tag-Ours'] });
    await world.grow(aRoot('done', { tags: ['Done'], otherTags: ['Talks', 'Off'] }));
    await world.pass(10);
    expect(post?.tagIds).toEqual(['tag-Done', 'tag-Ours']);
  });

  it('is made for what belongs to no saga, too: a forum holds nothing else', async () => {
    const world = await openWorld();
    world.discord.facts.set(CHANNEL_ID, aForum([]));
    const { rootId: _, ...alone } = STEP;
    await world.tell(alone);
    expect([...world.discord.threads.values()]).toMatchObject([{ name: STEP.body.content }]);
  });
});

describe('publishing', () => {
  it('waits for the limit of ten an hour without holding up what is told, or edited', async () => {
    const world = await openWorld();
    world.discord.facts.set(CHANNEL_ID, { kind: 'announcement', tags: [], needsTag: false, appliedTagIds: [] });
    const limit = new RateLimitError({
      timeToReset: 3_000_000,
      retryAfter: 3_000_000,
      limit: 10,
      method: 'POST',
      hash: '',
      url: '',
      route: '',
      majorParameter: '',
      global: false,
      sublimitTimeout: 0,
      scope: 'user',
    });
    world.discord.fault = (kind) => (kind === 'publish' ? limit : undefined);
    const { rootId: _, ...alone } = STEP;
    const { rootId: __, ...after } = NEXT;
    await world.tell({ ...alone, publish: true });
    await world.tell({ ...after, publish: true });
    await world.grow({ ...alone, publish: true, body: { ...alone.body, content: 'more' } });
    await world.pass(10);
    expect(world.discord.textsIn(CHANNEL_ID)).toEqual(['more', after.body.content]);
    expect(world.discord.requests.filter(({ kind }) => kind === 'publish')).toHaveLength(2);
    world.discord.fault = () => undefined;
    await world.pass(3_000, 60);
    expect(world.discord.published).toEqual(world.discord.messages.map(({ id }) => id));
  });

  it('is nothing for a channel of another kind', async () => {
    const world = await openWorld();
    await world.tell({ ...STEP, publish: true });
    expect(world.discord.requests.filter(({ kind }) => kind === 'publish')).toEqual([]);
  });
});

describe('a correction', () => {
  it('is told where the alert was that it takes back, and nowhere else', async () => {
    const world = await openWorld();
    const [told, untold] = [aStep({ id: 'x' }), aStep({ id: 'y' })];
    await world.tell(aRoot('root'), told);
    const [right, wrong] = [told, untold].map((alert) => ({ ...alert, id: `${alert.id}-back`, corrects: alert.id }));
    await world.tell(...[right, wrong].flatMap((letter) => letter ?? []));
    expect(right && (await world.record(right))).toMatchObject({ status: 'sent' });
    expect(wrong && (await world.record(wrong))).toMatchObject({
      status: 'failed',
      reason: 'what it corrects was never told here',
    });
  });
});

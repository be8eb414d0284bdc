import { describe, expect, it } from 'vitest';
import { nonceOf } from '../../src/delivery/nonce.ts';
import { openMemoryStore } from '../../src/store.ts';
import { aChannel, aPerson } from '../follows/build.ts';
import { alertFor, apiError, downError, openWorld, withMoreSources } from './build.ts';

const CHANNEL = aChannel(1);
const [FIRST, SECOND, THIRD] = ['first', 'second', 'third'].map((id) =>
  alertFor(CHANNEL, { id, player: { name: `Player ${id}` } }),
) as [ReturnType<typeof alertFor>, ReturnType<typeof alertFor>, ReturnType<typeof alertFor>];
const ID = CHANNEL.kind === 'channel' ? CHANNEL.channelId : '';

describe('delivery', () => {
  it('tells an alert once, under a nonce of its own, and remembers where it stands', async () => {
    const { tell, discord, record, store } = await openWorld();
    await tell(FIRST, FIRST);
    await tell(FIRST);
    expect(discord.messages).toMatchObject([{ channelId: ID, nonce: nonceOf(FIRST.id), body: FIRST.body }]);
    expect(await record(FIRST)).toMatchObject({
      status: 'sent',
      reason: 'sent',
      channelId: ID,
      messageId: discord.messages[0]?.id,
      sentAt: '2026-01-02T12:00:00.000Z',
    });
    expect(await store.outbox.list()).toEqual([]);
  });

  it('tells a channel in the order in which things happened', async () => {
    const { tell, discord } = await openWorld();
    await tell(FIRST, SECOND, THIRD);
    expect(discord.textsIn(ID)).toEqual([FIRST, SECOND, THIRD].map(({ body }) => body.content));
  });

  it('keeps the order when the first has to wait, and holds up no other channel', async () => {
    const { tell, pass, discord, fake } = await openWorld();
    fake.world.fault = (_, channel) => (channel === ID ? apiError(20016, 429) : undefined);
    const elsewhere = alertFor(aChannel(2));
    await tell(FIRST, SECOND, elsewhere);
    expect(discord.messages.map(({ body }) => body.content)).toEqual([elsewhere.body.content]);
    fake.world.fault = () => undefined;
    await pass(2);
    expect(discord.textsIn(ID)).toEqual([FIRST, SECOND].map(({ body }) => body.content));
  });

  it('opens a person’s direct messages and tells them there', async () => {
    const { tell, discord, record } = await openWorld();
    const alert = alertFor(aPerson(1));
    await tell(alert);
    expect(discord.messages).toMatchObject([{ channelId: '6000000000000000001' }]);
    expect(await record(alert)).toMatchObject({ channelId: '6000000000000000001' });
  });

  it('links a step back to the message that told the one before', async () => {
    const { tell, discord } = await openWorld();
    await tell(FIRST, alertFor(CHANNEL, { id: 'next', previousId: 'first' }));
    const [before, after] = discord.messages;
    expect(JSON.stringify(after?.body)).toContain(`/channels/100000000000000001/${ID}/${before?.id}`);
  });

  it('is fair: a development for few does not wait behind one for many', async () => {
    const { room, discord } = await openWorld();
    const many = Array.from({ length: 300 }, (_, n) => alertFor(aChannel(n + 10), { id: 'many' }));
    const few = Array.from({ length: 5 }, (_, n) => alertFor(aChannel(n + 5_000), { id: 'few', stage: 'medical' }));
    await room.enqueue([...many, ...few]);
    await room.idle();
    const places = discord.messages.flatMap(({ body }, n) => (body.content.includes('medical') ? [n] : []));
    expect(places).toHaveLength(5);
    expect(Math.max(...places)).toBeLessThan(20);
  });

  it('goes on after a restart with what was not told yet, in order', async () => {
    const store = openMemoryStore();
    const down = await openWorld({ store });
    down.fake.world.fault = () => downError();
    await down.tell(FIRST, SECOND);
    await down.room.stop({ within: 0 });
    down.fake.world.fault = () => undefined;
    down.clock.advance(60_000);
    const { room, discord } = await openWorld({ store, clock: down.clock, discord: down.fake });
    await room.idle();
    expect(discord.textsIn(ID)).toEqual([FIRST, SECOND].map(({ body }) => body.content));
  });

  it('posts nothing that could not be written down before', async () => {
    const store = openMemoryStore();
    let isFull = false;
    const outbox = {
      ...store.outbox,
      put: (...record: Parameters<typeof store.outbox.put>) =>
        isFull ? Promise.reject(new Error('disk full')) : store.outbox.put(...record),
    };
    const { room, tell, pass, discord } = await openWorld({ store: { ...store, outbox } });
    await room.enqueue([]);
    isFull = true;
    await tell(FIRST);
    await pass(60);
    expect(discord.requests).toEqual([]);
    isFull = false;
    await pass(6);
    expect(discord.messages).toHaveLength(1);
  });

  it('finds what a failed write had left half-done', async () => {
    const store = openMemoryStore();
    let breaks = true;
    const outbox = {
      ...store.outbox,
      putMany: async (records: Parameters<typeof store.outbox.putMany>[0]) => {
        const [first] = records;
        if (breaks && first !== undefined) {
          await store.outbox.put(...first);
          throw new Error('disk full');
        }
        await store.outbox.putMany(records);
      },
    };
    const { room, tell, discord } = await openWorld({ store: { ...store, outbox } });
    await expect(room.enqueue([FIRST, SECOND])).rejects.toThrow('disk full');
    breaks = false;
    await tell(FIRST, SECOND);
    expect(discord.textsIn(ID)).toEqual([FIRST, SECOND].map(({ body }) => body.content));
  });

  it('stops when asked to, finishes what is under way and leaves the rest for the next start', async () => {
    const { room, ended, store, clock } = await openWorld();
    await room.stop({ within: 10_000 });
    await room.enqueue([FIRST]);
    expect(await ended).toEqual({ kind: 'stopped', reason: 'asked-to' });
    expect(await store.outbox.list()).toHaveLength(1);
    const again = await openWorld({ store, clock });
    await again.room.idle();
    expect(again.discord.messages).toHaveLength(1);
  });
});

describe('what goes wrong on the way', () => {
  it('gives a channel up that is no more, with all that waits for it, and says so once', async () => {
    const { tell, discord, events, record, room, fake } = await openWorld();
    fake.world.fault = () => apiError(10003, 404);
    await tell(FIRST, SECOND);
    expect(discord.requests).toHaveLength(1);
    expect(events).toEqual([
      { kind: 'destination-gone', destination: CHANNEL, reason: 'Error 10003 (10003)', givenUp: 2 },
    ]);
    expect(await record(SECOND)).toMatchObject({ status: 'failed', reason: 'Error 10003 (10003)' });
    expect(room.stats()).toMatchObject({ waiting: 0, failed: 2 });
  });

  it('pauses a channel where it may not write, says so once, and looks again once an hour', async () => {
    const { tell, pass, discord, events, record, fake } = await openWorld();
    fake.world.fault = () => apiError(50013, 403);
    await tell(FIRST, SECOND);
    await pass(3 * 3600 + 10, 60);
    expect(discord.requests).toHaveLength(4);
    expect(events).toMatchObject([{ kind: 'destination-paused', destination: CHANNEL, reason: 'Error 50013 (50013)' }]);
    expect(await record(FIRST)).toMatchObject({ status: 'pending', reason: 'paused: Error 50013 (50013)' });
    fake.world.fault = () => undefined;
    await pass(3600, 60);
    expect(discord.textsIn(ID)).toEqual([FIRST, SECOND].map(({ body }) => body.content));
    expect(events.at(-1)).toMatchObject({ kind: 'destination-back', destination: CHANNEL });
  });

  it('is done with a pause once it is over, for later sources of the same alert too', async () => {
    const { tell, grow, pass, discord, events, room, fake } = await openWorld();
    await tell(FIRST);
    fake.world.fault = () => apiError(50013, 403);
    await grow(withMoreSources(FIRST, 'Second Outlet'));
    await pass(6);
    fake.world.fault = () => undefined;
    room.channelChanged(ID);
    await room.idle();
    expect(events.map(({ kind }) => kind)).toEqual(['destination-paused', 'destination-back']);
    await grow(withMoreSources(FIRST, 'Third Outlet'));
    await tell(SECOND);
    expect(discord.textsIn(ID)).toEqual([FIRST, SECOND].map(({ body }) => body.content));
    await pass(6);
    expect(discord.messages[0]?.body.embeds[0]).toMatchObject({ footer: { text: 'Third Outlet' } });
    expect(events).toHaveLength(2);
  });

  it('looks at a paused channel at once when somebody has changed it', async () => {
    const { tell, room, discord, fake } = await openWorld();
    fake.world.fault = () => apiError(50001, 403);
    await tell(FIRST);
    fake.world.fault = () => undefined;
    room.channelChanged(ID);
    await room.idle();
    expect(discord.messages).toHaveLength(1);
  });

  it('remembers a pause over a restart, and does not complain again', async () => {
    const before = await openWorld();
    before.fake.world.fault = () => apiError(50013, 403);
    await before.tell(FIRST);
    await before.room.stop({ within: 0 });
    const { room, events, discord } = await openWorld({
      store: before.store,
      clock: before.clock,
      discord: before.fake,
    });
    await room.idle();
    expect(discord.requests).toHaveLength(1);
    room.channelChanged(ID);
    await room.idle();
    expect(discord.requests).toHaveLength(2);
    expect(events).toEqual([]);
  });

  it('does not send again what Discord does not understand, and tells the next', async () => {
    const { tell, discord, record, fake } = await openWorld();
    fake.world.fault = () => (discord.requests.length === 1 ? apiError(50035, 400) : undefined);
    await tell(FIRST, SECOND);
    expect(discord.textsIn(ID)).toEqual([SECOND.body.content]);
    expect(await record(FIRST)).toMatchObject({ status: 'failed', reason: 'Error 50035 (50035)' });
  });

  it('stops everything when Discord refuses the token, and loses nothing', async () => {
    const { room, discord, ended, store, fake } = await openWorld();
    fake.world.fault = () => apiError(0, 401);
    await room.enqueue([FIRST, alertFor(aChannel(2))]);
    expect(await ended).toMatchObject({ kind: 'unauthorised', reason: 'Error 0 (0)' });
    expect(discord.messages).toEqual([]);
    expect((await store.outbox.list()).map(({ status }) => status)).toEqual(['pending', 'pending']);
  });

  it('waits when it has collected too many refusals for Discord’s taste', async () => {
    const { tell, pass, discord, fake } = await openWorld();
    fake.world.invalid = 500;
    await tell(FIRST);
    expect(discord.requests).toEqual([]);
    fake.world.invalid = 499;
    await pass(5);
    expect(discord.messages).toHaveLength(1);
  });

  it('starts nothing while Discord takes no request of ours', async () => {
    const { tell, pass, discord, clock, fake } = await openWorld();
    fake.world.closedUntil = clock.now().getTime() + 5_000;
    await tell(FIRST);
    await pass(4);
    expect(discord.requests).toEqual([]);
    await pass(1);
    expect(discord.messages).toHaveLength(1);
  });

  it('posts once when the answer is lost, however often', async () => {
    const { tell, pass, discord, record, fake } = await openWorld();
    fake.world.fault = () => (discord.requests.length <= 3 ? 'lost' : undefined);
    await tell(FIRST);
    await pass(30);
    expect(discord.messages).toHaveLength(1);
    expect(await record(FIRST)).toMatchObject({ reason: 'sent, the second time under the same nonce', attempts: 4 });
  });

  it('asks less than once a second through an outage, and then tells all, oldest first', async () => {
    const { tell, pass, discord, room, fake } = await openWorld({ requestsPerSecond: 100 });
    const alerts = Array.from({ length: 300 }, (_, n) => alertFor(aChannel(n)));
    fake.world.fault = () => downError();
    await tell(...alerts);
    await pass(0.1, 0.01);
    expect(room.stats()).toMatchObject({ isOutage: true, waiting: 300 });
    const before = discord.requests.length;
    await pass(600);
    expect(discord.requests.length - before).toBeLessThanOrEqual(300);
    fake.world.fault = () => undefined;
    await pass(6, 0.01);
    const [probe, ...rest] = discord.messages.map(({ channelId }) => channelId);
    const oldestFirst = alerts.map(({ destination }) => (destination.kind === 'channel' ? destination.channelId : ''));
    expect(rest).toEqual(oldestFirst.filter((channelId) => channelId !== probe));
    expect(rest).toHaveLength(299);
    expect(room.stats()).toMatchObject({ isOutage: false, waiting: 0 });
  });
});

describe('later sources', () => {
  it('edit the message silently, once for all that come together, with the latest words', async () => {
    const { tell, grow, pass, discord, record } = await openWorld();
    await tell(FIRST);
    await grow(withMoreSources(FIRST, 'two'), withMoreSources(FIRST, 'three'));
    await grow(withMoreSources(FIRST, 'four'));
    await pass(6);
    expect(discord.requests.map(({ kind }) => kind)).toEqual(['create', 'edit']);
    expect(discord.messages[0]?.body).toEqual(withMoreSources(FIRST, 'four').body);
    expect(await record(FIRST)).toMatchObject({ status: 'sent', reason: 'sent, and edited since', editPending: false });
  });

  it('change an alert that still waits, and need no edit then', async () => {
    const { tell, grow, pass, discord, fake } = await openWorld();
    fake.world.fault = () => apiError(50013, 403);
    await tell(FIRST);
    await grow(withMoreSources(FIRST, 'two'));
    fake.world.fault = () => undefined;
    await pass(3700, 60);
    expect(discord.messages.map(({ body }) => body)).toEqual([withMoreSources(FIRST, 'two').body]);
    expect(discord.requests.map(({ kind }) => kind)).toEqual(['create', 'create']);
  });

  it('edit what was posted while they came in', async () => {
    const { tell, grow, pass, discord, fake } = await openWorld();
    fake.world.fault = () => (discord.requests.length === 1 ? 'lost' : undefined);
    await tell(FIRST);
    await grow(withMoreSources(FIRST, 'two'));
    await pass(20);
    expect(discord.messages.map(({ body }) => body)).toEqual([withMoreSources(FIRST, 'two').body]);
  });

  it('mean nothing where the alert was never told, could not be told, or says the same', async () => {
    const { tell, grow, pass, discord, fake } = await openWorld();
    fake.world.fault = (_, channel) => (channel === ID ? undefined : apiError(50035, 400));
    const broken = alertFor(aChannel(2));
    await tell(FIRST, broken);
    await grow(FIRST, withMoreSources(SECOND), withMoreSources(broken));
    await pass(20);
    expect(discord.requests.map(({ kind }) => kind)).toEqual(['create', 'create']);
  });

  it('are let go where somebody deleted the message, and the reason is kept', async () => {
    const { tell, grow, pass, discord, record, store } = await openWorld();
    await tell(FIRST);
    discord.delete(discord.messages[0]?.id ?? '');
    await grow(withMoreSources(FIRST));
    await pass(10);
    expect(await record(FIRST)).toMatchObject({ status: 'sent', reason: 'Error 10008 (10008)' });
    expect(await store.outbox.list()).toEqual([]);
  });

  it('are edited again after an outage', async () => {
    const { tell, grow, pass, discord, fake } = await openWorld();
    await tell(FIRST);
    fake.world.fault = () => downError();
    await grow(withMoreSources(FIRST));
    await pass(20);
    fake.world.fault = () => undefined;
    await pass(61);
    expect(discord.messages[0]?.body).toEqual(withMoreSources(FIRST).body);
  });
});

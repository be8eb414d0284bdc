import { describe, expect, it } from 'vitest';
import { runCycle } from '../src/cycle.ts';
import { DAILY_SHARE } from '../src/feeds/daily-share.ts';
import type { Feed } from '../src/feeds/feed.ts';
import type { Repository, Store } from '../src/store.ts';
import { aFeed, aFollow, anItem, GUILD, type Newsroom, openNewsroom, OTHER_GUILD } from './a-newsroom.ts';

const REJECTED = 'Salah: bid_rejected, Liverpool -> Hilal';
const MEDICAL = 'Salah: medical, Liverpool -> Hilal';

/** A newsroom whose feed has been seen before, with something that is no news. */
async function openWarm(...args: Parameters<typeof openNewsroom>): Promise<Newsroom> {
  const room = openNewsroom(...args);
  room.publish(...(args[0] ?? [aFeed()]).map(({ id }) => anItem('A goalless draw', { id: `draw ${id}`, feedId: id })));
  await cycle(room);
  return room;
}

async function cycle(room: Newsroom, deps = room.deps): ReturnType<typeof runCycle> {
  room.pass(1);
  return runCycle(deps);
}

const headlines = (room: Newsroom) => room.queued.map(({ body }) => body.content);

/** A shelf that can not be written any more after so many writes. */
function failingAfter<Value>(writes: number, shelf: Repository<Value>): Repository<Value> {
  let left = writes;
  return {
    ...shelf,
    async put(key, value) {
      if (left === 0) {
        throw new Error('disk full');
      }
      left -= 1;
      return shelf.put(key, value);
    },
  };
}

describe('runCycle', () => {
  it('tells what is new, once', async () => {
    const room = await openWarm();
    room.publish(anItem(REJECTED));
    expect(await cycle(room)).toEqual({ polled: 1, failed: 0, read: 1, alerts: 1 });
    expect(await cycle(room)).toEqual({ polled: 1, failed: 0, read: 0, alerts: 0 });
    expect(headlines(room)).toEqual(['Liverpool reject Hilal approach for Salah']);
  });

  it('posts nothing at the first sight of a feed, and knows from then on what it said', async () => {
    const room = openNewsroom();
    room.publish(anItem(REJECTED));
    expect(await cycle(room)).toMatchObject({ read: 1, alerts: 0 });
    room.publish(anItem(REJECTED), anItem(`${REJECTED} (by another outlet)`, { outlet: 'Terrace Wire' }));
    await cycle(room);
    expect(room.queued).toEqual([]);
    expect(await room.store.sagas.get('salah')).toMatchObject({ claims: [{}, {}] });
  });

  it('tells what happened while a feed was away, in its order, once, and as told late', async () => {
    const room = await openWarm();
    room.breakDown('no answer');
    await cycle(room);
    room.pass(24 * 60);
    room.recover();
    room.publish(
      anItem(MEDICAL, { publishedAt: '2026-01-10T20:00:00Z', seenAt: '2026-01-11T12:10:00Z' }),
      anItem(REJECTED, { publishedAt: '2026-01-10T14:00:00Z', seenAt: '2026-01-11T12:10:00Z' }),
    );
    await cycle(room);
    await cycle(room);
    expect(headlines(room)).toEqual([
      'Liverpool reject Hilal approach for Salah',
      expect.stringContaining('medical') as string,
    ]);
    expect(room.queued.map(({ body }) => JSON.stringify(body.embeds))).toEqual([
      expect.stringContaining('Told late; first reported') as string,
      expect.stringContaining('Told late; first reported') as string,
    ]);
  });

  it.each(['1970-01-01T00:00:00Z', '2036-01-01T00:00:00Z'])('loses nothing that is dated %s', async (publishedAt) => {
    const room = await openWarm();
    room.publish(anItem(REJECTED, { publishedAt }));
    expect(await cycle(room)).toMatchObject({ alerts: 1 });
    expect(await cycle(room)).toMatchObject({ alerts: 0 });
    expect(JSON.stringify(room.queued[0]?.body)).not.toContain('Told late');
  });

  it('tells the oldest item of a feed first, whatever its order', async () => {
    const room = await openWarm();
    const at = (minute: number) => ({ publishedAt: `2026-01-10T11:0${minute}:00Z` });
    room.publish(anItem(MEDICAL, at(2)), anItem('Salah: approach, Liverpool -> Hilal', at(0)), anItem(REJECTED, at(1)));
    await cycle(room);
    expect(headlines(room)).toEqual([
      'Hilal make approach for Salah',
      'Liverpool reject Hilal approach for Salah',
      expect.stringContaining('medical') as string,
    ]);
  });

  it('adds a later outlet to what was told, and tells nothing', async () => {
    const room = await openWarm();
    room.publish(anItem(REJECTED));
    await cycle(room);
    room.publish(anItem(`${REJECTED} (again)`, { outlet: 'Terrace Wire' }));
    expect(await cycle(room)).toMatchObject({ read: 1, alerts: 0 });
    expect(room.grown.map(({ id }) => id)).toEqual(room.queued.map(({ id }) => id));
    expect(JSON.stringify(room.grown[0]?.body)).toContain('Terrace Wire');
  });

  it('tells a follow that waits for the better source when that source has it', async () => {
    const room = await openWarm([aFeed()], [aFollow({ filters: { tierAtMost: 2 } })]);
    room.publish(anItem(REJECTED));
    expect(await cycle(room)).toMatchObject({ alerts: 0 });
    expect(room.logged).toContain('follow-refused');
    room.publish(anItem(`${REJECTED} (again)`, { outlet: 'BBC Sport (tier 1)' }));
    await cycle(room);
    expect(headlines(room)).toEqual(['Liverpool reject Hilal approach for Salah']);
  });

  it('tells a server that waits for a second source when an independent one has it, once', async () => {
    const room = await openWarm([aFeed()], [aFollow()], { secondSource: true });
    const shout = anItem(REJECTED, { outlet: 'The Shout, tier 4' });
    const echo = anItem(`${REJECTED} (again)`, { outlet: 'The Shout, tier 4' });
    room.publish(shout, echo);
    await cycle(room);
    expect(room.queued).toEqual([]);
    expect(room.logged).toContain('follow-refused');
    room.publish(shout, echo, anItem(`${REJECTED} (elsewhere)`, { outlet: 'Terrace Wire, tier 3' }));
    await cycle(room);
    await cycle(room);
    expect(headlines(room)).toEqual(['Liverpool reject Hilal approach for Salah']);
  });

  it('sends what comes before a server’s ping step silently', async () => {
    const room = await openWarm([aFeed()], [aFollow({ ping: { kind: 'user', id: '400000000000000009' } })], {
      pingFrom: 'medical',
    });
    room.publish(anItem(REJECTED));
    await cycle(room);
    room.publish(anItem(REJECTED), anItem(MEDICAL));
    await cycle(room);
    expect(room.queued.map(({ body }) => [body.flags, body.allowed_mentions.users])).toEqual([
      [4096, undefined],
      [undefined, ['400000000000000009']],
    ]);
  });

  it('does not tell a server what a step from its own feed implies, and tells it to all others', async () => {
    const own = aFeed({ id: 'own', url: 'https://own.example/rss', scope: GUILD });
    const away = aFollow({
      id: 'away',
      destination: { kind: 'channel', guildId: OTHER_GUILD, channelId: '300000000000000002' },
    });
    const room = await openWarm([aFeed(), own], [aFollow(), away]);
    room.publish(anItem(MEDICAL, { id: 'own medical', feedId: 'own' }));
    await cycle(room);
    room.publish(anItem('Salah: bid, Liverpool -> Hilal'));
    await cycle(room);
    expect(room.queued.map(({ followIds, body }) => [followIds, body.content])).toEqual([
      [['follow'], 'Salah has medical at Hilal'],
      [['away'], 'Hilal make bid for Salah'],
    ]);
  });

  it('reads an item again whose words changed, and takes back what it does not say any more', async () => {
    const room = await openWarm();
    room.publish(anItem('Salah: interest, Liverpool -> Hilal', { id: 'one' }));
    await cycle(room);
    room.publish(anItem('Nunez: interest, Liverpool -> Hilal', { id: 'one' }));
    await cycle(room);
    expect(room.logged).toContain('development-withdrawn');
    expect(await room.store.sagas.get('salah')).toMatchObject({ claims: [] });
    expect(await room.store.sagas.get('nunez')).toMatchObject({ claims: [{ itemId: 'one' }] });
  });

  it('lets a text that breaks the reader cost the others nothing, and does not try it again', async () => {
    const room = await openWarm();
    room.publish(anItem('boom'), anItem(REJECTED));
    expect(await cycle(room)).toMatchObject({ read: 2, alerts: 1 });
    expect(room.logged.filter((event) => event === 'item-unreadable')).toHaveLength(1);
    await cycle(room);
    expect(room.logged.filter((event) => event === 'item-unreadable')).toHaveLength(1);
  });

  it('remembers nothing of a feed that its server removed while it was read', async () => {
    const own = aFeed({ id: 'own', scope: GUILD });
    const room = openNewsroom([own]);
    let listed: readonly Feed[] = [own];
    const parse: typeof room.deps.parse = async (...polled) => {
      listed = [];
      return room.deps.parse(...polled);
    };
    await runCycle({ ...room.deps, parse, feeds: async () => listed });
    expect(await room.store.feedStates.list()).toEqual([]);
    await runCycle(room.deps);
    expect(await room.store.feedStates.list()).toMatchObject([{ feedId: 'own', warmed: true }]);
  });

  it("reads of a server's own feed no more in a day than its share, says so, and goes on the next day", async () => {
    const room = await openWarm([aFeed({ id: 'own', scope: GUILD })]);
    const [state] = await room.store.feedStates.list();
    await room.store.feedStates.put('own', {
      feedId: 'own',
      warmed: true,
      failuresInARow: 0,
      ...state,
      share: { day: '2026-01-10', items: DAILY_SHARE - 1 },
    });
    const [one, other] = [REJECTED, MEDICAL].map((title) => anItem(title, { feedId: 'own' }));
    room.publish(...[one, other].filter((item) => item !== undefined));
    expect(await cycle(room)).toMatchObject({ read: 1, failed: 1 });
    expect(await room.store.feedStates.get('own')).toMatchObject({
      share: { day: '2026-01-10', items: DAILY_SHARE },
      trouble: { code: 'too-many-items' },
    });
    room.pass(13 * 60);
    expect(await cycle(room)).toMatchObject({ read: 1, failed: 0 });
    expect(await room.store.feedStates.get('own')).toMatchObject({ share: { day: '2026-01-11', items: 1 } });
  });

  it('finds nothing wrong with a feed that has spent its share and brings nothing new', async () => {
    const room = await openWarm([aFeed({ id: 'own', scope: GUILD })]);
    const [state] = await room.store.feedStates.list();
    const share = { day: '2026-01-10', items: DAILY_SHARE };
    await room.store.feedStates.put('own', { feedId: 'own', warmed: true, failuresInARow: 0, ...state, share });
    expect(await cycle(room)).toMatchObject({ read: 0, failed: 0 });
  });

  it('remembers why a feed failed, and asks it less often', async () => {
    const room = await openWarm();
    room.breakDown('The server answered 503.');
    expect(await cycle(room)).toMatchObject({ polled: 1, failed: 1 });
    expect(await room.store.feedStates.get('courier')).toMatchObject({
      warmed: true,
      failuresInARow: 1,
      trouble: { code: 'server-error', status: 503 },
    });
    expect(await cycle(room)).toMatchObject({ polled: 0 });
  });

  it("withdraws what a server's own feed told it, though nothing is left of the saga there", async () => {
    const room = await openWarm([aFeed({ id: 'own', scope: GUILD })]);
    room.publish(anItem(REJECTED, { id: 'one', feedId: 'own' }));
    await cycle(room);
    expect(headlines(room)).toHaveLength(1);
    room.publish(anItem('A goalless draw', { id: 'one', feedId: 'own' }));
    await cycle(room);
    expect(room.logged).toContain('development-withdrawn');
  });

  it('lets a server speak to itself through its own feed, and to no other', async () => {
    const own = aFeed({ id: 'own', scope: GUILD });
    const channel = (guildId: string, n: number) =>
      aFollow({ id: `follow ${n}`, destination: { kind: 'channel', guildId, channelId: `30000000000000000${n}` } });
    const room = await openWarm([own], [channel(GUILD, 1), channel(OTHER_GUILD, 2)]);
    room.publish(anItem(REJECTED, { feedId: 'own' }));
    await cycle(room);
    expect(room.queued.map(({ destination }) => destination)).toEqual([channel(GUILD, 1).destination]);
  });
});

describe('a cycle that is told to stop', () => {
  it('finishes the item that it has begun, and takes the others in the next time', async () => {
    const room = await openWarm();
    room.publish(anItem(REJECTED), anItem('Nunez: interest, Liverpool -> Hilal'));
    const { tell } = room.deps;
    const stopping = new AbortController();
    const stops = async (...news: Parameters<typeof tell>) => {
      stopping.abort();
      return tell(...news);
    };
    expect(await cycle(room, { ...room.deps, tell: stops, stopping: stopping.signal })).toMatchObject({ read: 1 });
    expect(room.queued).toHaveLength(1);
    expect(await cycle(room)).toMatchObject({ polled: 1, read: 1, alerts: 1 });
    expect(room.queued).toHaveLength(2);
  });

  it('takes no failure for the feed’s that is its own closing', async () => {
    const room = await openWarm();
    const known = await room.store.feedStates.get('courier');
    room.breakDown('The connection was closed.');
    async function* stopsMeanwhile(...jobs: Parameters<typeof room.deps.poll>) {
      for await (const polled of room.deps.poll(...jobs)) {
        room.stop();
        yield polled;
      }
    }
    await cycle(room, { ...room.deps, poll: stopsMeanwhile });
    expect(await room.store.feedStates.get('courier')).toEqual(known);
  });
});

describe('a crash between any two writes', () => {
  const shelves = ['sagas', 'seenItems', 'feedStates'] as const satisfies readonly (keyof Store)[];

  it.each(shelves)('loses nothing and repeats nothing when %s can not be written', async (name) => {
    const room = await openWarm();
    room.publish(anItem('Nunez: interest, Liverpool -> Hilal'), anItem(REJECTED));
    const store = {
      ...room.store,
      [name]: failingAfter(name === 'feedStates' ? 0 : 1, room.store[name] as Repository<unknown>),
    };
    await cycle(room, { ...room.deps, store });
    await cycle(room);
    await cycle(room);
    expect(headlines(room)).toEqual([
      'Liverpool reject Hilal approach for Salah',
      expect.stringContaining('Nunez') as string,
    ]);
    expect(await room.store.sagas.list()).toHaveLength(2);
  });

  it('tells it the next time when the delivery could not be written down', async () => {
    const room = await openWarm();
    room.publish(anItem(REJECTED));
    const tell = async () => {
      throw new Error('disk full');
    };
    expect(await cycle(room, { ...room.deps, tell })).toMatchObject({ read: 0, alerts: 0 });
    expect(await room.store.sagas.list()).toEqual([]);
    await cycle(room);
    expect(headlines(room)).toEqual(['Liverpool reject Hilal approach for Salah']);
  });
});

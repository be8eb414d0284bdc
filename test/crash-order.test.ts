import { describe, expect, it } from 'vitest';
import { type CycleDeps, runCycle } from '../src/cycle.ts';
import type { Feed } from '../src/feeds/feed.ts';
import type { Repository } from '../src/store.ts';
import { aFeed, aFollow, anItem, GUILD, type Newsroom, openNewsroom, OTHER_GUILD } from './a-newsroom.ts';

const COURIER = aFeed();
const GAZETTE = aFeed({ id: 'gazette', url: 'https://gazette.example/rss', outlet: 'Castle Gazette' });
const APPROACH = anItem('Salah: approach, Liverpool -> Hilal', { publishedAt: '2026-01-10T11:58:00Z' });
const REJECTION = anItem('Salah: bid_rejected, Liverpool -> Hilal', {
  feedId: 'gazette',
  outlet: 'Castle Gazette',
  publishedAt: '2026-01-10T11:59:00Z',
});
const APPROACH_TOLD = 'Hilal make approach for Salah';
const REJECTION_TOLD = 'Liverpool reject Hilal approach for Salah';

/** The writes of one life: the n-th ends it, and nothing is written any more. */
interface Life {
  readonly deps: CycleDeps;
  readonly writes: () => number;
}

function aLife({ deps }: Newsroom, feeds: readonly Feed[], diesAt: number, moment: 'before' | 'after'): Life {
  let writes = 0;
  async function write<Result>(run: () => Promise<Result>): Promise<Result> {
    writes += 1;
    if (writes > diesAt || (writes === diesAt && moment === 'before')) {
      throw new Error('dead');
    }
    const result = await run();
    if (writes === diesAt) {
      throw new Error('dead');
    }
    return result;
  }
  const watched = <Value>(shelf: Repository<Value>): Repository<Value> => ({
    ...shelf,
    put: (key, value) => write(() => shelf.put(key, value)),
    putMany: (records) => write(() => shelf.putMany(records)),
    delete: (key) => write(() => shelf.delete(key)),
  });
  const { seenItems, sagas, sagaChanges, sightings, feedStates } = deps.store;
  return {
    writes: () => writes,
    deps: {
      ...deps,
      feeds: async () => feeds,
      tell: (change) => write(() => deps.tell(change)),
      store: {
        seenItems: watched(seenItems),
        sagas: watched(sagas),
        sagaChanges: watched(sagaChanges),
        sightings: watched(sightings),
        feedStates: watched(feedStates),
      },
    },
  };
}

async function aWarmRoom(...rest: [] | [feeds: readonly Feed[], follows: Parameters<typeof openNewsroom>[1]]) {
  const [feeds = [COURIER, GAZETTE], follows] = rest;
  const room = openNewsroom(feeds, follows);
  room.publish(...feeds.map(({ id }) => anItem('A goalless draw', { id: `draw ${id}`, feedId: id })));
  await cycle(room, room.deps);
  return room;
}

async function cycle(room: Newsroom, deps: CycleDeps): Promise<void> {
  room.pass(1);
  // What begins a cycle may be what dies.
  await runCycle(deps).catch(() => undefined);
}

const headlines = ({ queued }: Newsroom) => queued.map(({ body }) => body.content);

/** More than any life in here writes. */
const NEVER = 1_000;

describe('two outlets of which the one with the earlier step answers last', () => {
  it('are one story: the earlier step is told no more', async () => {
    const room = await aWarmRoom();
    room.publish(APPROACH, REJECTION);
    await cycle(room, aLife(room, [GAZETTE], NEVER, 'after').deps);
    await cycle(room, aLife(room, [COURIER, GAZETTE], NEVER, 'after').deps);
    expect(headlines(room)).toEqual([REJECTION_TOLD]);
  });

  it.each(['before', 'after'] as const)(
    'are told in order when the bot dies %s any write between them',
    async (moment) => {
      const { writes } = await dieAt(NEVER, moment);
      expect(writes).toBeGreaterThan(3);
      for (let n = 1; n <= writes; n += 1) {
        const { told } = await dieAt(n, moment);
        expect([n, told.at(-1), told.length === new Set(told).size]).toEqual([n, REJECTION_TOLD, true]);
        expect(told.indexOf(APPROACH_TOLD)).toBeLessThanOrEqual(0);
      }
    },
  );
});

/** The later step is reported, the bot dies, and then the earlier step's outlet answers first. */
async function dieAt(number: number, moment: 'before' | 'after') {
  const room = await aWarmRoom();
  room.publish(APPROACH, REJECTION);
  const life = aLife(room, [GAZETTE], number, moment);
  await cycle(room, life.deps);
  for (const _ of [1, 2, 3]) {
    await cycle(room, aLife(room, [COURIER, GAZETTE], NEVER, 'after').deps);
  }
  expect(await room.store.sagaChanges.list()).toEqual([]);
  expect(await room.store.sagas.get('salah')).toMatchObject({ claims: [{}, {}] });
  return { told: headlines(room), writes: life.writes() };
}

describe('a change of a saga that the bot died in', () => {
  it('is told to its end though no outlet says it any more', async () => {
    const room = await aWarmRoom();
    room.publish(REJECTION);
    await cycle(room, aLife(room, [GAZETTE], 2, 'before').deps);
    expect(headlines(room)).toEqual([]);
    room.publish();
    await cycle(room, aLife(room, [COURIER, GAZETTE], NEVER, 'after').deps);
    expect(headlines(room)).toEqual([REJECTION_TOLD]);
    expect(await room.store.sagaChanges.list()).toEqual([]);
  });

  it('holds no other saga up when it cannot be finished', async () => {
    const room = await aWarmRoom();
    const other = anItem('Nunez: interest, Liverpool -> Hilal');
    room.publish(APPROACH, REJECTION, other);
    await cycle(room, aLife(room, [GAZETTE], 2, 'before').deps);
    const { deps } = aLife(room, [COURIER, GAZETTE], NEVER, 'after');
    const tell: typeof deps.tell = async (change) => {
      if (change.course.some(({ sagaId }) => sagaId === 'salah')) {
        throw new Error('it breaks every time');
      }
      return deps.tell(change);
    };
    await cycle(room, { ...deps, tell });
    expect(headlines(room)).toEqual([expect.stringContaining('Nunez') as string]);
    expect(room.logged).toContain('saga-unfinished');
    await cycle(room, deps);
    expect(headlines(room).slice(1)).toEqual([REJECTION_TOLD]);
  });

  it('is told to every server that may hear it, and to no other', async () => {
    const own = aFeed({ id: 'own', url: 'https://own.example/rss', scope: GUILD });
    const away = aFollow({
      id: 'away',
      destination: { kind: 'channel', guildId: OTHER_GUILD, channelId: '300000000000000002' },
    });
    const room = await aWarmRoom([COURIER, own], [aFollow(), away]);
    room.publish({ ...REJECTION, feedId: 'own' });
    await cycle(room, aLife(room, [own], 2, 'before').deps);
    await cycle(room, aLife(room, [COURIER, own], NEVER, 'after').deps);
    expect(room.queued.map(({ followIds }) => followIds)).toEqual([['follow']]);
  });

  it('is forgotten with the server that alone could see it', async () => {
    const own = aFeed({ id: 'own', url: 'https://own.example/rss', scope: GUILD });
    const room = await aWarmRoom([own], [aFollow()]);
    room.publish({ ...REJECTION, feedId: 'own' });
    await cycle(room, aLife(room, [own], 2, 'before').deps);
    expect(await room.store.countNaming(GUILD)).toBeGreaterThan(0);
    await room.store.deleteNaming(GUILD);
    expect(await room.store.sagaChanges.list()).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Feed } from '../../src/feeds/feed.ts';
import { openWatch } from '../../src/status/open-watch.ts';
import { openMemoryStore } from '../../src/store.ts';
import { aFeed, aState } from '../feeds/feed-builder.ts';
import { NOON } from './build.ts';

const GUILD = '100000000000000001';
const IDLE = { waiting: 0, underWay: 0, edited: 0, published: 0, failed: 0, isOutage: false };

/** A watch over feeds, whose clock, gateway and number of sent messages a test sets. */
function aWatchOver(...feeds: readonly Feed[]) {
  const store = openMemoryStore();
  const world = { now: new Date(NOON), isUp: true, sent: 0 };
  const watch = openWatch({
    version: '1.2.3',
    store,
    feeds: async () => feeds,
    describe: ({ code }) => `It is ${code}.`,
    gateway: () => ({ isUp: world.isUp, pingMs: 41, guilds: 3 }),
    delivery: () => ({ ...IDLE, sent: world.sent }),
    now: () => world.now,
  });
  return { store, world, watch };
}

describe('the watch', () => {
  it('takes no feed’s wish for shorter or longer than polling does', async () => {
    const { store, watch } = aWatchOver(aFeed());
    expect((await watch.look()).feeds.everyMinutes).toBe(5);
    await store.feedStates.put('feed-1', aState({ askedMinutes: 1 }));
    expect((await watch.look()).feeds.everyMinutes).toBe(5);
    await store.feedStates.put('feed-1', aState({ askedMinutes: 9_999 }));
    expect((await watch.look()).feeds.everyMinutes).toBe(360);
  });

  it('goes by the feed that is polled most often', async () => {
    const often = aFeed({ id: 'often', everyMinutes: 2 });
    expect((await aWatchOver(aFeed(), often).watch.look()).feeds.everyMinutes).toBe(2);
    expect((await aWatchOver().watch.look()).feeds).not.toHaveProperty('everyMinutes');
  });

  it('says what ails a feed, and where the operator’s lies, but not where a server’s own does', async () => {
    const own = aFeed({ id: 'own', scope: GUILD });
    const { store, watch } = aWatchOver(aFeed(), own);
    for (const feedId of ['feed-1', 'own']) {
      await store.feedStates.put(feedId, aState({ feedId, failuresInARow: 2, trouble: { code: 'gone', status: 410 } }));
    }
    const { failing } = (await watch.look()).feeds;
    const ailing = { outlet: 'The Example', reason: 'gone 410', text: 'It is gone.', failuresInARow: 2 };
    expect(failing).toMatchObject([
      { ...ailing, place: 'news.example.com/football.xml' },
      { ...ailing, guildId: GUILD },
    ]);
    expect(failing[1]).not.toHaveProperty('place');
  });

  it('remembers since when Discord is out of reach, until it is back', async () => {
    const { world, watch } = aWatchOver();
    await watch.look();
    world.isUp = false;
    await watch.look();
    world.now = new Date('2026-01-05T13:00:00.000Z');
    expect((await watch.look()).gateway.downSince).toBe(NOON);
    world.isUp = true;
    expect((await watch.look()).gateway).not.toHaveProperty('downSince');
  });

  it('adds to the week what came since the last time, and what is muted while it writes next time', async () => {
    const { store, world, watch } = aWatchOver();
    const keptOfWeek = async () => (await store.weeks.list()).map(({ told, muted }) => ({ told, muted }));
    world.sent = 5;
    watch.muted();
    const keeping = watch.keep();
    watch.muted();
    await keeping;
    expect(await keptOfWeek()).toEqual([{ told: 5, muted: 1 }]);
    world.sent = 6;
    await watch.keep();
    expect(await keptOfWeek()).toEqual([{ told: 6, muted: 2 }]);
  });

  it('says of the week what is not written down yet as well', async () => {
    const { world, watch } = aWatchOver();
    world.sent = 3;
    const seen = async () => (await watch.look()).weeks.map(({ told, muted }) => ({ told, muted }));
    expect(await seen()).toEqual([{ told: 3, muted: 0 }]);
    await watch.keep();
    world.sent = 4;
    watch.muted();
    expect(await seen()).toEqual([{ told: 4, muted: 1 }]);
  });
});

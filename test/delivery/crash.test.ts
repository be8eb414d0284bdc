import { describe, expect, it } from 'vitest';
import type { Alert } from '../../src/alerts/alert.ts';
import { openMemoryStore } from '../../src/store.ts';
import { aChannel, aPerson } from '../follows/build.ts';
import { alertFor, openFakeDiscord, openHandClock, openWorld, withMoreSources } from './build.ts';
import { type Moment, openPlug } from './open-plug.ts';

const TOLD: readonly Alert[] = [
  alertFor(aChannel(1), { id: 'a' }),
  alertFor(aChannel(1), { id: 'b', stage: 'medical', previousId: 'a' }),
  alertFor(aChannel(2), { id: 'a' }),
  alertFor(aPerson(1), { id: 'a' }),
];
const GROWN = TOLD.slice(0, 2).map((alert) => withMoreSources(alert));

/** What the cycle does, and does again from the top when it did not get through: everything told, then two of them grown. */
async function playStory(parts: Parameters<typeof openWorld>[0]) {
  const world = await openWorld(parts);
  try {
    await world.tell(...TOLD);
    await world.pass(120, 10);
    await world.grow(...GROWN);
  } catch {
    // The plug was pulled: the cycle that follows the restart comes here again.
  }
  await world.pass(60, 5);
  return world;
}

async function playWithCrash(at: number, moment: Moment, restartAfterSeconds: number) {
  const [store, clock] = [openMemoryStore(), openHandClock()];
  const discord = openFakeDiscord(clock);
  const plug = openPlug(at, moment);
  const first = await playStory({ store: plug.store(store), clock, discord, sender: plug.sender(discord.sender) });
  void first.room.stop({ within: 0 });
  clock.advance(restartAfterSeconds * 1000);
  await playStory({ store, clock, discord });
  return { plug, store, discord };
}

const clean = await playWithCrash(Number.POSITIVE_INFINITY, 'before', 0);
const points = Array.from({ length: clean.plug.count() }, (_, n) => n + 1);

describe('a crash at any point', () => {
  it('has points worth trying', () => {
    expect(points.length).toBeGreaterThan(30);
  });

  describe.each(['before', 'after'] as const)('%s a request took effect', (moment) => {
    describe.each([10, 900])('with a restart after %d seconds', (delay) => {
      it.each(points)('loses nothing and tells nothing twice (request %d)', async (at) => {
        const { discord, store } = await playWithCrash(at, moment, delay);
        const inChannel = (alert: Alert) =>
          discord.messages.filter(({ body }) => JSON.stringify(body).includes(`why:${alert.id}`));
        expect(TOLD.map((alert) => inChannel(alert).length)).toEqual([1, 1, 1, 1]);
        for (const alert of GROWN) {
          expect(JSON.stringify(inChannel(alert)[0]?.body)).toContain('Daily Terrace');
        }
        const [a, b] = TOLD.map((alert) => inChannel(alert)[0]?.id ?? '0');
        expect(BigInt(a ?? 0)).toBeLessThan(BigInt(b ?? 0));
        expect(await store.outbox.list()).toEqual([]);
        expect((await store.deliveries.list()).map(({ status }) => status)).toEqual(['sent', 'sent', 'sent', 'sent']);
      });
    });
  });

  it('tells at least once, and says why, where the channel’s messages may not be read', async () => {
    const [store, clock] = [openMemoryStore(), openHandClock()];
    const discord = openFakeDiscord(clock);
    const [alert] = TOLD;
    discord.world.fault = (kind) => (kind === 'create' ? 'lost' : undefined);
    const first = await openWorld({ store, clock, discord });
    await first.tell(...TOLD.slice(0, 1));
    await first.room.stop({ within: 0 });
    clock.advance(900_000);
    discord.world.fault = () => undefined;
    discord.world.historyIsReadable = false;
    const second = await openWorld({ store, clock, discord });
    await second.room.idle();
    expect(discord.messages).toHaveLength(2);
    expect(alert && (await second.record(alert))).toMatchObject({
      status: 'sent',
      reason: 'sent again unseen: the channel’s messages may not be read',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { openLine } from '../../src/one-at-a-time.ts';
import { openDepartures } from '../../src/services/departures.ts';
import { keepHouse } from '../../src/services/keep-house.ts';
import { openMemoryStore } from '../../src/store.ts';
import { GUILD, NOON, OTHER_GUILD } from '../a-newsroom.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Departures over one store, at a time that the test sets; `restart` reads them anew. */
async function open() {
  const store = openMemoryStore();
  const forgotten: string[] = [];
  const logged: string[] = [];
  const note = (event: string) => void logged.push(event);
  const clock = { wall: NOON, steady: NOON };
  const now = () => new Date(clock.wall);
  const read = () => openDepartures(store.departures, now, { info: note });
  const privacy = { forgetGuild: async (guildId: string) => void forgotten.push(guildId) };
  return {
    forgotten,
    logged,
    restart: read,
    departures: await read(),
    pass: (milliseconds: number) => {
      clock.wall += milliseconds;
      clock.steady += milliseconds;
    },
    setClock: (by: number) => {
      clock.wall += by;
    },
    keepHouse: async (departures: Awaited<ReturnType<typeof read>>) =>
      keepHouse({
        store,
        oneAtATime: openLine(),
        departures,
        privacy,
        log: { info: note, warn: note },
        now,
        steadyNow: () => new Date(clock.steady),
      }),
  };
}

describe('a server that has removed the bot', () => {
  it('is away until it is back', async () => {
    const { departures } = await open();
    await departures.left(GUILD);
    expect([departures.isAway(GUILD), departures.isAway(OTHER_GUILD)]).toEqual([true, false]);
    expect(departures.isAwayFrom({ kind: 'channel', guildId: GUILD, channelId: '300000000000000001' })).toBe(true);
    expect(departures.isAwayFrom({ kind: 'direct', userId: '400000000000000001' })).toBe(false);
    expect(await departures.end(GUILD)).toBe(true);
    expect(await departures.end(GUILD)).toBe(false);
    expect(departures.isAway(GUILD)).toBe(false);
  });

  it('is forgotten after seven days, whatever was restarted meanwhile, and not before', async () => {
    const world = await open();
    await world.departures.left(GUILD);
    world.pass(6 * DAY);
    const restarted = await world.restart();
    await restarted.left(GUILD);
    await world.keepHouse(restarted);
    expect(world.forgotten).toEqual([]);
    world.pass(DAY);
    await world.keepHouse(restarted);
    expect(world.forgotten).toEqual([GUILD]);
    expect((await world.restart()).isAway(GUILD)).toBe(false);
    await world.keepHouse(restarted);
    expect(world.forgotten).toEqual([GUILD]);
  });

  it('is not forgotten because somebody set the clock', async () => {
    const world = await open();
    await world.departures.left(GUILD);
    world.setClock(365 * DAY);
    await world.keepHouse(world.departures);
    expect(world.forgotten).toEqual([]);
    expect(world.logged).toContain('house-not-kept');
  });
});

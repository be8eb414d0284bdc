import { expect, it } from 'vitest';
import { applyMoves } from '../../src/gazetteer/apply-moves.ts';
import { loadStarterGazetteer } from '../../src/gazetteer/starter-gazetteer.ts';
import { openMind } from '../../src/services/open-mind.ts';
import { runCycle } from '../../src/cycle.ts';
import { openMemoryStore } from '../../src/store.ts';
import { aFeed, anItem, openNewsroom } from '../a-newsroom.ts';

const SIGNED = 'mohamed-salah-1992: done, liverpool -> fulham (official)';

/** A store in whose sagas one headline was reported, by a feed that counts for everybody or for one server. */
async function aStoreThatHeard(scope: string) {
  const store = openMemoryStore();
  const room = openNewsroom([aFeed({ scope })]);
  // After the date that the starter set gives for his club: only what is newer moves him.
  room.publish(anItem(SIGNED, { seenAt: '2027-01-10T12:00:00.000Z' }));
  return { store, hear: () => runCycle({ ...room.deps, store }) };
}

const open = (...[moves]: Parameters<Parameters<typeof openMind>[1]>) => applyMoves(loadStarterGazetteer(), moves);

it('learns from a signed move at which club a player is', async () => {
  const { store, hear } = await aStoreThatHeard('everyone');
  const mind = await openMind(store.sagas, open);
  expect(mind.names.find('player', 'mohamed-salah-1992')?.hint).not.toContain('Fulham');
  await hear();
  expect(await mind.learn()).toBe('changed');
  expect(mind.names.find('player', 'mohamed-salah-1992')?.hint).toContain('Fulham');
  expect(await mind.learn()).toBe('unchanged');
});

it('knows it at once after a restart', async () => {
  const { store, hear } = await aStoreThatHeard('everyone');
  await hear();
  expect((await openMind(store.sagas, open)).names.find('player', 'mohamed-salah-1992')?.hint).toContain('Fulham');
});

it('lets no server’s own feed move a player for everybody', async () => {
  const { store, hear } = await aStoreThatHeard('200000000000000001');
  const mind = await openMind(store.sagas, open);
  await hear();
  expect(await mind.learn()).toBe('unchanged');
});

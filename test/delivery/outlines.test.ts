import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openMemoryStore, openStore, type Store } from '../../src/store.ts';
import { aChannel, aPerson } from '../follows/build.ts';
import { alertFor, openWorld } from './build.ts';

function openFile(): Store {
  const folder = mkdtempSync(join(tmpdir(), 'touchline-'));
  const store = openStore(join(folder, 'test.sqlite'));
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });
  return store;
}

describe('what is read of an outbox at start', () => {
  it.each([
    ['a file', openFile],
    ['memory', openMemoryStore],
  ])('is the same from %s: whose turn it is', async (_, open) => {
    const store = open();
    const { room } = await openWorld({ store });
    await room.stop({ within: 0 });
    await room.enqueue([alertFor(aChannel(1)), alertFor(aPerson(1))]);
    const outlines = await store.outbox.outlines();
    expect(outlines.toSorted((a, b) => a.order - b.order)).toMatchObject(
      [alertFor(aChannel(1)), alertFor(aPerson(1))].map(({ id, kind, destination, developmentId }, n) => ({
        id,
        order: n + 1,
        status: 'pending',
        letter: { kind, destination, developmentId },
      })),
    );
  });

  it('tells forty channels that were left over, in their order', async () => {
    const store = openFile();
    const before = await openWorld({ store });
    await before.room.stop({ within: 0 });
    const alerts = Array.from({ length: 40 }, (_, n) => alertFor(aChannel(n)));
    await before.room.enqueue(alerts);
    const { room, discord } = await openWorld({ store, clock: before.clock });
    await room.idle();
    const channels = alerts.map(({ destination }) => destination.kind === 'channel' && destination.channelId);
    expect(discord.messages.map(({ channelId }) => channelId)).toEqual(channels);
  });
});

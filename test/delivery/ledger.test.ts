import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../src/delivery/delivery.ts';
import { openMemoryStore } from '../../src/store.ts';
import { alertFor, openHandClock, openWorld, withMoreSources } from './build.ts';

const ALERT = alertFor();
const SENDING: Delivery = {
  id: ALERT.id,
  letter: ALERT,
  nonce: 'n',
  status: 'sending',
  order: 1,
  sendingSince: '2026-01-02T10:00:00.000Z',
  editPending: false,
  attempts: 1,
  reason: 'being sent',
  queuedAt: '2026-01-02T10:00:00.000Z',
};
const SENT: Delivery = {
  ...SENDING,
  status: 'sent',
  reason: 'sent',
  channelId: '200000000000000001',
  messageId: '500000000000000001',
};

async function startedWith(queued: Delivery, told: Delivery) {
  const store = openMemoryStore();
  await store.outbox.put(queued.id, queued);
  await store.deliveries.put(told.id, told);
  const world = await openWorld({ store, clock: openHandClock() });
  await world.pass(10);
  return world;
}

describe('a start after a crash between history and outbox', () => {
  it('asks Discord nothing: the alert is told', async () => {
    const { discord, store } = await startedWith(SENDING, SENT);
    expect(discord.requests).toEqual([]);
    expect(await store.outbox.list()).toEqual([]);
    expect(await store.deliveries.get(ALERT.id)).toMatchObject({ status: 'sent', messageId: SENT.messageId });
  });

  it('makes the edit that was asked for while it was being sent', async () => {
    const grown = { ...SENDING, letter: withMoreSources(ALERT), editPending: true };
    const { discord } = await startedWith(grown, SENT);
    expect(discord.requests.map(({ kind }) => kind)).toEqual(['edit']);
  });
});

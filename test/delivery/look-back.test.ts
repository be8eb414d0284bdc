import { describe, expect, it } from 'vitest';
import { lookBack } from '../../src/delivery/look-back.ts';
import { nonceOf } from '../../src/delivery/nonce.ts';
import type { RecentMessage, Sender } from '../../src/delivery/sender.ts';
import { alertFor, openFakeDiscord, openHandClock } from './build.ts';

const ALERT = alertFor();
const SINCE = new Date('2026-01-02T12:00:00.000Z');

/** A channel whose pages are these, in order, and what it was asked. */
function look(pages: readonly (readonly RecentMessage[])[]) {
  const asked: string[] = [];
  const { sender } = openFakeDiscord(openHandClock());
  const reading: Sender = {
    ...sender,
    readAfter: async (_, after) => {
      asked.push(after);
      return {
        own: pages[asked.length - 1] ?? [],
        next: asked.length < pages.length ? String(asked.length) : undefined,
      };
    },
  };
  const delivery = {
    id: ALERT.id,
    letter: ALERT,
    nonce: nonceOf(ALERT.id),
    status: 'sending' as const,
    order: 1,
    editPending: false,
    attempts: 1,
    reason: '',
    queuedAt: SINCE.toISOString(),
  };
  return { found: lookBack(delivery, SINCE, '200000000000000001', reading), asked };
}

describe('lookBack', () => {
  it('knows the message by the alert that its button carries, on whatever page', async () => {
    const { found, asked } = look([
      [{ id: '1', customIds: ['why:other'] }],
      [{ id: '2', customIds: [`why:${ALERT.id}`] }],
    ]);
    expect(await found).toBe('2');
    expect(asked).toHaveLength(2);
  });

  it('knows it by its nonce where Discord gives that back', async () => {
    expect(await look([[{ id: '7', nonce: nonceOf(ALERT.id), customIds: [] }]]).found).toBe('7');
  });

  it('begins a little before it was first posted: clocks differ', async () => {
    const { asked } = look([[]]);
    const began = (BigInt(asked[0] ?? 0) >> 22n) + 1_420_070_400_000n;
    expect(new Date(Number(began)).toISOString()).toBe('2026-01-02T11:55:00.000Z');
  });

  it('gives up in a channel without end', async () => {
    const { found, asked } = look(Array.from({ length: 100 }, () => []));
    expect(await found).toBeUndefined();
    expect(asked).toHaveLength(20);
  });
});

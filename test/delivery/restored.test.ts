import { describe, expect, it } from 'vitest';
import { doubtSince } from '../../src/delivery/doubt.ts';
import { openMemoryStore } from '../../src/store.ts';
import { alertFor, openHandClock, openWorld } from './build.ts';

const HOUR_S = 3_600;

/** A bot that tells an alert, and so many seconds later runs on a database that was copied before that. */
async function aBotThatLost(seconds: number) {
  const clock = openHandClock();
  const copiedAt = clock.now();
  clock.advance(60_000);
  const before = await openWorld({ clock });
  await before.tell(alertFor());
  await before.room.stop({ within: 1000 });
  clock.advance(seconds * 1000);
  const restoration = { copiedAt, restoredAt: clock.now() };
  return {
    clock,
    restoration,
    after: await openWorld({ clock, store: openMemoryStore(), restoration, discord: before.fake }),
  };
}

describe('a database that was brought back', () => {
  it('tells nothing again that was told since its copy was made, and knows the message from then on', async () => {
    const { after } = await aBotThatLost(5 * HOUR_S);
    await after.tell(alertFor());
    expect(after.discord.messages).toHaveLength(1);
    expect(await after.record(alertFor())).toMatchObject({
      status: 'sent',
      messageId: after.discord.messages[0]?.id,
      reason: 'sent before an interruption, and found in the channel',
    });
  });

  it('tells what nobody was told', async () => {
    const { after } = await aBotThatLost(5 * HOUR_S);
    await after.tell({ ...alertFor(), id: 'another' });
    expect(after.discord.messages).toHaveLength(2);
  });

  it('is doubted for a day, and as far back as news goes', () => {
    const restoration = { copiedAt: new Date('2026-02-01T12:00:00Z'), restoredAt: new Date('2026-02-02T12:00:00Z') };
    const at = (moment: string) => doubtSince(restoration, new Date(moment))?.toISOString();
    expect(at('2026-02-02T12:01:00Z')).toBe('2026-02-01T12:00:00.000Z');
    expect(at('2026-02-03T12:01:00Z')).toBeUndefined();
    const old = { ...restoration, copiedAt: new Date('2026-01-01T12:00:00Z') };
    expect(doubtSince(old, restoration.restoredAt)?.toISOString()).toBe('2026-01-30T12:00:00.000Z');
    expect(doubtSince(undefined, restoration.restoredAt)).toBeUndefined();
  });
});

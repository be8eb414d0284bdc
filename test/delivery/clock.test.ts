import { describe, expect, it } from 'vitest';
import { openMemoryStore } from '../../src/store.ts';
import { alertFor, apiError, openFakeDiscord, openHandClock, openWorld } from './build.ts';

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;
const CHANNEL = { kind: 'channel', guildId: '200000000000000001', channelId: '300000000000000001' } as const;
const ALERT = alertFor(CHANNEL);

/** A bot whose clock was a year ahead has tried once, with this fault; it starts again with a clock that is right. */
async function afterAWrongClock(fault: ReturnType<typeof openFakeDiscord>['world']['fault']) {
  const clock = openHandClock();
  const discord = openFakeDiscord(clock);
  const store = openMemoryStore();
  const ahead = openHandClock();
  ahead.advance(YEAR_MS);
  discord.world.fault = fault;
  const wrong = await openWorld({ store, discord, clock: ahead });
  await wrong.tell(ALERT);
  await wrong.room.stop({ within: 0 });
  discord.world.fault = () => undefined;
  clock.advance(10 * 60 * 1000);
  const right = await openWorld({ store, discord, clock });
  await right.room.idle();
  return right;
}

describe('a delivery that was written down by a clock that was ahead', () => {
  it('is tried at once, and does not wait for a year', async () => {
    const { discord } = await afterAWrongClock(() => apiError(50013, 403));
    expect(discord.textsIn(CHANNEL.channelId)).toEqual([ALERT.body.content]);
  });

  it('is looked for in its channel, long after its nonce, and not told twice', async () => {
    const { discord, record } = await afterAWrongClock((kind) => (kind === 'create' ? 'lost' : undefined));
    expect(discord.textsIn(CHANNEL.channelId)).toEqual([ALERT.body.content]);
    expect(await record(ALERT)).toMatchObject({
      status: 'sent',
      reason: 'sent before an interruption, and found in the channel',
    });
  });
});

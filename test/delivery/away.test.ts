import { describe, expect, it } from 'vitest';
import { openMemoryStore } from '../../src/store.ts';
import { alertFor, apiError, openWorld } from './build.ts';

const CHANNEL = { kind: 'channel', guildId: '200000000000000001', channelId: '300000000000000001' } as const;

describe('delivery to a server that has removed the bot', () => {
  it('sends nothing, gives nothing up, survives a restart, and goes on when the bot is back', async () => {
    const store = openMemoryStore();
    let isAway = true;
    const isAwayFrom = () => isAway;
    const first = await openWorld({ store, isAwayFrom });
    const alert = alertFor();
    await first.tell(alert);
    await first.pass(2 * 60 * 60, 60);
    expect(first.discord.messages).toEqual([]);
    expect(first.events).toEqual([]);
    await first.room.stop({ within: 0 });

    const second = await openWorld({ store, isAwayFrom, clock: first.clock, discord: first.fake });
    await second.room.idle();
    expect(await second.record(alert)).toMatchObject({ status: 'pending', attempts: 0 });
    isAway = false;
    const { destination } = alert;
    second.room.channelChanged(destination.kind === 'channel' ? destination.channelId : '');
    await second.room.idle();
    expect(second.discord.messages).toHaveLength(1);
    expect(await second.record(alert)).toMatchObject({ status: 'sent' });
    expect(second.events).toEqual([]);
  });

  it('says that a channel is closed to us where the bot is back without the right to write there', async () => {
    let isAway = true;
    const { room, tell, discord, events } = await openWorld({ isAwayFrom: () => isAway });
    await tell(alertFor(CHANNEL));
    discord.fault = () => apiError(50013, 403);
    isAway = false;
    room.channelChanged(CHANNEL.channelId);
    await room.idle();
    expect(events).toMatchObject([{ kind: 'destination-paused', destination: CHANNEL }]);
  });

  it('holds up nobody else', async () => {
    const away = '300000000000000666';
    const { tell, discord } = await openWorld({
      isAwayFrom: (to) => to.kind === 'channel' && to.channelId === away,
    });
    await tell(alertFor({ ...CHANNEL, channelId: away }), alertFor(CHANNEL));
    expect(discord.messages.map(({ channelId }) => channelId)).toEqual([CHANNEL.channelId]);
  });
});

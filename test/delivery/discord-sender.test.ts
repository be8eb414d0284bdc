import { describe, expect, it, onTestFinished } from 'vitest';
import { type DeliveryRoom, openDelivery } from '../../src/delivery/deliver.ts';
import type { DeliveryEvent } from '../../src/delivery/desk.ts';
import { openDiscordSender } from '../../src/delivery/discord-sender.ts';
import { explainSendFailure } from '../../src/delivery/send-failure.ts';
import { sleep } from '../../src/delivery/sleep.ts';
import type { Destination } from '../../src/follows/follow.ts';
import { setOverwrite } from '../../src/sandbox/change-world.ts';
import { bitsOf } from '../../src/sandbox/permissions.ts';
import { openMemoryStore } from '../../src/store.ts';
import { aSandbox } from '../sandbox/bot.ts';
import { alertFor, withMoreSources } from './build.ts';

/** Delivery's waits pass this many times as fast; the Discord beside it keeps real time. */
const FAST = 50;
const BEGAN = Date.now();
const NOW = () => new Date(BEGAN + (Date.now() - BEGAN) * FAST);
const QUIET = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** The unchanged discord.js against a Discord on loopback. */
async function openReal() {
  const sandbox = await aSandbox();
  const sender = openDiscordSender({ token: sandbox.token, api: sandbox.apiUrl, now: NOW });
  const events: DeliveryEvent[] = [];
  const store = openMemoryStore();
  const room: DeliveryRoom = await openDelivery({
    rightsIn: () => undefined,
    requestsPerSecond: Number.POSITIVE_INFINITY,
    ...store,
    sender,
    now: NOW,
    sleep: (milliseconds, signal) => sleep(milliseconds / FAST, signal),
    random: () => 0,
    log: QUIET,
    report: (event) => events.push(event),
  });
  const ended = room.run();
  onTestFinished(() => room.stop({ within: 0 }));
  const { guildId, channels, youId } = sandbox.seed;
  const channel: Destination = { kind: 'channel', guildId, channelId: channels['transfer-news'] };
  const told = () => sandbox.commitLog.map(({ kind, content }) => [kind, content]);
  return { sandbox, sender, room, events, ended, store, channel, youId, told };
}

describe('delivery to a Discord', () => {
  it('posts an alert that a person sees, and edits it without a second message', async () => {
    const { room, channel, sandbox, told, youId } = await openReal();
    const alert = alertFor(channel);
    await room.enqueue([alert]);
    await room.idle();
    const [message] = sandbox.person.messages(youId, sandbox.seed.channels['transfer-news']);
    expect(message?.content).toBe('Liverpool reject Real Madrid approach for Trent Alexander-Arnold');
    await room.grow([withMoreSources(alert)]);
    await expect.poll(told).toEqual([
      ['create', alert.body.content],
      ['edit', alert.body.content],
    ]);
  });

  it('posts once although the answer is lost after Discord has the message', async () => {
    const { room, channel, sandbox, told, store } = await openReal();
    sandbox.faults.add({ kind: 'lose-answer', how: 'reset' }, { method: 'POST', times: 2 });
    const alert = alertFor(channel);
    await room.enqueue([alert]);
    await expect
      .poll(() => store.deliveries.get(alert.id))
      .toMatchObject({
        status: 'sent',
        reason: 'sent, the second time under the same nonce',
      });
    expect(told()).toEqual([['create', alert.body.content]]);
  });

  it('writes to a person directly', async () => {
    const { room, youId, told } = await openReal();
    await room.enqueue([alertFor({ kind: 'direct', userId: youId })]);
    await room.idle();
    expect(told()).toHaveLength(1);
  });

  it('pauses where it may not write, and goes on when that is mended', async () => {
    const { room, channel, sandbox, events, told } = await openReal();
    const channelId = channel.kind === 'channel' ? channel.channelId : '';
    const botRole = { id: sandbox.seed.roles.bot, kind: 'role' as const };
    setOverwrite(sandbox.world, channelId, { ...botRole, allow: '0', deny: String(bitsOf('sendMessages')) });
    await room.enqueue([alertFor(channel)]);
    await room.idle();
    expect(events).toMatchObject([{ kind: 'destination-paused', destination: channel }]);
    setOverwrite(sandbox.world, channelId, { ...botRole, allow: '0', deny: '0' });
    room.channelChanged(channelId);
    await room.idle();
    expect(told()).toHaveLength(1);
  });

  it('gives up a channel that never was', async () => {
    const { room, events, channel } = await openReal();
    await room.enqueue([alertFor({ ...channel, kind: 'channel', guildId: '1'.repeat(18), channelId: '2'.repeat(18) })]);
    await room.idle();
    expect(events).toMatchObject([{ kind: 'destination-gone', givenUp: 1 }]);
  });

  it('finds its own message in a channel by the alert that its buttons carry', async () => {
    const { sender, channel } = await openReal();
    const alert = alertFor(channel);
    const channelId = channel.kind === 'channel' ? channel.channelId : '';
    const id = await sender.create(channelId, alert.body, 'a-nonce');
    const { own, next } = await sender.readAfter(channelId, '1');
    expect(own).toMatchObject([{ id, customIds: expect.arrayContaining([`why:${alert.id}`]) }]);
    expect(next).toBeUndefined();
  });

  it('says until when Discord takes nothing of ours: not after the limit of one channel, but after the whole bot’s', async () => {
    const { sandbox, channel } = await openReal();
    const sender = openDiscordSender({ token: sandbox.token, api: sandbox.apiUrl, now: NOW });
    const channelId = channel.kind === 'channel' ? channel.channelId : '';
    const limit = { kind: 'rate-limit', retryAfterMs: 1 } as const;
    sandbox.faults.add({ ...limit, scope: 'user' }, { times: 1 });
    await sender.create(channelId, alertFor(channel).body, 'one');
    expect(sender.closedUntil()).toBe(0);
    sandbox.faults.add({ ...limit, scope: 'global' }, { times: 1 });
    const before = NOW();
    await sender.create(channelId, alertFor(channel).body, 'two');
    expect(sender.closedUntil()).toBeGreaterThan(before.getTime() + 999);
    expect(sender.invalidRequests()).toBe(2);
  });

  it('counts what Discord counts against our address, and asks no more after a refused token', async () => {
    const { sandbox, channel } = await openReal();
    const sender = openDiscordSender({ token: `${sandbox.token}x`, api: sandbox.apiUrl, now: NOW });
    const channelId = channel.kind === 'channel' ? channel.channelId : '';
    const kinds: string[] = [];
    for (let n = 0; n < 3; n += 1) {
      await sender.create(channelId, alertFor(channel).body, 'n').catch((error: unknown) => {
        kinds.push(explainSendFailure(error).kind);
      });
    }
    expect(kinds).toEqual(['stop', 'stop', 'stop']);
    expect(sender.invalidRequests()).toBe(1);
  });
});

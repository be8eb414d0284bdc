import { describe, expect, it } from 'vitest';
import type { Destination } from '../../src/follows/follow.ts';
import { aContext, aContextOutside, aPersonWith, FAN, idsOn, MANAGER } from '../discord/build.ts';
import { aServer, CHANNEL, DIRECT } from './a-server.ts';
import { aFollow } from '../follows/build.ts';

/** A server that can be filled with follows of nobody in particular. */
function aServerToFill() {
  const server = aServer();
  const fill = async (count: number, destinationOf: (i: number) => Destination) => {
    for (let i = 0; i < count; i += 1) {
      const follow = aFollow({ kind: 'name', name: `Nobody ${i}` }, { destination: destinationOf(i) });
      await server.services.follows.add(follow);
    }
  };
  return { ...server, fill };
}

describe('limits', () => {
  it('of one person’s direct messages are told with what to do, and a follow that is there can still be changed', async () => {
    const { services, world, fill } = aServerToFill();
    const fan = aPersonWith(services, aContextOutside());
    await fill(99, () => DIRECT);
    expect((await fan.types('follow', { target: 'TAA' })).content).toContain('Done');
    const refused = await fan.types('follow', { target: 'Liverpool' });
    expect(refused.content).toBe(
      'You follow 100 players and clubs by direct message, and more I do not take. End one with `/unfollow`, or follow a club in place of its players.',
    );
    expect(idsOn(refused)).toEqual({});
    expect((await fan.types('follow', { target: 'TAA', news: 'big-steps' })).content).toContain(
      'Changed: I tell news of',
    );
    expect(world.greetings).toEqual([]);
  });

  it('of a channel and of a server offer direct messages, in the person’s language', async () => {
    const { services, fill, manager } = aServerToFill();
    await fill(200, () => CHANNEL);
    const refused = await manager.types('follow', { target: 'TAA' });
    expect(refused.content).toContain('This channel follows 200 players and clubs');
    expect(idsOn(refused)).toHaveProperty('Follow by direct message');
    await fill(800, (i) => ({ ...CHANNEL, channelId: `20000000000000${1000 + Math.floor(i / 200)}` }));
    const elsewhere = aContext({ ...MANAGER, locale: 'fr', channelId: '200000000000000999' });
    const inFrench = await aPersonWith(services, elsewhere).types('follow', { target: 'TAA' });
    expect(inFrench.content).toMatch(/^Ce serveur suit déjà 1\s000 joueurs et clubs/);
  });

  it('of mutes are told, and a mute that is there can still be made longer', async () => {
    const { services, manager } = aServer();
    for (let i = 0; i < 100; i += 1) {
      const target = { kind: 'saga', id: `name:nobody ${i}`, name: `Nobody ${i}` } as const;
      await services.mutes.add({ destination: DIRECT, target, createdBy: FAN });
    }
    expect((await manager.types('mute', { target: 'TAA' })).content).toContain('100 mutes hold there');
    const [first] = await services.mutes.listFor(DIRECT);
    await services.mutes.remove(first?.id ?? '');
    expect((await manager.types('mute', { target: 'TAA' })).content).toContain('Muted in direct messages');
    expect((await manager.types('mute', { target: 'TAA', for: 'ever' })).content).toContain('Muted in direct messages');
  });
});

describe('a direct follow', () => {
  it('says what to do where person and bot share no server', async () => {
    const { services, world } = aServer();
    world.sharesServer = false;
    const reply = await aPersonWith(services, aContextOutside()).types('follow', { target: 'TAA' });
    expect(reply.content).toContain('But we share no server');
    expect(await services.follows.listFor(DIRECT)).toHaveLength(1);
  });
});

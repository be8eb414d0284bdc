import { describe, expect, it } from 'vitest';
import { aFollow, ARNOLD, LIVERPOOL } from '../follows/build.ts';
import { aContext, aContextOutside, aPersonWith, HERE, idsOn, optionsOf, wordsOf } from '../discord/build.ts';
import { aServer, CHANNEL, DIRECT } from './a-server.ts';

/** A server whose channel follows a player, at a stranger's wish, and whose fan follows a club by direct message. */
async function aServerThatFollows() {
  const server = aServer();
  const { services, followsIn } = server;
  await services.follows.add(aFollow(ARNOLD, { destination: CHANNEL, createdBy: '300000000000000009' }));
  await services.follows.add(aFollow(LIVERPOOL, { destination: DIRECT, filters: { direction: 'in' } }));
  return { ...server, count: async () => (await followsIn(CHANNEL)).length };
}

describe('/following', () => {
  it('lists what the channel and the person follow, place by place', async () => {
    const { fan } = await aServerThatFollows();
    expect(wordsOf(await fan.types('following'))).toBe(
      [
        'Followed',
        `-# <#${HERE}> · no ping`,
        '-# The server tells: every step',
        '```',
        'Who                    News',
        '───────────────────────────────',
        'Trent Alexander-Arnold as above',
        '```',
        '-# direct messages · no ping',
        '```',
        'Who       News',
        '────────────────────',
        'Liverpool every step',
        '          arrivals',
        '```',
        '2 follows · page 1 of 1',
      ].join('\n'),
    );
  });

  it('shows nobody else’s direct follows, and in direct messages no channel’s', async () => {
    const { services } = await aServerThatFollows();
    const stranger = aPersonWith(services, aContext({ userId: '300000000000000007' }));
    expect(wordsOf(await stranger.types('following'))).not.toContain('Liverpool');
    expect(wordsOf(await aPersonWith(services, aContextOutside()).types('following'))).not.toContain('Arnold');
  });

  it('says what to type where nothing is followed', async () => {
    expect(wordsOf(await aServer().fan.types('following'))).toContain('Start with `/follow`.');
  });

  it('ends a follow chosen in the select, and shows what is left', async () => {
    const { manager } = await aServerThatFollows();
    const [first] = optionsOf(await manager.types('following'), 'following-end:0');
    const reply = await manager.presses('following-end:0', [first?.value ?? '']);
    expect(reply.kind).toBe('update');
    expect(wordsOf(reply)).toContain(`Ended: **Trent Alexander-Arnold** in <#${HERE}>.`);
    expect(optionsOf(reply, 'following-end:0').map(({ label }) => label)).toEqual([
      'Liverpool · Direct messages to me',
    ]);
  });

  it('turns pages when there are many', async () => {
    const { services, manager } = await aServerThatFollows();
    for (let number = 0; number < 40; number += 1) {
      await services.follows.add(aFollow({ kind: 'name', name: `Number ${number}` }, { destination: CHANNEL }));
    }
    const first = await manager.types('following');
    expect(wordsOf(first)).toContain('42 follows · page 1 of 3');
    const last = await manager.presses('following:2');
    expect(wordsOf(last)).toContain('page 3 of 3');
    expect(wordsOf(await manager.presses('following:99'))).toContain('page 3 of 3');
  });

  it('shows mutes with their end, and takes one back', async () => {
    const { services, world, fan } = await aServerThatFollows();
    const until = '2026-01-06T00:00:00.000Z';
    const target = { kind: 'club', id: 'real-madrid', name: 'Real Madrid' } as const;
    await services.mutes.add({ target, destination: DIRECT, createdBy: '300000000000000001', until });
    const shown = await fan.types('following');
    expect(wordsOf(shown)).toContain('**Real Madrid** · direct messages, until <t:1767657600:R>');
    const value = optionsOf(shown).find(({ label }) => label === 'Real Madrid')?.value ?? '';
    expect(wordsOf(await fan.presses('following-unmute:0', [value]))).toContain('Heard again in direct messages');
    world.now = new Date('2026-01-07T00:00:00.000Z');
    expect(wordsOf(await fan.types('following'))).not.toContain('Real Madrid');
  });
});

describe('/unfollow', () => {
  it('suggests what is followed here and ends what is chosen', async () => {
    const { manager, count } = await aServerThatFollows();
    const suggested = await manager.isSuggested('unfollow', 'target', 'arn');
    expect(suggested.map(({ name }) => name)).toEqual(['Trent Alexander-Arnold · This channel']);
    await manager.types('unfollow', { target: suggested[0]?.value });
    expect(await count()).toBe(0);
  });

  it('ends it by its name too, however it is written', async () => {
    const { manager, count } = await aServerThatFollows();
    await manager.types('unfollow', { target: 'trent alexander arnold' });
    expect(await count()).toBe(0);
  });

  it('does not let a plain member end somebody else’s follow, and lets who made it', async () => {
    const { services, fan, count } = await aServerThatFollows();
    const reply = await fan.types('unfollow', { target: 'Trent Alexander-Arnold' });
    expect(reply.content).toContain('Somebody with *Manage Server*, or who made this follow');
    expect(await count()).toBe(1);
    await aPersonWith(services, aContext({ userId: '300000000000000009' })).types('unfollow', {
      target: 'Trent Alexander-Arnold',
    });
    expect(await count()).toBe(0);
  });

  it('says so when nothing of that name is followed, and offers what is', async () => {
    const { fan } = await aServerThatFollows();
    expect((await fan.types('unfollow', { target: 'Kvaratskhelia' })).content).toContain(
      'Nothing called “Kvaratskhelia”',
    );
    expect(idsOn(await fan.types('unfollow', { target: 'Kvaratskhelia' }))).toEqual({ 'Stop following…': 'unfollow' });
  });
});

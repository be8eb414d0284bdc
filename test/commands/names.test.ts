import { describe, expect, it } from 'vitest';
import { FAN, idsOn, optionsOf, SERVER, type Shown } from '../discord/build.ts';
import { aServer, CHANNEL, DIRECT } from './a-server.ts';
import { aDevelopment, aFollow, ARNOLD } from '../follows/build.ts';

const TRENT = 'Trent Alexander-Arnold · Liverpool';

const labelsOf = (shown: Shown) => optionsOf(shown).map(({ label }) => label);

describe('a name that several bear', () => {
  it('is chosen from a select in /mute, which keeps place and length', async () => {
    const { manager, mutesIn } = aServer();
    const asked = await manager.types('mute', { target: 'Martinez', where: 'channel', for: 'day' });
    expect(asked.content).toBe('“Martinez” can be several. Whom do you mean?');
    expect(labelsOf(asked)).toEqual(['Emiliano Martínez · Aston Villa', 'Lisandro Martínez · Manchester United']);
    await manager.presses(idsOn(asked)['Choose one'] ?? '', ['player:emi-martinez-1992']);
    expect(await mutesIn(CHANNEL)).toEqual([['saga', 'emi-martinez-1992', '2026-01-06T12:00:00.000Z']]);
  });

  it('is chosen from a select in /unfollow, where a follow stands here and in direct messages', async () => {
    const { services, fan } = aServer();
    await services.follows.add(aFollow(ARNOLD, { destination: CHANNEL, createdBy: FAN }));
    await services.follows.add(aFollow(ARNOLD, { destination: DIRECT, createdBy: FAN }));
    const asked = await fan.types('unfollow', { target: 'TAA' });
    expect(labelsOf(asked)).toEqual([
      'Trent Alexander-Arnold · This channel',
      'Trent Alexander-Arnold · Direct messages to me',
    ]);
    const [, direct] = optionsOf(asked);
    await fan.presses(idsOn(asked)['Stop following…'] ?? '', [direct?.value ?? '']);
    expect(await services.follows.listFor(DIRECT)).toEqual([]);
    expect(await services.follows.listFor(CHANNEL)).toHaveLength(1);
  });
});

describe('a misspelt name', () => {
  it('is put right at a tap in /mute', async () => {
    const { fan, mutesIn } = aServer();
    const asked = await fan.types('mute', { target: 'alexnder arnold' });
    expect(asked.content).toContain('Did you mean one of these?');
    await fan.presses(idsOn(asked)[TRENT] ?? '');
    expect(await mutesIn(DIRECT)).toEqual([['saga', 'trent-alexander-arnold-1998', '2026-01-12T12:00:00.000Z']]);
    expect((await fan.types('mute', { target: 'Qqqq' })).content).toContain('I know nobody called “Qqqq”');
  });

  it('is put right at a tap in /saga, or followed as typed', async () => {
    const { services, world, fan } = aServer();
    world.stories.set('trent-alexander-arnold-1998', { developments: [aDevelopment()], claims: [] });
    const asked = await fan.types('saga', { player: 'alexnder arnold' });
    expect(asked.content).toContain('Did you mean one of these?');
    const story = await fan.presses(idsOn(asked)[TRENT] ?? '');
    expect(story.embeds[0]?.title).toBe('Trent Alexander-Arnold: the story so far');
    await services.settings.put({ ...(await services.settings.get(SERVER)), whoMayFollow: { kind: 'everybody' } });
    await fan.presses(idsOn(asked)['Follow “alexnder arnold” as typed'] ?? '');
    expect(await services.follows.listFor(CHANNEL)).toMatchObject([{ target: { name: 'alexnder arnold' } }]);
  });

  it('is put right at a tap in /latest', async () => {
    const { fan } = aServer();
    const asked = await fan.types('latest', { club: 'Liverpol' });
    expect(asked.content).toContain('I know no club called exactly “Liverpol”');
    const [id = ''] = Object.values(idsOn(asked));
    expect((await fan.presses(id)).content).toContain('no development at **Liverpool** yet');
  });

  it('is answered in /unfollow with the follow that may be meant, and else with all there are', async () => {
    const { services, fan } = aServer();
    expect(labelsOf(await fan.types('unfollow', { target: 'alexnder arnold' }))).toEqual([]);
    await services.follows.add(aFollow(ARNOLD, { destination: DIRECT }));
    const villa = { kind: 'club', id: 'aston-villa', name: 'Aston Villa' } as const;
    await services.follows.add(aFollow(villa, { destination: DIRECT }));
    expect(labelsOf(await fan.types('unfollow', { target: 'alexnder arnold' }))).toHaveLength(1);
    expect(labelsOf(await fan.types('unfollow', { target: 'Qqqq' }))).toHaveLength(2);
  });
});

describe('a name that only the news know', () => {
  it('can be muted as it is typed', async () => {
    const { world, fan, mutesIn } = aServer();
    const player = { name: 'Qqqq' };
    world.stories.set('name:qqqq', { developments: [aDevelopment({ sagaId: 'name:qqqq', player })], claims: [] });
    await fan.types('mute', { target: 'Qqqq' });
    expect(await mutesIn(DIRECT)).toEqual([['saga', 'name:qqqq', '2026-01-12T12:00:00.000Z']]);
  });
});

import { describe, expect, it } from 'vitest';
import { Stage } from '../../src/claims/stage.ts';
import { followKey } from '../../src/discord/visible-follows.ts';
import { FILTER_PRESETS } from '../../src/follows/filter-presets.ts';
import type { Filters, Follow } from '../../src/follows/follow.ts';
import { aContext, aPersonWith, chosenIn, HERE, idsOn, optionsOf, SERVER, wordsOf } from '../discord/build.ts';
import { aFollow, ARNOLD, LIVERPOOL } from '../follows/build.ts';
import { aServer, CHANNEL, DIRECT } from './a-server.ts';

const CLUB = aFollow(LIVERPOOL, { destination: CHANNEL, createdBy: '300000000000000009' });
const KEY = followKey(CLUB);
const PLAYER = aFollow(ARNOLD, { destination: CHANNEL });
const MINE = aFollow(ARNOLD, { destination: DIRECT, filters: { stages: ['bid', 'medical'] } });

/** A server that tells this, whose channel follows a club and a player, and whose fan follows by direct message. */
async function aServerThatTells(defaultFilters: Filters) {
  const server = aServer();
  const { services } = server;
  for (const follow of [CLUB, PLAYER, MINE]) {
    await services.follows.add(follow);
  }
  const tells = async (filters: Filters) =>
    services.settings.put({ ...(await services.settings.get(SERVER)), defaultFilters: filters });
  await tells(defaultFilters);
  return { ...server, tells, kept: async ({ id }: Follow) => services.follows.get(id) };
}

describe('the panel of one follow', () => {
  it('is opened from /following and leads back there', async () => {
    const { manager } = await aServerThatTells({ ...FILTER_PRESETS['big-steps'], tierAtMost: 2 });
    const list = await manager.types('following');
    expect(optionsOf(list, 'following-change').map(({ label }) => label)).toEqual([
      'Liverpool · This channel',
      'Trent Alexander-Arnold · This channel',
      'Trent Alexander-Arnold · Direct messages to me',
    ]);
    const panel = await manager.presses('following-change', [KEY]);
    expect(wordsOf(panel)).toBe(
      [
        'What is told of Liverpool',
        `<#${HERE}> · no ping`,
        'Its own: Nothing. What you choose below holds for this follow alone.',
        'As the server tells it: big steps · arrivals and departures · sources of tier 2 or better · any fee · every outlet',
      ].join('\n'),
    );
    expect(wordsOf(await manager.presses(idsOn(panel)['Back'] ?? ''))).toContain('Followed');
  });

  it('is opened by a button under what /follow answers', async () => {
    const { manager } = await aServerThatTells({});
    const done = await manager.types('follow', { target: 'LFC' });
    const panel = await manager.presses(idsOn(done)['Change what it tells…'] ?? '');
    expect(panel.kind).toBe('update');
    expect(wordsOf(panel)).toContain('What is told of Liverpool');
  });

  it('shows in every select that it is as the server, and what that is', async () => {
    const { manager } = await aServerThatTells({ officialOnly: true, direction: 'in' });
    const panel = await manager.presses('following-change', [KEY]);
    const chosen = ['news', 'tier', 'direction'].map((control) => chosenIn(panel, `following-${control}:${KEY}`));
    expect(chosen).toEqual([['server'], ['server'], ['server']]);
    const labels = optionsOf(panel)
      .filter(({ value }) => value === 'server')
      .map(({ label }) => label);
    expect(labels).toEqual([
      'As the server: official news only',
      'As the server: any source',
      'As the server: arrivals',
    ]);
    expect(chosenIn(panel, `following-steps:${KEY}`)).toEqual(Stage.options);
    const player = await manager.presses('following-change', [followKey(PLAYER)]);
    expect(idsOn(player)).not.toHaveProperty('For a club: arrivals, departures or both');
  });
});

describe('what is chosen in it', () => {
  it('is the follow’s own, part by part, and the rest goes on with the server', async () => {
    const { manager, kept, tells } = await aServerThatTells({ officialOnly: true });
    await manager.presses(`following-direction:${KEY}`, ['in']);
    const panel = await manager.presses(`following-tier:${KEY}`, ['any']);
    expect(wordsOf(panel)).toContain('Saved.');
    expect(wordsOf(panel)).toContain(
      'Its own: arrivals · any source\nAs the server tells it: official news only · any fee · every outlet',
    );
    expect(await kept(CLUB)).toMatchObject({ filters: { direction: 'in' }, own: ['sources', 'direction'] });
    await tells({ ...FILTER_PRESETS['big-steps'], tierAtMost: 1, direction: 'out', feeAtLeast: 5_000_000 });
    expect(wordsOf(await manager.presses('following-change', [KEY]))).toContain(
      'Its own: arrivals · any source\nAs the server tells it: big steps · fees from 5,000,000 where one is known · every outlet',
    );
    expect(wordsOf(await manager.types('following'))).toMatch(/Liverpool +arrivals\n +any source\n +else as/);
  });

  it('goes back to the server by its select, or all at once', async () => {
    const { manager, kept } = await aServerThatTells({});
    await manager.presses(`following-news:${KEY}`, ['official-only']);
    await manager.presses(`following-tier:${KEY}`, ['1']);
    await manager.presses(`following-direction:${KEY}`, ['out']);
    const panel = await manager.presses(`following-news:${KEY}`, ['server']);
    expect(wordsOf(panel)).toContain('Its own: departures · sources of tier 1 or better');
    expect(await kept(CLUB)).toMatchObject({ own: ['sources', 'direction'] });
    await manager.presses(idsOn(panel)['All as the server'] ?? '');
    expect(await kept(CLUB)).toEqual(CLUB);
  });

  it('are steps, one by one, from those that the server tells', async () => {
    const { manager, kept } = await aServerThatTells({ contracts: false });
    const off = await manager.presses(`following-contracts:${KEY}:on`);
    expect(wordsOf(off)).toContain('Its own: every step');
    await manager.presses(`following-steps:${KEY}`, ['done', 'medical']);
    expect(await kept(CLUB)).toMatchObject({ filters: { stages: ['medical', 'done'] }, own: ['news', 'without'] });
    const same = await manager.presses(`following-news:${KEY}`, ['any']);
    expect(chosenIn(same, `following-news:${KEY}`)).toEqual(['any']);
  });

  it('are a fee and outlets by name; an empty field is the server’s, and there can be no limit', async () => {
    const { manager, kept } = await aServerThatTells({ feeAtLeast: 20_000_000, outletsNot: ['Bild'] });
    const form = `following-filters-form:${KEY}`;
    expect(await manager.opens(`following-filters:${KEY}`)).toEqual({ fee: '', outlets: '' });
    const panel = await manager.fills(form, { fee: '0', outlets: '' });
    expect(wordsOf(panel)).toContain(
      'Its own: any fee\nAs the server tells it: every step · arrivals and departures · any source · nothing that only Bild report',
    );
    expect(await kept(CLUB)).toMatchObject({ filters: {}, own: ['fee'] });
    expect(await manager.opens(`following-filters:${KEY}`)).toEqual({ fee: '0', outlets: '' });
    await manager.fills(form, { fee: '5m', outlets: '-' });
    expect(await kept(CLUB)).toMatchObject({ filters: { feeAtLeast: 5_000_000 }, own: ['fee', 'outlets'] });
    expect(await manager.opens(`following-filters:${KEY}`)).toEqual({ fee: '5000000', outlets: '-' });
    await manager.fills(form, { fee: '', outlets: '' });
    expect(await kept(CLUB)).toMatchObject({ filters: {}, own: [] });
    expect((await manager.fills(form, { fee: 'a lot', outlets: '' })).content).toContain('“a lot” is no fee');
  });

  it('leaves a step to tell', async () => {
    const { manager, kept } = await aServerThatTells({});
    await manager.types('follow', { target: 'LFC', without: 'done' });
    await manager.presses(`following-steps:${KEY}`, ['contract_offer']);
    const refused = await manager.presses(`following-contracts:${KEY}:off`);
    expect(refused.content).toBe('Not saved: no step would be left to tell. Choose other steps first.');
    expect(await kept(CLUB)).toMatchObject({ filters: { stages: ['contract_offer'] } });
  });

  it('says so where the server has left no step to tell since', async () => {
    const { manager, tells } = await aServerThatTells({});
    await manager.types('follow', { target: 'LFC', without: 'done' });
    await tells({ stages: ['done'] });
    expect(wordsOf(await manager.presses('following-change', [KEY]))).toContain(
      'Its own: never Done · no step is left',
    );
  });
});

describe('a follow by direct message', () => {
  it('has all its filters for itself, and no server to go back to', async () => {
    const { fan, kept } = await aServerThatTells({ officialOnly: true });
    const key = followKey(MINE);
    const panel = await fan.presses('following-change', [key]);
    expect(wordsOf(panel)).toContain('Told: only Bid, Medical');
    expect(idsOn(panel)).not.toHaveProperty('All as the server');
    expect(optionsOf(panel).map(({ value }) => value)).not.toContain('server');
    await fan.presses(`following-tier:${key}`, ['1']);
    await fan.fills(`following-filters-form:${key}`, { fee: '5m', outlets: '' });
    expect((await kept(MINE))?.filters).toEqual({ stages: ['bid', 'medical'], tierAtMost: 1, feeAtLeast: 5_000_000 });
    expect(await kept(MINE)).not.toHaveProperty('own');
  });
});

describe('whose follow it is', () => {
  it('decides who may change it: a channel’s whoever may follow there, one’s own everybody', async () => {
    const { fan, services, kept } = await aServerThatTells({});
    expect(optionsOf(await fan.types('following'), 'following-change')).toHaveLength(1);
    const refused = await fan.presses(`following-tier:${KEY}`, ['1']);
    expect(refused.content).toContain('Whoever may follow for that channel');
    const stranger = aPersonWith(services, aContext({ userId: '300000000000000007' }));
    expect((await stranger.presses(`following-tier:${followKey(MINE)}`, ['1'])).content).toContain('had ended already');
    expect(await kept(CLUB)).toEqual(CLUB);
  });
});

import { describe, expect, it } from 'vitest';
import type { Filters } from '../../src/follows/follow.ts';
import { aContext, aPersonWith, idsOn, MANAGER, optionsOf, ROLE, SERVER, wordsOf } from '../discord/build.ts';
import { openTestServices } from '../discord/services.ts';
import { CHANNEL, DIRECT } from './a-server.ts';

const NOBODY_KNOWS = 'Jürgen Überschwanger-Müller von und zu Hohenstaufen X';

function aServer(locale: 'en' | 'de' = 'en') {
  const { services } = openTestServices();
  return {
    services,
    manager: aPersonWith(services, aContext({ ...MANAGER, locale })),
    filters: async (): Promise<Filters | undefined> => (await services.follows.listFor(CHANNEL))[0]?.filters,
    haveDefaults: async (defaultFilters: Filters) =>
      services.settings.put({ ...(await services.settings.get(SERVER)), defaultFilters }),
  };
}

describe('/follow with steps and outlets', () => {
  it('tells only the steps that were listed, and says so everywhere', async () => {
    const { manager, filters } = aServer();
    const reply = await manager.types('follow', { target: 'TAA', steps: 'medical, Bid' });
    expect(reply.content).toContain('(its own: only Bid, Medical; no ping)');
    expect(await filters()).toEqual({ stages: ['bid', 'medical'] });
    expect(wordsOf(await manager.types('following'))).toMatch(/only Bid,\n.* Medical\n/);
  });

  it('never tells the steps that were left out, nor what only certain outlets report', async () => {
    const { manager, filters } = aServer();
    const reply = await manager.types('follow', {
      target: 'LFC',
      without: 'interest',
      'not-from': 'marca, daily shout',
    });
    expect(reply.content).toContain(
      '(its own: never Interest · nothing that only Marca, The Daily Shout report; as the server tells it: every step; no ping)',
    );
    expect(await filters()).toEqual({ stagesNot: ['interest'], outletsNot: ['Marca', 'The Daily Shout'] });
  });

  it('suggests steps and outlets one after the other, in the language of who types', async () => {
    const { manager } = aServer('de');
    const [none, first] = await manager.isSuggested('follow', 'without', '');
    expect(none).toEqual({ name: 'Nichts weglassen', value: '-' });
    expect(first).toEqual({ name: 'Interesse', value: 'interest' });
    const second = await manager.isSuggested('follow', 'steps', 'Angebot, medi');
    expect(second).toEqual([{ name: 'Angebot, Medizincheck', value: 'bid, medical' }]);
    const [, outlet] = await manager.isSuggested('follow', 'not-from', '');
    expect(outlet?.name).toBe('BBC Sport');
  });

  it('says which step or outlet it does not know, and makes no follow', async () => {
    const { manager, services } = aServer();
    const step = await manager.types('follow', { target: 'TAA', steps: 'medicla' });
    expect(step.content).toBe('I know no step “medicla”. Choose from these: Medical.');
    const any = await manager.types('follow', { target: 'TAA', without: 'gossip' });
    expect(any.content).toContain('Choose from these: Interest, Enquiry, Approach, Bid,');
    const outlet = await manager.types('follow', { target: 'TAA', 'not-from': 'Blid' });
    expect(outlet.content).toBe('I know no outlet “Blid”. Did you mean one of these: Bild?');
    const unheard = await manager.types('follow', { target: 'TAA', 'not-from': 'The Village Drum' });
    expect(unheard.content).toContain('Pick one of the suggestions of `not-from`');
    const many = await manager.types('follow', { target: 'TAA', 'not-from': 'bild, marca, as, bbc, kicker, sport1' });
    expect(many.content).toBe('I can leave out at most 5 outlets. Name fewer.');
    expect(await services.follows.listFor(CHANNEL)).toEqual([]);
  });

  it('refuses a follow that could never tell anything', async () => {
    const { manager, services } = aServer();
    const reply = await manager.types('follow', { target: 'TAA', steps: 'bid', without: 'bid' });
    expect(reply.content).toBe('With these options no step would be left to tell. Leave fewer out.');
    expect(await services.follows.listFor(CHANNEL)).toEqual([]);
  });

  it.each([
    ['a choice of namesakes', 'Martínez', 'player:emi-martinez-1992'],
    ['a name that nobody knows', NOBODY_KNOWS, `name:${NOBODY_KNOWS.slice(0, 49)}…`],
  ])('keeps all of it through %s', async (_, target, value) => {
    const { manager, filters } = aServer();
    const reply = await manager.types('follow', {
      target,
      ping: 'role',
      role: ROLE,
      news: 'official-only',
      steps: 'done, medical',
      without: 'medical',
      'not-from': 'marca, the daily shout, bild, as, kicker',
    });
    expect(optionsOf(reply).map((option) => option.value)).toContain(value);
    const answer = await manager.presses(idsOn(reply)['Choose one'] ?? '', [value]);
    expect(answer.content).toContain(`pings <@&${ROLE}>`);
    expect(await filters()).toMatchObject({ stages: ['medical', 'done'], stagesNot: ['medical'], officialOnly: true });
    expect((await filters())?.outletsNot?.toSorted()).toEqual(['AS', 'Bild', 'Marca', 'The Daily Shout', 'kicker']);
  });
});

describe('/follow again', () => {
  it('changes what is spoken of, and keeps the rest', async () => {
    const { manager, filters, services } = aServer();
    await manager.types('follow', { target: 'LFC', without: 'interest', direction: 'in', ping: 'me' });
    const changed = await manager.types('follow', { target: 'LFC', 'not-from': 'marca' });
    expect(changed.content).toContain('Changed: I tell news of **Liverpool**');
    expect(changed.content).toContain('What you did not mention stays as it was.');
    expect(await filters()).toEqual({ stagesNot: ['interest'], outletsNot: ['Marca'], direction: 'in' });
    expect((await services.follows.listFor(CHANNEL))[0]?.ping).toMatchObject({ kind: 'user' });
    expect(idsOn(changed)).toHaveProperty('Stop following');
  });

  it('changes nothing where nothing is spoken of, and tells the rest as the server tells it now', async () => {
    const { manager, filters, haveDefaults } = aServer();
    await manager.types('follow', { target: 'LFC', without: 'interest' });
    await haveDefaults({ officialOnly: true, tierAtMost: 1 });
    const same = await manager.types('follow', { target: 'LFC' });
    expect(same.content).toContain('You have that already: **Liverpool**');
    expect(same.content).toContain(
      '(its own: never Interest; as the server tells it: official news only · sources of tier 1 or better; no ping)',
    );
    expect(await filters()).toEqual({ stagesNot: ['interest'] });
  });

  it('takes everything back that was left out', async () => {
    const { manager, filters } = aServer();
    await manager.types('follow', { target: 'LFC', without: 'interest', 'not-from': 'marca', direction: 'in' });
    await manager.types('follow', { target: 'LFC', without: 'none', 'not-from': '-', direction: 'both' });
    expect(await filters()).toEqual({});
    await manager.types('follow', { target: 'LFC', steps: 'bid' });
    await manager.types('follow', { target: 'LFC', news: 'everything' });
    expect(await filters()).toEqual({});
  });

  it('keeps the finer defaults of the server beside a preset', async () => {
    const { manager, services, haveDefaults } = aServer();
    await haveDefaults({ tierAtMost: 2, stagesNot: ['interest'], officialOnly: true });
    await manager.types('follow', { target: 'TAA', news: 'everything' });
    const [follow] = await services.follows.listFor(CHANNEL);
    expect(follow).toMatchObject({ filters: {}, own: ['news', 'without'] });
    const again = await manager.types('follow', { target: 'TAA' });
    expect(again.content).toContain(
      '(its own: every step; as the server tells it: sources of tier 2 or better; no ping)',
    );
  });

  it('has its own direction only for a club', async () => {
    const { manager, services } = aServer();
    await manager.types('follow', { target: 'TAA', direction: 'in' });
    await manager.types('follow', { target: 'LFC', direction: 'both' });
    expect((await services.follows.listFor(CHANNEL)).map(({ own }) => own)).toEqual([[], ['direction']]);
    const said = wordsOf(await manager.types('following'));
    expect(said).toContain('The server tells: every step');
    expect(said).toMatch(/Trent Alexander- as above/);
    expect(said).toMatch(/Liverpool +arrivals/);
  });

  it('by direct message keeps all of it for itself, whatever the server tells', async () => {
    const { manager, services, haveDefaults } = aServer();
    await haveDefaults({ officialOnly: true });
    const reply = await manager.types('follow', { target: 'LFC', where: 'direct', news: 'big-steps' });
    expect(reply.content).toContain('(big steps · no ping)');
    const [follow] = await services.follows.listFor(DIRECT);
    expect(follow).not.toHaveProperty('own');
  });

  it('leaves the follow to whoever made it', async () => {
    const { manager, services } = aServer();
    await manager.types('follow', { target: 'LFC' });
    const another = aPersonWith(services, aContext({ ...MANAGER, userId: '300000000000000002' }));
    await another.types('follow', { target: 'LFC', steps: 'bid' });
    expect((await services.follows.listFor(CHANNEL))[0]?.createdBy).toBe('300000000000000001');
  });
});

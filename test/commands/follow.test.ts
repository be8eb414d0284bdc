import { describe, expect, it } from 'vitest';
import { aDevelopment } from '../follows/build.ts';
import {
  aContext,
  aContextOutside,
  aPersonWith,
  FAN,
  HERE,
  idsOn,
  MANAGER,
  optionsOf,
  ROLE,
  SERVER,
  wordsOf,
} from '../discord/build.ts';
import { aServer, CHANNEL, DIRECT } from './a-server.ts';

const TRENT = { kind: 'player', id: 'trent-alexander-arnold-1998', name: 'Trent Alexander-Arnold' };

describe('/follow', () => {
  it('follows a suggested player in the channel where a manager types', async () => {
    const { manager, followsIn } = aServer();
    const [first] = await manager.isSuggested('follow', 'target', 'trent');
    expect(first).toEqual({ name: 'Trent Alexander-Arnold · Liverpool', value: 'player:trent-alexander-arnold-1998' });
    const reply = await manager.types('follow', { target: first?.value });
    expect(reply.content).toContain(
      `**Trent Alexander-Arnold** in <#${HERE}> (as the server tells it: every step; no ping)`,
    );
    expect(await followsIn(CHANNEL)).toEqual([TRENT]);
  });

  it.each(['TAA', 'trent alexander arnold', 'Trent Alexander-Arnold'])(
    'follows him when “%s” is typed as well',
    async (target) => {
      const { manager, followsIn } = aServer();
      await manager.types('follow', { target });
      expect(await followsIn(CHANNEL)).toEqual([TRENT]);
    },
  );

  it('asks who is meant when several bear the name, and keeps the other wishes', async () => {
    const { manager, services } = aServer();
    const reply = await manager.types('follow', { target: 'Martínez', news: 'big-steps', ping: 'me' });
    expect(optionsOf(reply).map(({ label }) => label)).toEqual(['Emiliano Martínez', 'Lisandro Martínez']);
    const answer = await manager.presses(idsOn(reply)['Choose one'] ?? '', ['player:emi-martinez-1992']);
    expect(answer.content).toContain(`**Emiliano Martínez** in <#${HERE}> (its own: big steps; pings <@${FAN}>)`);
    const [follow] = await services.follows.listFor(CHANNEL);
    expect(follow?.filters.stages).toContain('medical');
  });

  it('offers who was meant by a misspelt name, and the name as typed', async () => {
    const { manager, followsIn } = aServer();
    const reply = await manager.types('follow', { target: 'alexnder arnold' });
    expect(reply.content).toContain('I know nobody called “alexnder arnold”. Did you mean one of these?');
    await manager.presses(idsOn(reply)['Trent Alexander-Arnold · Liverpool'] ?? '');
    await manager.presses(idsOn(reply)['Follow “alexnder arnold” as typed'] ?? '');
    expect(await followsIn(CHANNEL)).toEqual([TRENT, { kind: 'name', name: 'alexnder arnold' }]);
  });

  it('follows a name that nobody knows, however long', async () => {
    const { manager, followsIn } = aServer();
    const reply = await manager.types('follow', { target: 'X'.repeat(100), ping: 'role', role: ROLE });
    const [button = ''] = Object.values(idsOn(reply));
    await manager.presses(button);
    expect(await followsIn(CHANNEL)).toEqual([{ kind: 'name', name: `${'X'.repeat(49)}…` }]);
  });

  it('tells a plain member why not here, and follows by direct message at a tap', async () => {
    const { fan, followsIn, world } = aServer();
    const reply = await fan.types('follow', { target: 'Liverpool', direction: 'in' });
    expect(reply.content).toContain('only people with *Manage Server* follow for a channel');
    expect(await followsIn(CHANNEL)).toEqual([]);
    const answer = await fan.presses(idsOn(reply)['Follow by direct message'] ?? '');
    expect(answer.content).toContain('**Liverpool** in direct messages (every step · arrivals · no ping)');
    expect(await followsIn(DIRECT)).toEqual([{ kind: 'club', id: 'liverpool', name: 'Liverpool' }]);
    expect(world.greetings).toHaveLength(1);
  });

  it('says so when Discord does not let it write to that person', async () => {
    const { fan, world } = aServer();
    world.open = false;
    const reply = await fan.types('follow', { target: 'TAA', where: 'direct' });
    expect(reply.content).toContain('But Discord does not let me write to you.');
  });

  it('lets everybody follow in channels where the server says so, and those with a role', async () => {
    const { services, fan, followsIn } = aServer();
    const settings = await services.settings.get(SERVER);
    await services.settings.put({ ...settings, whoMayFollow: { kind: 'role', roleId: ROLE } });
    expect((await fan.types('follow', { target: 'TAA' })).content).toContain('a certain role is needed');
    await aPersonWith(services, aContext({ memberRoleIds: [ROLE] })).types('follow', { target: 'TAA' });
    await services.settings.put({ ...settings, whoMayFollow: { kind: 'everybody' } });
    await fan.types('follow', { target: 'LFC' });
    expect(await followsIn(CHANNEL)).toHaveLength(2);
  });

  it('follows in the server’s alert channel, with the server’s filters and ping, unless told otherwise', async () => {
    const { services, manager } = aServer();
    const alerts = '200000000000000009';
    const settings = await services.settings.get(SERVER);
    const defaultFilters = { officialOnly: true };
    await services.settings.put({ ...settings, alertChannelId: alerts, defaultFilters, pingRoleId: ROLE });
    const reply = await manager.types('follow', { target: 'TAA' });
    expect(reply.content).toContain(`in <#${alerts}> (as the server tells it: official news only; pings <@&${ROLE}>)`);
    const here = await manager.types('follow', { target: 'TAA', where: 'here', news: 'everything', ping: 'nobody' });
    expect(here.content).toContain(`in <#${HERE}> (its own: every step; no ping)`);
  });

  it.each([
    ['a role that only managers may ping', {}, { ping: 'role', role: ROLE }, 'Only people with *Manage Server*'],
    ['a role without saying which', MANAGER, { ping: 'role' }, 'Which role?'],
    ['everyone', MANAGER, { role: SERVER }, 'I never ping everyone.'],
  ])('does not ping %s', async (_, rights, wish, words) => {
    const { services, followsIn } = aServer();
    await services.settings.put({ ...(await services.settings.get(SERVER)), whoMayFollow: { kind: 'everybody' } });
    const reply = await aPersonWith(services, aContext(rights)).types('follow', { target: 'TAA', ...wish });
    expect(reply.content).toContain(words);
    expect(await followsIn(CHANNEL)).toEqual([]);
  });

  it('names the rights it lacks here, instead of failing at the first alert', async () => {
    const { services, followsIn } = aServer();
    const reply = await aPersonWith(services, aContext({ ...MANAGER, appPermissions: 1024n })).types('follow', {
      target: 'TAA',
    });
    expect(reply.content).toContain('I lack Send Messages, Embed Links.');
    expect(await followsIn(CHANNEL)).toEqual([]);
  });

  it('follows by direct message outside of servers, and says why not in a channel', async () => {
    const { services, followsIn } = aServer();
    const outside = aPersonWith(services, aContextOutside());
    await outside.types('follow', { target: 'TAA' });
    expect(await followsIn(DIRECT)).toEqual([TRENT]);
    const reply = await outside.types('follow', { target: 'LFC', where: 'here' });
    expect(reply.content).toContain('I am not a member of this server');
  });

  it('remembers the language of who follows by direct message, and none for a channel', async () => {
    const { services } = aServer();
    const spaniard = aPersonWith(services, aContext({ ...MANAGER, locale: 'es' }));
    await spaniard.types('follow', { target: 'TAA', where: 'direct' });
    await spaniard.types('follow', { target: 'TAA', where: 'here' });
    const [direct] = await services.follows.listFor(DIRECT);
    const [inChannel] = await services.follows.listFor(CHANNEL);
    expect(direct?.language).toBe('es');
    expect(inChannel).not.toHaveProperty('language');
  });

  it('changes a follow that is there instead of making a second', async () => {
    const { manager, followsIn } = aServer();
    await manager.types('follow', { target: 'TAA' });
    const reply = await manager.types('follow', { target: 'TAA', news: 'official-only' });
    expect(reply.content).toContain('Changed: I tell news of **Trent Alexander-Arnold**');
    expect(await followsIn(CHANNEL)).toHaveLength(1);
  });

  it('tells the last news, so that nobody starts in the dark', async () => {
    const { manager, world } = aServer();
    world.stories.set(TRENT.id, { developments: [aDevelopment()], claims: [] });
    const reply = await manager.types('follow', { target: 'TAA' });
    expect(reply.content).toContain(
      'Last news, <t:1767348000:R>: Liverpool reject Real Madrid approach for Trent Alexander-Arnold',
    );
  });

  it('takes everything, and undoes it at a tap', async () => {
    const { manager, followsIn } = aServer();
    const [everything] = await manager.isSuggested('follow', 'target', 'every');
    const reply = await manager.types('follow', { target: everything?.value });
    expect(await followsIn(CHANNEL)).toEqual([{ kind: 'everything' }]);
    const undone = await manager.presses(idsOn(reply)['Undo'] ?? '');
    expect(undone.content).toBe(`Ended: **everything** in <#${HERE}>.`);
    expect(await followsIn(CHANNEL)).toEqual([]);
    expect((await manager.presses(idsOn(reply)['Undo'] ?? '')).content).toContain('had ended already');
  });

  it('says which option it could not read', async () => {
    const { manager } = aServer();
    expect((await manager.types('follow', { target: 'TAA', news: 'gossip' })).content).toContain(
      'I could not read that: news:',
    );
  });
});

describe('the Follow button under an alert', () => {
  it('follows by direct message, and offers the channel to who may follow in it', async () => {
    const { fan, manager, followsIn, world } = aServer();
    world.stories.set(TRENT.id, { developments: [aDevelopment()], claims: [] });
    expect(Object.keys(idsOn(await fan.presses(`follow:${TRENT.id}`)))).toEqual([
      'Undo',
      'Change what it tells…',
      'Story so far',
    ]);
    expect(await followsIn(DIRECT)).toEqual([TRENT]);
    const offered = await manager.presses(`follow:${TRENT.id}`);
    await manager.presses(idsOn(offered)['Follow in this channel too'] ?? '');
    expect(await followsIn(CHANNEL)).toEqual([TRENT]);
  });

  it('says so when the saga is forgotten', async () => {
    expect(wordsOf(await aServer().fan.presses('follow:gone'))).toBe('That story is older than what I remember.');
  });
});

describe('Follow players named here', () => {
  const message = (text: string) => ({
    message: { id: '600000000000000001', channelId: HERE, authorId: FAN, text, links: [], customIds: [] },
  });

  it('follows the one player, and asks when there are several', async () => {
    const { manager, followsIn } = aServer();
    await manager.uses('Follow players named here', message('What about Trent Alexander-Arnold?'));
    expect(await followsIn(CHANNEL)).toEqual([TRENT]);
    const reply = await manager.uses('Follow players named here', message('Emiliano Martínez, Lisandro Martínez'));
    expect(optionsOf(reply)).toHaveLength(2);
  });

  it('says so when it knows nobody in it', async () => {
    const reply = await aServer().fan.uses('Follow players named here', message('Nice goal.'));
    expect(reply.content).toContain('I find no player in that message');
  });
});

import { describe, expect, it } from 'vitest';
import {
  aContext,
  aPersonWith,
  CAN_TELL,
  HERE,
  idsOn,
  MANAGER,
  optionsOf,
  ROLE,
  SERVER,
  wordsOf,
} from '../discord/build.ts';
import { openTestServices } from '../discord/services.ts';

const NEWS = '200000000000000005';

function aServer(parts = {}) {
  const { services } = openTestServices();
  const manager = aPersonWith(services, aContext({ ...MANAGER, ...parts }));
  return { manager, services, settings: async () => services.settings.get(SERVER) };
}

/** What Discord sends along with a channel that somebody chose. */
function chosen(appPermissions: bigint) {
  return { channels: new Map([[NEWS, { id: NEWS, name: 'news', appPermissions }]]) };
}

describe('/setup', () => {
  it('shows every setting, with a select for each', async () => {
    const reply = await aServer().manager.types('setup');
    expect(wordsOf(reply)).toContain('Alerts go to: the channel in which somebody types `/follow`');
    expect(wordsOf(reply)).toContain('Following for a channel: people with Manage Server');
    expect(Object.values(idsOn(reply))).toEqual([
      'setup-channel',
      'setup-who',
      'setup-news',
      'setup-ping',
      'setup-language',
    ]);
    expect(
      optionsOf(reply)
        .filter((option) => option.default)
        .map(({ value }) => value),
    ).toEqual(['managers', 'everything', 'en']);
  });

  it('warns when alerts could not be told in this very channel', async () => {
    const reply = await aServer({ appPermissions: 0n }).manager.types('setup');
    expect(reply.content).toBe(
      'In this channel I lack View Channel, Send Messages, Embed Links: alerts can not be told here.',
    );
  });

  it('saves a channel where it may speak, and takes it back', async () => {
    const { manager, settings } = aServer();
    const reply = await manager.presses('setup-channel', [NEWS], chosen(CAN_TELL));
    expect(wordsOf(reply)).toContain(`Saved.\nTouchline in this server\nAlerts go to: <#${NEWS}>`);
    expect((await settings()).alertChannelId).toBe(NEWS);
    await manager.presses('setup-channel', []);
    expect(await settings()).not.toHaveProperty('alertChannelId');
  });

  it('names what it lacks in the chosen channel, and saves nothing', async () => {
    const { manager, settings } = aServer();
    const reply = await manager.presses('setup-channel', [NEWS], chosen(CAN_TELL & ~16384n));
    expect(reply.content).toContain(`Not saved: in <#${NEWS}> I lack Embed Links.`);
    expect(await settings()).not.toHaveProperty('alertChannelId');
  });

  it('lets everybody follow, or asks which role may', async () => {
    const { manager, settings } = aServer();
    await manager.presses('setup-who', ['everybody']);
    expect((await settings()).whoMayFollow).toEqual({ kind: 'everybody' });
    const asked = await manager.presses('setup-who', ['role']);
    const done = await manager.presses(idsOn(asked)['The role that may follow for a channel'] ?? '', [ROLE]);
    expect(wordsOf(done)).toContain(`people with <@&${ROLE}>, and with Manage Server`);
    expect((await settings()).whoMayFollow).toEqual({ kind: 'role', roleId: ROLE });
    expect(wordsOf(await manager.presses(idsOn(asked)['Back'] ?? ''))).toContain('Touchline in this server');
  });

  it('saves what is told and whom it pings, but never everyone', async () => {
    const { manager, settings } = aServer();
    await manager.presses('setup-news', ['official-only']);
    await manager.presses('setup-ping', [ROLE]);
    expect((await manager.presses('setup-ping', [SERVER])).content).toContain('Not saved: I never ping everyone.');
    expect(await settings()).toMatchObject({ defaultFilters: { officialOnly: true }, pingRoleId: ROLE });
    await manager.presses('setup-ping', []);
    expect(await settings()).not.toHaveProperty('pingRoleId');
  });

  it('offers each language under its own name, and answers the manager in the manager’s', async () => {
    const { manager, services, settings } = aServer();
    const [row] = (await manager.types('setup')).components.slice(-1);
    const offered = row?.components.flatMap((one) => ('options' in one ? one.options : [])) ?? [];
    expect(offered).toContainEqual({ label: 'Español', description: 'Spanish', value: 'es', default: false });
    const reply = await manager.presses('setup-language', ['es']);
    expect(wordsOf(reply)).toContain('Saved.\nTouchline in this server');
    expect(wordsOf(reply)).toContain('Language of alerts: Spanish');
    expect((await settings()).language).toBe('es');
    const spaniard = aPersonWith(services, aContext({ ...MANAGER, locale: 'es' }));
    expect(wordsOf(await spaniard.types('setup'))).toContain('Idioma de los avisos: español');
  });

  it('keeps what the other selects say when one is used', async () => {
    const { manager, settings } = aServer();
    await manager.presses('setup-who', ['everybody']);
    await manager.presses('setup-channel', [HERE]);
    expect(await settings()).toMatchObject({ whoMayFollow: { kind: 'everybody' }, alertChannelId: HERE });
  });
});

import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { Stage } from '../../src/claims/stage.ts';
import type { RoomKind } from '../../src/discord/context.ts';
import { SETUP_SECTIONS } from '../../src/discord/setup-rows.ts';
import { Language } from '../../src/feeds/feed.ts';
import { FILTER_PRESETS } from '../../src/follows/filter-presets.ts';
import {
  aContext,
  aPersonWith,
  CAN_TELL,
  chosenIn,
  HERE,
  idsOn,
  MANAGER,
  optionsOf,
  ROLE,
  SERVER,
  wordsOf,
} from '../discord/build.ts';
import { NOW, openTestServices } from '../discord/services.ts';

const NEWS = '200000000000000005';
const { CreatePublicThreads, SendMessagesInThreads, EmbedLinks } = PermissionFlagsBits;
const CAN_OPEN_THREADS = CAN_TELL | CreatePublicThreads | SendMessagesInThreads;
const TOMORROW = '2026-01-06T12:00:00.000Z';

function aServer(parts = {}) {
  const { services, world } = openTestServices();
  const manager = aPersonWith(services, aContext({ ...MANAGER, ...parts }));
  return { manager, services, world, settings: async () => services.settings.get(SERVER) };
}

/** What Discord sends along with a channel that somebody chose. */
function chosen(appPermissions: bigint, kind: RoomKind = 'messages') {
  return { channels: new Map([[NEWS, { id: NEWS, name: 'news', kind, appPermissions }]]) };
}

describe('/setup', () => {
  it('shows every setting, and a button to each part of them', async () => {
    const reply = await aServer().manager.types('setup');
    expect(wordsOf(reply).split('\n')).toEqual([
      'Every choice is saved at once. Press a button to change that part.',
      'Touchline in this server',
      'Alerts go to: the channel in which somebody types `/follow`',
      'Steps of a saga: messages in the channel',
      'In an announcement channel: not published',
      'Following for a channel: people with Manage Server',
      'Told unless a follow says otherwise: every step',
      'Pinged unless a follow says otherwise: nobody',
      'Pings and sounds from: every step',
      'Quiet hours: none',
      'At most in an hour: no limit',
      'Second source: not asked for',
      'Deadline day: off',
      'Language of alerts: English',
      `Word to admins goes to: <#${HERE}>`,
    ]);
    expect(Object.values(idsOn(reply))).toEqual([
      ...SETUP_SECTIONS.map((section) => `setup:${section}`),
      'setup-deadline:on',
    ]);
  });

  it.each(SETUP_SECTIONS)('leads to the part “%s” and back, in every language', async (section) => {
    for (const locale of Language.options) {
      const { manager } = aServer({ locale });
      const part = await manager.presses(`setup:${section}`);
      expect(part.components.length).toBeGreaterThan(1);
      expect(Object.values(idsOn(part))).toContain('setup');
      expect(Object.values(idsOn(await manager.presses('setup')))).toContain(`setup:${section}`);
    }
  });

  it('tells those who run the server in the channel where it was used last', async () => {
    const { manager, settings } = aServer();
    await manager.types('setup');
    expect((await settings()).noticeChannelId).toBe(HERE);
  });

  it('warns when alerts could not be told in this very channel', async () => {
    const reply = await aServer({ appPermissions: 0n }).manager.types('setup');
    expect(reply.content).toBe(
      'In this channel I lack View Channel, Send Messages, Embed Links: alerts can not be told here.',
    );
  });

  it('keeps what the other parts say when one is changed', async () => {
    const { manager, settings } = aServer();
    await manager.presses('setup-who', ['everybody']);
    await manager.presses('setup-channel', [HERE]);
    expect(await settings()).toMatchObject({ whoMayFollow: { kind: 'everybody' }, alertChannelId: HERE });
  });
});

describe('/setup: the channel', () => {
  it('saves one where it may speak, and takes it back', async () => {
    const { manager, settings } = aServer();
    const reply = await manager.presses('setup-channel', [NEWS], chosen(CAN_TELL));
    expect(wordsOf(reply)).toContain(`Saved.\nTouchline in this server · Channel\nAlerts go to: <#${NEWS}>`);
    expect((await settings()).alertChannelId).toBe(NEWS);
    await manager.presses('setup-channel', []);
    expect(await settings()).not.toHaveProperty('alertChannelId');
  });

  it.each<[string, RoomKind, bigint, string]>([
    ['Embed Links in any channel', 'messages', CAN_TELL & ~EmbedLinks, 'Embed Links'],
    ['Create Posts in a forum', 'forum', CAN_OPEN_THREADS & ~PermissionFlagsBits.SendMessages, 'Create Posts'],
    ['Send Messages in Threads in a forum', 'forum', CAN_TELL, 'Send Messages in Threads'],
  ])('names %s as lacking, and saves nothing', async (_, kind, permissions, lacking) => {
    const { manager, settings } = aServer();
    const reply = await manager.presses('setup-channel', [NEWS], chosen(permissions, kind));
    expect(reply.content).toContain(`Not saved: in <#${NEWS}> I lack ${lacking}.`);
    expect(await settings()).not.toHaveProperty('alertChannelId');
  });

  it('makes a post of each saga in a forum, and takes no messages there', async () => {
    const { manager, settings, world } = aServer();
    await manager.presses('setup-channel', [NEWS], chosen(CAN_OPEN_THREADS, 'forum'));
    expect(await settings()).toMatchObject({ alertChannelId: NEWS, sagaMode: 'threads' });
    world.rooms.set(NEWS, { kind: 'forum', rights: CAN_OPEN_THREADS });
    expect((await manager.presses('setup-mode', ['messages'])).content).toContain(`Not saved: <#${NEWS}> is a forum`);
    expect((await settings()).sagaMode).toBe('threads');
  });

  it('looks at the channel that alerts go to before it opens threads there', async () => {
    const { manager, settings, world } = aServer();
    await manager.presses('setup-channel', [NEWS], chosen(CAN_TELL));
    world.rooms.set(NEWS, { kind: 'messages', rights: CAN_TELL });
    expect((await manager.presses('setup-mode', ['threads'])).content).toContain(
      'I lack Create Public Threads, Send Messages in Threads.',
    );
    world.rooms.set(NEWS, { kind: 'messages', rights: CAN_OPEN_THREADS });
    await manager.presses('setup-mode', ['threads']);
    expect((await settings()).sagaMode).toBe('threads');
    const again = await manager.presses('setup-channel', [NEWS], chosen(CAN_TELL));
    expect(again.content).toContain('I lack Create Public Threads');
  });

  it('publishes alerts, and no more', async () => {
    const { manager, settings } = aServer();
    expect(idsOn(await manager.presses('setup-publish:on'))).toHaveProperty('Publish no more');
    expect((await settings()).publish).toBe(true);
    expect(idsOn(await manager.presses('setup-publish:off'))).toHaveProperty('Publish alerts');
    expect((await settings()).publish).toBe(false);
  });
});

describe('/setup: who may follow', () => {
  it('is everybody, or whoever has a role', async () => {
    const { manager, settings } = aServer();
    await manager.presses('setup-who', ['everybody']);
    expect((await settings()).whoMayFollow).toEqual({ kind: 'everybody' });
    const done = await manager.presses('setup-who-role', [ROLE]);
    expect(wordsOf(done)).toContain(`people with <@&${ROLE}>, and with Manage Server`);
    await manager.presses('setup-who-role', []);
    expect((await settings()).whoMayFollow).toEqual({ kind: 'managers' });
  });
});

describe('/setup: what is told', () => {
  it('saves each filter beside the others, and says them all', async () => {
    const { manager, settings } = aServer();
    await manager.presses('setup-tier', ['2']);
    await manager.presses('setup-direction', ['in']);
    await manager.fills('setup-filters-form', { fee: '£20m', outlets: 'Daily Shout\n\nThe Whisper' });
    const reply = await manager.presses('setup-news', ['big-steps']);
    expect((await settings()).defaultFilters).toMatchObject({
      tierAtMost: 2,
      direction: 'in',
      feeAtLeast: 20_000_000,
      outletsNot: ['Daily Shout', 'The Whisper'],
    });
    expect(wordsOf(reply)).toContain(
      'Told unless a follow says otherwise: big steps · arrivals · sources of tier 2 or better · fees from 20,000,000 where one is known · nothing that only Daily Shout, The Whisper report',
    );
    expect(chosenIn(reply, 'setup-tier')).toEqual(['2']);
    expect(chosenIn(reply, 'setup-direction')).toEqual(['in']);
  });

  it('takes the steps one by one, and never shows a preset beside steps that are not its own', async () => {
    const { manager, settings } = aServer();
    const big = await manager.presses('setup-news', ['big-steps']);
    expect(chosenIn(big, 'setup-steps')).toEqual(FILTER_PRESETS['big-steps'].stages);
    const own = await manager.presses('setup-steps', ['medical', 'bid', 'done']);
    expect((await settings()).defaultFilters).toEqual({ stages: ['bid', 'medical', 'done'] });
    expect(wordsOf(own)).toContain('otherwise: only Bid, Medical, Done');
    expect(chosenIn(own, 'setup-news')).toEqual(['any']);
    await manager.presses('setup-news', ['any']);
    expect((await settings()).defaultFilters).toEqual({ stages: ['bid', 'medical', 'done'] });
    const all = await manager.presses('setup-steps', Stage.options);
    expect(chosenIn(all, 'setup-news')).toEqual(['everything']);
    expect((await settings()).defaultFilters).toEqual({});
  });

  it('says the steps that are missing where these are fewer', async () => {
    const { manager } = aServer();
    const most = Stage.options.filter((stage) => stage !== 'interest' && stage !== 'enquiry');
    expect(wordsOf(await manager.presses('setup-steps', most))).toContain('every step but Interest, Enquiry');
    const less = await manager.presses('setup-contracts:off');
    expect(wordsOf(less)).toContain('every step but Interest, Enquiry · no contract news');
    expect(chosenIn(less, 'setup-steps')).not.toContain('contract_offer');
    expect(idsOn(less)).toHaveProperty('Tell contract news');
    const official = await manager.presses('setup-news', ['official-only']);
    expect(wordsOf(official)).toContain('otherwise: official news only');
    expect(chosenIn(official, 'setup-steps')).toEqual(Stage.options);
  });

  it('keeps a choice of steps that was saved as steps to leave out', async () => {
    const { manager, services } = aServer();
    const before = await services.settings.get(SERVER);
    await services.settings.put({ ...before, defaultFilters: { stagesNot: ['interest'], contracts: false } });
    const page = await manager.presses('setup:news');
    expect(wordsOf(page)).toContain('every step but Interest · no contract news');
    expect(chosenIn(page, 'setup-steps')).toHaveLength(Stage.options.length - 4);
  });

  it('leaves at least one step to tell', async () => {
    const { manager, settings } = aServer();
    await manager.presses('setup-steps', ['contract_offer']);
    expect((await manager.presses('setup-contracts:off')).content).toContain(
      'Not saved: no step would be left to tell.',
    );
    expect((await settings()).defaultFilters).toEqual({ stages: ['contract_offer'] });
  });

  it.each([
    ['4', 'any source with a tier (4 or better)'],
    ['3', 'sources of tier 3 or better'],
    ['0', 'only clubs and leagues themselves (tier 0)'],
  ])('takes tier %s', async (tier, words) => {
    const { manager, settings } = aServer();
    expect(wordsOf(await manager.presses('setup-tier', [tier]))).toContain(`every step · ${words}`);
    expect((await settings()).defaultFilters).toEqual({ tierAtMost: Number(tier) });
  });

  it('forgets each of them again', async () => {
    const { manager, settings } = aServer();
    await manager.presses('setup-steps', ['interest']);
    await manager.presses('setup-news', ['everything']);
    await manager.presses('setup-tier', ['1']);
    await manager.presses('setup-tier', ['any']);
    await manager.presses('setup-direction', ['out']);
    await manager.presses('setup-direction', ['both']);
    await manager.presses('setup-contracts:off');
    await manager.presses('setup-contracts:on');
    await manager.fills('setup-filters-form', { fee: '20m', outlets: 'x' });
    await manager.fills('setup-filters-form', { fee: '', outlets: '' });
    expect((await settings()).defaultFilters).toEqual({});
  });

  it.each([
    ['20m', 20_000_000],
    ['1,5 M', 1_500_000],
    ['€500k', 500_000],
    ['7,500,000', 7_500_000],
    ['7.500.000', 7_500_000],
  ])('reads a fee of %s', async (fee, amount) => {
    const { manager, settings } = aServer();
    await manager.fills('setup-filters-form', { fee, outlets: '' });
    expect((await settings()).defaultFilters.feeAtLeast).toBe(amount);
    expect((await manager.opens('setup-filters'))['fee']).toBe(String(amount));
  });

  it('says what is no fee, and saves nothing', async () => {
    const { manager, settings } = aServer();
    const reply = await manager.fills('setup-filters-form', { fee: 'a lot', outlets: 'Daily Shout' });
    expect(reply.content).toBe('Not saved: “a lot” is no fee. Write it like 20m, 500k or 7500000.');
    expect((await settings()).defaultFilters).toEqual({});
  });
});

describe('/setup: pings', () => {
  it('go to a role, but never to everyone', async () => {
    const { manager, settings } = aServer();
    await manager.presses('setup-ping', [ROLE]);
    expect((await manager.presses('setup-ping', [SERVER])).content).toContain('Not saved: I never ping everyone.');
    expect((await settings()).pingRoleId).toBe(ROLE);
    await manager.presses('setup-ping', []);
    expect(await settings()).not.toHaveProperty('pingRoleId');
  });

  it('begin with a step', async () => {
    const { manager, settings } = aServer();
    expect(wordsOf(await manager.presses('setup-ping-from', ['medical']))).toContain('Pings and sounds from: Medical');
    await manager.presses('setup-ping-from', ['any']);
    expect(await settings()).not.toHaveProperty('pingFrom');
  });
});

describe('/setup: quiet hours and limits', () => {
  const NIGHT = { from: '22:30', to: '7', zone: 'europe/london' };

  it('take times and a time zone as people write them', async () => {
    const { manager, settings } = aServer();
    const reply = await manager.fills('setup-quiet-form', NIGHT);
    expect(wordsOf(reply)).toContain('Quiet hours: 22:30 to 07:00, Europe/London');
    expect(await settings()).toMatchObject({
      timeZone: 'Europe/London',
      quietHours: { from: '22:30', to: '07:00', breakThrough: [] },
    });
    expect(await manager.opens('setup-quiet')).toEqual({ from: '22:30', to: '07:00', zone: 'Europe/London' });
    await manager.presses('setup-quiet-off');
    expect(await settings()).not.toHaveProperty('quietHours');
  });

  it.each([
    ['9.30 pm', '21:30'],
    ['0730', '07:30'],
    ['23h15', '23:15'],
    ['8 Uhr', '08:00'],
    ['12 am', '00:00'],
  ])('read %s as %s', async (from, read) => {
    const { manager, settings } = aServer();
    await manager.fills('setup-quiet-form', { ...NIGHT, from });
    expect((await settings()).quietHours?.from).toBe(read);
  });

  it.each([
    [{ ...NIGHT, from: 'late' }, 'Not saved: “late” is no time of day. Write it like 23:00.'],
    [{ ...NIGHT, to: '25:00' }, 'Not saved: “25:00” is no time of day. Write it like 23:00.'],
    [{ ...NIGHT, to: '22:30' }, /would never end/],
    [{ ...NIGHT, zone: 'Europe/Lodnon' }, /no time zone “Europe\/Lodnon”. Did you mean Europe\/London/],
    [{ ...NIGHT, zone: 'Xyzzy' }, /no time zone “Xyzzy”. Write region and city/],
  ])('refuse %j and say what to write', async (typed, said) => {
    const { manager, settings } = aServer();
    expect((await manager.fills('setup-quiet-form', typed)).content).toMatch(said);
    expect(await settings()).not.toHaveProperty('quietHours');
  });

  it.each([
    ['Berlin', 'Europe/Berlin'],
    ['sao paulo', 'America/Sao_Paulo'],
    ['UTC', 'UTC'],
  ])('find the time zone of “%s”', async (zone, found) => {
    const { manager, settings } = aServer();
    await manager.fills('setup-quiet-form', { ...NIGHT, zone });
    expect((await settings()).timeZone).toBe(found);
  });

  it('let steps break through, and keep them when the hours change', async () => {
    const { manager, settings } = aServer();
    expect((await manager.presses('setup-breaks', ['done'])).content).toBe(
      'Set quiet hours first: then these steps break through them.',
    );
    await manager.fills('setup-quiet-form', NIGHT);
    const reply = await manager.presses('setup-breaks', ['done', 'medical']);
    expect(wordsOf(reply)).toContain('22:30 to 07:00, Europe/London; told all the same: Done, Medical');
    await manager.fills('setup-quiet-form', { ...NIGHT, to: '8' });
    expect((await settings()).quietHours).toEqual({ from: '22:30', to: '08:00', breakThrough: ['done', 'medical'] });
  });

  it('set a limit for an hour and a second source, and lift both', async () => {
    const { manager, settings } = aServer();
    expect(wordsOf(await manager.presses('setup-cap', ['3']))).toContain('At most in an hour: 3 messages');
    await manager.presses('setup-second:on');
    expect(await settings()).toMatchObject({ capPerHour: 3, secondSource: true });
    await manager.presses('setup-cap', ['any']);
    await manager.presses('setup-second:off');
    expect(await settings()).not.toHaveProperty('capPerHour');
    expect((await settings()).secondSource).toBe(false);
  });

  it('rest on deadline day, whose end is shown, until it comes or somebody ends it', async () => {
    const { manager, settings, world } = aServer();
    const reply = await manager.presses('setup-deadline:on');
    expect((await settings()).deadlineDayUntil).toBe(TOMORROW);
    expect(wordsOf(reply)).toContain(
      `Deadline day: until <t:${Date.parse(TOMORROW) / 1000}:f> no quiet hours and no limit`,
    );
    expect(idsOn(reply)).toHaveProperty('End deadline day');
    await manager.presses('setup-deadline:off');
    expect(await settings()).not.toHaveProperty('deadlineDayUntil');
    await manager.presses('setup-deadline:on');
    world.now = new Date(TOMORROW);
    expect(wordsOf(await manager.types('setup'))).toContain('Deadline day: off');
    world.now = NOW;
  });
});

describe('/setup: the language', () => {
  it('is offered under its own name, and leaves the manager’s alone', async () => {
    const { manager, services, settings } = aServer();
    const offered = optionsOf(await manager.presses('setup:language'));
    expect(offered).toContainEqual({ label: 'Español', description: 'Spanish', value: 'es', default: false });
    const reply = await manager.presses('setup-language', ['es']);
    expect(wordsOf(reply)).toContain('Language of alerts: Spanish');
    expect((await settings()).language).toBe('es');
    const spaniard = aPersonWith(services, aContext({ ...MANAGER, locale: 'es' }));
    expect(wordsOf(await spaniard.types('setup'))).toContain('Idioma de los avisos: español');
  });
});

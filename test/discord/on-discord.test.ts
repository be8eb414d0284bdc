import { afterEach, describe, expect, it } from 'vitest';
import { ALL_COMMANDS } from '../../commands/all-commands.ts';
import { indexCommands } from '../../src/discord/command-index.ts';
import { type ClientEvents, type DiscordClient, openClient } from '../../src/discord/open-client.ts';
import { openRest, readSelf } from '../../src/discord/open-rest.ts';
import { registerCommands } from '../../src/discord/register-commands.ts';
import { openBudget } from '../../src/discord/budget.ts';
import { handleInteraction } from '../../src/discord/router.ts';
import { openSandbox, type Sandbox } from '../../src/sandbox/open-sandbox.ts';
import {
  changeChannel,
  changeRole,
  joinGuild,
  leaveGuild,
  removeChannel,
  setOutage,
  setRoles,
} from '../../src/sandbox/change-world.ts';
import { addGuild, addPerson } from '../../src/sandbox/build-world.ts';
import { seedWorld } from '../../src/sandbox/seed-world.ts';
import { openMemoryStore } from '../../src/store.ts';
import { aDevelopment } from '../follows/build.ts';
import { must } from './build.ts';
import { openTestServices, PNG } from './services.ts';

const open: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const one of open.splice(0).toReversed()) {
    await one.close();
  }
});

/** Everything that the client reports, and a way to wait for the next of a kind. */
function listen() {
  const told: (readonly unknown[])[] = [];
  const waiting = new Map<string, (details: unknown) => void>();
  const hear = (event: string) => (details?: unknown) => {
    told.push([event, details]);
    waiting.get(event)?.(details);
  };
  const events: ClientEvents = {
    ready: hear('ready'),
    guildJoined: hear('guildJoined'),
    guildLeft: hear('guildLeft'),
    channelChanged: hear('channelChanged'),
    channelDeleted: hear('channelDeleted'),
    rightsChanged: hear('rightsChanged'),
    interaction: hear('interaction'),
    ended: hear('ended'),
    trouble: hear('trouble'),
  };
  const next = (event: keyof ClientEvents) => new Promise<unknown>((resolve) => waiting.set(event, resolve));
  return { events, told, next };
}

async function aSandbox() {
  const seed = seedWorld();
  const sandbox = await openSandbox({ world: seed.world });
  open.push(sandbox);
  return { seed, sandbox };
}

async function logIn(
  { token, apiUrl }: Pick<Sandbox, 'token' | 'apiUrl'>,
  events: ClientEvents,
): Promise<DiscordClient> {
  const client = openClient({ token, apiUrl, events });
  open.push({ close: () => client.stop() });
  await client.start();
  return client;
}

/** The whole command side, logged in: what is typed reaches a command, and its answer comes back. */
async function aBot() {
  const { seed, sandbox } = await aSandbox();
  const { services, world } = openTestServices();
  const { events, next, told } = listen();
  const logged: unknown[] = [];
  const deps = {
    budget: openBudget(() => 0),
    commands: indexCommands(ALL_COMMANDS),
    services,
    log: (event: string, details: object) => logged.push([event, details]),
  };
  const ready = next('ready');
  const client = await logIn(sandbox, { ...events, interaction: (one) => void handleInteraction(one, deps) });
  const self = await ready;
  const { registrations } = openMemoryStore();
  const register = async () =>
    registerCommands({
      rest: client.rest,
      applicationId: sandbox.applicationId,
      commands: ALL_COMMANDS,
      registrations,
      now: new Date(0),
    });
  const outcome = await register();
  const here = seed.channels['transfer-news'];
  return {
    seed,
    sandbox,
    services,
    world,
    client,
    self,
    outcome,
    register,
    logged,
    told,
    next,
    here,
    person: sandbox.person,
  };
}

type Seen = Awaited<ReturnType<Sandbox['person']['runCommand']>>;

function messageOf(seen: Seen) {
  if (seen.kind !== 'answered' && seen.kind !== 'updated') {
    throw new Error(`seen instead: ${JSON.stringify(seen)}`);
  }
  return seen.message;
}

type Part = {
  readonly custom_id?: unknown;
  readonly label?: unknown;
  readonly placeholder?: unknown;
  readonly components?: readonly Part[];
};

/** The custom id of what carries these words, a button or a select. */
function idOf(seen: Seen, words: string): string {
  const rows: readonly Part[] = JSON.parse(JSON.stringify(messageOf(seen).components));
  const parts = rows.flatMap(({ components = [] }) => components);
  return String(must(parts.find(({ label, placeholder }) => label === words || placeholder === words)).custom_id);
}

describe('on Discord', () => {
  it('logs in, says which servers it is in, and has every command there', async () => {
    const { seed, sandbox, self, outcome, client, person, here } = await aBot();
    expect(self).toEqual({ applicationId: sandbox.applicationId, guildIds: [seed.guildId] });
    expect(outcome).toBe('sent: changed');
    expect(client.health().guilds).toBe(1);
    const names = person.commands(seed.youId, here).map(({ name }) => name);
    expect(names.sort()).toEqual(ALL_COMMANDS.map(({ data }) => data.name).sort());
    expect(person.commands(seed.robinId, here).map(({ name }) => name)).not.toContain('setup');
  });

  it('sends the definitions again only when Discord lost them', async () => {
    const { sandbox, register } = await aBot();
    expect(await register()).toBe('left: unchanged');
    sandbox.world.commands.clear();
    expect(await register()).toBe('sent: missing there');
    expect(sandbox.world.commands.size).toBe(ALL_COMMANDS.length);
  });

  it('follows by suggestion', async () => {
    const { seed, person, here, services, logged } = await aBot();
    const suggested = await person.suggest(seed.youId, here, 'follow', { target: 'alexander arn' }, 'target');
    const choices = suggested.kind === 'suggested' ? suggested.choices : [];
    expect(choices[0]).toEqual({
      name: 'Trent Alexander-Arnold · Liverpool',
      value: 'player:trent-alexander-arnold-1998',
    });
    const seen = await person.runCommand(seed.youId, here, 'follow', { target: must(choices[0]).value });
    expect(messageOf(seen).content).toContain(`Done: I tell news of **Trent Alexander-Arnold** in <#${here}>`);
    const destination = { kind: 'channel', guildId: seed.guildId, channelId: here } as const;
    expect(await services.follows.listFor(destination)).toHaveLength(1);
    expect(logged).toEqual([]);
  });

  it('follows by typing, asks when a name is shared, and undoes it at a tap', async () => {
    const { seed, person, here } = await aBot();
    const asked = await person.runCommand(seed.youId, here, 'follow', { target: 'martinez' });
    const { id } = messageOf(asked);
    const chosen = await person.choose(seed.youId, id, idOf(asked, 'Choose one'), ['player:lisandro-martinez-1998']);
    expect(messageOf(chosen).content).toContain('**Lisandro Martínez**');
    const undone = await person.click(seed.youId, id, idOf(chosen, 'Undo'));
    expect(messageOf(undone).content).toContain('Ended: **Lisandro Martínez**');
  });

  it('tells a plain member why not here, and follows by direct message when he taps', async () => {
    const { seed, person, here, world } = await aBot();
    const seen = await person.runCommand(seed.robinId, here, 'follow', { target: 'Liverpool' });
    const done = await person.click(seed.robinId, messageOf(seen).id, idOf(seen, 'Follow by direct message'));
    expect(messageOf(done).content).toContain('**Liverpool** in direct messages');
    expect(world.greetings).toEqual([expect.stringContaining(`${seed.robinId}: Hello!`)]);
  });

  it('shows a shared story to everybody, and any other to who asked', async () => {
    const { seed, person, here, world } = await aBot();
    world.stories.set('trent-alexander-arnold-1998', { developments: [aDevelopment()], claims: [] });
    await person.runCommand(seed.robinId, here, 'saga', { player: 'TAA' });
    expect(person.messages(seed.youId, here)).toEqual([]);
    await person.runCommand(seed.robinId, here, 'saga', { player: 'TAA', share: true });
    expect(person.messages(seed.youId, here)).toHaveLength(1);
  });

  it('sends the picture of a saga with its words, and puts a new one or none in its place when the page is turned', async () => {
    const { seed, person, here, world, logged } = await aBot();
    const developments = Array.from({ length: 8 }, (_, n) => aDevelopment({ id: `step-${n}`, stage: 'talks' }));
    world.stories.set('trent-alexander-arnold-1998', { developments, claims: [] });
    const told = await person.runCommand(seed.robinId, here, 'saga', { player: 'TAA' });
    const turned = await person.click(seed.robinId, messageOf(told).id, idOf(told, 'Back'));
    for (const { attachments, embeds } of [messageOf(told), messageOf(turned)]) {
      expect(attachments).toMatchObject([{ filename: 'saga.png', contentType: 'image/png', size: PNG.length }]);
      expect(attachments[0]?.description).toMatch(/^Trent Alexander-Arnold: Liverpool · 8 steps/);
      const { url = '' } = embeds[0]?.image ?? {};
      expect(url).toBe(attachments[0]?.url);
      expect(new Uint8Array(await (await fetch(url)).arrayBuffer())).toEqual(PNG);
    }
    world.canDraw = false;
    const bare = await person.click(seed.robinId, messageOf(told).id, idOf(turned, 'On'));
    expect(messageOf(bare)).toMatchObject({
      attachments: [],
      embeds: [{ title: expect.stringContaining('story so far') as string }],
    });
    expect(logged).toEqual([]);
  });

  it('names the rights it lacks in a channel that is chosen in /setup, from what Discord says of it', async () => {
    const { seed, sandbox, person, here, services } = await aBot();
    const { staff, chat } = seed.channels;
    const panel = await person.runCommand(seed.youId, here, 'setup');
    const { id } = messageOf(panel);
    await person.click(seed.youId, id, 'setup:place');
    const refused = await person.choose(seed.youId, id, 'setup-channel', [staff]);
    expect(messageOf(refused).content).toContain(`Not saved: in <#${staff}> I lack View Channel`);
    await person.choose(seed.youId, id, 'setup-channel', [chat]);
    expect((await services.settings.get(seed.guildId)).alertChannelId).toBe(chat);
    expect(sandbox.commitLog.filter((commit) => JSON.stringify(commit).includes('@everyone'))).toEqual([]);
  });

  it('adds a feed after showing it, from the address that stands in the message', async () => {
    const { seed, person, here, services, world } = await aBot();
    const address = `https://quay.example/${'long/'.repeat(60)}rss`;
    world.feedTests.set(address, {
      kind: 'readable',
      address,
      outlet: 'The Quay',
      language: 'en',
      itemCount: 1,
      items: [{ title: 'x', told: [] }],
      alternatives: [],
    });
    const shown = await person.runCommand(seed.youId, here, 'feeds add', { address });
    const added = await person.click(seed.youId, messageOf(shown).id, idOf(shown, 'Add this feed'));
    expect(messageOf(added).content).toContain('Added: **The Quay**');
    expect((await services.feeds.listFor(seed.guildId))[0]?.feed.url).toBe(address);
  });

  it('reads names out of a message it is used on', async () => {
    const { seed, person, here, services } = await aBot();
    const said = person.say(seed.youId, here, 'Trent Alexander-Arnold is off, I tell you');
    const message = must(said.kind === 'said' ? said.message : undefined);
    await person.useMessageCommand(seed.youId, message.id, 'Follow players named here');
    const destination = { kind: 'channel', guildId: seed.guildId, channelId: here } as const;
    expect((await services.follows.listFor(destination)).map(({ target }) => target)).toMatchObject([
      { name: 'Trent Alexander-Arnold' },
    ]);
  });

  it('answers a look-up in direct messages', async () => {
    const { seed, person } = await aBot();
    const { id } = person.openDirect(seed.robinId);
    const seen = await person.runCommand(seed.robinId, id, 'saga', { player: 'TAA' });
    expect(messageOf(seen).content).toContain('I have heard nothing of **Trent Alexander-Arnold** yet');
  });

  it('reports what changes: channels, rights, and servers that it joins and leaves', async () => {
    const { seed, sandbox, told, next } = await aBot();
    const { world } = sandbox;
    const { chat, welcome } = seed.channels;
    const elsewhere = addServer(world);
    const happen = async (event: keyof ClientEvents, cause: () => unknown) => {
      const heard = next(event);
      cause();
      return heard;
    };
    expect(await happen('channelChanged', () => changeChannel(world, welcome, { name: 'hello' }))).toBe(welcome);
    expect(await happen('channelDeleted', () => removeChannel(world, chat))).toBe(chat);
    expect(await happen('rightsChanged', () => changeRole(world, seed.guildId, seed.roles.bot, {}))).toBe(seed.guildId);
    const ours = () => setRoles(world, seed.guildId, sandbox.applicationId, []);
    expect(await happen('rightsChanged', ours)).toBe(seed.guildId);
    expect(await happen('guildJoined', () => joinGuild(world, elsewhere, 0n))).toMatchObject({
      id: elsewhere,
      name: 'Elsewhere',
    });
    setOutage(world, elsewhere, true);
    setOutage(world, elsewhere, false);
    expect(await happen('guildLeft', () => leaveGuild(world, elsewhere))).toBe(elsewhere);
    expect(told.filter(([event]) => event === 'guildLeft')).toHaveLength(1);
  });
});

function addServer(world: Sandbox['world']): string {
  const id = world.nextId();
  const ownerId = addPerson(world, 'elsewhere', 'Elsewhere');
  addGuild(world, { id, name: 'Elsewhere', ownerId, roles: [{ id, name: '@everyone', rights: [] }], members: [] });
  return id;
}

describe('when Discord will not have it back', () => {
  it('says that the token is wrong', async () => {
    const { sandbox } = await aSandbox();
    const { events, told } = listen();
    await logIn({ ...sandbox, token: 'no.such.token' }, events);
    expect(told[0]).toEqual(['ended', expect.stringContaining('Discord refuses DISCORD_TOKEN')]);
  });

  it.each([
    [4014, 'Check DISCORD_API_URL'],
    [4004, 'Discord refuses DISCORD_TOKEN'],
    [4013, 'Update Touchline'],
  ])('says what to do after close code %i', async (code, words) => {
    const { sandbox } = await aSandbox();
    const { events, next } = listen();
    const [ready, ended] = [next('ready'), next('ended')];
    await logIn(sandbox, events);
    await ready;
    sandbox.faults.closeGateway(code);
    expect(await ended).toContain(words);
  });

  it('comes back by itself after any other', async () => {
    const { sandbox } = await aSandbox();
    const { events, next, told } = listen();
    const ready = next('ready');
    await logIn(sandbox, events);
    await ready;
    const reconnecting = next('trouble');
    sandbox.faults.closeGateway(4000);
    await reconnecting;
    expect(told.filter(([event]) => event === 'ended')).toEqual([]);
  });
});

describe('without a gateway', () => {
  it('finds out whose token it has', async () => {
    const { sandbox } = await aSandbox();
    expect((await readSelf(openRest(sandbox.token, sandbox.apiUrl))).id).toBe(sandbox.applicationId);
  });
});

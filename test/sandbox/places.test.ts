import { Events } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { joinGuild } from '../../src/sandbox/change-world.ts';
import { openHandClock } from '../../src/sandbox/clock.ts';
import { bitsOf } from '../../src/sandbox/permissions.ts';
import { addChannel, addGuild } from '../../src/sandbox/build-world.ts';
import { asBot, aSandbox, aWorldWithBot, refusalOf } from './bot.ts';

const LATEST = { name: 'latest', description: 'The newest developments' };

async function aStrangeServer() {
  const world = await aWorldWithBot();
  const { sandbox, you, robin } = world;
  const id = sandbox.world.nextId();
  const roles = [{ id, name: '@everyone', rights: ['viewChannel', 'sendMessages', 'useApplicationCommands'] as const }];
  addGuild(sandbox.world, { id, name: 'Away End', ownerId: robin, roles, members: [{ userId: you, roleIds: [] }] });
  return { ...world, awayId: id, away: addChannel(sandbox.world, { guildId: id, name: 'pub', position: 0 }) };
}

describe('a command in other places', () => {
  it('is used in direct messages with the bot, if it is meant for them', async () => {
    const { client, person, robin } = await aWorldWithBot();
    await client.application.commands.set([LATEST, { ...LATEST, name: 'setup', contexts: [0] }]);
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isChatInputCommand()) {
        void interaction.reply(`in a server: ${interaction.inGuild()}`);
      }
    });
    const { id } = person.openDirect(robin);
    expect(person.commands(robin, id).map(({ name }) => name)).toEqual(['latest']);
    expect(await person.runCommand(robin, id, 'latest')).toMatchObject({ message: { content: 'in a server: false' } });
  });

  it('goes along with a person to a server without the bot, where it answers that person alone', async () => {
    const { client, sandbox, person, you, robin, away } = await aStrangeServer();
    await client.application.commands.set([
      { ...LATEST, integrationTypes: [0, 1] },
      { ...LATEST, name: 'feeds' },
    ]);
    expect(person.commands(you, away)).toEqual([]);
    sandbox.world.installedBy.add(you);
    expect(person.commands(you, away).map(({ name }) => name)).toEqual(['latest']);
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isChatInputCommand()) {
        void interaction.reply(
          `cached: ${interaction.inCachedGuild()}, for ${interaction.authorizingIntegrationOwners.userId}`,
        );
      }
    });
    const seen = await person.runCommand(you, away, 'latest');
    expect(seen).toMatchObject({ message: { content: `cached: false, for ${you}`, onlyFor: you } });
    expect(person.messages(robin, away)).toEqual([]);
    expect(await refusalOf(asBot(sandbox, 'POST', `/channels/${away}/messages`, { content: 'x' }))).toMatchObject({
      code: 50001,
    });
  });

  it('comes with the bot when it is invited', async () => {
    const { client, sandbox, person, you, away, awayId } = await aStrangeServer();
    await client.application.commands.set([LATEST]);
    const joined = new Promise((resolve) => client.once(Events.GuildCreate, ({ name }) => resolve(name)));
    joinGuild(sandbox.world, awayId, bitsOf('viewChannel', 'sendMessages'));
    expect(await joined).toBe('Away End');
    expect(person.commands(you, away).map(({ name }) => name)).toEqual(['latest']);
  });

  it('is registered, changed and removed one by one, and in one server over all of them', async () => {
    const { client, sandbox, seed, person, you, channels } = await aWorldWithBot();
    const everywhere = await client.application.commands.create(LATEST);
    const here = await client.application.commands.create({ ...LATEST, description: 'Here' }, seed.guildId);
    const shown = () => person.commands(you, channels.chat).map(({ id, description }) => [id, description]);
    expect(shown()).toEqual([[here.id, 'Here']]);
    await here.delete();
    await everywhere.edit({ description: 'Changed' });
    expect(shown()).toEqual([[everywhere.id, 'Changed']]);
    expect(await refusalOf(asBot(sandbox, 'GET', `/applications/${sandbox.applicationId}/commands/5`))).toMatchObject({
      code: 10063,
    });
    expect(await refusalOf(asBot(sandbox, 'PUT', '/applications/5/commands', []))).toMatchObject({ code: 50001 });
  });
});

describe('requests that are none', () => {
  it.each([
    ['no JSON', 'application/json', '{', 400, 50109],
    ['a broken form', 'multipart/form-data; boundary=x', 'nonsense', 400, 50035],
    ['another kind of body', 'text/plain', 'hello', 415, 50035],
  ])('are refused: %s', async (_, type, body, status, code) => {
    const sandbox = await aSandbox();
    const headers = { authorization: `Bot ${sandbox.token}`, 'content-type': type };
    const url = `${sandbox.apiUrl}/v10/channels/${sandbox.seed.channels.chat}/messages`;
    expect(await refusalOf(fetch(url, { method: 'POST', headers, body }))).toMatchObject({ status, code });
    expect(await refusalOf(fetch(`${sandbox.apiUrl}/v10/nowhere`))).toMatchObject({ status: 404, code: 0 });
    expect((await fetch(`${sandbox.url}/nowhere`)).status).toBe(404);
  });

  it('are answered later under a fault that delays them', async () => {
    const clock = openHandClock(Date.UTC(2026, 0, 1));
    const sandbox = await aSandbox({ clock });
    const seen = new Promise<void>((resolve) => {
      sandbox.faults.add({ kind: 'delay', milliseconds: 5000 }, { method: 'POST' });
      sandbox.world.listeners.add(() => resolve());
    });
    const answer = asBot(sandbox, 'POST', `/channels/${sandbox.seed.channels.chat}/messages`, { content: 'x' });
    await seen;
    await new Promise((resolve) => setImmediate(resolve));
    clock.turn(5000);
    expect((await answer).status).toBe(200);
  });
});

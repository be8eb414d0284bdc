import { afterEach, describe, expect, it } from 'vitest';
import { joinGuild, leaveGuild } from '../src/sandbox/change-world.ts';
import { bitsOf } from '../src/sandbox/permissions.ts';
import { addChannel, addGuild, addPerson } from '../src/sandbox/build-world.ts';
import { openMemoryStore } from '../src/store.ts';
import { openTown, type Town } from './a-town.ts';

const AWAY = '900000000000000001';
const RIGHTS = bitsOf('viewChannel', 'sendMessages', 'embedLinks');

let town: Town | undefined;

afterEach(async () => {
  await town?.close();
  town = undefined;
});

/** A town beside which there is a server that speaks another language, and of which the bot knows nothing yet. */
async function aTownWithStrangers(locale: string): Promise<Town & { lobby: string; boardroom: string }> {
  town = await openTown({ store: openMemoryStore() });
  const { world } = town.sandbox;
  addGuild(world, {
    id: AWAY,
    name: 'Away End',
    ownerId: addPerson(world, 'away', 'Away'),
    roles: [{ id: AWAY, name: '@everyone', rights: [] }],
    members: [],
  });
  const guild = world.guilds.get(AWAY);
  if (guild !== undefined) {
    world.guilds.set(AWAY, { ...guild, locale });
  }
  const lobby = addChannel(world, { guildId: AWAY, name: 'lobby', position: 1 });
  const boardroom = addChannel(world, { guildId: AWAY, name: 'boardroom', position: 2 });
  return { ...town, lobby, boardroom };
}

describe('a server that the bot is added to', { timeout: 20_000 }, () => {
  it('is greeted once, in its language', async () => {
    const { sandbox, posts, lobby, boardroom } = await aTownWithStrangers('de');
    joinGuild(sandbox.world, AWAY, RIGHTS);
    const greetings = () => [posts(lobby), posts(boardroom)].flat().map(({ content }) => content);
    await expect.poll(greetings).toHaveLength(1);
    expect(greetings()[0]).toMatch(/^Hallo! Ich bin Touchline\..*`\/einrichten`.*`\/folgen`/s);
    leaveGuild(sandbox.world, AWAY);
    joinGuild(sandbox.world, AWAY, RIGHTS);
    await expect.poll(() => sandbox.world.guilds.get(AWAY)?.members.has(sandbox.applicationId)).toBe(true);
    expect(greetings()).toHaveLength(1);
  });

  it('is not greeted for having been there when the bot starts', async () => {
    const { seed, posts, store } = await aTownWithStrangers('de');
    expect(Object.values(seed.channels).flatMap((channel) => posts(channel))).toEqual([]);
    expect(await store.guildSettings.list()).toEqual([]);
  });
});

import { addChannel, addGuild, addPerson, BOT_RIGHTS } from './build-world.ts';
import type { Snowflake } from './snowflake.ts';
import type { World } from './world.ts';

/** Adds so many servers with so many text channels each, the bot in all of them, and gives their channels. */
export function seedCrowd(world: World, guilds: number, channelsEach: number): readonly Snowflake[] {
  const ownerId = addPerson(world, 'many', 'The owner of many servers');
  return Array.from({ length: guilds }, (_, n) => {
    const id = world.nextId();
    const botRole = world.nextId();
    addGuild(world, {
      id,
      name: `Ground ${n + 1}`,
      ownerId,
      roles: [
        { id, name: '@everyone', rights: ['viewChannel', 'useApplicationCommands'] },
        { id: botRole, name: world.application.name, rights: BOT_RIGHTS, managed: true },
      ],
      members: [{ userId: world.application.id, roleIds: [botRole] }],
    });
    return Array.from({ length: channelsEach }, (__, position) =>
      addChannel(world, { guildId: id, name: `news-${position + 1}`, position }),
    );
  }).flat();
}

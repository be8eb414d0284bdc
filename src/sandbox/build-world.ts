import { randomBytes } from 'node:crypto';
import { type Channel, ChannelType } from './channel.ts';
import type { Clock } from './clock.ts';
import type { Guild, Member, Role, User } from './guild.ts';
import { bitsOf, type Right } from './permissions.ts';
import type { Snowflake } from './snowflake.ts';
import { createWorld, type World } from './world.ts';

/** What the bot asks for when it is invited. */
export const BOT_RIGHTS: readonly Right[] = [
  'viewChannel',
  'sendMessages',
  'embedLinks',
  'attachFiles',
  'readMessageHistory',
  'addReactions',
  'mentionEveryone',
  'manageMessages',
  'manageThreads',
  'createPublicThreads',
  'sendMessagesInThreads',
  'useExternalEmojis',
];

/** A world with nothing but the application and its bot. */
export function createEmptyWorld(clock: Clock): World {
  return createWorld(clock, (nextId) => {
    const id = nextId();
    const application = {
      id,
      name: 'Touchline',
      description: 'Tells football fans when something new happens in a transfer they follow.',
      token: `sandbox.${id}.${randomBytes(18).toString('base64url')}`,
      ownerId: nextId(),
      privilegedIntents: 0,
    };
    const bot = { id, username: 'Touchline', bot: true, locale: 'en-US', directMessagesOpen: false };
    return { app: application, bot };
  });
}

type NewRole = Pick<Role, 'id' | 'name'> &
  Partial<Pick<Role, 'mentionable' | 'managed' | 'color'>> & { readonly rights: readonly Right[] };

type NewGuild = Pick<Guild, 'id' | 'name' | 'ownerId'> & {
  readonly roles: readonly NewRole[];
  readonly members: readonly Pick<Member, 'userId' | 'roleIds'>[];
};

/** Adds a server; its owner is a member of it. */
export function addGuild(world: World, seed: NewGuild): void {
  const roles = seed.roles.map(
    ({ rights, ...role }, position): Role => ({
      color: 0,
      mentionable: false,
      managed: false,
      hoist: false,
      ...role,
      position,
      permissions: bitsOf(...rights).toString(),
    }),
  );
  const joinedAt = world.clock.now();
  const members = [{ userId: seed.ownerId, roleIds: [] }, ...seed.members].map((member) => ({ ...member, joinedAt }));
  world.guilds.set(seed.id, {
    id: seed.id,
    name: seed.name,
    ownerId: seed.ownerId,
    locale: 'en-GB',
    roles: new Map(roles.map((role) => [role.id, role])),
    members: new Map(members.map((member) => [member.userId, member])),
    unavailable: false,
  });
}

/** Adds a channel to a server. */
export function addChannel(
  world: World,
  channel: Pick<Channel, 'guildId' | 'name' | 'position'> & Partial<Channel>,
): Snowflake {
  const id = world.nextId();
  const plain = { type: ChannelType.text, overwrites: [], slowmode: 0, tags: [], tagRequired: false, recipientIds: [] };
  world.channels.set(id, { ...plain, ...channel, id });
  return id;
}

/** Adds somebody who may be written to directly. */
export function addPerson(world: World, username: string, globalName: string): Snowflake {
  const id = world.nextId();
  world.users.set(id, aPerson(id, username, globalName));
  return id;
}

/** Somebody who may be written to directly, and is nowhere yet. */
export function aPerson(id: Snowflake, username: string, globalName: string): User {
  return { id, username, globalName, bot: false, locale: 'en-GB', directMessagesOpen: true };
}

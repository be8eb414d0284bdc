import { addChannel, addGuild, addPerson, aPerson, BOT_RIGHTS, createEmptyWorld } from './build-world.ts';
import { ChannelType, type Overwrite } from './channel.ts';
import { type Clock, systemClock } from './clock.ts';
import { createMessage } from './messages.ts';
import { bitsOf, type Right } from './permissions.ts';
import type { Snowflake } from './snowflake.ts';
import type { World } from './world.ts';

/** What everybody may do in a server that changed nothing. */
const EVERYBODY: readonly Right[] = [
  'viewChannel',
  'sendMessages',
  'addReactions',
  'embedLinks',
  'attachFiles',
  'readMessageHistory',
  'useExternalEmojis',
  'useApplicationCommands',
  'useExternalApps',
  'createPublicThreads',
  'sendMessagesInThreads',
];

const MANAGER_RIGHTS: readonly Right[] = [
  'manageGuild',
  'manageChannels',
  'manageRoles',
  'manageMessages',
  'manageThreads',
];

/** The sandbox's server and the people in it, by name. */
export type Seed = {
  readonly world: World;
  readonly guildId: Snowflake;
  /** The person at the keyboard: may manage the server. */
  readonly youId: Snowflake;
  /** A member without special rights. */
  readonly robinId: Snowflake;
  readonly channels: Readonly<Record<ChannelName, Snowflake>>;
  readonly roles: Readonly<Record<'manager' | 'bot' | 'supporters', Snowflake>>;
};

/** The channels of that server. */
export type ChannelName = 'welcome' | 'transfer-news' | 'chat' | 'announcements' | 'transfer-forum' | 'staff';

const CHANNELS: readonly { readonly name: ChannelName; readonly type: ChannelType; readonly topic: string }[] = [
  { name: 'welcome', type: ChannelType.text, topic: 'Start here' },
  { name: 'transfer-news', type: ChannelType.text, topic: 'Who goes where: type /follow' },
  { name: 'chat', type: ChannelType.text, topic: 'Everything else' },
  { name: 'announcements', type: ChannelType.announcement, topic: 'Published to the servers that follow this one' },
  { name: 'transfer-forum', type: ChannelType.forum, topic: 'One post a saga' },
  { name: 'staff', type: ChannelType.text, topic: 'Behind the scenes' },
];

/** The world the sandbox opens with: the server Terrace End, you, Robin, and the bot Touchline. */
export function seedWorld(clock: Clock = systemClock): Seed {
  const world = createEmptyWorld(clock);
  const botId = world.application.id;
  const youId = world.application.ownerId;
  const robinId = addPerson(world, 'robin', 'Robin');
  const guildId = world.nextId();
  const roles = { manager: world.nextId(), bot: world.nextId(), supporters: world.nextId() };
  world.users.set(youId, aPerson(youId, 'you', 'You'));
  addGuild(world, {
    id: guildId,
    name: 'Terrace End',
    ownerId: addPerson(world, 'groundskeeper', 'Groundskeeper'),
    roles: [
      { id: guildId, name: '@everyone', rights: EVERYBODY },
      { id: roles.supporters, name: 'Supporters', rights: [], mentionable: true, color: 0x2e_8b_57 },
      { id: roles.bot, name: 'Touchline', rights: BOT_RIGHTS, managed: true },
      { id: roles.manager, name: 'Manager', rights: MANAGER_RIGHTS, color: 0xc9_a2_27 },
    ],
    members: [
      { userId: youId, roleIds: [roles.manager, roles.supporters] },
      { userId: robinId, roleIds: [roles.supporters] },
      { userId: botId, roleIds: [roles.bot] },
    ],
  });
  const ids = addChannels(world, guildId, roles);
  const channel = world.channels.get(ids.welcome);
  if (channel !== undefined) {
    const content = 'Welcome to Terrace End. Go to #transfer-news and type /follow to hear of a player or a club.';
    createMessage(world, { channel, authorId: youId, body: { content } });
  }
  return { world, guildId, youId, robinId, channels: ids, roles };
}

function addChannels(world: World, guildId: Snowflake, roles: Seed['roles']): Seed['channels'] {
  const hidden: readonly Overwrite[] = [
    { id: guildId, kind: 'role', allow: '0', deny: bitsOf('viewChannel').toString() },
    { id: roles.manager, kind: 'role', allow: bitsOf('viewChannel').toString(), deny: '0' },
  ];
  const readOnly: readonly Overwrite[] = [
    { id: guildId, kind: 'role', allow: '0', deny: bitsOf('sendMessages').toString() },
    { id: roles.manager, kind: 'role', allow: bitsOf('sendMessages').toString(), deny: '0' },
    { id: roles.bot, kind: 'role', allow: bitsOf('sendMessages').toString(), deny: '0' },
  ];
  const overwrites: Partial<Record<ChannelName, readonly Overwrite[]>> = { staff: hidden, announcements: readOnly };
  const tags = ['Talks', 'Done', 'Off'].map((name) => ({ id: world.nextId(), name, moderated: false }));
  const entries = CHANNELS.map(({ name, ...channel }, position) => {
    const isForum = channel.type === ChannelType.forum;
    const parts = { overwrites: overwrites[name] ?? [], tags: isForum ? tags : [] };
    return [name, addChannel(world, { guildId, name, position, ...channel, ...parts })];
  });
  return Object.fromEntries(entries) as Seed['channels'];
}

import { isVisibleTo, type Message, MessageType } from '../message.ts';
import type { Person } from '../person.ts';
import type { User } from '../guild.ts';
import type { World, WorldEvent } from '../world.ts';
import type { PageChannel, PageEvent, PagePerson, PageState } from './page-protocol.ts';

/** What a newcomer is told and shown first. */
export type PageStart = {
  /** What to do first, in Discord's markdown; a command in backticks can be pressed. Empty for nothing. */
  readonly hint: string;
  /** The channel the page opens in; the first one where absent. */
  readonly channelId?: string;
};

/** What one person sees of the sandbox, but for messages and commands. */
export function viewState(world: World, person: Person, me: User, start: PageStart): PageState {
  const guilds = [...world.guilds.values()].filter(({ members, unavailable }) => members.has(me.id) && !unavailable);
  return {
    me: describe(me),
    people: [...world.users.values()].map(describe),
    guilds: guilds.map(({ id, name, roles, members }) => ({
      id,
      name,
      channels: person.channels(me.id, id),
      roles: [...roles.values()],
      memberIds: [...members.keys()],
    })),
    conversations: person.directChannels(me.id),
    hint: start.hint,
    startChannelId: start.channelId,
  };
}

function describe({ id, globalName, username, bot }: User): PagePerson {
  return { id, name: globalName ?? username, bot };
}

/** The ids of every channel, thread and conversation that the person may see. */
export function visibleChannelIds(world: World, person: Person, userId: string): ReadonlySet<string> {
  const inGuilds = [...world.guilds.values()]
    .filter(({ members }) => members.has(userId))
    .flatMap(({ id }) => person.channels(userId, id));
  return new Set([...inGuilds, ...person.directChannels(userId)].map(({ id }) => id));
}

/** The last messages of a channel and its commands, for this person's eyes. */
export function viewChannel(person: Person, userId: string, channelId: string, last: number): PageChannel {
  const messages = person.messages(userId, channelId);
  const starter = findStarter(person, userId, messages);
  return {
    messages: messages.slice(-last),
    hasEarlier: messages.length > last,
    ...(starter === undefined ? {} : { starter }),
    commands: person.commands(userId, channelId),
  };
}

function findStarter(person: Person, userId: string, messages: readonly Message[]): Message | undefined {
  const origin = messages.find(({ type }) => type === MessageType.threadStarter)?.reference;
  return origin && person.messages(userId, origin.channelId).find(({ id }) => id === origin.messageId);
}

/**
 * What the page of one person is told of something that happened; nothing where it is not theirs to see.
 * @param visible the channels that this person may see
 */
export function viewEvent(event: WorldEvent, userId: string, visible: ReadonlySet<string>): PageEvent | undefined {
  switch (event.kind) {
    case 'message-created':
    case 'message-edited':
    case 'reaction-added':
    case 'reaction-removed':
      return isTheirs(event.message) ? { kind: 'message', message: event.message } : undefined;
    case 'message-deleted': {
      const { channelId, id } = event.message;
      return isTheirs(event.message) ? { kind: 'message-gone', channelId, messageId: id } : undefined;
    }
    case 'typing':
    case 'interaction-created':
    case 'interaction-ended':
    case 'webhooks-changed':
      return undefined;
    case 'channel-created':
    case 'channel-changed':
    case 'channel-deleted':
    case 'guild-joined':
    case 'guild-changed':
    case 'guild-left':
    case 'guild-outage':
    case 'guild-back':
    case 'role-created':
    case 'role-changed':
    case 'role-deleted':
    case 'member-changed':
    case 'commands-changed':
      return { kind: 'state-changed' };
  }

  function isTheirs(message: Message): boolean {
    return visible.has(message.channelId) && isVisibleTo(message, userId);
  }
}

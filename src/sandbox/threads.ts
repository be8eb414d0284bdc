import { solid } from './bodies/form.ts';
import { type Channel, type ChannelType, isThread, type Thread } from './channel.ts';
import { type Message, MessageFlag, MessageType } from './message.ts';
import { blankMessage, placeMessage, replaceMessage } from './messages.ts';
import { Refusal } from './refusal.ts';
import type { Snowflake } from './snowflake.ts';
import { announce, messagesIn, type World } from './world.ts';

const ACTIVE_PER_GUILD = 1000;
const DEFAULT_ARCHIVE_MINUTES = 1440;

/** What the maker of a thread may choose. */
export type ThreadWish = {
  readonly name: string;
  readonly type:
    | typeof ChannelType.announcementThread
    | typeof ChannelType.publicThread
    | typeof ChannelType.privateThread;
  readonly autoArchiveMinutes?: number | null | undefined;
  readonly slowmode?: number | null | undefined;
  readonly invitable?: boolean | null | undefined;
  readonly appliedTags?: readonly Snowflake[] | null | undefined;
};

/** Opens a thread below a channel; with an id of its own, or that of the message or post it starts at. */
export function openThread(
  world: World,
  parent: Channel,
  ownerId: Snowflake,
  wish: ThreadWish,
  id: Snowflake = world.nextId(),
): Channel & { readonly thread: Thread } {
  refuseTooMany(world, parent);
  const thread = newThread(world, parent, ownerId, wish);
  const channel = {
    id,
    type: wish.type,
    ...solid({ guildId: parent.guildId }),
    name: wish.name,
    position: 0,
    parentId: parent.id,
    overwrites: [],
    slowmode: wish.slowmode ?? 0,
    tags: [],
    tagRequired: false,
    recipientIds: [],
    thread,
  };
  world.channels.set(id, channel);
  announce(world, { kind: 'channel-created', channel });
  restWhenQuiet(world, channel);
  return channel;
}

function newThread(world: World, parent: Channel, ownerId: Snowflake, wish: ThreadWish): Thread {
  const now = world.clock.now();
  return {
    parentId: parent.id,
    ownerId,
    archived: false,
    locked: false,
    invitable: wish.invitable ?? true,
    autoArchiveMinutes: wish.autoArchiveMinutes ?? DEFAULT_ARCHIVE_MINUTES,
    archiveChangedAt: now,
    createdAt: now,
    appliedTags: wish.appliedTags ?? [],
    memberIds: [ownerId],
    totalMessages: 0,
  };
}

/** Opens a thread at a message, which then says so; inside it the first message points back. */
export function openThreadAt(
  world: World,
  parent: Channel,
  message: Message,
  ownerId: Snowflake,
  wish: ThreadWish,
): Channel & { readonly thread: Thread } {
  const thread = openThread(world, parent, ownerId, wish, message.id);
  replaceMessage(world, { ...message, threadId: thread.id, flags: message.flags | MessageFlag.hasThread });
  placeMessage(world, starterOf(world, thread, message));
  return thread;
}

function starterOf(world: World, thread: Channel, message: Message): Message {
  const { id: messageId, channelId, guildId, authorId } = message;
  return {
    ...blankMessage(world, { channelId: thread.id, ...solid({ guildId }) }, authorId, MessageType.threadStarter),
    reference: { messageId, channelId, ...solid({ guildId }) },
  };
}

/** Changes a thread and tells the world. */
export function changeThread(
  world: World,
  channel: Channel & { readonly thread: Thread },
  change: Partial<Thread>,
  rest: Partial<Pick<Channel, 'name' | 'slowmode'>> = {},
): Channel & { readonly thread: Thread } {
  const moved = change.archived !== undefined && change.archived !== channel.thread.archived;
  const archiveChangedAt = moved ? world.clock.now() : channel.thread.archiveChangedAt;
  const changed = { ...channel, ...rest, thread: { ...channel.thread, archiveChangedAt, ...change } };
  world.channels.set(channel.id, changed);
  announce(world, { kind: 'channel-changed', channel: changed });
  if (change.autoArchiveMinutes !== undefined || change.archived === false) {
    restWhenQuiet(world, changed);
  }
  return changed;
}

/** Archives a thread once nothing was said in it for as long as its maker chose. */
function restWhenQuiet(world: World, { id, thread }: Channel & { readonly thread: Thread }): void {
  world.clock.after(Math.max(0, restsAt(world, id, thread) - world.clock.now()), () => {
    const now = world.channels.get(id);
    if (now === undefined || !isThread(now) || now.thread.archived) {
      return;
    }
    if (restsAt(world, id, now.thread) <= world.clock.now()) {
      changeThread(world, now, { archived: true });
    } else {
      restWhenQuiet(world, now);
    }
  });
}

function restsAt(world: World, id: Snowflake, thread: Thread): number {
  const lastSaid = messagesIn(world, id).at(-1)?.createdAt ?? thread.createdAt;
  return Math.max(lastSaid, thread.archiveChangedAt) + thread.autoArchiveMinutes * 60_000;
}

function refuseTooMany(world: World, parent: Channel): void {
  const active = [...world.channels.values()].filter(
    (channel) => isThread(channel) && channel.guildId === parent.guildId && !channel.thread.archived,
  );
  if (active.length >= ACTIVE_PER_GUILD) {
    throw new Refusal('tooManyThreads');
  }
}

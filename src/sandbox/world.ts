import type { Channel } from './channel.ts';
import type { Clock } from './clock.ts';
import type { Command } from './command.ts';
import type { Guild, User } from './guild.ts';
import type { Interaction, Seen, Suggested } from './interaction.ts';
import type { Message } from './message.ts';
import { openSnowflakes, type Snowflake } from './snowflake.ts';

/** The application whose bot logs in. Its bot's user id is the application's own. */
export type Application = {
  readonly id: Snowflake;
  readonly name: string;
  readonly description: string;
  readonly token: string;
  readonly ownerId: Snowflake;
  /** Privileged intents that are switched on in its settings; asking for another closes the connection with 4014. */
  readonly privilegedIntents: number;
};

/** A webhook of a channel. */
export type Webhook = {
  readonly id: Snowflake;
  readonly token: string;
  readonly channelId: Snowflake;
  readonly guildId: Snowflake;
  readonly name: string;
  readonly creatorId: Snowflake;
};

/** A file that came with a message. */
export type StoredFile = { readonly filename: string; readonly contentType: string; readonly bytes: Uint8Array };

/** Everything that happens in the world, in the order in which it happens. Ids say what to read again. */
export type WorldEvent =
  | { readonly kind: 'message-created' | 'message-edited' | 'message-deleted'; readonly message: Message }
  | {
      readonly kind: 'reaction-added' | 'reaction-removed';
      readonly message: Message;
      readonly userId: Snowflake;
      readonly emoji: string;
    }
  | { readonly kind: 'channel-created' | 'channel-changed' | 'channel-deleted'; readonly channel: Channel }
  | { readonly kind: 'guild-joined' | 'guild-changed' | 'guild-left'; readonly guild: Guild }
  | { readonly kind: 'guild-outage' | 'guild-back'; readonly guild: Guild }
  | {
      readonly kind: 'role-created' | 'role-changed' | 'role-deleted';
      readonly guildId: Snowflake;
      readonly roleId: Snowflake;
    }
  | { readonly kind: 'member-changed'; readonly guildId: Snowflake; readonly userId: Snowflake }
  | { readonly kind: 'commands-changed'; readonly guildId?: Snowflake }
  | { readonly kind: 'webhooks-changed'; readonly channel: Channel }
  | { readonly kind: 'typing'; readonly channel: Channel; readonly userId: Snowflake }
  | { readonly kind: 'interaction-created'; readonly interaction: Interaction }
  | { readonly kind: 'interaction-ended'; readonly interaction: Interaction; readonly outcome: Seen | Suggested };

/** The state of the sandbox's Discord, in memory. What is in the maps is replaced, never changed in place. */
export type World = {
  readonly clock: Clock;
  readonly nextId: () => Snowflake;
  /** Where the sandbox serves its files: `http://127.0.0.1:PORT`. Set once it listens. */
  address: string;
  readonly application: Application;
  readonly users: Map<Snowflake, User>;
  readonly guilds: Map<Snowflake, Guild>;
  /** Channels of servers, threads and direct messages. */
  readonly channels: Map<Snowflake, Channel>;
  /** By channel; within it the oldest message first. */
  readonly messages: Map<Snowflake, Map<Snowflake, Message>>;
  readonly commands: Map<Snowflake, Command>;
  readonly interactions: Map<Snowflake, Interaction>;
  readonly webhooks: Map<Snowflake, Webhook>;
  readonly files: Map<Snowflake, StoredFile>;
  /** By author and nonce: which message was sent under it, the oldest first. */
  readonly nonces: Map<string, { readonly messageId: Snowflake; readonly channelId: Snowflake; readonly at: number }>;
  /** People who installed the application for themselves. */
  readonly installedBy: Set<Snowflake>;
  readonly listeners: Set<(event: WorldEvent) => void>;
};

/** An empty world: its application and nobody in it but the bot. */
export function createWorld(
  clock: Clock,
  describe: (nextId: () => Snowflake) => { app: Application; bot: User },
): World {
  const nextId = openSnowflakes(clock.now);
  const { app, bot } = describe(nextId);
  return {
    clock,
    nextId,
    address: 'http://127.0.0.1',
    application: app,
    users: new Map([[bot.id, bot]]),
    guilds: new Map(),
    channels: new Map(),
    messages: new Map(),
    commands: new Map(),
    interactions: new Map(),
    webhooks: new Map(),
    files: new Map(),
    nonces: new Map(),
    installedBy: new Set(),
    listeners: new Set(),
  };
}

/** Hears of everything that happens from now on; the answer ends it. */
export function subscribe(world: World, listener: (event: WorldEvent) => void): () => void {
  world.listeners.add(listener);
  return () => {
    world.listeners.delete(listener);
  };
}

/** Tells every listener, in the order in which they subscribed. */
export function announce(world: World, event: WorldEvent): void {
  for (const listener of world.listeners) {
    listener(event);
  }
}

/** The channels and threads of a server. */
export function channelsOf(world: World, guildId: Snowflake): readonly Channel[] {
  return [...world.channels.values()].filter((channel) => channel.guildId === guildId);
}

/** The messages of a channel, oldest first, those that only one person sees among them. */
export function messagesIn(world: World, channelId: Snowflake): readonly Message[] {
  return [...(world.messages.get(channelId)?.values() ?? [])];
}

/** A message, wherever it stands. */
export function findMessage(world: World, messageId: Snowflake): Message | undefined {
  for (const channel of world.messages.values()) {
    const found = channel.get(messageId);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

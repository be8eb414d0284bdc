import { setTimeout as wait } from 'node:timers/promises';
import {
  Client,
  Events,
  GatewayIntentBits,
  type Guild,
  type Interaction,
  Options,
  type REST,
  RESTEvents,
  Routes,
} from 'discord.js';
import type { Snowflake } from '../feeds/feed.ts';
import { explainClose, explainRefusedToken } from './explain-close.ts';
import { type GuildRooms, openGuildRooms } from './guild-rooms.ts';
import { waitForDiscord } from './wait-for-discord.ts';

/** A server we were just added to, and where it likes its announcements, if anywhere. */
export interface JoinedGuild {
  readonly id: Snowflake;
  readonly name: string;
  readonly systemChannelId?: Snowflake;
}

/** What happens on Discord, as plain calls. None of them may throw. */
export interface ClientEvents {
  /** Once, when Discord has told us of all our servers: whoever is missing from `guildIds` removed us meanwhile. */
  ready(self: { readonly applicationId: Snowflake; readonly guildIds: readonly Snowflake[] }): void;
  guildJoined(guild: JoinedGuild): void;
  /** We were removed. An outage of the server on Discord's side is not reported. */
  guildLeft(guildId: Snowflake): void;
  /** Its settings or rights changed: what failed there may work now. */
  channelChanged(channelId: Snowflake): void;
  channelDeleted(channelId: Snowflake): void;
  /** A role, or our own roles, changed: every channel of the server may be open or shut now. */
  rightsChanged(guildId: Snowflake): void;
  interaction(interaction: Interaction): void;
  /** Discord will not have us back until an operator acts. The program should end and show `reason`. */
  ended(reason: string): void;
  /** Passing trouble, for the log: discord.js reconnects by itself. */
  trouble(event: string, details: Readonly<Record<string, unknown>>): void;
}

export interface DiscordClient {
  /** For answers and registration; alerts have one of their own. */
  readonly rest: REST;
  readonly rooms: GuildRooms;
  /** Resolves once connected: waits for a Discord that does not answer yet, until it is stopped. A refused token calls `ended` and resolves too; other failures throw. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Whether Discord is connected, how many servers we are in, and the last heartbeat's round trip in milliseconds (-1 before the first). */
  health(): { readonly isUp: boolean; readonly guilds: number; readonly pingMs: number };
}

/** Opens the gateway client: the Guilds intent only, and no cache beyond servers, channels and roles. */
export function openClient(options: {
  readonly token: string;
  /** "https://discord.com/api" unless another server of the same API is meant. */
  readonly apiUrl?: string;
  readonly events: ClientEvents;
}): DiscordClient {
  const { token, apiUrl, events } = options;
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    rest: apiUrl === undefined ? {} : { api: apiUrl },
    makeCache: Options.cacheWithLimits(SMALL_CACHES),
  });
  const stopping = new AbortController();
  const ask = () => client.rest.setToken(token).get(Routes.gatewayBot());
  reportServers(client, events);
  reportTrouble(client, events);
  return {
    rest: client.rest,
    rooms: openGuildRooms(client),
    start: async () => {
      await waitForDiscord({ ask, wait, chance: Math.random, stopping: stopping.signal, ...events });
      await (stopping.signal.aborted ? undefined : logIn(client, token, events));
    },
    stop: () => {
      stopping.abort();
      return client.destroy();
    },
    health: () => ({ isUp: client.isReady(), guilds: client.guilds.cache.size, pingMs: client.ws.ping }),
  };
}

const SMALL_CACHES = {
  ...Options.DefaultMakeCacheSettings,
  AutoModerationRuleManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildInviteManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadMemberManager: 0,
  VoiceStateManager: 0,
  // We ourselves stay: our roles in a server say what we may do in its channels.
  GuildMemberManager: { maxSize: 0, keepOverLimit: (member: { id: string; client: Client }) => isUs(member) },
  UserManager: { maxSize: 0, keepOverLimit: (user: { id: string; client: Client }) => isUs(user) },
};

function isUs({ id, client }: { readonly id: string; readonly client: Client }): boolean {
  return id === client.user?.id;
}

function reportServers(client: Client, events: ClientEvents): void {
  client.once(Events.ClientReady, ({ application, guilds }) => {
    events.ready({ applicationId: application.id, guildIds: [...guilds.cache.keys()] });
  });
  client.on(Events.GuildCreate, (guild) => events.guildJoined(describeGuild(guild)));
  client.on(Events.GuildDelete, ({ id }) => events.guildLeft(id));
  client.on(Events.ChannelUpdate, (_, { id }) => events.channelChanged(id));
  client.on(Events.ThreadUpdate, (_, { id }) => events.channelChanged(id));
  client.on(Events.ChannelDelete, ({ id }) => events.channelDeleted(id));
  client.on(Events.ThreadDelete, ({ id }) => events.channelDeleted(id));
  client.on(Events.GuildRoleUpdate, (_, { guild }) => events.rightsChanged(guild.id));
  client.on(Events.GuildMemberUpdate, (_, member) => {
    if (isUs(member)) {
      events.rightsChanged(member.guild.id);
    }
  });
  client.on(Events.InteractionCreate, (interaction) => events.interaction(interaction));
}

function describeGuild({ id, name, systemChannelId }: Guild): JoinedGuild {
  return { id, name, ...(systemChannelId === null ? {} : { systemChannelId }) };
}

function reportTrouble(client: Client, events: ClientEvents): void {
  client.on(Events.Error, (error) => events.trouble('discord-error', { error }));
  client.on(Events.Warn, (message) => events.trouble('discord-warning', { message }));
  client.on(Events.ShardError, (error) => events.trouble('gateway-error', { error }));
  client.on(Events.ShardReconnecting, (shard) => events.trouble('gateway-reconnecting', { shard }));
  // discord.js stays up and silent after a final close: somebody has to end the process.
  client.on(Events.ShardDisconnect, ({ code }) => events.ended(explainClose(code)));
  client.on(Events.Invalidated, () => events.ended('Discord ended the session for good.'));
  client.rest.on(RESTEvents.Response, ({ route }, { status }) => {
    // An expired interaction token is a 401 too; it says nothing of the bot's own token.
    if (status === 401 && !/^\/(webhooks|interactions)\//.test(route)) {
      events.ended(explainRefusedToken());
    }
  });
}

async function logIn(client: Client, token: string, events: ClientEvents): Promise<void> {
  try {
    await client.login(token);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'TokenInvalid')) {
      throw error;
    }
    events.ended(explainRefusedToken());
  }
}

import { ChannelType, type Client, type GuildBasedChannel, PermissionFlagsBits } from 'discord.js';
import type { Language, Snowflake } from '../feeds/feed.ts';
import type { RoomKind } from './context.ts';
import { languageOf } from './texts/language-of.ts';

/** Where in its servers the bot may speak, as far as Discord has told it. */
export interface GuildRooms {
  /** What we may do in a channel or thread, as Discord's bit set; undefined where the gateway has not told us of it. */
  rightsIn(channelId: Snowflake): bigint | undefined;
  /** The language that a server has told Discord it speaks, as far as we speak it; English where we do not know. */
  languageOf(guildId: Snowflake): Language;
  /** Undefined where the gateway has not told us of it. */
  kindOf(channelId: Snowflake): RoomKind | undefined;
  mayWriteIn(channelId: Snowflake): boolean;
  /**
   * Where it may speak to a whole server: the channel that Discord uses for announcements of its own first, then the text
   * channels from the top of the list.
   */
  openRooms(guildId: Snowflake): readonly Snowflake[];
}

/** Looks rooms up in what the gateway has told of servers; nothing is asked of Discord. */
export function openGuildRooms(client: Client): GuildRooms {
  return {
    languageOf: (guildId) => languageOf(client.guilds.cache.get(guildId)?.preferredLocale ?? 'en'),
    rightsIn: (channelId) => {
      const channel = client.channels.cache.get(channelId);
      return channel === undefined || channel.isDMBased() ? undefined : rightsOf(channel);
    },
    kindOf: (channelId) => {
      const channel = client.channels.cache.get(channelId);
      return channel && kindOfRoom(channel.type);
    },
    mayWriteIn: (channelId) => {
      const channel = client.channels.cache.get(channelId);
      return channel !== undefined && !channel.isDMBased() && mayWrite(channel);
    },
    openRooms: (guildId) => {
      const guild = client.guilds.cache.get(guildId);
      const texts = [...(guild?.channels.cache.values() ?? [])]
        .filter((channel) => channel.type === ChannelType.GuildText)
        .toSorted((a, b) => a.rawPosition - b.rawPosition);
      const { systemChannel } = guild ?? {};
      return [...new Set([systemChannel ?? [], texts].flat())].filter(mayWrite).map(({ id }) => id);
    },
  };
}

/** What a channel of this type is to us. */
export function kindOfRoom(type: ChannelType): RoomKind {
  if (type === ChannelType.GuildForum || type === ChannelType.GuildMedia) {
    return 'forum';
  }
  return type === ChannelType.GuildAnnouncement ? 'announcements' : 'messages';
}

function rightsOf(channel: GuildBasedChannel): bigint | undefined {
  const { me } = channel.guild.members;
  return me === null ? undefined : channel.permissionsFor(me).bitfield;
}

function mayWrite(channel: GuildBasedChannel): boolean {
  const { me } = channel.guild.members;
  const needed = [
    PermissionFlagsBits.ViewChannel,
    channel.isThread() ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages,
  ];
  return channel.isTextBased() && me !== null && channel.permissionsFor(me).has(needed);
}

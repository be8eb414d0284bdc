import type { Services } from '../discord/services.ts';
import type { Language, Snowflake } from '../feeds/feed.ts';
import type { Listener } from '../follows/plan-audience.ts';
import { defaultSettings, type GuildSettings } from '../follows/guild-settings.ts';
import type { Repository } from '../store.ts';

/** What each server chose, in the store and in memory at once. */
export interface SettingsBook {
  readonly settings: Services['settings'];
  /** The same at once, for those who decide about many alerts. */
  of(guildId: Snowflake): GuildSettings;
  /** Whether anything was ever saved of a server. */
  knows(guildId: Snowflake): boolean;
  /** The language of an alert: the server's choice in its channels, in direct messages the person's. */
  languageAt(listener: Listener): Language;
  remove(guildId: Snowflake): Promise<void>;
  /** The servers whose alerts go to that channel: one, or none. */
  alertingIn(channelId: Snowflake): readonly Snowflake[];
  /** Takes a channel that was deleted out of the choices of its server. */
  forgetChannel(channelId: Snowflake): Promise<void>;
  /** The servers that chose something. */
  guilds(): readonly Snowflake[];
}

/** Reads every server's settings into memory. A server that chose no language is spoken to in its own, by `languageOf`. */
export async function openSettingsBook(
  repository: Repository<GuildSettings>,
  languageOf: (guildId: Snowflake) => Language = () => 'en',
): Promise<SettingsBook> {
  const byGuild = new Map((await repository.list()).map((settings) => [settings.guildId, settings]));
  const of = (guildId: Snowflake) =>
    byGuild.get(guildId) ?? { ...defaultSettings(guildId), language: languageOf(guildId) };
  const put = async (settings: GuildSettings) => {
    await repository.put(settings.guildId, settings);
    byGuild.set(settings.guildId, settings);
  };
  const choosing = (channelId: Snowflake, ...choices: readonly ('alertChannelId' | 'noticeChannelId')[]) =>
    [...byGuild.values()].filter((settings) => choices.some((choice) => settings[choice] === channelId));
  return {
    of,
    knows: (guildId) => byGuild.has(guildId),
    settings: { get: async (guildId) => of(guildId), put },
    alertingIn: (channelId) => choosing(channelId, 'alertChannelId').map(({ guildId }) => guildId),
    async forgetChannel(channelId) {
      for (const { alertChannelId, noticeChannelId, ...others } of choosing(
        channelId,
        'alertChannelId',
        'noticeChannelId',
      )) {
        await put({
          ...others,
          ...(alertChannelId === undefined || alertChannelId === channelId ? {} : { alertChannelId }),
          ...(noticeChannelId === undefined || noticeChannelId === channelId ? {} : { noticeChannelId }),
        });
      }
    },
    languageAt: ({ destination, follows }) =>
      destination.kind === 'channel' ? of(destination.guildId).language : (latestLanguage(follows) ?? 'en'),
    guilds: () => [...byGuild.keys()],
    async remove(guildId) {
      await repository.delete(guildId);
      byGuild.delete(guildId);
    },
  };
}

/** People change the language of their Discord: the one in which they followed last counts. */
function latestLanguage(follows: Listener['follows']): Language | undefined {
  return follows
    .filter(({ language }) => language !== undefined)
    .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))
    .at(0)?.language;
}

import type { Services } from '../discord/services.ts';
import type { Language, Snowflake } from '../feeds/feed.ts';
import type { Destination } from '../follows/follow.ts';
import { defaultSettings, type GuildSettings } from '../follows/guild-settings.ts';
import type { Repository } from '../store.ts';

/** What each server chose, in the store and in memory at once. */
export interface SettingsBook {
  readonly settings: Services['settings'];
  /** The language of alerts at a destination: the server's choice, English in direct messages. */
  languageAt(destination: Destination): Language;
  remove(guildId: Snowflake): Promise<void>;
}

/** Reads every server's settings into memory. */
export async function openSettingsBook(repository: Repository<GuildSettings>): Promise<SettingsBook> {
  const byGuild = new Map((await repository.list()).map((settings) => [settings.guildId, settings]));
  const of = (guildId: Snowflake) => byGuild.get(guildId) ?? defaultSettings(guildId);
  return {
    settings: {
      get: async (guildId) => of(guildId),
      async put(settings) {
        await repository.put(settings.guildId, settings);
        byGuild.set(settings.guildId, settings);
      },
    },
    languageAt: (destination) => (destination.kind === 'channel' ? of(destination.guildId).language : 'en'),
    async remove(guildId) {
      await repository.delete(guildId);
      byGuild.delete(guildId);
    },
  };
}

import { z } from 'zod';
import { Language, Snowflake } from '../feeds/feed.ts';
import { Filters } from './follow.ts';

/** What a server's admins chose in /setup. */
export const GuildSettings = z.object({
  guildId: Snowflake,
  /** Where follows of the server go unless made elsewhere. */
  alertChannelId: Snowflake.optional(),
  whoMayFollow: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('managers') }),
    z.object({ kind: z.literal('everybody') }),
    z.object({ kind: z.literal('role'), roleId: Snowflake }),
  ]),
  defaultFilters: Filters,
  pingRoleId: Snowflake.optional(),
  language: Language,
});
export type GuildSettings = z.infer<typeof GuildSettings>;

/** The settings of a server that nobody has set up yet. */
export function defaultSettings(guildId: Snowflake): GuildSettings {
  return { guildId, whoMayFollow: { kind: 'managers' }, defaultFilters: {}, language: 'en' };
}

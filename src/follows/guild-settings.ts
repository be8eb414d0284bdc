import { z } from 'zod';
import { Stage } from '../claims/stage.ts';
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
  /** The first step that pings and makes a sound; what comes before it arrives silently. Absent: every step. */
  pingFrom: Stage.optional(),
  language: Language,
  /** An IANA name; quiet hours and dates are meant in it. Absent: UTC. */
  timeZone: z.string().optional(),
  /** Local times as "22:30". What is told within waits for a digest at their end, but for the steps that break through. */
  quietHours: z.object({ from: z.string(), to: z.string(), breakThrough: z.array(Stage) }).optional(),
  /** Alerts to one channel within an hour; those beyond it wait for a digest. Absent: no cap. */
  capPerHour: z.number().int().positive().optional(),
  /** True: what only tier 3, tier 4 or an outlet without a tier reports waits for a second independent source. */
  secondSource: z.boolean().optional(),
  /** Where a saga's steps go: messages of the channel, or a thread (in a forum: a post) for each saga. Absent: messages. */
  sagaMode: z.enum(['messages', 'threads']).optional(),
  /** True: alerts in an announcement channel are published to the channels that follow it. */
  publish: z.boolean().optional(),
  /** Until then the caps and quiet hours rest, and every step is told at once. */
  deadlineDayUntil: z.iso.datetime().optional(),
  /** Where those who run the server read of broken feeds and lost rights: where /setup was last used. */
  noticeChannelId: Snowflake.optional(),
});
export type GuildSettings = z.infer<typeof GuildSettings>;

/** The settings of a server that nobody has set up yet. */
export function defaultSettings(guildId: Snowflake): GuildSettings {
  return { guildId, whoMayFollow: { kind: 'managers' }, defaultFilters: {}, language: 'en' };
}

import { type Channel, isThread } from '../channel.ts';
import type { Guild } from '../guild.ts';
import type { World } from '../world.ts';
import { answerChannel } from './channel-answer.ts';
import { answerMember, answerRole } from './user-answer.ts';

/** A server, as Discord's API writes it: the settings that the sandbox does not have stand at their defaults. */
export function answerGuild(guild: Guild) {
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    preferred_locale: guild.locale,
    roles: [...guild.roles.values()].map((role) => answerRole(guild, role)),
    ...EMPTY_SETTINGS,
  };
}

/** A server as the gateway sends it when the bot connects or is invited: everything in it at once. */
export function answerWholeGuild(world: World, guild: Guild, channels: readonly Channel[]) {
  const botMember = guild.members.get(world.application.id);
  const bot = world.users.get(world.application.id);
  return {
    ...answerGuild(guild),
    joined_at: new Date(botMember?.joinedAt ?? 0).toISOString(),
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    // Without the members intent a bot is told of nobody but itself.
    members: botMember === undefined || bot === undefined ? [] : [answerMember(botMember, bot)],
    channels: channels.filter((channel) => !isThread(channel)).map((channel) => answerChannel(world, channel)),
    threads: channels
      .filter((channel) => isThread(channel) && !channel.thread.archived)
      .map((thread) => answerChannel(world, thread)),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

const EMPTY_SETTINGS = {
  icon: null,
  description: null,
  home_header: null,
  splash: null,
  discovery_splash: null,
  features: [],
  banner: null,
  application_id: null,
  region: 'europe',
  afk_channel_id: null,
  afk_timeout: 300,
  system_channel_id: null,
  system_channel_flags: 0,
  widget_enabled: false,
  widget_channel_id: null,
  verification_level: 0,
  default_message_notifications: 1,
  mfa_level: 0,
  explicit_content_filter: 0,
  max_presences: null,
  max_members: 500_000,
  max_stage_video_channel_users: 50,
  max_video_channel_users: 25,
  vanity_url_code: null,
  premium_tier: 0,
  premium_subscription_count: 0,
  rules_channel_id: null,
  safety_alerts_channel_id: null,
  public_updates_channel_id: null,
  premium_progress_bar_enabled: false,
  premium_progress_bar_enabled_user_updated_at: null,
  nsfw: false,
  nsfw_level: 0,
  emojis: [],
  stickers: [],
  incidents_data: null,
} as const;

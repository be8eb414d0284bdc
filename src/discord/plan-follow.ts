import { PermissionFlagsBits } from 'discord.js';
import { FILTER_PRESETS } from '../follows/filter-presets.ts';
import type { Destination, Filters, Follow, Ping, Target } from '../follows/follow.ts';
import type { GuildSettings } from '../follows/guild-settings.ts';
import type { Context } from './context.ts';
import { findMissingRights, type Right } from './missing-rights.ts';
import type { Wish } from './wish.ts';

/** A follow as it is to be stored, or why it can not be. */
export type FollowPlan =
  | { readonly kind: 'follow'; readonly follow: Omit<Follow, 'id'> }
  | {
      readonly kind: 'refused';
      readonly reason:
        | 'not-a-member'
        | 'managers-only'
        | 'role-only'
        | 'role-needs-manager'
        | 'everyone-role'
        | 'no-role';
    }
  | { readonly kind: 'refused'; readonly reason: 'bot-lacks-rights'; readonly rights: readonly Right[] };

type Refused = Extract<FollowPlan, { kind: 'refused' }>;

/** Whether somebody may make and end follows of a server's channels. */
export function mayFollowInChannels({ whoMayFollow }: GuildSettings, context: Context): boolean {
  switch (whoMayFollow.kind) {
    case 'everybody':
      return true;
    case 'role':
      return managesServer(context) || context.memberRoleIds.includes(whoMayFollow.roleId);
    case 'managers':
      return managesServer(context);
  }
}

export function managesServer({ memberPermissions }: Context): boolean {
  return (memberPermissions & (PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator)) !== 0n;
}

export interface FollowRequest {
  readonly target: Target;
  readonly wish: Wish;
  readonly context: Context;
  /** Those of the server; absent outside of one. */
  readonly settings: GuildSettings | undefined;
  readonly now: Date;
}

/** Decides where a follow goes, what it lets through and whom it pings. */
export function planFollow(request: FollowRequest): FollowPlan {
  const { wish, context, settings } = request;
  const where = wish.where ?? (settings === undefined ? 'direct' : 'server');
  if (where === 'direct') {
    return planned(request, { kind: 'direct', userId: context.userId }, {}, { kind: 'nobody' });
  }
  if (settings === undefined) {
    return { kind: 'refused', reason: 'not-a-member' };
  }
  const { guildId } = settings;
  const channelId = where === 'here' ? context.channelId : (settings.alertChannelId ?? context.channelId);
  const refusal = refuseChannel(channelId, context, settings) ?? refuseRole(wish, context, settings);
  const destination: Destination = { kind: 'channel', guildId, channelId };
  return refusal ?? planned(request, destination, settings.defaultFilters, choosePing(wish, context, settings));
}

function planned(
  { target, wish, context, now }: FollowRequest,
  destination: Destination,
  defaults: Filters,
  ping: Ping,
): FollowPlan {
  const news = wish.news === undefined ? defaults : FILTER_PRESETS[wish.news];
  const direction = target.kind === 'club' ? wish.direction : undefined;
  const filters = { ...news, ...(direction === undefined ? {} : { direction }) };
  const who = { createdBy: context.userId, createdAt: now.toISOString() };
  const language = destination.kind === 'direct' ? { language: context.locale } : {};
  return { kind: 'follow', follow: { target, destination, filters, ping, ...who, ...language } };
}

function refuseChannel(channelId: string, context: Context, settings: GuildSettings): Refused | undefined {
  if (!mayFollowInChannels(settings, context)) {
    return { kind: 'refused', reason: settings.whoMayFollow.kind === 'role' ? 'role-only' : 'managers-only' };
  }
  const rights = channelId === context.channelId ? findMissingRights(context.appPermissions) : [];
  return rights.length === 0 ? undefined : { kind: 'refused', reason: 'bot-lacks-rights', rights };
}

/** A role is other people's phones: only who manages the server may ring them, and never everybody's at once. */
function refuseRole({ ping, role }: Wish, context: Context, { pingRoleId }: GuildSettings): Refused | undefined {
  if (ping !== 'role' && role === undefined) {
    return undefined;
  }
  if (!managesServer(context)) {
    return { kind: 'refused', reason: 'role-needs-manager' };
  }
  if (role === undefined && pingRoleId === undefined) {
    return { kind: 'refused', reason: 'no-role' };
  }
  return role === context.guildId ? { kind: 'refused', reason: 'everyone-role' } : undefined;
}

function choosePing({ ping, role }: Wish, { userId }: Context, { pingRoleId }: GuildSettings): Ping {
  switch (ping) {
    case 'nobody':
      return { kind: 'nobody' };
    case 'me':
      return { kind: 'user', id: userId };
    case 'role':
    case undefined: {
      const id = role ?? pingRoleId;
      return id === undefined ? { kind: 'nobody' } : { kind: 'role', id };
    }
  }
}

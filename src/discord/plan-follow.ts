import { PermissionFlagsBits } from 'discord.js';
import type { Destination, Follow, Ping, Target } from '../follows/follow.ts';
import type { GuildSettings } from '../follows/guild-settings.ts';
import { AS_SERVER, choosing, type Filtered, filtersOf } from '../follows/own-filters.ts';
import { toldSteps } from '../follows/told-steps.ts';
import type { Context } from './context.ts';
import { findMissingRights, type Right } from './missing-rights.ts';
import { applyWish, partsOf, type Wish } from './wish.ts';

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
        | 'no-role'
        | 'no-step-left';
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

/** Where a follow is to go, and what it would be there if nobody said anything else. */
export interface FollowPlace {
  readonly kind: 'place';
  readonly destination: Destination;
  readonly defaults: Filtered;
  readonly ping: Ping;
}

/** Decides where a follow goes, and whether this person may have it told there. */
export function planPlace({ wish, context, settings }: FollowRequest): FollowPlace | Refused {
  const where = wish.where ?? (settings === undefined ? 'direct' : 'server');
  if (where === 'direct') {
    const destination: Destination = { kind: 'direct', userId: context.userId };
    return { kind: 'place', destination, defaults: { filters: {} }, ping: { kind: 'nobody' } };
  }
  if (settings === undefined) {
    return { kind: 'refused', reason: 'not-a-member' };
  }
  const { guildId } = settings;
  const channelId = where === 'here' ? context.channelId : (settings.alertChannelId ?? context.channelId);
  const refusal = refuseChannel(channelId, context, settings) ?? refuseRole(wish, context, settings);
  const destination: Destination = { kind: 'channel', guildId, channelId };
  return refusal ?? { kind: 'place', destination, defaults: AS_SERVER, ping: choosePing(wish, context, settings) };
}

/**
 * Decides what a follow lets through and whom it pings. `before` is the same follow, where there is one already: what is
 * not spoken of stays as it was, and so does who made it. What is spoken of becomes the follow's own.
 */
export function planFollow(
  { target, wish, context, settings, now }: FollowRequest,
  { destination, defaults, ping }: FollowPlace,
  before: Follow | undefined,
): FollowPlan {
  const server = destination.kind === 'channel' ? settings?.defaultFilters : undefined;
  const wanted = applyWish(filtersOf(before ?? defaults, server), wish, target);
  if (toldSteps(wanted).length === 0) {
    return { kind: 'refused', reason: 'no-step-left' };
  }
  const { createdBy, createdAt } = before ?? { createdBy: context.userId, createdAt: now.toISOString() };
  const spokeOfPing = wish.ping !== undefined || wish.role !== undefined;
  const pinged = before === undefined || spokeOfPing ? ping : before.ping;
  const language = destination.kind === 'direct' ? { language: context.locale } : {};
  const chosen = choosing(before ?? defaults, partsOf(wish, target), wanted);
  return {
    kind: 'follow',
    follow: { target, destination, ...chosen, ping: pinged, createdBy, createdAt, ...language },
  };
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

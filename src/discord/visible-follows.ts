import { createHash } from 'node:crypto';
import type { Destination, Follow } from '../follows/follow.ts';
import { destinationKey } from '../follows/follow-id.ts';
import type { GuildSettings } from '../follows/guild-settings.ts';
import type { Context } from './context.ts';
import { mayFollowInChannels } from './plan-follow.ts';
import type { Services } from './services.ts';

/** The places whose follows somebody may see from here: this channel, the server's alert channel, and one's own direct messages. */
export async function placesInSight(
  { guildId, channelId, userId }: Context,
  services: Services,
): Promise<readonly Destination[]> {
  const direct: Destination = { kind: 'direct', userId };
  if (guildId === undefined) {
    return [direct];
  }
  const { alertChannelId = channelId } = await services.settings.get(guildId);
  const channels = [...new Set([channelId, alertChannelId])];
  return [...channels.map((id): Destination => ({ kind: 'channel', guildId, channelId: id })), direct];
}

/** Their follows, place by place, each place in order of names. */
export async function followsInSight(context: Context, services: Services): Promise<readonly Follow[]> {
  const places = await placesInSight(context, services);
  const lists = await Promise.all(places.map((place) => services.follows.listFor(place)));
  return lists.flatMap((follows) => [...follows].sort(byName));
}

/** A follow's key in custom ids and suggestions: its id can be longer than these may be. */
export function followKey({ id }: Pick<Follow, 'id'>): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 16);
}

/** Whether somebody may end a follow: one's own always, a channel's as the server's settings say. */
export function mayEnd(follow: Follow, settings: GuildSettings | undefined, context: Context): boolean {
  const { destination, createdBy } = follow;
  return (destination.kind === 'channel' && createdBy === context.userId) || mayChange(follow, settings, context);
}

/** Whether somebody may change what a follow tells: one's own direct ones, and a channel's as if it were made now. */
export function mayChange({ destination }: Follow, settings: GuildSettings | undefined, context: Context): boolean {
  return destination.kind === 'direct'
    ? destinationKey(destination) === `direct:${context.userId}`
    : settings !== undefined && mayFollowInChannels(settings, context);
}

function byName(a: Follow, b: Follow): number {
  return sortName(a).localeCompare(sortName(b), 'en');
}

function sortName({ target }: Follow): string {
  return target.kind === 'everything' ? '' : target.name;
}

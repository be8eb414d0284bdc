import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Destination } from '../follows/follow.ts';
import type { Mute, MuteTarget } from '../follows/mute.ts';
import type { Context } from './context.ts';
import { namePlace, timestamp } from './describe-follow.ts';
import { managesServer } from './plan-follow.ts';
import type { Row } from './reply.ts';
import { button, buttonRows } from './rows.ts';
import { findMuteLimit } from './room-for.ts';
import type { Services } from './services.ts';
import { t } from './texts/translate.ts';

export const MuteLength = z.enum(['day', 'week', 'month', 'ever']);
export type MuteLength = z.infer<typeof MuteLength>;

const DAYS = { day: 1, week: 7, month: 30 } as const;
const DAY_MS = 24 * 60 * 60 * 1000;

/** A mute's key in custom ids: its id can be longer than these may be. */
export function muteKey({ id }: Pick<Mute, 'id'>): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 16);
}

/** What is said of a mute that was made or refused. */
export interface MuteAnswer {
  readonly content: string;
  readonly components: readonly Row[];
}

/** Silences something, where this person may, and says for how long. */
export async function makeMute(
  target: MuteTarget,
  destination: Destination,
  length: MuteLength,
  context: Context,
  services: Services,
): Promise<MuteAnswer> {
  const { locale, userId } = context;
  if (!mayMute(destination, context)) {
    return { content: t(locale, 'mute.managers-only'), components: [] };
  }
  const until = endOf(length, services.now());
  const wish = { target, destination, createdBy: userId, ...(until === undefined ? {} : { until }) };
  const limit = await findMuteLimit(wish, services);
  if (limit !== undefined) {
    return { content: t(locale, 'mute.too-many', { limit }), components: [] };
  }
  const mute = await services.mutes.add(wish);
  const facts = { target: target.name, place: namePlace(destination, locale) };
  const content =
    until === undefined
      ? t(locale, 'mute.done-for-ever', facts)
      : t(locale, 'mute.done-until', { ...facts, when: timestamp(until, 'f') });
  return { content, components: buttonRows([button(`unmute:${muteKey(mute)}`, t(locale, 'mute.undo'))]) };
}

/** Takes a mute back, where this person may, and says so. */
export async function endMute(mute: Mute, context: Context, services: Services): Promise<string> {
  const { locale } = context;
  if (!mayMute(mute.destination, context)) {
    return t(locale, 'mute.managers-only');
  }
  await services.mutes.remove(mute.id);
  return t(locale, 'mute.undone', { target: mute.target.name, place: namePlace(mute.destination, locale) });
}

/** One's own messages always; a channel's only by who manages the server, because it silences it for everybody. */
export function mayMute(destination: Destination, context: Context): boolean {
  return destination.kind === 'direct' ? destination.userId === context.userId : managesServer(context);
}

function endOf(length: MuteLength, now: Date): string | undefined {
  return length === 'ever' ? undefined : new Date(now.getTime() + DAYS[length] * DAY_MS).toISOString();
}

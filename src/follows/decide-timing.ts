import type { Stage } from '../claims/stage.ts';
import type { GuildSettings } from './guild-settings.ts';
import { isQuiet, quietUntil } from './quiet-hours.ts';

/** Whether an alert goes to a channel now, or waits there for a digest; and why. */
export type Timing =
  | { readonly kind: 'now'; readonly reason: 'room-left' | 'breaks-through' | 'deadline-day' }
  | { readonly kind: 'later'; readonly reason: 'quiet-hours' | 'cap' };

const HOUR_MS = 60 * 60 * 1000;

/** Whether caps and quiet hours rest. An end that has come is an end. */
export function isDeadlineDay({ deadlineDayUntil }: GuildSettings, now: Date): boolean {
  return deadlineDayUntil !== undefined && new Date(deadlineDayUntil) > now;
}

/** Whether the server lets this step through its quiet hours. */
export function breaksThrough(stage: Stage, { quietHours }: GuildSettings): boolean {
  return quietHours?.breakThrough.includes(stage) ?? false;
}

/**
 * Decides when a server's channel is told of a step. `told` are the times of what that channel was told before.
 * A step that breaks through the quiet hours still counts for the cap, and waits for it.
 */
export function decideTiming(stage: Stage, settings: GuildSettings, told: readonly Date[], now: Date): Timing {
  if (isDeadlineDay(settings, now)) {
    return { kind: 'now', reason: 'deadline-day' };
  }
  if (settings.capPerHour !== undefined && inLastHour(told, now).length >= settings.capPerHour) {
    return { kind: 'later', reason: 'cap' };
  }
  const { quietHours, timeZone = 'UTC' } = settings;
  if (quietHours === undefined || !isQuiet(quietHours, timeZone, now)) {
    return { kind: 'now', reason: 'room-left' };
  }
  return breaksThrough(stage, settings)
    ? { kind: 'now', reason: 'breaks-through' }
    : { kind: 'later', reason: 'quiet-hours' };
}

/**
 * When a digest of what waits in a channel is due: `now` where nothing holds it back any more. One message takes up one
 * place under the cap, however much it holds.
 */
export function digestDueAt(settings: GuildSettings, told: readonly Date[], now: Date): Date {
  if (isDeadlineDay(settings, now)) {
    return now;
  }
  const { capPerHour, quietHours, timeZone = 'UTC' } = settings;
  const recent = inLastHour(told, now);
  const oldestThatMustGo = capPerHour === undefined ? undefined : recent.at(-capPerHour);
  const roomAt = oldestThatMustGo === undefined ? now : new Date(oldestThatMustGo.getTime() + HOUR_MS);
  return quietHours === undefined ? roomAt : quietUntil(quietHours, timeZone, roomAt);
}

/** The oldest first. */
function inLastHour(told: readonly Date[], now: Date): readonly Date[] {
  return told.filter((at) => at.getTime() > now.getTime() - HOUR_MS).toSorted((a, b) => a.getTime() - b.getTime());
}

import type { GuildSettings } from './guild-settings.ts';

export type QuietHours = NonNullable<GuildSettings['quietHours']>;

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;

/** Making a formatter costs a hundred times as much as using it, and every alert at night asks for one. */
const FORMATTERS = new Map<string, Intl.DateTimeFormat>();

/**
 * Whether the wall clock of a place stands within its quiet hours: from `from` up to but not `to`, over midnight where
 * `from` is the later. When clocks change, the wall clock counts: an hour that comes twice is quiet twice.
 */
export function isQuiet({ from, to }: QuietHours, timeZone: string, now: Date): boolean {
  const [start, end, minute] = [minutesOf(from), minutesOf(to), minuteOfDay(now, timeZone)];
  return start <= end ? start <= minute && minute < end : start <= minute || minute < end;
}

/** When quiet hours that hold now are over, to the minute; `now` itself where they do not hold. */
export function quietUntil(hours: QuietHours, timeZone: string, now: Date): Date {
  let end = now.getTime();
  // Minute by minute: an end that the clocks skip over in spring is the first minute after the gap.
  for (let passed = 0; passed <= DAY_MINUTES + 120 && isQuiet(hours, timeZone, new Date(end)); passed += 1) {
    end = end - (end % MINUTE_MS) + MINUTE_MS;
  }
  return new Date(end);
}

/** "22:30" as minutes since midnight. */
function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function minuteOfDay(at: Date, timeZone: string): number {
  return minutesOf(formatterOf(timeZone).format(at));
}

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = FORMATTERS.get(timeZone);
  if (known !== undefined) {
    return known;
  }
  const formatter = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
  FORMATTERS.set(timeZone, formatter);
  return formatter;
}

/** A day as "2026-08-22". */
export type Day = string;

/** The first and the last day of something; both count. */
export interface Days {
  readonly from: Day;
  readonly until: Day;
}

/** The day so many days later, or earlier. */
export function addDays(day: Day, count: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** A day of a year; a day that the month does not have is its last: 31 June is 30 June. */
export function dayOf(year: number, month: number, day: number): Day {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${year}-${String(month).padStart(2, '0')}-${String(Math.min(day, last)).padStart(2, '0')}`;
}

export function monthOf(year: number, month: number): Days {
  return { from: dayOf(year, month, 1), until: dayOf(year, month, 31) };
}

/** The widest dates of the big European leagues' summer window; its last day is deadline day. */
export function summerWindow(year: number): Days {
  return { from: dayOf(year, 6, 10), until: dayOf(year, 9, 1) };
}

/** The same of the winter window, named by the year of its January. */
export function winterWindow(year: number): Days {
  return { from: dayOf(year, 1, 1), until: dayOf(year, 2, 2) };
}

/** The winter window that is open, else the next one. */
export function comingWinter(day: Day): Days {
  const window = winterWindow(yearOf(day));
  return day <= window.until ? window : winterWindow(yearOf(day) + 1);
}

/** The summer window that is open, else the next one. */
export function comingSummer(day: Day): Days {
  const window = summerWindow(yearOf(day));
  return day <= window.until ? window : summerWindow(yearOf(day) + 1);
}

/** The window that is open, else the one that opens next. */
export function comingWindow(day: Day): Days {
  const [winter, summer] = [comingWinter(day), comingSummer(day)];
  return winter.until < summer.until ? winter : summer;
}

/** The weeks in which the season ends that this day is in; the summer belongs to the season to come. */
export function seasonsEnd(day: Day): Days {
  const year = yearOf(day);
  const end = { from: dayOf(year, 5, 15), until: dayOf(year, 6, 30) };
  return day <= dayOf(year, 6, 9) ? end : { from: dayOf(year + 1, 5, 15), until: dayOf(year + 1, 6, 30) };
}

/** 0 on Sunday to 6 on Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

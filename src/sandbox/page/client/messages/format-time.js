// @ts-check
/** @import { TimestampStyle } from '../markdown/markdown-tree.ts' */

const DAY = 86_400;

/** @type {Readonly<Record<Exclude<TimestampStyle, 'R'>, Intl.DateTimeFormatOptions>>} */
const FORMATS = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

/**
 * The steps of "in 3 hours": each unit holds up to where the next begins, in seconds.
 * @type {readonly (readonly [Intl.RelativeTimeFormatUnit, number, number])[]}
 */
const STEPS = [
  ['second', 1, 45],
  ['minute', 60, 45 * 60],
  ['hour', 3_600, 22 * 3_600],
  ['day', DAY, 26 * DAY],
  ['month', 30.44 * DAY, 320 * DAY],
  ['year', 365.25 * DAY, Infinity],
];

/**
 * Writes a `<t:…>` stamp as Discord does.
 * @param {number} seconds since 1970 @param {TimestampStyle} style @param {number} now milliseconds since 1970
 * @param {{ locale?: string, timeZone?: string }} [where] the browser's own where absent
 */
export function formatTimestamp(seconds, style, now, { locale, timeZone } = {}) {
  if (style === 'R') {
    return formatRelative(seconds - now / 1_000, locale);
  }
  const zone = timeZone === undefined ? {} : { timeZone };
  return new Intl.DateTimeFormat(locale, { ...FORMATS[style], ...zone }).format(seconds * 1_000);
}

/** @param {number} delta seconds from now @param {string | undefined} locale */
function formatRelative(delta, locale) {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const [unit, size] = STEPS.find(([, , below]) => Math.abs(delta) < below) ?? ['year', 365.25 * DAY];
  return words.format(Math.round(delta / size), unit);
}

/** "14:03" today, "Yesterday at 14:03", the date before that. @param {number} at milliseconds @param {number} now */
export function formatMessageTime(at, now) {
  const time = formatTimestamp(at / 1_000, 't', now);
  switch (daysBetween(at, now)) {
    case 0:
      return `Today at ${time}`;
    case 1:
      return `Yesterday at ${time}`;
    default:
      return formatTimestamp(at / 1_000, 's', now);
  }
}

/** How many midnights of the browser's own zone lie between the two. @param {number} at @param {number} now */
function daysBetween(at, now) {
  return Math.round((new Date(now).setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) / (DAY * 1_000));
}

import { monthOf, zoneOf } from './date-words.ts';

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** Minutes east of Greenwich; a date without a zone is taken for UTC. */
  readonly zone?: number;
}

const DATE_FIRST = /^(.+?)(?:(?:T|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(\S+)?)?$/i;

/** Dates in digits alone. Two-digit forms are those of ISO 8601:1988, which old feeds write. */
const DIGIT_DATES: readonly { readonly like: RegExp; readonly century: '' | '20' }[] = [
  { like: /^(?<year>\d{4})[-/](?<month>0?\d{1,2})[-/](?<day>\d{1,2})$/, century: '' },
  { like: /^(?<year>\d{4})-(?<month>\d{2})$/, century: '' },
  { like: /^(?<year>\d{4})$/, century: '' },
  { like: /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/, century: '' },
  { like: /^(?<year>\d{4})-(?<ordinal>\d{3})$/, century: '' },
  { like: /^(?<year>\d{2})-(?<month>\d{2})-(?<day>\d{2})$/, century: '20' },
  { like: /^(?<year>\d{2})(?<month>\d{2})(?<day>\d{2})$/, century: '20' },
  { like: /^-(?<year>\d{2})-?(?<month>\d{2})$/, century: '20' },
  { like: /^(?<year>0\d)(?<ordinal>\d{3})$/, century: '20' },
];

/**
 * Reads a date as feeds write it (RFC 822, W3C, asctime, Unix seconds, several languages) into ISO 8601 in UTC, whole
 * seconds. `undefined` for what means nothing: a guessed date is worse than none. Never looks at the machine's own zone.
 */
export function readDate(text: string): string | undefined {
  const written = text.trim().slice(0, 80);
  if (/^\d{10}(\d{3})?$/.test(written)) {
    return isoOf(Number(written.slice(0, 10)) * 1000);
  }
  const plain = inLatin(written);
  const moment = readDigits(plain) ?? readWords(plain);
  return moment === undefined ? undefined : resolve(moment);
}

/** Korean dates in digits and Hungarian months between dashes become what everybody else writes. */
function inLatin(text: string): string {
  if (/[가-힣]/.test(text)) {
    const spread = text.replace(/(\d+)년\s*(\d+)월\s*(\d+)일/, '$1-$2-$3');
    const clock = spread.replace(/(오전|오후)\s*(\d{1,2})/, (_, half, hour) =>
      String((Number(hour) % 12) + (half === '오후' ? 12 : 0)),
    );
    return `${clock} +0900`;
  }
  return text.replace(/^(\d{4}-)(\p{L}{3,})(-\d)/u, (whole, year, word: string, day) => {
    const month = monthOf(word);
    return month === undefined ? whole : `${year}${month}${day}`;
  });
}

function readDigits(text: string): Moment | undefined {
  const [, date = '', hour, minute, second, zoneText] = DATE_FIRST.exec(text) ?? [];
  const found = DIGIT_DATES.flatMap(({ like, century }) => {
    const groups = like.exec(date)?.groups;
    return groups === undefined ? [] : [{ ...groups, year: century + groups['year'] }];
  })[0];
  const zone = zoneText === undefined ? 0 : zoneOf(zoneText);
  if (found === undefined || zone === undefined) {
    return undefined;
  }
  const { year, month = '1', day = '1', ordinal }: Record<string, string | undefined> = found;
  return {
    year: Number(year),
    ...(ordinal === undefined ? { month: Number(month), day: Number(day) } : dayOfYear(Number(year), Number(ordinal))),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    zone,
  };
}

function dayOfYear(year: number, ordinal: number): { month: number; day: number } {
  const date = new Date(Date.UTC(year, 0, ordinal));
  return date.getUTCFullYear() === year
    ? { month: date.getUTCMonth() + 1, day: date.getUTCDate() }
    : { month: 0, day: 0 };
}

/** Reads "Thu, 01 Jan 2004 19:48:21 GMT" and its kin word by word, in any order; one word too many and it is no date. */
function readWords(text: string): Moment | undefined {
  const words = text.replaceAll(',', ' ').split(/\s+/);
  let moment: Partial<Moment> = {};
  for (const [index, word] of words.entries()) {
    const part = readWord(word, moment);
    if (part !== undefined) {
      moment = { ...moment, ...part };
    } else if (index > 0 || !/^\p{L}+\.?$/u.test(word)) {
      return undefined;
    }
  }
  const { year, month, day } = moment;
  return year === undefined || month === undefined || day === undefined ? undefined : { ...moment, year, month, day };
}

function readWord(word: string, known: Partial<Moment>): Partial<Moment> | undefined {
  const time = /^(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.\d+)?)?$/.exec(word);
  if (time !== null) {
    return { hour: Number(time[1]), minute: Number(time[2]), second: Number(time[3] ?? 0) };
  }
  const date = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(word);
  if (date !== null) {
    return { year: Number(date[1]), month: Number(date[2]), day: Number(date[3]) };
  }
  // "AT" after the time is Atlantic time.
  if (known.hour === undefined && /^(de|del|at|à|um|alle)$/i.test(word)) {
    return {};
  }
  if (/^\d{4}$/.test(word)) {
    return { year: Number(word) };
  }
  if (/^\d{1,2}(st|nd|rd|th|\.)?$/i.test(word)) {
    return known.day === undefined ? { day: Number.parseInt(word, 10) } : shortYear(word, known);
  }
  const zone = known.hour === undefined ? undefined : zoneOf(word);
  if (zone !== undefined) {
    return { zone };
  }
  if (/^[ap]\.?m\.?$/i.test(word) && known.hour !== undefined && known.hour <= 12) {
    return { hour: (known.hour % 12) + (/^p/i.test(word) ? 12 : 0) };
  }
  const month = known.month === undefined ? monthOf(word) : undefined;
  return month === undefined ? undefined : { month };
}

/** RFC 2822: 00 to 49 are of this century. */
function shortYear(word: string, known: Partial<Moment>): Partial<Moment> | undefined {
  if (known.year !== undefined || !/^\d\d$/.test(word)) {
    return undefined;
  }
  return { year: Number(word) + (Number(word) < 50 ? 2000 : 1900) };
}

function resolve({ year, month, day, hour = 0, minute = 0, second = 0, zone = 0 }: Moment): string | undefined {
  const midnight = new Date(0);
  midnight.setUTCFullYear(year, month - 1, day);
  const isDay = midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day && year > 0;
  const isTime = (hour < 24 || (hour === 24 && minute + second === 0)) && minute < 60 && second <= 60;
  if (!isDay || !isTime) {
    return undefined;
  }
  return isoOf(midnight.getTime() + ((hour * 60 + minute - zone) * 60 + second) * 1000);
}

function isoOf(time: number): string | undefined {
  const iso = new Date(time).toISOString();
  // Years beyond four digits are written with a sign, which nobody else reads.
  return /^\d{4}-/.test(iso) ? iso.replace('.000Z', 'Z') : undefined;
}

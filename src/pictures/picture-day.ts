import type { AlertWords } from '../alerts/alert-words.ts';
import { plainText } from '../alerts/escape-text.ts';

/** A day of UTC, whole ("15 Jan") and in parts. */
export interface PictureDay {
  readonly whole: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** A day in the language's short form. */
export function writeDay(at: string, { locale }: AlertWords): PictureDay {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const parts = format.formatToParts(new Date(at));
  const part = (wanted: 'day' | 'month') => parts.find(({ type }) => type === wanted)?.value ?? '';
  return {
    whole: parts.map(({ value }) => value).join(''),
    day: part('day'),
    month: part('month'),
    year: at.slice(0, 4),
  };
}

/** From one day to another: "28 Dec 2025 – 14 Jan 2026", "3 – 5 Jan 2026". */
export function writeSpan(from: string, to: string, { locale }: AlertWords): string {
  const style = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return plainText(new Intl.DateTimeFormat(locale, style).formatRange(new Date(from), new Date(to)));
}

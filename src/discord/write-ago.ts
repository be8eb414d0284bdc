import type { Language } from '../feeds/feed.ts';

const UNITS = [
  ['day', 24 * 60 * 60 * 1000],
  ['hour', 60 * 60 * 1000],
  ['minute', 60 * 1000],
] as const;

/**
 * How far a moment is from now, short and in a language: "5 min. ago", "in 2 hr.". For places where Discord shows no
 * timestamps of its own, such as a code block.
 */
export function writeAgo(moment: string, now: Date, language: Language): string {
  const distance = Date.parse(moment) - now.getTime();
  const [unit, length] = UNITS.find(([, size]) => Math.abs(distance) >= size) ?? ['minute', 60 * 1000];
  const words = new Intl.RelativeTimeFormat(language, { style: 'short' });
  return words.format(Math.trunc(distance / length), unit);
}

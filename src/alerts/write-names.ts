import type { Named } from '../claims/claim.ts';
import type { AlertWords } from './alert-words.ts';
import { escapeText } from './escape-text.ts';
import { writeCount } from './write-count.ts';

/** No name of a player or club is longer; what a broken feed takes for one may be. */
const LONGEST_NAME = 60;

/** A name as words only, whatever stands in it. */
export function writeName({ name }: Named): string {
  return escapeText(name, LONGEST_NAME) || '?';
}

/** "Real Madrid, Barcelona and 2 others". Undefined for an empty list. */
export function writeNames(names: readonly Named[], most: number, words: AlertWords): string | undefined {
  if (names.length === 0) {
    return undefined;
  }
  const shown = names.slice(0, names.length > most ? most - 1 : most).map(writeName);
  const rest = names.length - shown.length;
  const others = rest === 0 ? [] : [writeCount(words.others, rest, words)];
  return new Intl.ListFormat(words.locale, { type: 'conjunction' }).format([...shown, ...others]);
}

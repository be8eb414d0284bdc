import type { Language } from '../feeds/feed.ts';
import { namePlace, timestamp } from './describe-follow.ts';
import type { WaitingAlert } from './services.ts';
import { markup, t } from './texts/translate.ts';

const MOST = 5;

/** What waits for a digest, when that is due, and why it waits: a line each, the newest first. */
export function writeWaiting(waiting: readonly WaitingAlert[], locale: Language): readonly string[] {
  return waiting
    .toSorted((a, b) => b.held.development.at.localeCompare(a.held.development.at))
    .slice(0, MOST)
    .map(({ held, dueAt }) =>
      t(locale, 'waiting.line', {
        headline: markup(held.headline),
        when: timestamp(dueAt, 'R'),
        place: namePlace(held.alert.destination, locale),
        cause: markup(t(locale, `waiting.${held.reason}`)),
      }),
    );
}

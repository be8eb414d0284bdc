import { escapeText } from '../alerts/escape-text.ts';
import type { Language } from '../feeds/feed.ts';
import { timestamp } from './describe-follow.ts';
import { isFailing } from './feed-list.ts';
import { writeAddress, writeTrouble } from './feed-lines.ts';
import { rewrite, type UpdateReply } from './reply.ts';
import { button, buttonRows } from './rows.ts';
import type { FeedStanding } from './services.ts';
import { markup, t } from './texts/translate.ts';

/** One feed of a server: how it is, where it is, and what can be done with it. */
export function renderFeedCard(standing: FeedStanding, language: Language): UpdateReply {
  const { feed, state } = standing;
  const { addedBy, addedAt, id, outlet, pausedAt, url } = feed;
  const counts = [
    t(language, 'feeds.items', { count: state?.itemsRead ?? 0 }),
    t(language, 'feeds.told', { count: state?.alertsTold ?? 0 }),
  ];
  const origin =
    addedBy === undefined || addedAt === undefined
      ? []
      : [t(language, 'feeds.added-by', { who: markup(`<@${addedBy}>`), when: timestamp(addedAt, 'R') })];
  const description = [writeStatus(standing, language), counts.join(' · '), ...origin, writeAddress(url).markup];
  const isPaused = pausedAt !== undefined;
  const change = isPaused ? ('resume' as const) : ('pause' as const);
  const attempt = isFailing(standing) ? ('try' as const) : ('test' as const);
  return rewrite('', {
    embeds: [{ title: escapeText(outlet, 120), description: description.join('\n') }],
    components: buttonRows([
      button(`feeds-${change}:${id}`, t(language, `feeds.${change}-button`), {
        style: isPaused ? 'success' : 'secondary',
      }),
      button(`feeds-try:${id}`, t(language, `feeds.${attempt}-button`)),
      button(`feeds-remove:${id}`, t(language, 'feeds.remove-button'), { style: 'danger' }),
      button('feeds-page:0', t(language, 'feeds.list-button')),
    ]),
  });
}

function writeStatus(standing: FeedStanding, language: Language): string {
  const { feed, state, nextAt } = standing;
  if (feed.pausedAt !== undefined) {
    return t(language, 'feeds.status-paused', { when: timestamp(feed.pausedAt, 'R') });
  }
  const next =
    nextAt === undefined
      ? t(language, 'feeds.next-try-soon')
      : t(language, 'feeds.next-try', { when: timestamp(nextAt, 'R') });
  if (isFailing(standing)) {
    const since = state?.failingSince;
    const failing = since === undefined ? [] : [t(language, 'feeds.status-failing', { when: timestamp(since, 'f') })];
    return [...failing, writeTrouble(state?.trouble, language).markup, next].join(' ');
  }
  const read = state?.lastGoodAt;
  return read === undefined
    ? t(language, 'feeds.status-new')
    : `${t(language, 'feeds.status-good', { when: timestamp(read, 'R') })} ${next}`;
}

import { clip } from '../alerts/clip.ts';
import { escapeText } from '../alerts/escape-text.ts';
import { redactAddress } from '../feeds/feed-address.ts';
import type { Language } from '../feeds/feed.ts';
import { timestamp } from './describe-follow.ts';
import type { FeedStanding, FeedTest } from './services.ts';
import { type Markup, markup, t } from './texts/translate.ts';

/** How many feeds a server may add for itself. */
export const FEEDS_PER_SERVER = 20;
const LONGEST_TITLE = 160;

type Readable = Extract<FeedTest, { kind: 'readable' }>;

/** What a tested feed says and what would have been told of it, as an embed whose link is the feed's address. */
export function writePreview({ outlet, itemCount, items, address, alternatives }: Readable, language: Language) {
  const lines = items.flatMap(({ title, told, silence }) => {
    const silent = t(language, 'feeds.would-be-silent', { reason: silence ?? t(language, 'feeds.no-development') });
    const fates = told.map((headline) => t(language, 'feeds.would-tell', { headline: markup(headline) }));
    return [
      `• ${escapeText(title, LONGEST_TITLE)}`,
      ...(fates.length === 0 ? [silent] : fates).map((fate) => `-# ${fate}`),
    ];
  });
  const others = alternatives
    .slice(0, 5)
    .map((other) => writeAddress(other).markup)
    .join(', ');
  const more = others === '' ? [] : [t(language, 'feeds.other-feeds', { addresses: markup(others) })];
  return {
    title: clip(t(language, 'feeds.title', { outlet, count: itemCount }), 256),
    url: address,
    description: clip([...lines, ...more].join('\n'), 4_000),
  };
}

/** Why a tested address can not be read, and what to do. */
export function writeProblem({ reason, detail }: Extract<FeedTest, { kind: 'unusable' }>, language: Language): string {
  switch (reason) {
    case 'bad-address':
    case 'private-address':
      return t(language, `feed-problem.${reason}`);
    case 'unreachable':
    case 'too-large':
    case 'no-feed':
      return t(language, `feed-problem.${reason}`, { detail });
  }
}

/** One line of `/feeds list`: who, how it is, where. */
export function writeStanding({ feed, state }: FeedStanding, language: Language): string {
  const health = writeHealth(state, language);
  return `**${escapeText(feed.outlet, 60)}** · ${health}\n-# ${writeAddress(feed.url).markup}`;
}

function writeHealth(state: FeedStanding['state'], language: Language): string {
  if (state === undefined || (state.lastGoodAt === undefined && state.failuresInARow === 0)) {
    return t(language, 'feeds.health-new');
  }
  const { failuresInARow: count, lastFailure: failure = '', lastGoodAt, notBefore } = state;
  if (count === 0 && lastGoodAt !== undefined) {
    return t(language, 'feeds.health-good', { when: timestamp(lastGoodAt, 'R') });
  }
  return notBefore === undefined
    ? t(language, 'feeds.health-broken-soon', { count, failure })
    : t(language, 'feeds.health-broken', { count, failure, when: timestamp(notBefore, 'R') });
}

/** An address as a link without a preview, and without the keys that may stand in it. */
function writeAddress(address: string): Markup {
  return markup(`<${redactAddress(address)}>`);
}

import { clip } from '../alerts/clip.ts';
import { escapeText } from '../alerts/escape-text.ts';
import { redactAddress } from '../feeds/feed-address.ts';
import type { Language } from '../feeds/feed.ts';
import type { Trouble } from '../feeds/trouble.ts';
import type { FeedTest, TestedItem } from './services.ts';
import { type Markup, markup, t } from './texts/translate.ts';

const LONGEST_TITLE = 160;
const MOST_ALTERNATIVES = 5;

export type ReadableFeed = Extract<FeedTest, { kind: 'readable' }>;

/** What a tested feed says and what would have been told of it, as an embed. Its link shows no key that is in the address. */
export function writePreview(test: ReadableFeed, language: Language) {
  const { outlet, itemCount, items, address, alternatives } = test;
  const others = alternatives.slice(0, MOST_ALTERNATIVES).map((other) => writeAddress(other).markup);
  const addresses = markup(others.join(', '));
  const more = others.length === 0 ? [] : [t(language, 'feeds.other-feeds', { addresses })];
  return {
    title: clip(t(language, 'feeds.title', { outlet, count: itemCount }), 256),
    ...(holdsSecret(address) ? {} : { url: address }),
    description: clip([...items.flatMap((item) => writeItem(item, language)), ...more].join('\n'), 4_000),
  };
}

/** Whether an address has something in it that is not shown. */
export function holdsSecret(address: string): boolean {
  return redactAddress(address) !== address;
}

function writeItem({ title, told, silence = 'no-development' }: TestedItem, language: Language): readonly string[] {
  const silent = t(language, 'feeds.would-be-silent', { reason: t(language, `feeds.${silence}`) });
  const fates = told.map((headline) => t(language, 'feeds.would-tell', { headline: markup(headline) }));
  return [
    `• ${escapeText(title, LONGEST_TITLE)}`,
    ...(fates.length === 0 ? [silent] : fates).map((fate) => `-# ${fate}`),
  ];
}

/** What is the matter with a feed or an address, and what to do, as sentences of ours. */
export function writeTrouble(trouble: Trouble | undefined, language: Language): Markup {
  const { code, status = '?' } = trouble ?? UNKNOWN;
  switch (code) {
    case 'locked':
    case 'gone':
    case 'server-error':
    case 'bad-status':
      return markup(t(language, `feed-trouble.${code}`, { status: String(status) }));
    case 'bad-address':
    case 'private-address':
    case 'unknown-name':
    case 'unreachable':
    case 'certificate':
    case 'timeout':
    case 'too-large':
    case 'bad-redirect':
    case 'broken-answer':
    case 'too-often':
    case 'no-feed':
    case 'no-feed-on-site':
    case 'unreadable':
    case 'too-many-items':
      return markup(t(language, `feed-trouble.${code}`));
  }
}

/** States that an older version wrote do not say what the matter was. */
const UNKNOWN: Trouble = { code: 'unreachable' };

/** An address as a link without a preview, and without the keys that may stand in it. */
export function writeAddress(address: string): Markup {
  return markup(`<${redactAddress(address)}>`);
}

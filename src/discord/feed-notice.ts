import { clip } from '../alerts/clip.ts';
import type { NoticeBody } from '../alerts/write-notice.ts';
import type { Feed, FeedState, Language } from '../feeds/feed.ts';
import { timestamp } from './describe-follow.ts';
import { writeTrouble } from './feed-lines.ts';
import { button, buttonRows } from './rows.ts';
import { t } from './texts/translate.ts';

const LONGEST_OUTLET = 80;

/** The word to those who run a server that a feed of theirs broke: what is the matter, and what they can do. */
export function writeBroken(feed: Feed, { trouble }: FeedState, since: string, language: Language): NoticeBody {
  const facts = {
    outlet: clip(feed.outlet, LONGEST_OUTLET),
    when: timestamp(since, 'f'),
    trouble: writeTrouble(trouble, language),
  };
  const rows = buttonRows([
    button(`feeds-try:${feed.id}`, t(language, 'feeds.try-button'), { style: 'primary' }),
    button(`feeds-remove:${feed.id}`, t(language, 'feeds.remove-button'), { style: 'danger' }),
  ]);
  return { content: t(language, 'feed-notice.broke', facts), components: rows.map((row) => ({ ...row })) };
}

/** The word that it is back. */
export function writeRecovered({ outlet }: Feed, language: Language): NoticeBody {
  return { content: t(language, 'feed-notice.recovered', { outlet: clip(outlet, LONGEST_OUTLET) }) };
}

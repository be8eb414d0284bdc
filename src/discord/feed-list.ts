import { escapeText } from '../alerts/escape-text.ts';
import type { Language, Snowflake } from '../feeds/feed.ts';
import { writeTable } from '../pictures/write-table.ts';
import { timestamp } from './describe-follow.ts';
import { writeTrouble } from './feed-lines.ts';
import { cutPage, pageButtons } from './paging.ts';
import { type MessageReply, say } from './reply.ts';
import { selectRows } from './rows.ts';
import type { FeedStanding, Services } from './services.ts';
import { t } from './texts/translate.ts';
import { writeAgo } from './write-ago.ts';

const FEEDS_ON_PAGE = 10;

/** The feeds that a server added and how they are: a table as wide as a phone, below it what ails those that fail. */
export async function renderFeedList(
  number: number,
  guildId: Snowflake,
  language: Language,
  { feeds, now }: Services,
): Promise<MessageReply> {
  const standings = (await feeds.listFor(guildId)).toSorted((a, b) => a.feed.outlet.localeCompare(b.feed.outlet));
  if (standings.length === 0) {
    return say(t(language, 'feeds.none'));
  }
  const page = cutPage(standings, number, FEEDS_ON_PAGE);
  const heads = (['feeds.column-feed', 'feeds.column-read', 'feeds.column-news'] as const).map((key) =>
    t(language, key),
  );
  const rows = page.entries.map((standing) => writeRow(standing, now(), language));
  const troubles = page.entries.flatMap((standing) => (isFailing(standing) ? [writeFailing(standing, language)] : []));
  const embed = {
    title: t(language, 'feeds.list-title', { count: standings.length, limit: feeds.limit }),
    description: [writeTable(heads, rows), ...troubles].join('\n'),
  };
  const options = page.entries.map(({ feed }) => ({
    label: feed.outlet,
    value: feed.id,
    description: new URL(feed.url).host,
  }));
  const components = [
    ...selectRows('feeds-open', t(language, 'feeds.open-one'), options),
    ...pageButtons(page, (other) => `feeds-page:${other}`, language),
  ];
  return say('', { embeds: [embed], components });
}

/** Whether its last poll failed and nobody has paused it. */
export function isFailing({ feed, state }: FeedStanding): boolean {
  return feed.pausedAt === undefined && (state?.failuresInARow ?? 0) > 0;
}

function writeRow(standing: FeedStanding, now: Date, language: Language): readonly (readonly string[])[] {
  const { feed, state } = standing;
  const { lastGoodAt, itemsRead: items = 0, alertsTold: told = 0 } = state ?? {};
  return [
    [isFailing(standing) ? `✗ ${feed.outlet}` : feed.outlet],
    [
      lastGoodAt === undefined ? t(language, 'feeds.cell-never') : writeAgo(lastGoodAt, now, language),
      writeNext(standing, now, language),
    ],
    [t(language, 'feeds.items', { count: items }), t(language, 'feeds.told', { count: told })],
  ];
}

function writeNext({ feed, nextAt }: FeedStanding, now: Date, language: Language): string {
  if (feed.pausedAt !== undefined) {
    return t(language, 'feeds.cell-paused');
  }
  return nextAt === undefined
    ? t(language, 'feeds.cell-soon')
    : t(language, 'feeds.cell-next', { when: writeAgo(nextAt, now, language) });
}

function writeFailing({ feed, state, nextAt }: FeedStanding, language: Language): string {
  const next =
    nextAt === undefined
      ? t(language, 'feeds.next-try-soon')
      : t(language, 'feeds.next-try', { when: timestamp(nextAt, 'R') });
  return `**${escapeText(feed.outlet, 60)}**: ${writeTrouble(state?.trouble, language).markup} ${next}`;
}

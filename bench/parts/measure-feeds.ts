import { parseFeed as parseWithFeedsmith } from 'feedsmith';
import type { Feed, FeedState } from '../../src/feeds/feed.ts';
import { planPolls } from '../../src/feeds/plan-polls.ts';
import { parseFeed } from '../../src/items/parse-feed.ts';
import type { Figure } from '../figure.ts';
import { formatCount } from '../format-table.ts';
import { inventFeed } from '../invent/invent-feed.ts';
import { inventItems } from '../invent/invent-items.ts';
import { race } from '../race.ts';
import { openSized } from '../sources.ts';

const ENTRIES = 50;
const NOW = new Date('2026-09-01T00:00:00.000Z');
const FEED: Feed = {
  id: 'invented',
  url: 'https://invented.example/feed',
  outlet: 'Invented Football',
  language: 'en',
  scope: 'everyone',
};

/** Parses RSS documents of fifty items each, and plans the polls of ever more feeds. */
export function measureFeeds(): readonly Figure[] {
  return [...measureParsing(), ...measurePlanning()];
}

function measureParsing(): readonly Figure[] {
  const items = inventItems(ENTRIES * 20, openSized('starter'));
  const documents = Array.from({ length: 20 }, (_, i) => inventFeed(items.slice(i * ENTRIES, (i + 1) * ENTRIES)));
  const isNew = openPlainLoop();
  const { ms, ratio } = race(
    [
      {
        name: 'ours',
        run: (batch: readonly string[]) => batch.map((document) => parseFeed(document, FEED, NOW.toISOString())),
      },
      { name: 'plain', run: (batch: readonly string[]) => batch.map((document) => isNew(document)) },
    ],
    documents,
    { batch: 2, rounds: 60 },
  );
  const group = `A changed feed of ${ENTRIES} items, RSS 2.0`;
  return [
    { group, what: 'parsed, damage looked for, every item told apart', value: ms('ours'), unit: 'ms' },
    { group, what: 'a plain loop: feedsmith, and a set of guids', value: ms('plain'), unit: 'ms' },
    { group, what: 'ours against the plain loop', value: ratio('ours', 'plain'), unit: 'ratio' },
  ];
}

/** What most bots do with a feed: parse it, and take the items whose guid they have not seen. */
function openPlainLoop(): (document: string) => readonly unknown[] {
  const seen = new Set<string>();
  return (document) => {
    const parsed = parseWithFeedsmith(document);
    const items = parsed.format === 'rss' ? (parsed.feed.items ?? []) : [];
    const fresh = items.filter(({ guid, link }) => !seen.has(guid?.value ?? link ?? ''));
    fresh.forEach(({ guid, link }) => seen.add(guid?.value ?? link ?? ''));
    return fresh;
  };
}

/** Deciding who is due happens every minute over all feeds, whatever has changed. */
function measurePlanning(): readonly Figure[] {
  const group = 'Deciding which feeds are due';
  return [100, 1_000, 10_000].map((count) => {
    const feeds = Array.from({ length: count }, (_, number): Feed => ({ ...FEED, id: `feed-${number}` }));
    const states = new Map(feeds.map(({ id }, number) => [id, aState(id, number)]));
    const { ms } = race([{ name: 'plan', run: () => planPolls(feeds, states, NOW) }], [0], { batch: 1, rounds: 60 });
    return { group, what: `${formatCount(count)} feeds`, value: ms('plan'), unit: 'ms' };
  });
}

function aState(feedId: string, number: number): FeedState {
  const lastPolledAt = new Date(NOW.getTime() - (number % 10) * 60_000).toISOString();
  return { feedId, warmed: true, lastPolledAt, failuresInARow: 0 };
}

import type { Feed } from '../../src/feeds/feed.ts';
import { parseFeed } from '../../src/items/parse-feed.ts';
import type { Figure } from '../figure.ts';
import { inventFeed } from '../invent/invent-feed.ts';
import { inventItems } from '../invent/invent-items.ts';
import { race } from '../race.ts';
import { openSized } from '../sources.ts';

const ENTRIES = 50;
const FEED: Feed = {
  id: 'invented',
  url: 'https://invented.example/feed',
  outlet: 'Invented Football',
  language: 'en',
  scope: 'everyone',
};

/** Parses RSS documents of fifty items each. */
export function measureFeeds(): readonly Figure[] {
  const items = inventItems(ENTRIES * 20, openSized('starter'));
  const documents = Array.from({ length: 20 }, (_, i) => inventFeed(items.slice(i * ENTRIES, (i + 1) * ENTRIES)));
  const parse = (document: string) => parseFeed(document, FEED, '2026-09-01T00:00:00.000Z');
  const { ms } = race(
    [{ name: 'parse', run: (batch: readonly string[]) => batch.map((document) => parse(document)) }],
    documents,
    {
      batch: 2,
      rounds: 60,
    },
  );
  return [{ group: 'Parsing a feed', what: `${ENTRIES} items, RSS 2.0`, value: ms('parse'), unit: 'ms' }];
}

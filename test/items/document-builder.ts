import { expect } from 'vitest';
import type { Feed } from '../../src/feeds/feed.ts';
import { Item } from '../../src/items/item.ts';
import { parseFeed, type ParsedFeed } from '../../src/items/parse-feed.ts';

export const FEED: Feed = {
  id: 'feed-1',
  url: 'https://news.example.com/football.xml',
  outlet: 'The Example',
  language: 'en',
  scope: 'everyone',
};

export const SEEN_AT = '2026-08-01T12:00:00.000Z';

/** An RSS item; `inside` stands between its title and its end. */
export function rssItem(title: string, inside = ''): string {
  return `<item><title>${title}</title>${inside}</item>`;
}

export function rss(...items: readonly string[]): string {
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Example</title>${items.join('')}</channel></rss>`;
}

export type Parsed = Extract<ParsedFeed, { kind: 'parsed' }>;

/** Parses what must be a feed, and holds every item of it to the schema. */
export function parsed(document: string, feed: Feed = FEED): Parsed {
  const result = parseFeed(document, feed, SEEN_AT);
  if (result.kind !== 'parsed') {
    throw new Error(`no feed: ${result.reason}`);
  }
  for (const item of result.items) {
    expect(Item.parse(item)).toEqual(item);
  }
  return result;
}

export function titlesOf(document: string): string[] {
  return parsed(document).items.map(({ title }) => title);
}

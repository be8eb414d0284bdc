import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/feeds/feed-catalogue.ts';
import { Feed, Language } from '../../src/feeds/feed.ts';

describe('the feed catalogue', () => {
  it('lists at least thirty feeds, each of them a valid feed that counts for everybody', () => {
    expect(CATALOGUE.length).toBeGreaterThanOrEqual(30);
    for (const feed of CATALOGUE) {
      expect(Feed.parse(feed)).toEqual(feed);
      expect(feed.scope).toBe('everyone');
      expect(feed.url).toMatch(/^https:\/\//);
    }
  });

  it('names no address twice', () => {
    expect(new Set(CATALOGUE.map(({ id }) => id)).size).toBe(CATALOGUE.length);
  });

  it('speaks every language the bot speaks', () => {
    const spoken = new Set(CATALOGUE.map(({ language }) => language));
    const silent = Language.options.filter((language) => !spoken.has(language));
    expect(silent.map((language) => `src/feeds/feed-catalogue.ts: add a feed in "${language}"`)).toEqual([]);
  });
});

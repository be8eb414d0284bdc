import type { Feed, FeedState } from '../../src/feeds/feed.ts';

/** A feed as the operator would list it; give only what the test is about. */
export function aFeed(fields: Partial<Feed> = {}): Feed {
  return {
    id: 'feed-1',
    url: 'https://news.example.com/football.xml',
    outlet: 'The Example',
    language: 'en',
    scope: 'everyone',
    ...fields,
  };
}

/** The memory of a feed that was read well at noon. */
export function aState(fields: Partial<FeedState> = {}): FeedState {
  return {
    feedId: 'feed-1',
    warmed: true,
    lastPolledAt: '2026-08-01T12:00:00.000Z',
    lastGoodAt: '2026-08-01T12:00:00.000Z',
    failuresInARow: 0,
    ...fields,
  };
}

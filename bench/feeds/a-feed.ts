import type { Feed } from '../../src/feeds/feed.ts';

/** The feed that documents are read for: where no feed of anybody's is. */
export const FEED: Feed = {
  id: 'scored',
  url: 'http://127.0.0.1:8097/',
  outlet: 'The Example',
  language: 'en',
  scope: 'everyone',
};

/** When its documents are read. */
export const SEEN_AT = '2026-08-01T12:00:00.000Z';

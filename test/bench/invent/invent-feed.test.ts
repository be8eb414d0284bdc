import { describe, expect, it } from 'vitest';
import { inventFeed } from '../../../bench/invent/invent-feed.ts';
import { inventItems } from '../../../bench/invent/invent-items.ts';
import { parseFeed } from '../../../src/items/parse-feed.ts';
import { SMALL } from '../a-gazetteer.ts';

describe('inventFeed', () => {
  it('writes a sound document from which every headline can be read back', () => {
    const items = inventItems(50, SMALL);
    const feed = { id: 'f', url: 'https://f.example', outlet: 'F', language: 'en', scope: 'everyone' } as const;
    const parsed = parseFeed(inventFeed(items), feed, '2026-09-01T00:00:00.000Z');
    expect(parsed).toMatchObject({ kind: 'parsed', salvaged: false });
    const titles = parsed.kind === 'parsed' ? parsed.items.map(({ title }) => title) : [];
    expect(titles).toEqual(items.map(({ title }) => title));
  });
});

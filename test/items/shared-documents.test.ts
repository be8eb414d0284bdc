import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeBody } from '../../src/feeds/decode-body.ts';
import { parseFeed, type ParsedFeed } from '../../src/items/parse-feed.ts';
import { FEED, SEEN_AT } from './document-builder.ts';

const shared = new URL('../../../shared/', import.meta.url);

function parseFile(file: URL): ParsedFeed {
  return parseFeed(decodeBody(readFileSync(file)).text, FEED, SEEN_AT);
}

describe.skipIf(!existsSync(new URL('feeds/', shared)))(
  'documents as outlets served them (need the shared folder)',
  () => {
    const folders = existsSync(shared) ? ['feeds/football/', 'feeds/realworld/'] : [];
    const files = folders.flatMap((folder) => readdirSync(new URL(folder, shared)).map((name) => folder + name));

    it.each(files)('%s has items with links and dates', (file) => {
      const result = parseFile(new URL(file, shared));
      const items = result.kind === 'parsed' ? result.items : [];
      expect(items.length).toBeGreaterThanOrEqual(10);
      expect(items.filter(({ link }) => link === undefined)).toEqual([]);
      expect(items.filter(({ publishedAt }) => publishedAt !== undefined).length).toBeGreaterThan(items.length * 0.8);
    });
  },
);

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { decodeBody } from '../../src/feeds/decode-body.ts';
import { parseFeed, type ParsedFeed } from '../../src/items/parse-feed.ts';
import { FEED, SEEN_AT } from './document-builder.ts';

const shared = new URL('../../../shared/', import.meta.url);
const damages = new URL('reliability/feeds/malformed/index.jsonl', shared);
const expectations = new URL('reliability/feeds/expect.json', shared);

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

const Damage = z.object({
  file: z.string(),
  min_items: z.number(),
  first_title_contains: z.string().nullable(),
  must_error: z.boolean(),
});

describe.skipIf(!existsSync(damages))('28 usual damages (need the shared folder)', () => {
  const lines = existsSync(damages) ? readFileSync(damages, 'utf8').trim().split('\n') : [];
  const rows = lines.map((line) => Damage.parse(JSON.parse(line)));

  it.each(rows)('$file gives what is left of it', ({ file, min_items, first_title_contains, must_error }) => {
    const result = parseFile(new URL(`reliability/feeds/${file}`, shared));
    expect(result.kind).toBe(must_error ? 'not-a-feed' : 'parsed');
    const items = result.kind === 'parsed' ? result.items : [];
    expect(items.length).toBeGreaterThanOrEqual(min_items);
    expect(items[0]?.title ?? '').toContain(first_title_contains ?? '');
  });
});

const Expectation = z.object({
  file: z.string(),
  headers: z.record(z.string(), z.string()),
  checks: z.array(z.object({ path: z.string(), value: z.unknown() })),
});

/** Labels that mean one thing: a superset for its subset, and byte orders that a mark or the bytes decide. */
function encodingGroup(label: string): string {
  const name = label.toLowerCase().replaceAll('_', '-');
  if (/^u(tf)?-?(16|32)/.test(name)) {
    return name.includes('32') ? 'utf-32' : 'utf-16';
  }
  return new TextDecoder(name).encoding.replace('gb18030', 'gbk');
}

describe.skipIf(!existsSync(expectations))('encodings (need the shared folder)', () => {
  it('are found wherever a mark, a header or a declaration says them', () => {
    const cases = z.array(Expectation).parse(JSON.parse(readFileSync(expectations, 'utf8')));
    const asked = cases.flatMap(({ file, headers, checks }) => {
      const check = checks.find(({ path }) => path === 'encoding');
      // Bytes without any label need statistics, which nobody asks for.
      return check === undefined || file.includes('/chardet/') ? [] : [{ file, headers, label: String(check.value) }];
    });
    const wrong = asked.filter(({ file, headers, label }) => {
      const body = readFileSync(new URL(`reliability/feeds/${file}`, shared));
      const found = encodingGroup(decodeBody(body, headers['content-type']).encoding);
      // ASCII reads the same as UTF-8, which is what a document without any label is taken for.
      return found !== encodingGroup(label) && !(label === 'us-ascii' && found === 'utf-8');
    });
    expect(asked).toHaveLength(62);
    expect(wrong).toEqual([]);
  });
});

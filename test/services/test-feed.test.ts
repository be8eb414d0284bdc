import { describe, expect, it } from 'vitest';
import { openReader } from '../../src/claims/open-reader.ts';
import type { Language } from '../../src/feeds/feed.ts';
import type { FetchOutcome } from '../../src/feeds/fetch-outcome.ts';
import { loadStarterGazetteer } from '../../src/gazetteer/starter-gazetteer.ts';
import { parseFeed } from '../../src/items/parse-feed.ts';
import { testFeed } from '../../src/services/test-feed.ts';
import { GUILD, NOON } from '../a-newsroom.ts';

const reader = openReader(loadStarterGazetteer());

const FEED = `<rss version="2.0"><channel><title>Castle Gazette</title>${Array.from(
  { length: 7 },
  (_, day) =>
    `<item><title>Day ${day} of the tour</title><link>https://castle.example/${day}</link><pubDate>0${day + 1} Jan 2026 10:00:00 GMT</pubDate></item>`,
).join('')}<item><title>Liverpool reject Real Madrid bid for Trent Alexander-Arnold</title>
<link>https://castle.example/taa</link><pubDate>09 Jan 2026 10:00:00 GMT</pubDate></item></channel></rss>`;

const SITE =
  '<html><head><link rel="alternate" type="application/rss+xml" href="/news.xml"></head><body>Hello</body></html>';

/** Where a redirect leads, and whether for good. */
type Redirect = Pick<Extract<FetchOutcome, { kind: 'fetched' }>, 'finalUrl' | 'permanentUrl'>;

/** As the fetcher says it: never with a password. */
function bare(address: string): string {
  const url = new URL(address);
  return `${url.origin}${url.pathname}${url.search}`;
}

/** Tries an address on a web that has these documents; any other address is not there. */
function tried(
  typed: string,
  documents: Readonly<Record<string, string>>,
  language: Language = 'en',
  redirect?: Redirect,
) {
  return testFeed(
    typed,
    { scope: GUILD, language },
    {
      reader,
      now: () => new Date(NOON),
      parse: async ({ body }, feed, seenAt) => parseFeed(Buffer.from(body).toString(), feed, seenAt.toISOString()),
      async fetchFeed(address): Promise<FetchOutcome> {
        const document = documents[address];
        return document === undefined
          ? { kind: 'failed', reason: 'bad-status', detail: '', trouble: { code: 'gone', status: 404 } }
          : { kind: 'fetched', body: Buffer.from(document), bodyHash: '', finalUrl: bare(address), ...redirect };
      },
    },
  );
}

describe('testFeed', () => {
  it('shows the five newest items and what they would have told', async () => {
    const test = await tried('https://castle.example/news.xml', { 'https://castle.example/news.xml': FEED });
    expect(test).toMatchObject({ kind: 'readable', outlet: 'Castle Gazette', language: 'en', itemCount: 8 });
    const items = test.kind === 'readable' ? test.items : [];
    expect(items).toHaveLength(5);
    expect(items[0]).toMatchObject({
      title: 'Liverpool reject Real Madrid bid for Trent Alexander-Arnold',
      told: [expect.stringMatching(/^Liverpool reject Real Madrid .*Trent Alexander-Arnold$/) as string],
    });
    expect(items[1]).toMatchObject({ title: 'Day 6 of the tour', told: [] });
  });

  it('tells what it would have told in the language of whoever asks', async () => {
    const test = await tried('https://castle.example/news.xml', { 'https://castle.example/news.xml': FEED }, 'de');
    const [first] = test.kind === 'readable' ? test.items : [];
    expect(first?.told).toEqual([expect.stringMatching(/^Liverpool lehnt .* ab$/) as string]);
  });

  it.each(['castle.example', 'https://castle.example', 'castle.example/', ' https://castle.example/ '])(
    'finds the feed behind a site typed as "%s"',
    async (typed) => {
      const documents = { 'https://castle.example/': SITE, 'https://castle.example/news.xml': FEED };
      expect(await tried(typed, documents)).toMatchObject({
        kind: 'readable',
        address: 'https://castle.example/news.xml',
      });
    },
  );

  it('keeps the password without which nobody reads the feed', async () => {
    const address = 'https://fan:half%25time@castle.example/news.xml';
    expect(await tried(address, { [address]: FEED })).toMatchObject({ kind: 'readable', address });
  });

  it.each([
    ['moved for good', { permanentUrl: 'https://moved.example/feed' }, 'https://moved.example/feed'],
    ['sent elsewhere for now', {}, 'https://castle.example/news.xml'],
  ])('takes the address of a feed that %s', async (_, permanently, address) => {
    const typed = 'https://castle.example/news.xml';
    const redirect = { finalUrl: 'https://moved.example/feed', ...permanently };
    expect(await tried(typed, { [typed]: FEED }, 'en', redirect)).toMatchObject({ kind: 'readable', address });
  });

  it('stays with the address that the password is for, though the feed moved', async () => {
    const address = 'https://fan:secret@castle.example/news.xml';
    const moved = { finalUrl: 'https://moved.example/feed', permanentUrl: 'https://moved.example/feed' };
    expect(await tried(address, { [address]: FEED }, 'en', moved)).toMatchObject({ kind: 'readable', address });
  });

  it('says so where a site has no feed', async () => {
    expect(
      await tried('castle.example', { 'https://castle.example/': '<html><body>Hello</body></html>' }),
    ).toMatchObject({
      kind: 'unusable',
      trouble: { code: 'no-feed-on-site' },
    });
  });

  it('says what the server answered where there is nothing', async () => {
    expect(await tried('https://castle.example/gone', {})).toEqual({
      kind: 'unusable',
      trouble: { code: 'gone', status: 404 },
    });
  });

  it.each(['', 'not an address', 'ftp://castle.example/feed', 'javascript:alert(1)'])('refuses "%s"', async (typed) => {
    expect(await tried(typed, {})).toMatchObject({ kind: 'unusable', trouble: { code: 'bad-address' } });
  });
});

import type { RequestListener } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { openFeedFetcher, type FeedFetcher, type FetcherOptions } from '../../src/feeds/fetch-feed.ts';
import type { FetchOutcome } from '../../src/feeds/fetch-outcome.ts';
import { startFeedServer, type FeedServer } from './feed-server.ts';

const opened: { close(): Promise<void> }[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((thing) => thing.close()));
});

async function serve(answer: RequestListener): Promise<FeedServer> {
  const server = await startFeedServer(answer);
  opened.push(server);
  return server;
}

function open(options: Partial<FetcherOptions> = {}): FeedFetcher {
  const fetcher = openFeedFetcher({ userAgent: 'Touchline test', allow: isLoopback, ...options });
  opened.push(fetcher);
  return fetcher;
}

function isLoopback(url: URL): boolean {
  return url.hostname === '127.0.0.1';
}

function textOf(outcome: FetchOutcome): string {
  return outcome.kind === 'fetched' ? Buffer.from(outcome.body).toString() : `${outcome.kind}: ${outcome.reason}`;
}

describe('fetching a feed', () => {
  it('brings the document, what it is and how to ask for the next one', async () => {
    const { origin, requests } = await serve((_request, response) => {
      response.setHeader('content-type', 'application/rss+xml');
      response.setHeader('etag', 'W/"v1"');
      response.setHeader('last-modified', 'Sat, 01 Aug 2026 12:00:00 GMT');
      response.setHeader('cache-control', 'max-age=600');
      response.end('<rss/>');
    });
    const outcome = await open().fetchFeed(`${origin}/feed`);
    expect(textOf(outcome)).toBe('<rss/>');
    expect(outcome).toMatchObject({
      contentType: 'application/rss+xml',
      etag: 'W/"v1"',
      lastModified: 'Sat, 01 Aug 2026 12:00:00 GMT',
      freshSeconds: 600,
      finalUrl: `${origin}/feed`,
    });
    expect(outcome).not.toHaveProperty('permanentUrl');
    expect(requests[0]?.headers['user-agent']).toBe('Touchline test');
  });

  it('sends back what it knows, and takes 304, 204 and the same bytes for no news', async () => {
    const { origin, requests } = await serve((request, response) => {
      response.statusCode = request.url === '/304' ? 304 : request.url === '/204' ? 204 : 200;
      response.end(request.url === '/200' ? '<rss/>' : undefined);
    });
    const fetcher = open();
    const first = await fetcher.fetchFeed(`${origin}/200`);
    const known = { etag: '"v1"', lastModified: 'then', bodyHash: first.kind === 'fetched' ? first.bodyHash : '' };
    expect(await fetcher.fetchFeed(`${origin}/304`, known)).toEqual({ kind: 'not-modified', reason: 'status-304' });
    expect(requests[1]?.headers).toMatchObject({ 'if-none-match': '"v1"', 'if-modified-since': 'then' });
    expect(await fetcher.fetchFeed(`${origin}/204`, known)).toEqual({ kind: 'not-modified', reason: 'status-204' });
    expect(await fetcher.fetchFeed(`${origin}/200`, known)).toEqual({ kind: 'not-modified', reason: 'same-body' });
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['gzip, gzip', (text: string) => gzipSync(gzipSync(text))],
  ])('undoes %s', async (coding, compress) => {
    const { origin } = await serve((_request, response) => {
      response.setHeader('content-encoding', coding);
      response.end(compress('<rss/>'));
    });
    expect(textOf(await open().fetchFeed(origin))).toBe('<rss/>');
  });

  it.each([
    ['a bomb', 'gzip', gzipSync(Buffer.alloc(20_000_000)), 'failed: too-large'],
    ['a cut document', 'gzip', gzipSync('<rss/>'.repeat(99)).subarray(0, -9), 'failed: broken-answer'],
    ['what is not compressed at all', 'gzip', Buffer.from('<rss/>'), 'failed: broken-answer'],
    ['an unknown coding', 'foo', Buffer.from('<rss/>'), 'failed: broken-answer'],
  ])('ends well on %s', async (_name, coding, body, expected) => {
    const { origin } = await serve((_request, response) => {
      response.setHeader('content-encoding', coding);
      response.end(body);
    });
    expect(textOf(await open().fetchFeed(origin))).toBe(expected);
  });

  it('cuts an endless document at the size cap', async () => {
    const { origin } = await serve((_request, response) => {
      const more = () => {
        while (response.write('x'.repeat(65_536)));
      };
      response.on('drain', more);
      more();
    });
    expect(textOf(await open({ maxBytes: 200_000 }).fetchFeed(origin))).toBe('failed: too-large');
  });

  it('gives a server that stalls its deadline and no more', async () => {
    const { origin } = await serve((_request, response) => {
      response.write('<rss>');
    });
    expect(textOf(await open({ deadline: 60 }).fetchFeed(origin))).toBe('failed: timeout');
  });

  it.each([
    [404, 'gone'],
    [410, 'gone'],
    [403, 'bad-status'],
    [206, 'bad-status'],
    [503, 'bad-status'],
  ])('explains status %i', async (status, reason) => {
    const { origin } = await serve((_request, response) => {
      response.statusCode = status;
      response.setHeader('retry-after', '120');
      response.end('<rss/>');
    });
    expect(await open().fetchFeed(origin)).toMatchObject({ kind: 'failed', reason, retryAfterSeconds: 120 });
  });

  it('says when there is no server, no name and no address', async () => {
    const fetcher = open({ resolve: async () => [] });
    expect(await fetcher.fetchFeed('http://127.0.0.1:9/')).toMatchObject({ reason: 'unreachable' });
    expect(await fetcher.fetchFeed('https://nobody.example.com/')).toMatchObject({ reason: 'address-refused' });
    expect(await fetcher.fetchFeed('nonsense')).toMatchObject({ reason: 'address-refused' });
  });
});

describe('following redirects', () => {
  it('arrives, and says where the feed lives now when every step was permanent', async () => {
    const { origin } = await serve((request, response) => {
      if (request.url === '/new') {
        return response.end('<rss/>');
      }
      response.writeHead(request.url === '/moved' ? 301 : 302, { location: '/new' });
      response.end();
    });
    const fetcher = open();
    expect(await fetcher.fetchFeed(`${origin}/moved`)).toMatchObject({
      finalUrl: `${origin}/new`,
      permanentUrl: `${origin}/new`,
    });
    expect(await fetcher.fetchFeed(`${origin}/once`)).not.toHaveProperty('permanentUrl');
  });

  it('gives up after five steps, and without an address to go to', async () => {
    const { origin, requests } = await serve((request, response) => {
      response.writeHead(302, request.url === '/loop' ? { location: '/loop' } : {});
      response.end();
    });
    const fetcher = open();
    expect(await fetcher.fetchFeed(`${origin}/loop`)).toMatchObject({ kind: 'failed', reason: 'bad-redirect' });
    expect(requests).toHaveLength(6);
    expect(await fetcher.fetchFeed(`${origin}/nowhere`)).toMatchObject({ reason: 'bad-redirect' });
  });

  it.each(['http://169.254.169.254/latest/', 'file:///etc/passwd', 'http://printer.local/', '//10.0.0.1/'])(
    'does not follow to %s',
    async (location) => {
      const { origin } = await serve((_request, response) => {
        response.writeHead(302, { location });
        response.end();
      });
      expect(await open().fetchFeed(origin)).toMatchObject({ kind: 'failed', reason: 'address-refused' });
    },
  );

  it('sends credentials to the host they belong to and to no other', async () => {
    const other = await serve((_request, response) => response.end('<rss/>'));
    const { origin, requests } = await serve((_request, response) => {
      response.writeHead(302, { location: `${other.origin.replace('//', '//eve:pw@')}/feed` });
      response.end();
    });
    const outcome = await open().fetchFeed(`${origin.replace('//', '//anna:geheim@')}/feed`);
    expect(requests[0]?.headers.authorization).toBe(`Basic ${Buffer.from('anna:geheim').toString('base64')}`);
    expect(other.requests[0]?.headers.authorization).toBeUndefined();
    expect(JSON.stringify(outcome)).not.toMatch(/geheim|pw@/);
  });

  it('sends a password as it was typed, a bare percent sign in it too', async () => {
    const { origin, requests } = await serve((_, response) => response.end('<rss/>'));
    const outcome = await open().fetchFeed(origin.replace('http://', 'http://anna:100%25%off@'));
    expect(outcome).toMatchObject({ kind: 'fetched' });
    expect(requests[0]?.headers.authorization).toBe(`Basic ${Buffer.from('anna:100%%off').toString('base64')}`);
  });
});

describe('what is not public', () => {
  it('is not fetched: neither a literal nor a name that leads there, not even by a redirect', async () => {
    const { origin, requests } = await serve((_request, response) => response.end('<rss/>'));
    const port = new URL(origin).port;
    const fetcher = open({ allow: () => false, resolve: async () => ['127.0.0.1'] });
    expect(await fetcher.fetchFeed(origin)).toMatchObject({ reason: 'address-refused' });
    expect(await fetcher.fetchFeed('http://feed.example.com:8080/')).toMatchObject({ reason: 'address-refused' });
    expect(await fetcher.fetchFeed(`http://2130706433:${port}/`)).toMatchObject({ reason: 'address-refused' });
    expect(requests).toHaveLength(0);
  });

  it('is not opened for a public feed by being allowed for a private one', async () => {
    const secret = await serve((_request, response) => response.end('<rss/>'));
    const start = await serve((_request, response) => {
      response.writeHead(302, { location: secret.origin });
      response.end();
    });
    const fetcher = open({ allow: (url) => url.origin === start.origin });
    expect(await fetcher.fetchFeed(start.origin)).toMatchObject({ kind: 'failed', reason: 'address-refused' });
    expect(secret.requests).toHaveLength(0);
  });
});

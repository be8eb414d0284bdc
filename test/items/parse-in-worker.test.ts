import { setImmediate } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { openFeedParser, type FeedParser, type ParseJob } from '../../src/items/parse-in-worker.ts';
import { FEED, parsed, rss, rssItem, SEEN_AT } from './document-builder.ts';

function job(document: string | Uint8Array): ParseJob {
  return { body: new Uint8Array(Buffer.from(document)), feed: FEED, seenAt: SEEN_AT };
}

/** Takes both readers seconds: five megabytes of paragraphs of one letter. */
const slow = rss(
  ...Array.from({ length: 490 }, () => rssItem('S', `<description>${'&lt;p&gt;x'.repeat(1000)}</description>`)),
);

/** Takes the reader a hundred megabytes: as many entries as fit into five. */
const greedy = `{"version":"https://jsonfeed.org/version/1.1","items":[${'{"id":"1"},'.repeat(450_000)}{"id":"2"}]}`;

describe('parsing in a worker', () => {
  const opened: FeedParser[] = [];
  const open = (deadline?: number, memoryMb?: number) => {
    const parser = openFeedParser(deadline, memoryMb);
    opened.push(parser);
    return parser;
  };
  afterAll(() => Promise.all(opened.map((parser) => parser.close())));

  it('gives what parsing here gives, and decodes the body first', async () => {
    const document = rss(rssItem('Müller joins'));
    const parser = open();
    expect(await parser.parse(job(document))).toEqual(parsed(document));
    const latin = { ...job(Buffer.from(document, 'latin1')), contentType: 'text/xml; charset=iso-8859-1' };
    expect(await parser.parse(latin)).toEqual(parsed(document));
  });

  it('ends a parse that takes too long, and is ready for the next', async () => {
    const parser = open(600);
    const [late, next] = await Promise.all([parser.parse(job(slow)), parser.parse(job(rss()))]);
    expect(late).toEqual({ kind: 'not-a-feed', reason: 'too-slow' });
    expect(next).toMatchObject({ kind: 'parsed', items: [] });
  });

  it('outlives a document that fills its memory just when it is given up', async () => {
    const parser = open(200, 24);
    await parser.parse(job(rss()));
    const parsing = parser.parse(job(greedy));
    await setImmediate();
    // Somebody else keeps the main thread busy: the deadline and the end of the thread are heard of in one turn.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2000);
    expect(await parsing).toEqual({ kind: 'not-a-feed', reason: 'too-slow' });
    expect(await parser.parse(job(rss()))).toMatchObject({ kind: 'parsed' });
  });

  it('leaves the main thread free while it works', async () => {
    const parsing = open(2000).parse(job(slow));
    let turns = 0;
    const counting = setInterval(() => turns++, 1);
    await parsing;
    clearInterval(counting);
    expect(turns).toBeGreaterThan(20);
  });
});

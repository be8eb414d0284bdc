import { writeHeadline } from '../alerts/write-headline.ts';
import { wordsOf } from '../alerts/alert-words.ts';
import type { Reader } from '../claims/reading.ts';
import type { FeedTest, TestedItem } from '../discord/services.ts';
import { decodeBody } from '../feeds/decode-body.ts';
import type { Feed, Language, Scope } from '../feeds/feed.ts';
import { canonicalUrl, feedId } from '../feeds/feed-address.ts';
import type { FetchOutcome } from '../feeds/fetch-outcome.ts';
import { findFeeds } from '../feeds/find-feeds.ts';
import { explainNoFeed } from '../items/explain-no-feed.ts';
import { guessLanguage } from '../items/guess-language.ts';
import type { Item } from '../items/item.ts';
import type { ParsedFeed } from '../items/parse-feed.ts';
import { foldSaga } from '../sagas/fold-saga.ts';
import { reportClaim } from '../sagas/report-claim.ts';

export interface TestFeedDeps {
  readonly fetchFeed: (address: string) => Promise<FetchOutcome>;
  readonly parse: (outcome: FetchedFeed, feed: Feed, seenAt: Date) => Promise<ParsedFeed>;
  readonly reader: Reader;
  readonly now: () => Date;
}

type FetchedFeed = Extract<FetchOutcome, { kind: 'fetched' }>;
type Readable = Extract<FeedTest, { kind: 'readable' }>;

/** For whom an address is tried, and in which language the answer is read. */
export interface TestFor {
  readonly scope: Scope;
  readonly language: Language;
}

/** A site's page may name many feeds, and a stranger may send us to any site: this many are tried. */
const MOST_TRIED = 8;
const PREVIEWED = 5;

/** Tries an address for `/feeds add`: reads the feed there, or the first one that its page leads to. Stores nothing. */
export async function testFeed(typed: string, to: TestFor, deps: TestFeedDeps): Promise<FeedTest> {
  const address = addressOf(typed);
  if (address === undefined) {
    return { kind: 'unusable', trouble: { code: 'bad-address' } };
  }
  const outcome = await deps.fetchFeed(address);
  const direct = await read(address, outcome, to, deps);
  if (outcome.kind !== 'fetched' || direct.kind === 'readable' || direct.trouble.code !== 'no-feed') {
    return direct;
  }
  const page = decodeBody(outcome.body, outcome.contentType).text;
  const candidates = findFeeds(page, outcome.finalUrl).slice(0, MOST_TRIED);
  return (await firstReadable(candidates, to, deps)) ?? { kind: 'unusable', trouble: { code: 'no-feed-on-site' } };
}

/** People type addresses as they see them: without https://, or with feed:// before them. */
function addressOf(typed: string): string | undefined {
  const trimmed = typed.trim();
  try {
    return canonicalUrl(
      /^[a-z]+:/i.test(trimmed) && !/^[^/]+:\d+(\/|$)/.test(trimmed) ? trimmed : `https://${trimmed}`,
    );
  } catch {
    return undefined;
  }
}

async function firstReadable(
  candidates: ReturnType<typeof findFeeds>,
  to: TestFor,
  deps: TestFeedDeps,
): Promise<Readable | undefined> {
  for (const { url } of candidates) {
    const test = await read(url, await deps.fetchFeed(url), to, deps);
    if (test.kind === 'readable') {
      const others = candidates.filter((other) => other.reason === 'linked' && other.url !== url);
      return { ...test, alternatives: others.map((other) => other.url) };
    }
  }
  return undefined;
}

async function read(asked: string, outcome: FetchOutcome, to: TestFor, deps: TestFeedDeps): Promise<FeedTest> {
  switch (outcome.kind) {
    case 'fetched':
      return readDocument(lastingAddress(asked, outcome), outcome, to, deps);
    case 'failed':
      return { kind: 'unusable', trouble: outcome.trouble };
    case 'not-modified':
      return { kind: 'unusable', trouble: { code: 'broken-answer' } };
  }
}

/** Where the feed is to be read from now on: where it moved for good, unless only the old address has the password. */
function lastingAddress(asked: string, { permanentUrl = asked }: FetchedFeed): string {
  const { username, password } = new URL(asked);
  return canonicalUrl(username === '' && password === '' ? permanentUrl : asked);
}

async function readDocument(address: string, outcome: FetchedFeed, to: TestFor, deps: TestFeedDeps): Promise<FeedTest> {
  const { scope } = to;
  const draft: Feed = {
    id: feedId(scope, address),
    url: address,
    outlet: new URL(address).host,
    language: 'en',
    scope,
  };
  const document = await deps.parse(outcome, draft, deps.now());
  if (document.kind === 'not-a-feed') {
    return { kind: 'unusable', trouble: explainNoFeed(document.reason).trouble };
  }
  const { items, title } = document;
  const feed = { ...draft, outlet: title === undefined || title === '' ? draft.outlet : title.slice(0, 80) };
  return {
    kind: 'readable',
    address,
    outlet: feed.outlet,
    language: guessLanguage(items.map((item) => `${item.title} ${item.summary}`).join(' ')),
    itemCount: items.length,
    items: newestFirst(items)
      .slice(0, PREVIEWED)
      .map((item) => preview(item, feed, deps.reader, to.language)),
    alternatives: [],
  };
}

function newestFirst(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => Date.parse(b.publishedAt ?? b.seenAt) - Date.parse(a.publishedAt ?? a.seenAt));
}

/** What the item would have told if nothing had been known before it. */
function preview(item: Item, feed: Feed, reader: Reader, language: Language): TestedItem {
  const { claims } = reader.read(item);
  const told = claims.flatMap((claim, place) => {
    const course = claim.player === undefined ? [] : foldSaga([reportClaim(item, feed, claim, place)]);
    return course.map((development) => writeHeadline(development, course, wordsOf(language)));
  });
  return {
    title: item.title,
    ...(item.link === undefined ? {} : { link: item.link }),
    told,
    ...(told.length > 0 ? {} : { silence: claims.length > 0 ? 'nobody-named' : 'no-development' }),
  };
}

import { writeHeadline } from '../alerts/write-headline.ts';
import { wordsOf } from '../alerts/alert-words.ts';
import type { Reader } from '../claims/reading.ts';
import type { FeedTest, TestedItem } from '../discord/services.ts';
import { decodeBody } from '../feeds/decode-body.ts';
import type { Feed, Scope } from '../feeds/feed.ts';
import { canonicalUrl, feedId } from '../feeds/feed-address.ts';
import type { FailedFetch, FetchOutcome } from '../feeds/fetch-outcome.ts';
import { findFeeds } from '../feeds/find-feeds.ts';
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
type Unusable = Extract<FeedTest, { kind: 'unusable' }>;

/** A site's page may name many feeds, and a stranger may send us to any site: this many are tried. */
const MOST_TRIED = 8;
const PREVIEWED = 5;

/** Tries an address for `/feeds add`: reads the feed there, or the first one that its page leads to. Stores nothing. */
export async function testFeed(typed: string, scope: Scope, deps: TestFeedDeps): Promise<FeedTest> {
  const address = addressOf(typed);
  if (address === undefined) {
    return { kind: 'unusable', reason: 'bad-address', detail: typed.slice(0, 200) };
  }
  const outcome = await deps.fetchFeed(address);
  if (outcome.kind !== 'fetched') {
    return outcome.kind === 'failed' ? unusable(outcome) : NO_ANSWER;
  }
  const direct = await readAs(outcome, scope, deps);
  if (direct !== undefined) {
    return direct;
  }
  const page = decodeBody(outcome.body, outcome.contentType).text;
  return tryCandidates(findFeeds(page, outcome.finalUrl).slice(0, MOST_TRIED), scope, deps);
}

const NO_ANSWER: Unusable = { kind: 'unusable', reason: 'no-feed', detail: 'The server answered with nothing.' };

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

async function tryCandidates(
  candidates: ReturnType<typeof findFeeds>,
  scope: Scope,
  deps: TestFeedDeps,
): Promise<FeedTest> {
  for (const { url } of candidates) {
    const outcome = await deps.fetchFeed(url);
    const read = outcome.kind === 'fetched' ? await readAs(outcome, scope, deps) : undefined;
    if (read !== undefined) {
      const others = candidates.filter((other) => other.reason === 'linked' && other.url !== url);
      return { ...read, alternatives: others.map((other) => other.url) };
    }
  }
  return { kind: 'unusable', reason: 'no-feed', detail: `${candidates.length} addresses were tried.` };
}

/** The preview of a fetched document, or nothing where it is no feed. */
async function readAs(
  outcome: FetchedFeed,
  scope: Scope,
  deps: TestFeedDeps,
): Promise<Extract<FeedTest, { kind: 'readable' }> | undefined> {
  const address = canonicalUrl(outcome.permanentUrl ?? outcome.finalUrl);
  const draft: Feed = {
    id: feedId(scope, address),
    url: address,
    outlet: new URL(address).host,
    language: 'en',
    scope,
  };
  const document = await deps.parse(outcome, draft, deps.now());
  if (document.kind === 'not-a-feed') {
    return undefined;
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
      .map((item) => preview(item, feed, deps.reader)),
    alternatives: [],
  };
}

function newestFirst(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => Date.parse(b.publishedAt ?? b.seenAt) - Date.parse(a.publishedAt ?? a.seenAt));
}

/** What the item would have told if nothing had been known before it. */
function preview(item: Item, feed: Feed, reader: Reader): TestedItem {
  const { claims, silences } = reader.read(item);
  const told = claims.flatMap((claim, place) => {
    const course = claim.player === undefined ? [] : foldSaga([reportClaim(item, feed, claim, place)]);
    return course.map((development) => writeHeadline(development, course, wordsOf('en')));
  });
  const [silence] = silences;
  return {
    title: item.title,
    ...(item.link === undefined ? {} : { link: item.link }),
    told,
    ...(told.length > 0 || silence === undefined ? {} : { silence: silence.reason }),
  };
}

function unusable({ reason, detail }: FailedFetch): Unusable {
  switch (reason) {
    case 'address-refused':
    case 'bad-redirect':
      return { kind: 'unusable', reason: 'private-address', detail };
    case 'too-large':
      return { kind: 'unusable', reason: 'too-large', detail };
    case 'not-a-feed':
      return { kind: 'unusable', reason: 'no-feed', detail };
    case 'unreachable':
    case 'timeout':
    case 'bad-status':
    case 'gone':
    case 'broken-answer':
      return { kind: 'unusable', reason: 'unreachable', detail };
  }
}

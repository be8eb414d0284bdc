import { createHash } from 'node:crypto';
import { unescape } from 'node:querystring';
import { Agent, type Dispatcher } from 'undici';
import { checkUrl } from './address-guard.ts';
import { freshSeconds, retryAfterSeconds, safeValidator } from './cache-headers.ts';
import { explainFetchError } from './explain-fetch-error.ts';
import { explainStatus } from './explain-status.ts';
import type { FailedFetch, FetchOutcome, KnownVersion } from './fetch-outcome.ts';
import { guardedConnector, type Resolve } from './guarded-connector.ts';
import { headerOf } from './header-of.ts';
import { readBody } from './read-body.ts';
import { plannedHop, type Hop } from './redirect.ts';

export interface FetcherOptions {
  /** Sent as User-Agent: says who asks and where to complain. */
  readonly userAgent: string;
  /** Addresses that are fetched although they are not public: the sandbox's own feed, an operator's private ones. */
  readonly allow?: (url: URL) => boolean;
  /** Looks names up; for tests. */
  readonly resolve?: Resolve;
  /** Milliseconds for the whole fetch: looking up, redirects and body. */
  readonly deadline?: number;
  readonly maxBytes?: number;
  readonly maxRedirects?: number;
  readonly now?: () => Date;
}

export interface FeedFetcher {
  /** Fetches one address. Never throws; a `known` version makes the request a conditional one. */
  fetchFeed(address: string, known?: KnownVersion): Promise<FetchOutcome>;
  close(): Promise<void>;
}

interface Request extends Required<Omit<FetcherOptions, 'resolve'>> {
  readonly known: KnownVersion;
  readonly signal: AbortSignal;
  /** Chooses the way for a hop: guarded, unless the operator allowed both the feed and this address. */
  readonly agentFor: (url: URL) => Dispatcher;
}

/** Opens what fetches feeds: one connection pool, a guard on every address and a deadline, a redirect and a size cap. */
export function openFeedFetcher(options: FetcherOptions): FeedFetcher {
  const pool = { connections: 2, keepAliveTimeout: 4_000, maxHeaderSize: 16_384 };
  const guarded = new Agent({ ...pool, connect: guardedConnector(options.resolve) });
  const open = new Agent({ ...pool, connect: { allowH2: false } });
  const settings = {
    allow: () => false,
    deadline: 15_000,
    maxBytes: 5_000_000,
    maxRedirects: 5,
    now: () => new Date(),
    ...options,
  };

  return {
    async fetchFeed(address, known = {}) {
      const start = URL.parse(address);
      if (start === null) {
        return refused('This is no address. It must begin with https://', 'bad-address');
      }
      const privately = settings.allow(start);
      const agentFor = (url: URL): Dispatcher => (privately && settings.allow(url) ? open : guarded);
      const signal = AbortSignal.timeout(settings.deadline);
      try {
        return await follow({ ...settings, known, signal, agentFor }, start, open);
      } catch (error) {
        return explainFetchError(signal.aborted ? signal.reason : error);
      }
    },
    async close() {
      await Promise.all([guarded.destroy(), open.destroy()]);
    },
  };
}

/** Walks from the address over its redirects to an answer. */
async function follow(request: Request, start: URL, open: Dispatcher): Promise<FetchOutcome> {
  let hop: Hop = { url: start, count: 0, permanent: true };
  for (;;) {
    const agent = request.agentFor(hop.url);
    const verdict = checkUrl(hop.url);
    if (verdict.kind === 'refused' && agent !== open) {
      return refused(verdict.detail, 'private-address');
    }
    const answer = await ask(request, agent, hop.url, start);
    const planned = plannedHop(hop, answer.statusCode, headerOf(answer.headers, 'location'), request.maxRedirects);
    switch (planned.kind) {
      case 'stay':
        return readAnswer(request, answer, hop);
      case 'failed':
        answer.body.destroy();
        return planned;
      case 'go':
        await answer.body.dump({ limit: 65_536, signal: request.signal });
        hop = planned.hop;
    }
  }
}

function refused(detail: string, code: 'bad-address' | 'private-address'): FailedFetch {
  return { kind: 'failed', reason: 'address-refused', detail, trouble: { code } };
}

async function ask(
  { known, signal, userAgent }: Request,
  dispatcher: Dispatcher,
  url: URL,
  start: URL,
): Promise<Dispatcher.ResponseData> {
  const answer = await dispatcher.request({
    origin: url.origin,
    path: url.pathname + url.search,
    method: 'GET',
    signal,
    headers: {
      'user-agent': userAgent,
      accept: 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5',
      'accept-encoding': 'gzip, br',
      // A redirect to another host never gets what was meant for the first one.
      ...(url.origin === start.origin ? authorization(start) : {}),
      ...(known.etag === undefined ? {} : { 'if-none-match': known.etag }),
      ...(known.lastModified === undefined ? {} : { 'if-modified-since': known.lastModified }),
    },
  });
  // Destroying a body early makes it emit an error that nobody waits for.
  answer.body.on('error', () => undefined);
  return answer;
}

async function readAnswer(request: Request, answer: Dispatcher.ResponseData, hop: Hop): Promise<FetchOutcome> {
  const fresh = freshSeconds(headerOf(answer.headers, 'cache-control'), headerOf(answer.headers, 'age'));
  const freshness = fresh === undefined ? {} : { freshSeconds: fresh };
  if (answer.statusCode === 304 || answer.statusCode === 204) {
    await answer.body.dump();
    return { kind: 'not-modified', reason: `status-${answer.statusCode}`, ...freshness };
  }
  if (answer.statusCode !== 200) {
    answer.body.destroy();
    return failedStatus(answer, request.now());
  }
  const body = await readBody(answer.body, headerOf(answer.headers, 'content-encoding') ?? '', request.maxBytes);
  const bodyHash = createHash('sha256').update(body).digest('hex');
  if (bodyHash === request.known.bodyHash) {
    return { kind: 'not-modified', reason: 'same-body', ...freshness };
  }
  return { kind: 'fetched', body, bodyHash, ...freshness, ...identityOf(answer), ...placeOf(hop) };
}

function failedStatus(answer: Dispatcher.ResponseData, now: Date): FailedFetch {
  const wait = retryAfterSeconds(headerOf(answer.headers, 'retry-after'), now);
  return { ...explainStatus(answer.statusCode), ...(wait === undefined ? {} : { retryAfterSeconds: wait }) };
}

function identityOf(answer: Dispatcher.ResponseData): { contentType?: string; etag?: string; lastModified?: string } {
  const contentType = headerOf(answer.headers, 'content-type');
  const etag = safeValidator(headerOf(answer.headers, 'etag'));
  const lastModified = safeValidator(headerOf(answer.headers, 'last-modified'));
  return {
    ...(contentType === undefined ? {} : { contentType }),
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
}

function placeOf({ url, count, permanent }: Hop): { finalUrl: string; permanentUrl?: string } {
  const finalUrl = `${url.origin}${url.pathname}${url.search}`;
  return { finalUrl, ...(count > 0 && permanent ? { permanentUrl: finalUrl } : {}) };
}

function authorization({ username, password }: URL): { authorization?: string } {
  if (username === '' && password === '') {
    return {};
  }
  // Not decodeURIComponent: it throws at a password with a bare "%", which people type.
  const secret = `${unescape(username)}:${unescape(password)}`;
  return { authorization: `Basic ${Buffer.from(secret).toString('base64')}` };
}

import { Agent } from 'undici';
import { retryAfterSeconds } from '../../feeds/cache-headers.ts';
import { explainFetchError } from '../../feeds/explain-fetch-error.ts';
import { headerOf } from '../../feeds/header-of.ts';
import { readBody } from '../../feeds/read-body.ts';
import { parseSparqlRows, type SparqlRow } from './sparql-rows.ts';

/** Every way a question can end. `again` says whether the same question may be answered later. */
export type Answer =
  | { readonly kind: 'answered'; readonly rows: readonly SparqlRow[] }
  | {
      readonly kind: 'failed';
      readonly reason: 'too-many-requests' | 'refused' | 'bad-status' | 'unreachable' | 'timeout' | 'broken-answer';
      /** A sentence for the operator. */
      readonly detail: string;
      readonly again: boolean;
      /** What the server asked us to wait. */
      readonly retryAfterSeconds?: number | undefined;
    };

/** Which server is asked, and how. */
export interface WikidataOptions {
  /** A SPARQL endpoint that takes queries as a form, by POST. */
  readonly endpoint: string;
  readonly userAgent: string;
  /** Milliseconds for one question; the public server itself gives up after 60 seconds. */
  readonly deadline?: number | undefined;
  readonly now?: () => Date;
}

/** A SPARQL server while questions may be put to it. */
export interface Wikidata {
  /** Asks one question. Never throws. */
  ask(query: string): Promise<Answer>;
  close(): Promise<void>;
}

const MAX_BYTES = 50_000_000;

/** Opens a SPARQL server for questions. */
export function openWikidata(options: WikidataOptions): Wikidata {
  const { endpoint, userAgent, deadline = 75_000, now = () => new Date() } = options;
  const url = new URL(endpoint);
  const agent = new Agent({ connections: 1, headersTimeout: deadline, bodyTimeout: deadline });
  return {
    async ask(query) {
      const signal = AbortSignal.timeout(deadline);
      try {
        const answer = await agent.request({
          origin: url.origin,
          path: url.pathname + url.search,
          method: 'POST',
          signal,
          headers: {
            'user-agent': userAgent,
            accept: 'application/sparql-results+json',
            'accept-encoding': 'gzip',
            'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
          },
          body: new URLSearchParams({ query }).toString(),
        });
        // Destroying a body early makes it emit an error that nobody waits for.
        answer.body.on('error', () => undefined);
        if (answer.statusCode !== 200) {
          answer.body.destroy();
          return explainStatus(answer.statusCode, retryAfterSeconds(headerOf(answer.headers, 'retry-after'), now()));
        }
        const body = await readBody(answer.body, headerOf(answer.headers, 'content-encoding') ?? '', MAX_BYTES);
        return explainBody(new TextDecoder().decode(body));
      } catch (error) {
        return explainTrouble(signal.aborted ? signal.reason : error);
      }
    },
    close: () => agent.destroy(),
  };
}

function explainStatus(status: number, wait: number | undefined): Answer {
  if (status === 429) {
    const detail = 'The server has had enough of us for now (429).';
    return { kind: 'failed', reason: 'too-many-requests', detail, again: true, retryAfterSeconds: wait };
  }
  if (status === 401 || status === 403) {
    const detail = `The server turns us away (${status}): perhaps this address is banned for a day.`;
    return { kind: 'failed', reason: 'refused', detail, again: false };
  }
  const again = status >= 500 || status === 408;
  const detail = again
    ? `The server has trouble of its own (${status}).`
    : `The server answers ${status}: check that --endpoint names a SPARQL endpoint that takes POST.`;
  return { kind: 'failed', reason: 'bad-status', detail, again, retryAfterSeconds: wait };
}

/** The public server sends 200 first and breaks off in the middle when its minute is over. */
function explainBody(text: string): Answer {
  const rows = parseSparqlRows(text);
  return rows === undefined
    ? { kind: 'failed', reason: 'broken-answer', detail: 'The answer is not whole, or no SPARQL answer.', again: true }
    : { kind: 'answered', rows };
}

function explainTrouble(error: unknown): Answer {
  const { reason, detail } = explainFetchError(error);
  switch (reason) {
    case 'timeout':
    case 'unreachable':
      return { kind: 'failed', reason, detail, again: true };
    case 'too-large':
      return {
        kind: 'failed',
        reason: 'broken-answer',
        detail: 'The answer is larger than any should be.',
        again: false,
      };
    case 'address-refused':
    case 'bad-redirect':
    case 'bad-status':
    case 'gone':
    case 'broken-answer':
    case 'not-a-feed':
    case 'too-many-items':
      return { kind: 'failed', reason: 'broken-answer', detail, again: true };
  }
}

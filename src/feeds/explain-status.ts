import type { FailedFetch } from './fetch-outcome.ts';
import type { Trouble } from './trouble.ts';

const WORDS = new Map<number, string>([
  [401, 'The feed wants a user name and password. Put them into the address, or use another feed.'],
  [402, 'The feed must be paid for.'],
  [403, 'The outlet does not let us read this feed.'],
  [404, 'There is nothing at this address (404). The feed may have moved; look for its new address on the site.'],
  [410, 'The outlet says this feed is gone for good (410). Remove it, or look for its new address on the site.'],
  [429, 'The outlet says we ask too often.'],
  [451, 'The feed is blocked for legal reasons.'],
]);

/** Says what a status other than 200, 204, 304 or a redirect means for a feed, in words for an admin. */
export function explainStatus(status: number): FailedFetch {
  const detail = WORDS.get(status) ?? (status >= 500 ? `The outlet's server is in trouble (${status}).` : undefined);
  return {
    kind: 'failed',
    reason: status === 404 || status === 410 ? 'gone' : 'bad-status',
    detail: detail ?? `The server answered with status ${status}, which no feed reader can use.`,
    trouble: { code: codeOf(status), status },
  };
}

function codeOf(status: number): Trouble['code'] {
  switch (status) {
    case 401:
    case 402:
    case 403:
    case 451:
      return 'locked';
    case 404:
    case 410:
      return 'gone';
    case 429:
      return 'too-often';
    default:
      return status >= 500 ? 'server-error' : 'bad-status';
  }
}

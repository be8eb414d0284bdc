import type { FailedFetch } from './fetch-outcome.ts';

/** Where a fetch stands: the address to ask, how many redirects led here, and whether all of them were permanent. */
export interface Hop {
  readonly url: URL;
  readonly count: number;
  readonly permanent: boolean;
}

export type PlannedHop = { readonly kind: 'stay' } | { readonly kind: 'go'; readonly hop: Hop } | FailedFetch;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Decides where an answer sends us on. Credentials that a redirect carries are dropped: they are not the admin's. */
export function plannedHop(from: Hop, status: number, location: string | undefined, maxRedirects: number): PlannedHop {
  if (!REDIRECTS.has(status)) {
    return { kind: 'stay' };
  }
  const url = location === undefined ? null : URL.parse(location, from.url.href);
  if (url === null) {
    return failed('The server redirects, but not to an address.');
  }
  if (from.count >= maxRedirects) {
    return failed(`The server redirects more than ${maxRedirects} times.`);
  }
  url.username = '';
  url.password = '';
  return { kind: 'go', hop: { url, count: from.count + 1, permanent: from.permanent && isPermanent(status) } };
}

function isPermanent(status: number): boolean {
  return status === 301 || status === 308;
}

function failed(detail: string): FailedFetch {
  return { kind: 'failed', reason: 'bad-redirect', detail, trouble: { code: 'bad-redirect' } };
}

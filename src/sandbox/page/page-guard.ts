import type { IncomingMessage } from 'node:http';

/** What a browser may do with the page: nothing that is not the page's own, and no text may become a script. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i;

/** Why a request is not listened to: the status, and a sentence for whoever sent it. */
export type Refused = { readonly kind: 'refused'; readonly status: 400 | 403 | 415; readonly error: string };

/**
 * Decides whether a request may speak for a person. A site on the web can make a visitor's browser send requests to
 * loopback, and by DNS rebinding even read what comes back: the Host header tells the second, the Origin the first.
 */
export function checkRequest({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>): Refused | undefined {
  const { host = '', origin } = headers;
  if (!LOOPBACK.test(host)) {
    return refused(403, `The sandbox answers on this machine only. Open it as http://127.0.0.1, not as "${host}".`);
  }
  if (origin !== undefined && origin !== `http://${host}`) {
    return refused(403, 'Another site asked for this. Only the sandbox’s own page may.');
  }
  if (method === 'POST' && origin === undefined) {
    return refused(403, 'An act needs the Origin header that browsers send: use the page, or send its address.');
  }
  if (method === 'POST' && !/^application\/json\b/i.test(headers['content-type'] ?? '')) {
    return refused(415, 'An act is sent as application/json.');
  }
  return undefined;
}

function refused(status: Refused['status'], error: string): Refused {
  return { kind: 'refused', status, error };
}

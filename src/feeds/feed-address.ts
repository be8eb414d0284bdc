import { createHash } from 'node:crypto';
import type { Scope } from './feed.ts';

/**
 * The one spelling of a feed's address: lower-case host without a final dot, no default port, no fragment.
 * Credentials and query stay: some feeds are private. Throws TypeError where the text is no http(s) address.
 */
export function canonicalUrl(address: string): string {
  const url = new URL(
    address.trim().replace(/^feed:(\/\/)?(?!\/)/i, (_, slashes?: string) => (slashes ? 'http://' : '')),
  );
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new TypeError('A feed has an http or https address.');
  }
  url.hash = '';
  if (url.search === '') {
    // Takes a lonely question mark away.
    url.search = '';
  }
  url.hostname = url.hostname.replace(/\.$/, '');
  return url.href;
}

/** The feed's id, the same for http and https and with or without a final slash: one server can not add one feed twice. */
export function feedId(scope: Scope, address: string): string {
  const key = canonicalUrl(address)
    .replace(/^https?:\/\//, '')
    .replace(/\/(?=$|\?)/, '');
  return createHash('sha256').update(`${scope}\n${key}`).digest('hex').slice(0, 16);
}

const SECRET_NAME = /key|token|auth|secret|sign?(ature)?$|pass|pwd|session|credential/i;

/** An address without what only its owner should know, that may be handed on: no user, no password, no key by its name. */
export function withoutSecrets(address: string): string {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()].filter((key) => SECRET_NAME.test(key))) {
    url.searchParams.delete(name);
  }
  return url.href;
}

/** Where a feed lies, in few characters: host and path, without credentials and query. Tells feeds of one outlet apart. */
export function placeOf(address: string): string {
  const url = URL.parse(address);
  return url === null ? 'an unreadable address' : `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}`;
}

/** An address as it may be shown and logged: credentials and query, where outlets put keys, are left out. */
export function redactAddress(address: string | URL): string {
  const url = URL.parse(String(address));
  if (url === null) {
    return 'an unreadable address';
  }
  return `${url.protocol}//${url.host}${url.pathname}${url.search === '' ? '' : '?…'}`;
}

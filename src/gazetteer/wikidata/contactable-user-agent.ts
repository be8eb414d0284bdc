import { userAgentOf } from '../../feeds/user-agent.ts';

/** How we introduce ourselves, or why the operator's contact does not do. */
export type UserAgent =
  | { readonly kind: 'contactable'; readonly userAgent: string }
  | { readonly kind: 'refused'; readonly reason: 'no-contact' | 'not-plain-letters' };

/**
 * Writes the User-Agent for a server that bans whom it can not reach: the operator's contact must be, or hold, an e-mail
 * address or a web page, in letters that a header can carry.
 */
export function contactableUserAgent(contact: string): UserAgent {
  if (!/[^\s@<>]+@[^\s@<>]+\.[a-z]{2,}|https?:\/\/[^\s/]+\.[a-z]{2,}/i.test(contact)) {
    return { kind: 'refused', reason: 'no-contact' };
  }
  return /^[\x20-\x7e]+$/.test(contact)
    ? { kind: 'contactable', userAgent: userAgentOf(contact.trim()) }
    : { kind: 'refused', reason: 'not-plain-letters' };
}

import { createHash } from 'node:crypto';
import type { Item } from './item.ts';

/** Parameters that say how a reader came, not what is read. `at_` is the BBC's, `ns_` and `cmp` are older ones. */
const TRACKING =
  /^(utm_\w*|at_\w+|ns_\w+|mc_[ce]id|cmp|cmpid|icid|ito|smid|ocid|ref|ref_src|ref_url|referrer|partner|campaign|fbclid|gclid|dclid|msclkid|yclid|igshid|xtor|ftag|taid|guccounter|guce_\w+|outputtype|amp|share|__twitter_impression|service|output|feature|source)$/i;

export interface Identity {
  readonly feedId: string;
  readonly link?: string | undefined;
  readonly guid?: string | undefined;
  readonly title: string;
  /** Another entry of the same document has this link but other words: the link alone names neither. */
  readonly linkIsShared: boolean;
}

/**
 * The id of an item: by its link without tracking, for guids are what outlets change most; by guid where there is no link
 * of its own, and by title where there is neither. Dates and words play no part, so that an edited item stays itself.
 */
export function identifyItem({ feedId, link, guid, title, linkIsShared }: Identity): string {
  const address = link === undefined ? undefined : canonicalLink(link);
  if (address !== undefined && linkIsShared) {
    return hash(feedId, 'link and title', `${address}\n${folded(title)}`);
  }
  if (address !== undefined && isOwnPage(address)) {
    return hash(feedId, 'link', address);
  }
  const own = guid?.trim() ?? '';
  return own === '' ? hash(feedId, 'title', folded(title)) : hash(feedId, 'guid', canonicalLink(own) ?? own);
}

/** The hash by which a changed item is known: of title, summary and body, white space and letter forms aside. */
export function wordsHash({ title, summary, body }: Pick<Item, 'title' | 'summary' | 'body'>): string {
  return createHash('sha256')
    .update([title, summary, ...body].map(folded).join('\n'))
    .digest('hex')
    .slice(0, 24);
}

/** One spelling for all the addresses of a page: no scheme, www, mobile or AMP form, tracking, fragment or final slash. */
export function canonicalLink(link: string): string | undefined {
  const url = URL.parse(link);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    return undefined;
  }
  const host = url.host.replace(/^(www|m|mobile|amp)\./, '');
  const path = url.pathname
    .replace(/\/(index\.(html?|php))?$/, '')
    .replace(/(\/amp|\.amp)(?=$|\.html?$)/, '')
    .replace(/^\/amp(?=\/)/, '');
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort(byName);
  const query = new URLSearchParams(kept).toString();
  return `${host}${path}${query === '' ? '' : `?${query}`}`;
}

/** A link to a site's front page names no item. */
function isOwnPage(address: string): boolean {
  return /[/?]/.test(address);
}

function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function folded(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
}

function hash(feedId: string, kind: string, key: string): string {
  return createHash('sha256').update(`${feedId}\n${kind}\n${key}`).digest('hex').slice(0, 24);
}

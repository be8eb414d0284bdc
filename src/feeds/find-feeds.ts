export interface FoundFeed {
  readonly url: string;
  readonly title?: string;
  /** The page names the feed itself, or it is a place where sites often have one. */
  readonly reason: 'linked' | 'usual-place';
}

const FEED_TYPE = /^(application\/(rss|atom|rdf|feed)\+(xml|json)|application\/json|(application|text)\/xml)$/;
const USUAL_PLACES = [
  '/feed/',
  '/rss',
  '/rss.xml',
  '/feed.xml',
  '/atom.xml',
  '/index.xml',
  '/feeds/posts/default',
  '/feed.json',
];
const NAMED: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' };

/**
 * Lists where a site's feeds may be, best first: those its page links to, comment feeds last of them, then usual places.
 * Nothing is asked. `page` is the page's HTML, `address` where it came from.
 */
export function findFeeds(page: string, address: string): readonly FoundFeed[] {
  const base = baseOf(page, address);
  const linked = [...page.matchAll(/<link\b[^>]{0,2000}>/gi)].flatMap(([tag]) => linkedFeed(tag, base));
  const main = linked.filter((feed) => !isComments(feed));
  const comments = linked.filter(isComments);
  const places = USUAL_PLACES.map((path): FoundFeed => ({ url: new URL(path, address).href, reason: 'usual-place' }));
  const seen = new Set<string>();
  return [...main, ...comments, ...places].filter(({ url }) => !seen.has(url) && seen.add(url));
}

function linkedFeed(tag: string, base: string): readonly FoundFeed[] {
  const attributes = attributesOf(tag);
  const type = attributes.get('type')?.toLowerCase().split(';')[0]?.trim() ?? '';
  const isAlternate = /(^|\s)(alternate|feed)(\s|$)/i.test(attributes.get('rel') ?? '');
  const url = URL.parse(attributes.get('href') ?? '', base);
  if (!isAlternate || !FEED_TYPE.test(type) || url === null || !/^https?:$/.test(url.protocol)) {
    return [];
  }
  const title = attributes.get('title');
  return [{ url: url.href, reason: 'linked', ...(title === undefined ? {} : { title }) }];
}

function baseOf(page: string, address: string): string {
  const tag = /<base\b[^>]{0,2000}>/i.exec(page)?.[0] ?? '';
  return URL.parse(attributesOf(tag).get('href') ?? '', address)?.href ?? address;
}

function attributesOf(tag: string): ReadonlyMap<string, string> {
  const found = tag.matchAll(/([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi);
  return new Map(
    Array.from(found, ([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decode(double ?? single ?? bare ?? ''),
    ]),
  );
}

function decode(text: string): string {
  return text.replace(/&(amp|quot|apos|lt|gt);/g, (whole, name: string) => NAMED[name] ?? whole);
}

function isComments({ url, title }: FoundFeed): boolean {
  return /comments?\b/i.test(`${url} ${title ?? ''}`);
}

/** Prefixes by which the reader knows a namespace, by what stands in its address. */
const NAMESPACES: readonly (readonly [part: string, prefix: string])[] = [
  ['purl.org/dc/elements', 'dc'],
  ['purl.org/dc/terms', 'dcterms'],
  ['purl.org/rss/1.0/modules/content', 'content'],
  ['purl.org/rss/1.0/modules/syndication', 'sy'],
  ['search.yahoo.com/mrss', 'media'],
  ['rssboard.org/media-rss', 'media'],
  ['itunes.com/dtds/podcast', 'itunes'],
  ['w3.org/1999/xhtml', 'xhtml'],
  ['w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['w3.org/2005/atom', ''],
  ['purl.org/atom/ns', ''],
  ['purl.org/rss/1.0/', ''],
  ['my.netscape.com/rdf', ''],
  ['backend.userland.com/rss', ''],
  ['blogs.law.harvard.edu', ''],
];

/** Prefixes that mean the format itself wherever no namespace is declared for them. */
const PLAIN_PREFIXES: ReadonlySet<string> = new Set(['', 'a', 'atom', 'atom03', 'atom10', 'rss', 'feed']);

/** Learns the prefixes that an element declares. */
export function learnPrefixes(attributes: Readonly<Record<string, string>>, prefixes: Map<string, string>): void {
  for (const [name, address] of Object.entries(attributes)) {
    const known = name.startsWith('xmlns:')
      ? NAMESPACES.find(([part]) => address.toLowerCase().includes(part))
      : undefined;
    if (known !== undefined && prefixes.size < 100) {
      prefixes.set(name.slice('xmlns:'.length).toLowerCase(), known[1]);
    }
  }
}

/** The name the reader's tables know an element by: "atom:entry" is "entry", "d:date" is "dc:date" once declared. */
export function knownName(written: string, prefixes: ReadonlyMap<string, string>): string {
  const name = written.toLowerCase();
  const colon = name.indexOf(':');
  if (colon < 0) {
    return name;
  }
  const prefix = name.slice(0, colon);
  const canonical = prefixes.get(prefix) ?? (PLAIN_PREFIXES.has(prefix) ? '' : prefix);
  return canonical === '' ? name.slice(colon + 1) : `${canonical}:${name.slice(colon + 1)}`;
}

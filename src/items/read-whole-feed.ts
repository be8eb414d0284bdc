import { parseFeed, type AtomFeed, type JsonFeed, type RdfFeed, type RssFeed } from 'feedsmith';
import { addressIn, askedMinutes, MOST_ENTRIES, type RawEntry, type RawFeed } from './raw-feed.ts';

/** Reads a sound document of any format through feedsmith. Throws where the document is damaged or no feed. */
export function readWholeFeed(document: string): RawFeed {
  const parsed = parseFeed(document, { maxItems: MOST_ENTRIES });
  switch (parsed.format) {
    case 'rss':
      return fromRss(parsed.feed);
    case 'atom':
      return fromAtom(parsed.feed);
    case 'rdf':
      return fromRdf(parsed.feed);
    case 'json':
      return fromJson(parsed.feed);
  }
}

type Partly<Format> = { readonly [Name in keyof Format]?: Format[Name] | undefined };

function fromRss(feed: Partly<RssFeed.Feed<string>>): RawFeed {
  return {
    title: feed.title ?? feed.dc?.titles?.[0] ?? feed.atom?.title?.value,
    link: feed.link ?? linkOf(feed.atom?.links),
    description: feed.description ?? feed.dc?.descriptions?.[0] ?? feed.itunes?.summary ?? feed.itunes?.subtitle,
    base: feed.xml?.base,
    askedMinutes: askedMinutes(feed.ttl, feed.sy?.updatePeriod, feed.sy?.updateFrequency),
    entries: (feed.items ?? []).map(fromRssItem),
  };
}

function fromRssItem(item: Partly<RssFeed.Item<string>>): RawEntry {
  const guid = item.guid?.value;
  return {
    guid,
    link: item.link ?? linkOf(item.atom?.links) ?? (item.guid?.isPermaLink === false ? undefined : addressIn(guid)),
    title: item.title ?? item.dc?.titles?.[0] ?? item.itunes?.title ?? item.media?.title?.value,
    summary: item.description ?? item.dc?.descriptions?.[0] ?? item.itunes?.summary ?? item.media?.description?.value,
    content: item.content?.encoded,
    published: item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0] ?? item.atom?.published,
    updated: item.atom?.updated ?? item.dcterms?.modified?.[0],
    author: item.dc?.creators?.[0] ?? item.authors?.[0]?.name ?? item.authors?.[0]?.email ?? item.itunes?.author,
    source: item.source?.title,
    base: item.xml?.base,
  };
}

function fromAtom(feed: Partly<AtomFeed.Feed<string>>): RawFeed {
  return {
    title: feed.title?.value,
    link: linkOf(feed.links),
    description: feed.subtitle?.value,
    base: feed.xml?.base,
    askedMinutes: askedMinutes(undefined, feed.sy?.updatePeriod, feed.sy?.updateFrequency),
    entries: (feed.entries ?? []).map((entry: Partly<AtomFeed.Entry<string>>) => ({
      guid: entry.id,
      link: linkOf(entry.links) ?? addressIn(entry.id),
      title: entry.title?.value ?? entry.media?.title?.value,
      summary: entry.summary?.value ?? entry.media?.description?.value,
      content: entry.content?.value,
      published: entry.published ?? entry.dc?.dates?.[0],
      updated: entry.updated,
      author: entry.authors?.[0]?.name,
      source: entry.source?.title?.value,
      base: entry.xml?.base,
    })),
  };
}

function fromRdf(feed: Partly<RdfFeed.Feed<string>>): RawFeed {
  return {
    title: feed.title ?? feed.dc?.titles?.[0],
    link: feed.link,
    description: feed.description ?? feed.dc?.descriptions?.[0],
    base: feed.xml?.base,
    askedMinutes: askedMinutes(undefined, feed.sy?.updatePeriod, feed.sy?.updateFrequency),
    entries: (feed.items ?? []).map((item: Partly<RdfFeed.Item<string>>) => ({
      guid: item.rdf?.about,
      link: item.link ?? addressIn(item.rdf?.about),
      title: item.title ?? item.dc?.titles?.[0],
      summary: item.description ?? item.dc?.descriptions?.[0],
      content: item.content?.encoded,
      published: item.dc?.dates?.[0],
      author: item.dc?.creators?.[0],
      base: item.xml?.base,
    })),
  };
}

function fromJson(feed: Partly<JsonFeed.Feed<string>>): RawFeed {
  return {
    title: feed.title,
    link: feed.home_page_url,
    description: feed.description,
    entries: (feed.items ?? []).map((item: Partly<JsonFeed.Item<string>>) => ({
      guid: item.id,
      link: item.url ?? item.external_url ?? addressIn(item.id),
      title: item.title,
      summary: item.summary,
      content: item.content_html ?? item.content_text,
      published: item.date_published,
      updated: item.date_modified,
      author: item.authors?.[0]?.name,
    })),
  };
}

function linkOf(
  links: readonly { href?: string | undefined; rel?: string | undefined }[] | undefined,
): string | undefined {
  const alternate = links?.find(({ rel }) => rel === undefined || rel === 'alternate');
  return (alternate ?? links?.find(({ rel }) => rel !== 'self' && rel !== 'enclosure'))?.href;
}

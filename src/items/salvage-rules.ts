import type { RawEntry } from './raw-feed.ts';

export type EntryField = Exclude<keyof RawEntry, 'base'>;

export type FeedField = 'title' | 'link' | 'description' | 'ttl' | 'period' | 'frequency';

/** Which field an element fills; a lower rank wins over a higher one, and of two alike the first. */
interface FieldRule {
  readonly field: EntryField;
  readonly rank: number;
  /** Holds running text with markup, in which an HTML `title` or `link` is no field of the entry. */
  readonly markup?: boolean;
}

/** Elements of an entry, by the name `knownName` gives them. */
export const ENTRY_FIELDS: ReadonlyMap<string, FieldRule> = new Map(
  Object.entries<FieldRule>({
    title: { field: 'title', rank: 0 },
    'dc:title': { field: 'title', rank: 1 },
    'itunes:title': { field: 'title', rank: 2 },
    'media:title': { field: 'title', rank: 3 },
    link: { field: 'link', rank: 0 },
    url: { field: 'link', rank: 1 },
    guid: { field: 'guid', rank: 0 },
    id: { field: 'guid', rank: 0 },
    'dc:identifier': { field: 'guid', rank: 4 },
    description: { field: 'summary', rank: 0, markup: true },
    summary: { field: 'summary', rank: 0, markup: true },
    abstract: { field: 'summary', rank: 1, markup: true },
    'dc:description': { field: 'summary', rank: 1, markup: true },
    'itunes:summary': { field: 'summary', rank: 2, markup: true },
    'media:description': { field: 'summary', rank: 3, markup: true },
    'content:encoded': { field: 'content', rank: 0, markup: true },
    content: { field: 'content', rank: 1, markup: true },
    'xhtml:body': { field: 'content', rank: 2, markup: true },
    'xhtml:div': { field: 'content', rank: 3, markup: true },
    body: { field: 'content', rank: 2, markup: true },
    fullitem: { field: 'content', rank: 2, markup: true },
    pubdate: { field: 'published', rank: 0 },
    published: { field: 'published', rank: 0 },
    issued: { field: 'published', rank: 1 },
    'dcterms:issued': { field: 'published', rank: 1 },
    'dc:date': { field: 'published', rank: 2 },
    'dcterms:created': { field: 'published', rank: 3 },
    created: { field: 'published', rank: 3 },
    time: { field: 'published', rank: 4 },
    updated: { field: 'updated', rank: 0 },
    modified: { field: 'updated', rank: 1 },
    'dcterms:modified': { field: 'updated', rank: 1 },
    'dc:creator': { field: 'author', rank: 0 },
    author: { field: 'author', rank: 0 },
    'itunes:author': { field: 'author', rank: 1 },
    source: { field: 'source', rank: 0 },
  }),
);

/** Elements that stand beside fields and end one whose closing tag is missing. */
export const OTHER_ELEMENTS: ReadonlySet<string> = new Set([
  'category',
  'enclosure',
  'comments',
  'dc:subject',
  'media:content',
  'media:group',
  'media:thumbnail',
  'slash:comments',
  'wfw:commentrss',
  'rights',
]);

/** Elements of the feed itself. */
export const FEED_FIELDS: ReadonlyMap<string, FeedField> = new Map(
  Object.entries<FeedField>({
    title: 'title',
    'dc:title': 'title',
    link: 'link',
    description: 'description',
    subtitle: 'description',
    tagline: 'description',
    abstract: 'description',
    'dc:description': 'description',
    'itunes:summary': 'description',
    ttl: 'ttl',
    'sy:updateperiod': 'period',
    'sy:updatefrequency': 'frequency',
  }),
);

/** `story` with `url` and `time` is Slashdot's own format. */
export const ENTRY_ELEMENTS: ReadonlySet<string> = new Set(['item', 'entry', 'story']);
export const FEED_ELEMENTS: ReadonlySet<string> = new Set(['rss', 'feed', 'rdf:rdf', 'rdf', 'channel']);
/** Parts of a feed that have titles and links of their own. */
export const SIDE_ELEMENTS: ReadonlySet<string> = new Set([
  'image',
  'textinput',
  'media:credit',
  'contributor',
  'cloud',
]);

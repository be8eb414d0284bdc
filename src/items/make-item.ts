import type { Feed } from '../feeds/feed.ts';
import { identifyItem, wordsHash } from './identify-item.ts';
import type { Item } from './item.ts';
import { paragraphsOf, plainText } from './plain-text.ts';
import type { RawEntry, RawFeed } from './raw-feed.ts';
import { readDate } from './read-date.ts';

const LONGEST = { title: 500, name: 120, summary: 2000, paragraph: 4000, body: 60_000, link: 2048 };

/** A raw entry with its texts read: an item that still lacks its id. */
export type ReadEntry = Omit<Item, 'id'> & { readonly guid: string | undefined };

/**
 * Reads an entry's texts, date and link. `undefined` where it has neither title nor text. The feed's outlet stands for
 * entries that name none; a date of the future or of 1970 is passed on as it is, for what comes after decides by more.
 */
export function readEntry(entry: RawEntry, raw: RawFeed, feed: Feed, seenAt: string): ReadEntry | undefined {
  const title = cut(plainText(entry.title ?? ''), LONGEST.title);
  const { summary, body } = readTexts(entry, title);
  if (title === '' && summary === '' && body.length === 0) {
    return undefined;
  }
  const words = { title, summary, body };
  const author = cut(plainText(entry.author ?? ''), LONGEST.name);
  const source = cut(plainText(entry.source ?? ''), LONGEST.name);
  const link = linkOf(entry, raw, feed);
  const publishedAt = firstDate(entry.published, entry.updated);
  return {
    feedId: feed.id,
    outlet: source === '' ? feed.outlet : source,
    ...words,
    seenAt,
    wordsHash: wordsHash(words),
    guid: entry.guid,
    ...(author === '' ? {} : { author }),
    ...(link === undefined ? {} : { link }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
}

/** Gives entries of one document their ids, and drops those that stand in it twice. */
export function identifyAll(entries: readonly ReadEntry[]): readonly Item[] {
  const titlesOf = new Map<string, Set<string>>();
  for (const { link, title } of entries) {
    const titles = titlesOf.get(link ?? '') ?? new Set();
    titlesOf.set(link ?? '', titles.add(title));
  }
  const items = new Map<string, Item>();
  for (const { guid, ...entry } of entries) {
    const linkIsShared = (titlesOf.get(entry.link ?? '')?.size ?? 0) > 1;
    const id = identifyItem({ feedId: entry.feedId, link: entry.link, guid, title: entry.title, linkIsShared });
    if (!items.has(id)) {
      items.set(id, { id, ...entry });
    }
  }
  return [...items.values()];
}

/** A description in several paragraphs is the article itself: its first one is the summary, all of them the body. */
function readTexts(entry: RawEntry, title: string): { summary: string; body: string[] } {
  const description = paragraphsOf(entry.summary ?? '');
  const content = paragraphsOf(entry.content ?? '');
  const full = lengthOf(content) > lengthOf(description) ? content : description;
  const first = (description[0] === title ? description[1] : description[0]) ?? '';
  return { summary: cut(first, LONGEST.summary), body: full.length > 1 || full[0] !== first ? capped(full) : [] };
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
}

function capped(paragraphs: readonly string[]): string[] {
  let left = LONGEST.body;
  return paragraphs.flatMap((paragraph) => {
    const kept = cut(paragraph, Math.min(LONGEST.paragraph, left));
    left -= kept.length;
    return kept === '' ? [] : [kept];
  });
}

function linkOf(entry: RawEntry, raw: RawFeed, feed: Feed): string | undefined {
  const base = resolved(entry.base, resolved(raw.base, resolved(raw.link, feed.url)));
  const link = URL.parse(plainText(entry.link ?? ''), base);
  const isWeb = link !== null && /^https?:$/.test(link.protocol);
  return isWeb && entry.link !== undefined && link.href.length <= LONGEST.link ? link.href : undefined;
}

function resolved(address: string | undefined, base: string): string {
  return (address === undefined ? null : URL.parse(address.trim(), base))?.href ?? base;
}

function firstDate(...written: readonly (string | undefined)[]): string | undefined {
  return written.map((text) => readDate(text ?? '')).find((date) => date !== undefined);
}

/** Cuts at a length without halving a character. */
function cut(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}

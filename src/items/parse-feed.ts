import type { Feed } from '../feeds/feed.ts';
import type { Item } from './item.ts';
import { identifyAll, readEntry } from './make-item.ts';
import { prepareDocument, type PreparedDocument } from './prepare-document.ts';
import { MOST_ENTRIES, type RawEntry, type RawFeed } from './raw-feed.ts';
import { readWholeFeed } from './read-whole-feed.ts';
import { salvageFeed } from './salvage-feed.ts';

/** Larger documents are not looked at: no real feed comes near. Characters. */
const LONGEST_DOCUMENT = 5_000_000;

export type ParsedFeed =
  | {
      readonly kind: 'parsed';
      /** In the document's order, at most 500, none twice. An empty feed is a feed. */
      readonly items: readonly Item[];
      readonly title?: string;
      /** Minutes between polls that the document asks for. */
      readonly askedMinutes?: number;
      /** The document is damaged and some entries may be missing. */
      readonly salvaged: boolean;
    }
  | {
      readonly kind: 'not-a-feed';
      readonly reason: 'empty' | 'html-page' | 'unknown-format' | 'too-large' | 'too-slow' | 'broken-parser';
    };

/**
 * Turns a document (RSS 0.9x to 2.0, Atom, RDF, JSON Feed) into items in our shape. Never throws. `seenAt` is ISO 8601 in
 * UTC. Hostile documents can keep it busy for seconds: outside of tests, go through `parseInWorker`.
 */
export function parseFeed(document: string, feed: Feed, seenAt: string): ParsedFeed {
  if (document.length > LONGEST_DOCUMENT) {
    return { kind: 'not-a-feed', reason: 'too-large' };
  }
  const read = readDocument(document);
  if (read.kind === 'not-a-feed') {
    return read;
  }
  const { raw, salvaged } = read;
  const entries = raw.entries.slice(0, MOST_ENTRIES).flatMap((entry) => readEntry(entry, raw, feed, seenAt) ?? []);
  return {
    kind: 'parsed',
    items: identifyAll(entries),
    salvaged,
    ...(raw.title === undefined ? {} : { title: raw.title }),
    ...(raw.askedMinutes === undefined ? {} : { askedMinutes: raw.askedMinutes }),
  };
}

/** Texts of old Atom feeds, which feedsmith hands on as they stand. */
const HAS_BASE64 = /\bmode=["']base64["']|\btype=["']application\/octet-stream["']/;

export type ReadDocument =
  | { readonly kind: 'read'; readonly raw: RawFeed; readonly salvaged: boolean }
  | Extract<PreparedDocument, { kind: 'not-a-feed' }>;

/** Reads a document of whatever format as it stands: by feedsmith where it is sound, by the salvage where it is not. */
export function readDocument(document: string): ReadDocument {
  const prepared = prepareDocument(document);
  switch (prepared.kind) {
    case 'not-a-feed':
      return prepared;
    case 'json': {
      const raw = wholeFeed(prepared.text);
      return raw === undefined
        ? { kind: 'not-a-feed', reason: 'unknown-format' }
        : { kind: 'read', raw, salvaged: false };
    }
    case 'xml':
      return readXml(prepared.text);
  }
}

function readXml(text: string): ReadDocument {
  const loose = salvageFeed(text);
  if (loose === undefined) {
    return { kind: 'not-a-feed', reason: 'unknown-format' };
  }
  const whole = wholeFeed(text);
  const isSound = whole !== undefined && whole.entries.length >= loose.entries.length;
  const raw = isSound && !HAS_BASE64.test(text) ? merged(whole, loose) : loose;
  return { kind: 'read', raw, salvaged: !isSound };
}

function wholeFeed(text: string): RawFeed | undefined {
  try {
    return readWholeFeed(text);
  } catch {
    // feedsmith is all or nothing: one missing bracket and it has no items at all.
    return undefined;
  }
}

/** Fills what one reader missed with what the other found: feedsmith knows formats better, the salvage odd places. */
function merged(whole: RawFeed, loose: RawFeed): RawFeed {
  const isSameLength = whole.entries.length === loose.entries.length;
  const entries = isSameLength
    ? whole.entries.map((entry, index) => filled(entry, loose.entries[index]))
    : whole.entries;
  return { ...filled(whole, loose), entries };
}

function filled<Part extends RawEntry | RawFeed>(part: Part, other: Part | undefined): Part {
  const known = Object.entries(part).filter(([, value]) => value !== undefined && value !== '');
  return { ...part, ...other, ...Object.fromEntries(known) };
}

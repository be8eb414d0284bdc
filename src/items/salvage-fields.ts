import { addressIn, askedMinutes, MOST_ENTRIES, type RawEntry, type RawFeed } from './raw-feed.ts';
import { type Attributes, decodedText, fieldText } from './read-field-text.ts';
import {
  ENTRY_ELEMENTS,
  ENTRY_FIELDS,
  FEED_ELEMENTS,
  FEED_FIELDS,
  OTHER_ELEMENTS,
  SIDE_ELEMENTS,
  type EntryField,
  type FeedField,
} from './salvage-rules.ts';

/** No article comes near, and no tag flood gets far. Characters. */
const LONGEST_FIELD = 400_000;

/** A field under way. Elements inside it are kept as markup, for they are part of its text. */
interface Capture {
  readonly name: string;
  readonly depth: number;
  readonly markup: boolean;
  readonly chunks: string[];
  /** Characters that it still takes. */
  room: number;
  readonly keep: (text: string) => void;
}

/** An entry under way: its fields so far, each with the rank it was found at. */
interface Draft {
  readonly fields: Partial<Record<EntryField | 'base', string>>;
  readonly ranks: Map<EntryField, number>;
}

/** What was gathered so far from a document's tags, any closing one of which may be missing. */
export interface Salvage {
  readonly entries: RawEntry[];
  /** An element was seen that only feeds have. */
  isFeed: boolean;
  readonly feed: Partial<Record<FeedField | 'base', string>>;
  draft: Draft | undefined;
  capture: Capture | undefined;
  /** Depth of an element whose titles and links are not the feed's or the entry's own. */
  aside: number | undefined;
}

export function startSalvage(): Salvage {
  return { entries: [], isFeed: false, feed: {}, draft: undefined, capture: undefined, aside: undefined };
}

/** Takes an opening tag: text of the field under way, the start of another one, or the start of an entry. */
export function openElement(salvage: Salvage, name: string, attributes: Attributes, depth: number): void {
  const { capture, draft, feed } = salvage;
  if (capture !== undefined && !endsField(capture, name, draft !== undefined)) {
    append(capture, `<${name}>`);
    return;
  }
  endCapture(salvage);
  salvage.isFeed ||= ENTRY_ELEMENTS.has(name) || FEED_ELEMENTS.has(name);
  if (ENTRY_ELEMENTS.has(name)) {
    startEntry(salvage, attributes);
  } else if (FEED_ELEMENTS.has(name)) {
    feed.base ||= attributes['xml:base'] ?? '';
    feed.link ||= attributes['href'] ?? '';
  } else if (SIDE_ELEMENTS.has(name)) {
    salvage.aside ??= depth;
  } else if (salvage.aside === undefined) {
    startField(salvage, name, attributes, depth);
  }
}

export function writeText(salvage: Salvage, text: string): void {
  append(salvage.capture, text);
}

export function closeElement(salvage: Salvage, name: string, depth: number): void {
  if (salvage.capture !== undefined && salvage.capture.depth < depth) {
    append(salvage.capture, `</${name}>`);
  } else {
    endCapture(salvage);
  }
  if (salvage.aside === depth) {
    salvage.aside = undefined;
  }
  if (ENTRY_ELEMENTS.has(name)) {
    endEntry(salvage);
  }
}

/** Ends what is under way, for the document may be cut, and says what was found; `undefined` for what is no feed. */
export function finishSalvage(salvage: Salvage): RawFeed | undefined {
  endEntry(salvage);
  if (!salvage.isFeed) {
    return undefined;
  }
  const { title, link, description, base, ttl, period, frequency } = salvage.feed;
  const asked = askedMinutes(ttl === undefined ? undefined : Number(ttl), period, Number(frequency ?? 1));
  return {
    title,
    link: link === '' ? undefined : link,
    description,
    base: base === '' ? undefined : base,
    askedMinutes: asked,
    entries: salvage.entries,
  };
}

function startEntry(salvage: Salvage, attributes: Attributes): void {
  endEntry(salvage);
  const draft: Draft = { fields: {}, ranks: new Map() };
  offerGuid(draft, 3, attributes['rdf:about'] ?? '', attributes);
  offer(draft, 'link', 3, attributes['href'] ?? '');
  offer(draft, 'published', 4, attributes['lastmod'] ?? '');
  if (attributes['xml:base'] !== undefined) {
    draft.fields.base = attributes['xml:base'];
  }
  salvage.draft = draft;
}

function endEntry(salvage: Salvage): void {
  endCapture(salvage);
  const { draft, entries } = salvage;
  if (draft !== undefined && entries.length < MOST_ENTRIES && Object.keys(draft.fields).length > 0) {
    entries.push(draft.fields);
  }
  salvage.draft = undefined;
  salvage.aside = undefined;
}

function startField(salvage: Salvage, name: string, attributes: Attributes, depth: number): void {
  const { draft, feed } = salvage;
  const href = attributes['href'];
  if (name === 'link' && href !== undefined) {
    if ((attributes['rel'] ?? 'alternate') !== 'alternate') {
      return;
    }
    if (draft === undefined) {
      feed.link ||= href;
    } else {
      offer(draft, 'link', 0, href);
    }
  } else if (draft !== undefined) {
    const rule = ENTRY_FIELDS.get(name);
    if (rule !== undefined) {
      const keep = (text: string): void =>
        rule.field === 'guid'
          ? offerGuid(draft, rule.rank, text, attributes)
          : offer(draft, rule.field, rule.rank, fieldText(rule.field, attributes, text));
      salvage.capture = { name, depth, markup: rule.markup === true, chunks: [], room: LONGEST_FIELD, keep };
    }
  } else {
    const field = FEED_FIELDS.get(name);
    if (field !== undefined) {
      const keep = (text: string): void => void (feed[field] ||= decodedText(attributes, text));
      salvage.capture = { name, depth, markup: field === 'description', chunks: [], room: LONGEST_FIELD, keep };
    }
  }
}

function append(capture: Capture | undefined, text: string): void {
  if (capture !== undefined && capture.room > 0) {
    capture.chunks.push(text);
    capture.room -= text.length;
  }
}

function endCapture(salvage: Salvage): void {
  salvage.capture?.keep(salvage.capture.chunks.join('').trim());
  salvage.capture = undefined;
}

/** Whether an opening tag shows that the field before it was never closed: it begins another one, or another entry. */
function endsField(capture: Capture, name: string, inEntry: boolean): boolean {
  if (ENTRY_ELEMENTS.has(name)) {
    return true;
  }
  if (capture.name === 'author' || capture.name === 'source') {
    return false;
  }
  // Running text may quote a page with a title, links and a body of its own.
  const belongsInside = capture.markup && /^(title|link|body|summary|source|author|abstract|xhtml:\w+)$/.test(name);
  const isField = inEntry ? ENTRY_FIELDS.has(name) : FEED_FIELDS.has(name);
  return !belongsInside && (isField || OTHER_ELEMENTS.has(name));
}

function offer(draft: Draft, field: EntryField, rank: number, text: string): void {
  const known = draft.ranks.get(field);
  if (text !== '' && (known === undefined || rank < known)) {
    draft.fields[field] = text;
    draft.ranks.set(field, rank);
  }
}

/** A guid that is an address leads to the entry, unless it says that it does not. */
function offerGuid(draft: Draft, rank: number, text: string, attributes: Attributes): void {
  offer(draft, 'guid', rank, text);
  if (attributes['ispermalink'] !== 'false') {
    offer(draft, 'link', 4 + rank, addressIn(text) ?? '');
  }
}

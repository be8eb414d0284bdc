import { MOST_ENTRIES } from './raw-feed.ts';

const ROOT = /<\?xml[\s?]|<!doctype(?!\s+html)|<(?:[\w.-]+:)?(?:rss|feed|rdf|channel|item|entry)(?=[\s>])/i;
const HTML = /<(?:!doctype\s+html|html)[\s>]/i;
const ENTITY = /<!ENTITY\s+([\w.-]{1,40})\s+(?:"([^"]{0,500})"|'([^']{0,500})')\s*>/g;

/** Windows-1252 bytes that were taken for Unicode characters: "don\u0092t". */
const C1 = /[\u0080-\u009f]/g;
const windows1252 = new TextDecoder('windows-1252');

/** A tag with a book of attributes, which takes parsers seconds and says nothing. */
const ENDLESS_TAG = /<([a-z][\w:.-]*)\s[^<>]{20000,}>/gi;

const ENTRY_START = /<(?:[\w.-]+:)?(?:item|entry)(?=[\s>])/gi;
const MOST_EXPANDED = 200_000;

export type PreparedDocument =
  | { readonly kind: 'xml'; readonly text: string }
  | { readonly kind: 'json'; readonly text: string }
  | { readonly kind: 'not-a-feed'; readonly reason: 'empty' | 'html-page' | 'unknown-format' };

/**
 * Takes away what stands in a parser's way and is no part of a feed: what a broken server printed before it, characters
 * XML forbids, and the DOCTYPE, whose own entities are written out, one level deep, so that nothing can explode or be
 * fetched.
 */
export function prepareDocument(document: string): PreparedDocument {
  const text = document
    .replaceAll(/[\p{Cc}--[\t\n\r\u0080-\u009f]]|\ufeff/gv, '')
    .replaceAll(C1, (character) => windows1252.decode(new Uint8Array([character.charCodeAt(0)])))
    .trim();
  if (text === '') {
    return { kind: 'not-a-feed', reason: 'empty' };
  }
  if (text.startsWith('{')) {
    return { kind: 'json', text };
  }
  const root = text.search(ROOT);
  const html = text.search(HTML);
  if (html >= 0 && (root < 0 || html < root)) {
    return { kind: 'not-a-feed', reason: 'html-page' };
  }
  if (root < 0) {
    return { kind: 'not-a-feed', reason: 'unknown-format' };
  }
  const feed = withoutDoctype(text.slice(root)).replaceAll(ENDLESS_TAG, '<$1>');
  return { kind: 'xml', text: withFirstEntries(feed) };
}

/** Leaves out what stands between the last entry that is read and the end of the very last one. */
function withFirstEntries(text: string): string {
  let count = 0;
  for (const { index } of text.matchAll(ENTRY_START)) {
    count++;
    if (count > MOST_ENTRIES) {
      const end = Math.max(...['</item>', '</entry>'].map((tag) => text.lastIndexOf(tag) + tag.length));
      return text.slice(0, index) + (end > index ? text.slice(end) : '');
    }
  }
  return text;
}

function withoutDoctype(text: string): string {
  const start = text.slice(0, 5000).search(/<!DOCTYPE\b/i);
  if (start < 0) {
    return text;
  }
  const end = endOfDoctype(text, start);
  const entities = new Map<string, string>();
  for (const [, name = '', double, single] of text.slice(start, end).matchAll(ENTITY)) {
    entities.set(name, double ?? single ?? '');
  }
  const rest = text.slice(0, start) + text.slice(end);
  return entities.size === 0 ? rest : expand(rest, entities);
}

/** The internal subset stands in square brackets; a DOCTYPE that never ends is cut at its first line's end. */
function endOfDoctype(text: string, start: number): number {
  const close = text.indexOf('>', start);
  const bracket = text.indexOf('[', start);
  if (bracket < 0 || bracket > close) {
    return close + 1;
  }
  const subset = /\]\s*>/g;
  subset.lastIndex = bracket;
  return subset.exec(text) === null ? close + 1 : subset.lastIndex;
}

function expand(text: string, entities: ReadonlyMap<string, string>): string {
  let expanded = 0;
  return text.replaceAll(/&([\w.-]{1,40});/g, (reference, name: string) => {
    const value = entities.get(name);
    expanded += value?.length ?? 0;
    return value === undefined || expanded > MOST_EXPANDED ? reference : value;
  });
}

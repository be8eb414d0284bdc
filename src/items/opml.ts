import { generateOpml, parseOpml } from 'feedsmith';

/** A feed that stands in somebody's list. */
export interface ListedFeed {
  readonly address: string;
  /** What the list calls it. */
  readonly name?: string;
}

interface Outline {
  readonly text?: string | undefined;
  readonly title?: string | undefined;
  readonly xmlUrl?: string | undefined;
  readonly outlines?: readonly Outline[] | undefined;
}

/** Reads the feeds of an OPML document, those in folders too, each address once; `undefined` where it is no such document. */
export function readOpml(document: string): readonly ListedFeed[] | undefined {
  let outlines: readonly Outline[];
  try {
    outlines = parseOpml(document).body?.outlines ?? [];
  } catch {
    // No OPML, or damaged: half a list would be taken for the whole.
    return undefined;
  }
  const found = new Map<string, ListedFeed>();
  const waiting = [...outlines];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const address = next.xmlUrl?.trim() ?? '';
    const name = (next.title ?? next.text)?.trim() ?? '';
    if (address !== '' && !found.has(address)) {
      found.set(address, { address, ...(name === '' ? {} : { name: name.slice(0, 80) }) });
    }
    waiting.unshift(...(next.outlines ?? []));
  }
  return [...found.values()];
}

/** Writes feeds as an OPML document that feed readers take. */
export function writeOpml(title: string, feeds: readonly Required<ListedFeed>[]): string {
  const outlines = feeds.map(({ address, name }) => ({ text: name, title: name, type: 'rss', xmlUrl: address }));
  return generateOpml({ head: { title }, body: { outlines } });
}

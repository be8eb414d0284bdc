import { fold } from '../gazetteer/fold.ts';
import { KNOWN_SOURCES } from '../mentions/data/sources.ts';
import { SOURCE_TIERS, type SourceKind } from './data/source-tiers.ts';

/** Somebody who reports. */
export interface Source {
  readonly kind: SourceKind;
  readonly name: string;
}

const KINDS = new Map(SOURCE_TIERS.map(({ name, kind }) => [name, kind]));

const WAYS_TO_WRITE: readonly (readonly [written: string, source: Source])[] = [
  ...KNOWN_SOURCES.flatMap(({ name, kind, aliases }) => {
    const source = { name, kind: KINDS.get(name) ?? kind };
    return [name, ...aliases].map((written) => [written, source] as const);
  }),
  ...SOURCE_TIERS.flatMap(({ name, kind, names, domains }) =>
    [name, ...names, ...domains].map((written) => [written, { name, kind }] as const),
  ),
];

/** Every outlet of the tables with other ways to write it: no journalist, and no club or league. */
export const OUTLETS: readonly { readonly name: string; readonly spellings: readonly string[] }[] = [
  ...Map.groupBy(
    WAYS_TO_WRITE.filter(([, { kind }]) => kind !== 'journalist' && kind !== 'official'),
    ([, { name }]) => name,
  ),
].map(([name, ways]) => ({ name, spellings: ways.map(([written]) => written) }));

const BY_NAME: ReadonlyMap<string, Source> = new Map(
  WAYS_TO_WRITE.toReversed().map(([written, source]) => [fold(written), source]),
);
/** A club's name in a text is the club; only as a publisher is it a source. */
const QUOTED: ReadonlyMap<string, Source> = new Map([...BY_NAME].filter(([, { kind }]) => kind !== 'official'));

/** The source that a whole name, handle or domain stands for. */
export function findSource(written: string): Source | undefined {
  return BY_NAME.get(fold(written.replace(/\s*\(X\)$/i, '').replace(/^@/, '')));
}

/** The source that folded words of a text name; never a club or league. */
export function findQuotable(folded: string): Source | undefined {
  return QUOTED.get(folded);
}

/** The source behind an address, however many labels stand before its domain. */
export function findSourceAt(link: string): Source | undefined {
  const labels = (/^https?:\/\/([^/:?#]+)/i.exec(link)?.[1] ?? '').split('.');
  for (let from = 0; from < labels.length - 1; from += 1) {
    const source = BY_NAME.get(fold(labels.slice(from).join('.')));
    if (source !== undefined) {
      return source;
    }
  }
  return undefined;
}

const FIRST_WORDS: ReadonlySet<string> = new Set([...QUOTED.keys()].map((name) => name.split(' ', 1)[0] ?? ''));

/** True where some source's name begins with this folded word: one look-up spares most words the longer ones. */
export function opensSource(word: string): boolean {
  return FIRST_WORDS.has(word);
}

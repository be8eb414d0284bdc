import { type Feed, Tier } from '../feeds/feed.ts';
import { fold } from '../gazetteer/fold.ts';
import { parseCsv } from '../gazetteer/parse-csv.ts';
import type { Attribution } from './claim.ts';
import { SOURCE_TIERS } from './data/source-tiers.ts';
import { findSource } from './source-book.ts';

/** How far sources are trusted, by `tierKey`. Lay an operator's or a server's own over the shipped ones: the last one counts. */
export type Tiers = ReadonlyMap<string, Tier>;

/** The key of a source's tier, in general or for reports about one club. */
export function tierKey(source: string, club?: string): string {
  const name = fold(findSource(source)?.name ?? source);
  return club === undefined ? name : `${name} @ ${fold(club)}`;
}

/** The shipped table. */
export const DEFAULT_TIERS: Tiers = new Map(
  SOURCE_TIERS.flatMap(({ name, tier, clubs }) => [
    ...(tier === undefined ? [] : [[tierKey(name), tier] as const]),
    ...clubs.map(([club, own]) => [tierKey(name, club), own] as const),
  ]),
);

/** A source's tier in a report about these clubs: a club's own guide knows better than the rest, the kinder of two counts. */
export function tierOf(source: string, clubs: readonly string[], tiers: Tiers): Tier | undefined {
  const own = clubs.flatMap((club) => tiers.get(tierKey(source, club)) ?? []);
  return own.length > 0 ? own.reduce((best, tier) => (tier < best ? tier : best)) : tiers.get(tierKey(source));
}

/** What an operator wrote, and what of it could not be taken. */
export interface ParsedTiers {
  readonly tiers: Tiers;
  /** One sentence each, with the line, saying what to write instead. */
  readonly problems: readonly string[];
}

/**
 * Reads an operator's own tiers: a CSV with the columns `name`, `tier` (0 to 4) and, where it holds for reports about one
 * club only, `club`. Bad rows are left out and named; the others count.
 */
export function parseTiers(csv: string): ParsedTiers {
  const { columns, rows, problems } = parseCsv(csv);
  const missing = ['name', 'tier'].filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    return {
      tiers: new Map(),
      problems: [
        `the first line must name the columns name, tier and, if wanted, club; ${missing.join(' and ')} is missing`,
      ],
    };
  }
  const tiers = new Map<string, Tier>();
  const complaints = problems.map(({ line, detail }) => `line ${line} ${detail}`);
  for (const { line, cells } of rows) {
    const { name = '', club = '' } = cells;
    const tier = Tier.safeParse(/^[0-4]$/.test(cells['tier'] ?? '') ? Number(cells['tier']) : undefined);
    if (name === '' || !tier.success) {
      complaints.push(`line ${line} needs a name and a tier from 0 (official) to 4 (tabloid)`);
    } else {
      tiers.set(tierKey(name, club === '' ? undefined : club), tier.data);
    }
  }
  return { tiers, problems: complaints };
}

/**
 * The tier that whoever runs a feed gave it goes before the table's, for what the feed's own outlet reports: a relayed report
 * keeps its own. A tier that only repeats the shipped table is no opinion and changes nothing.
 */
export function withFeedTier(attribution: Attribution, feed: Pick<Feed, 'outlet' | 'tier'>): Attribution {
  const outlet = tierKey(feed.outlet);
  const own = feed.tier !== undefined && attribution.origin === outlet && feed.tier !== DEFAULT_TIERS.get(outlet);
  return own ? { ...attribution, tier: feed.tier } : attribution;
}

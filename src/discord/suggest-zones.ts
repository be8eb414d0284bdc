import { buildWordIndex } from '../gazetteer/word-index.ts';

const ZONES = Intl.supportedValuesOf('timeZone');
const WORDS = buildWordIndex(ZONES.map((zone) => wordsOf(zone).join(' ')));
const MOST = 3;

/** What somebody typed as a time zone: the zone as Intl writes it, or those that may have been meant, the best first. */
export type ZoneReading =
  | { readonly kind: 'zone'; readonly zone: string }
  | { readonly kind: 'unknown'; readonly meant: readonly string[] };

/** Reads a time zone by its IANA name in any spelling, or by its city alone where only one zone bears it. */
export function readZone(typed: string): ZoneReading {
  const wanted = typed.trim().replaceAll(/\s+/g, '_').toLowerCase();
  const named = ZONES.filter((zone) => {
    const lower = zone.toLowerCase();
    return lower === wanted || lower.endsWith(`/${wanted}`);
  });
  const [zone, ...others] = named;
  if (zone !== undefined && others.length === 0) {
    return { kind: 'zone', zone };
  }
  const known = knownToIntl(typed.trim());
  if (known !== undefined) {
    return { kind: 'zone', zone: known };
  }
  return { kind: 'unknown', meant: zone === undefined ? alike(typed) : named.slice(0, MOST) };
}

/** Older names of zones, and UTC, stand in no list of Intl's. Offsets like +02:00 know no summer time: not meant. */
function knownToIntl(typed: string): string | undefined {
  try {
    return /^[A-Za-z]/.test(typed)
      ? new Intl.DateTimeFormat('en', { timeZone: typed }).resolvedOptions().timeZone
      : undefined;
  } catch {
    return undefined;
  }
}

/** Those with nearly the last word typed, which is the city's; of these the ones with most of the words first. */
function alike(typed: string): readonly string[] {
  const found = wordsOf(typed).map((word) => new Set([...WORDS.startingWith(word), ...WORDS.startingLike(word)]));
  const score = (place: number) => found.filter((places) => places.has(place)).length;
  return [...(found.at(-1) ?? [])]
    .toSorted((a, b) => score(b) - score(a))
    .slice(0, MOST)
    .flatMap((place) => ZONES[place] ?? []);
}

/** "America/Sao_Paulo" as "america", "sao", "paulo". */
function wordsOf(zone: string): readonly string[] {
  return zone
    .toLowerCase()
    .split(/[/_\s]+/)
    .filter((word) => word !== '');
}

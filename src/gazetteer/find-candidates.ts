import { fold } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Sighting } from './sighting.ts';

/** A name that the operator may want to add: nobody is alerted of him by it. */
export interface Candidate {
  /** The way it was written most often. */
  readonly name: string;
  /** In how many items. */
  readonly seen: number;
  readonly outlets: readonly string[];
  /** Clubs named with him, the most frequent first. */
  readonly clubs: readonly string[];
  readonly lastAt: string;
}

const ENOUGH_ITEMS = 3;
const ENOUGH_OUTLETS = 2;

/**
 * Finds names that three items of two outlets have used and that no player or club of the gazetteer bears; the most often
 * seen first. A surname alone counts for the one longer name that ends in it, where there is just one.
 */
export function findCandidates(sightings: readonly Sighting[], gazetteer: Gazetteer): readonly Candidate[] {
  const isKnown = knownNames(gazetteer);
  const unknown = sightings.filter(({ name }) => fold(name) !== '' && !isKnown.has(fold(name)));
  const longNames = [...new Set(unknown.map(({ name }) => fold(name)))].filter((name) => name.includes(' '));
  const groups = Map.groupBy(unknown, ({ name }) => fullNameOf(fold(name), longNames));
  return [...groups.values()]
    .map(toCandidate)
    .filter(({ seen, outlets }) => seen >= ENOUGH_ITEMS && outlets.length >= ENOUGH_OUTLETS)
    .toSorted((a, b) => b.seen - a.seen || a.name.localeCompare(b.name));
}

function knownNames({ players, clubs }: Gazetteer): ReadonlySet<string> {
  const names = [...players, ...clubs].flatMap((one) => [
    one.name,
    ...('fullName' in one && one.fullName !== undefined ? [one.fullName] : []),
    ...one.aliases,
    ...one.nicknames,
  ]);
  // A surname that somebody bears is read as a name without an id where it may be a namesake's: he is known all the same.
  const surnames = players.map(({ name }) => fold(name).split(' ').at(-1) ?? '');
  return new Set([...names.map(fold), ...surnames]);
}

function fullNameOf(name: string, longNames: readonly string[]): string {
  const [only, another] = name.includes(' ') ? [] : longNames.filter((long) => long.endsWith(` ${name}`));
  return only !== undefined && another === undefined ? only : name;
}

function toCandidate(sightings: readonly Sighting[]): Candidate {
  const outlets = new Map(sightings.map(({ outlet }) => [fold(outlet), outlet]));
  const longest = Math.max(...sightings.map(({ name }) => fold(name).split(' ').length));
  const inFull = sightings.filter(({ name }) => fold(name).split(' ').length === longest);
  return {
    name: byFrequency(inFull.map(({ name }) => name))[0] ?? '',
    seen: new Set(sightings.map(({ itemId }) => itemId)).size,
    outlets: [...outlets.values()].toSorted(),
    clubs: byFrequency(sightings.flatMap(({ club }) => club ?? [])),
    lastAt: sightings.reduce((last, { at }) => (at > last ? at : last), ''),
  };
}

function byFrequency(values: readonly string[]): readonly string[] {
  const counts = [...Map.groupBy(values, (value) => value)].map(([value, all]) => [value, all.length] as const);
  return counts.toSorted(([, a], [, b]) => b - a).map(([value]) => value);
}

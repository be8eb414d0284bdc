import type { Language } from '../feeds/feed.ts';
import { fold } from '../gazetteer/fold.ts';
import { CLUB_NAMES_ABROAD } from './data/club-names-abroad.ts';
import { LEAGUES_ABROAD, PLACES_ABROAD } from './data/places-abroad.ts';
import { entryOf, type MeaningName, type NameEntry } from './name-entry.ts';

/** What a name stands for in one language alone: "Neapel" is Napoli in German. */
export type NamesAbroad = (folded: string, language: Language) => readonly NameEntry[];

interface NameAbroad {
  readonly language: string;
  readonly folded: string;
  readonly meaning: MeaningName;
  /** Any folded name of the club that is meant. */
  readonly club?: string;
}

/** All names that one language alone has; where two are alike the later counts. */
export function listNamesAbroad(): readonly NameAbroad[] {
  const named = (language: string, names: readonly string[], meaning: MeaningName, club?: string) =>
    names.map(
      (name): NameAbroad => ({
        language,
        folded: fold(name),
        meaning,
        ...(club === undefined ? {} : { club: fold(club) }),
      }),
    );
  return [
    ...Object.entries(PLACES_ABROAD).flatMap(([language, list]) => named(language, list.split(','), 'place')),
    ...Object.entries(LEAGUES_ABROAD).flatMap(([language, list]) => named(language, list.split(','), 'league')),
    ...CLUB_NAMES_ABROAD.flatMap(({ language, club, names, nicknames }) => [
      ...named(language, names, 'club', club),
      ...named(language, nicknames, 'club-nickname', club),
    ]),
  ];
}

/** Clubs are found by any name that the gazetteer has for them, for ids differ from one gazetteer to the next. */
export function tabulateNamesAbroad(clubCalled: (folded: string) => number | undefined): NamesAbroad {
  const names = new Map<string, readonly NameEntry[]>();
  for (const { language, folded, meaning, club } of listNamesAbroad()) {
    const row = club === undefined ? 0 : clubCalled(club);
    if (row !== undefined) names.set(`${language}:${folded}`, [entryOf(meaning, row)]);
  }
  return (folded, language) => names.get(`${language}:${folded}`) ?? NONE;
}

const NONE: readonly NameEntry[] = [];

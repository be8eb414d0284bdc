import type { Club } from '../club.ts';
import { fold } from '../fold.ts';
import { cleanName, settleClubNames } from '../importers/settle-names.ts';
import { spellCountry } from '../importers/spell-country.ts';
import { gatherNames, type ItemNames } from './item-names.ts';
import { LEAGUES } from './leagues.ts';
import { groupByItem, itemId, type SparqlRow } from './sparql-rows.ts';

/** The clubs of an answer to `clubsQuery`, in its order, each once. */
export function clubItems(clubRows: readonly SparqlRow[]): readonly string[] {
  return distinctItems(clubRows, ['club']);
}

/** All of whom the clubs can not be read without knowing the names: themselves, their leagues, their countries. */
export function namedItems(clubRows: readonly SparqlRow[]): readonly string[] {
  return distinctItems(clubRows, ['club', 'league', 'country']);
}

/**
 * Reads clubs from answers to `clubsQuery` and `clubNamesQuery`. League and country are spelt as the `known` clubs spell
 * them: Wikidata has Celtic in the United Kingdom. A club without an English name is left out.
 */
export function readClubs(
  clubRows: readonly SparqlRow[],
  nameRows: readonly SparqlRow[],
  known: readonly Club[],
): readonly Club[] {
  const namesOf = gatherNames(nameRows);
  const leagueOf = spellLeagues(known);
  return groupByItem(clubRows, ({ club }) => club).flatMap(([id, rows]) => {
    const names = namesOf(id);
    const name = cleanName(names.label ?? '');
    if (name === undefined) {
      return [];
    }
    const leagueId = itemId(rows[0]?.league) ?? '';
    const league = leagueOf(leagueId, namesOf(leagueId));
    const label = namesOf(itemId(rows[0]?.country) ?? '').label;
    return [toClub(id, name, names, { country: label === undefined ? undefined : spellCountry(label), ...league })];
  });
}

/** Wikidata's number, as every importer writes it: two sources then mean one row. */
export function wikidataId(item: string): string {
  return `wikidata-${item}`;
}

function toClub(id: string, name: string, names: ItemNames, home: Pick<Club, 'league' | 'country'>): Club {
  const { of } = names;
  const settled = settleClubNames({ name, others: of('short', 'official', 'alias'), nicknames: of('nick') });
  return { id: wikidataId(id), ...settled, ...home };
}

/** Finds the known league that bears one of the names, with the country of its clubs, or else takes the label. */
function spellLeagues(known: readonly Club[]): (item: string, names: ItemNames) => Pick<Club, 'league' | 'country'> {
  const leagues = new Map<string, Pick<Club, 'league' | 'country'>>();
  for (const { league, country } of known) {
    if (league !== undefined && !leagues.has(fold(league))) {
      leagues.set(fold(league), { league, ...(country === undefined ? {} : { country }) });
    }
  }
  return (item, { label, of }) => {
    const ours = Object.values(LEAGUES).find((league) => league.item === item)?.name;
    const names = [ours, label, ...of('short', 'official', 'alias')].filter((name) => name !== undefined);
    const spelt = names.map((name) => leagues.get(fold(name))).find((league) => league !== undefined);
    return spelt ?? (names[0] === undefined ? {} : { league: names[0] });
  };
}

function distinctItems(rows: readonly SparqlRow[], variables: readonly string[]): readonly string[] {
  const ids = variables.flatMap((variable) => rows.map((row) => itemId(row[variable])));
  return [...new Set(ids)].filter((id) => id !== undefined);
}

import { cleanName, settlePlayerNames } from '../importers/settle-names.ts';
import { readPosition } from '../importers/read-position.ts';
import { spellNationality } from '../importers/spell-country.ts';
import type { Player } from '../player.ts';
import { chooseMembership, type Home, type Membership } from './choose-membership.ts';
import { gatherNames, type ItemNames } from './item-names.ts';
import { BORN_SINCE } from './queries.ts';
import { wikidataId } from './read-clubs.ts';
import { groupByItem, itemId, type SparqlRow } from './sparql-rows.ts';

/** Somebody with his club, before his names are known. */
export interface Squaddie {
  readonly item: string;
  readonly home: Home;
  readonly birthYear: number;
  readonly sitelinks: number;
}

/** Reads who plays where from answers to `squadsQuery`: each once, in a steady order, without those whose club is doubtful. */
export function readSquads(rows: readonly SparqlRow[], today: string): readonly Squaddie[] {
  return groupByItem(rows, ({ p }) => p).flatMap(([item, facts]) => {
    // Several dates of birth: the first is as good as any, and the server gives them in one order.
    const birthYear = Number(facts[0]?.dob?.slice(0, 4));
    const sitelinks = Number(facts[0]?.sitelinks ?? 0);
    const home = chooseMembership(facts.flatMap(toMembership), sitelinks, today);
    return home === undefined || !(birthYear >= BORN_SINCE) ? [] : [{ item, home, birthYear, sitelinks }];
  });
}

/** Puts names to them, from answers to `playerNamesQuery`. Who has no name in Latin letters is left out. */
export function readPlayers(squads: readonly Squaddie[], nameRows: readonly SparqlRow[]): readonly Player[] {
  const namesOf = gatherNames(nameRows);
  return squads.flatMap((squaddie) => {
    const names = namesOf(squaddie.item);
    const name = cleanName(names.label ?? '');
    return name === undefined || /^Q\d+$/.test(name) ? [] : [toPlayer(squaddie, name, names)];
  });
}

function toMembership({ club, start, loan }: SparqlRow): readonly Membership[] {
  const item = itemId(club);
  return item === undefined ? [] : [{ club: item, start: start?.slice(0, 10), loan: loan === 'true' || loan === '1' }];
}

function toPlayer({ item, home, birthYear, sitelinks }: Squaddie, name: string, { of }: ItemNames): Player {
  const [fullName] = of('birthname').flatMap((birthName) => cleanName(birthName) ?? []);
  return {
    id: wikidataId(item),
    ...settlePlayerNames({ name, fullName, others: of('alias', 'native'), nicknames: of('nick', 'pseudonym') }),
    clubId: wikidataId(home.club),
    onLoanFrom: home.onLoanFrom === undefined ? undefined : wikidataId(home.onLoanFrom),
    birthYear,
    nationality: nationalityOf(of('sportcountry'), of('citizenship')),
    position: readPosition(of('position')),
    popularity: popularityOf(sitelinks),
  };
}

/** Whom he plays for decides; of several citizenships none does. */
function nationalityOf(sport: readonly string[], citizenships: readonly string[]): string | undefined {
  const [only] = sport.length > 0 ? sport : citizenships.length === 1 ? citizenships : [];
  return only === undefined ? undefined : spellNationality(only);
}

/** Pages in other languages, on the scale of the starter set: 20 → 25, 40 → 50, 80 → 75, 160 → 100; 10 or fewer → 5. */
function popularityOf(sitelinks: number): number {
  return Math.round(Math.min(100, Math.max(5, 25 * Math.log2(Math.max(sitelinks, 1) / 10))));
}

import type { Gazetteer } from '../gazetteer/gazetteer.ts';

/** Which player is at home at which club, and how well known both are, by their rows in the gazetteer. */
export interface Houses {
  /** Whether one of these clubs has him, or lent him to the one that has him. */
  playsFor(playerRow: number, clubRows: ReadonlySet<number>): boolean;
  /** The rows of a club's players. */
  squad(clubRow: number): readonly number[];
  popularity(playerRow: number): number;
  /** The popularity of a club's players together: which of two Barcelonas is meant. */
  prominence(clubRow: number): number;
  clubRow(clubId: string): number | undefined;
}

const IN_A_LEAGUE = 5;
const NOWHERE = -1;

/** Puts every player with his club, once per gazetteer: a common surname has hundreds of bearers to ask. */
export function housePlayers({ clubs, players }: Gazetteer): Houses {
  const clubRows = new Map(clubs.map((club, row) => [club.id, row]));
  const rowOf = (id: string | undefined): number => (id === undefined ? NOWHERE : (clubRows.get(id) ?? NOWHERE));
  const homes = Int32Array.from(players, ({ clubId }) => rowOf(clubId));
  const lenders = Int32Array.from(players, ({ onLoanFrom }) => rowOf(onLoanFrom));
  const popularity = Float64Array.from(players, (player) => player.popularity);
  const squads = Map.groupBy(homes.keys(), (row) => homes[row]);
  const prominence = Float64Array.from(clubs, ({ league }) => (league === undefined ? 0 : IN_A_LEAGUE));
  homes.forEach((home, row) => {
    if (home !== NOWHERE) prominence[home] = (prominence[home] ?? 0) + (popularity[row] ?? 0);
  });
  return {
    playsFor: (row, clubs) => clubs.has(homes[row] ?? NOWHERE) || clubs.has(lenders[row] ?? NOWHERE),
    squad: (row) => squads.get(row) ?? [],
    popularity: (row) => popularity[row] ?? 0,
    prominence: (row) => prominence[row] ?? 0,
    clubRow: (id) => clubRows.get(id),
  };
}

import type { Gazetteer } from '../gazetteer/gazetteer.ts';

/** Which player is at home at which club, by their rows in the gazetteer. */
export interface Houses {
  /** The row of a player's club. */
  home(playerRow: number): number | undefined;
  /** The row of the club that lent him to it. */
  lender(playerRow: number): number | undefined;
  /** The rows of a club's players. */
  squad(clubRow: number): readonly number[];
  /** The popularity of a club's players together: which of two Barcelonas is meant. */
  prominence(clubRow: number): number;
  clubRow(clubId: string): number | undefined;
}

const IN_A_LEAGUE = 5;

/** Puts every player with his club, once per gazetteer. */
export function housePlayers({ clubs, players }: Gazetteer): Houses {
  const clubRows = new Map(clubs.map((club, row) => [club.id, row]));
  const clubRow = (id: string | undefined): number | undefined => (id === undefined ? undefined : clubRows.get(id));
  const homes = players.map(({ clubId }) => clubRow(clubId));
  const squads = Map.groupBy(homes.keys(), (row) => homes[row]);
  const prominence = Float64Array.from(clubs, ({ league }) => (league === undefined ? 0 : IN_A_LEAGUE));
  players.forEach(({ popularity }, row) => {
    const home = homes[row];
    if (home !== undefined) prominence[home] = (prominence[home] ?? 0) + popularity;
  });
  return {
    home: (row) => homes[row],
    lender: (row) => clubRow(players[row]?.onLoanFrom),
    squad: (row) => squads.get(row) ?? [],
    prominence: (row) => prominence[row] ?? 0,
    clubRow,
  };
}

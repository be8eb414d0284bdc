import type { Club } from './club.ts';
import type { Player } from './player.ts';

/** Both tables as they are written to files. */
export interface RenderedTables {
  readonly clubs: string;
  readonly players: string;
}

/** Writes both tables in the layout that `readGazetteerRows` reads, sorted by id, so that two versions can be compared. */
export function renderGazetteerText(clubs: readonly Club[], players: readonly Player[]): RenderedTables {
  return {
    clubs: renderTable(CLUB_COLUMNS, clubs, renderClub),
    players: renderTable(PLAYER_COLUMNS, players, renderPlayer),
  };
}

/** One club as a line of its table, without the line's end. */
export function renderClub(club: Club): string {
  const { id, name, aliases, nicknames, league, country } = club;
  return renderLine([id, name, aliases.join('|'), nicknames.join('|'), league, country]);
}

/** One player as a line of his table, without the line's end. */
export function renderPlayer(player: Player): string {
  const { id, name, fullName, aliases, nicknames, clubId, clubAsOf, birthYear, nationality, position } = player;
  const names = [id, name, fullName, aliases.join('|'), nicknames.join('|')];
  return renderLine([
    ...names,
    clubId,
    clubAsOf,
    birthYear,
    nationality,
    position,
    player.popularity,
    player.onLoanFrom,
  ]);
}

const CLUB_COLUMNS = 'id,name,aliases,nicknames,league,country';
const PLAYER_COLUMNS =
  'id,name,full_name,aliases,nicknames,club_id,club_asof,birth_year,nationality,position,popularity,on_loan_from';

function renderTable<Row extends { readonly id: string }>(
  columns: string,
  rows: readonly Row[],
  render: (row: Row) => string,
): string {
  const sorted = rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return [columns, ...sorted.map(render), ''].join('\n');
}

function renderLine(cells: readonly (string | number | undefined)[]): string {
  return cells.map((cell) => quoted(`${cell ?? ''}`)).join(',');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

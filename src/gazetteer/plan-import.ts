import type { Club } from './club.ts';
import { demoteSharedAliases } from './demote-shared-aliases.ts';
import { mergeGazetteer, type Additions, type MergedRow } from './merge-gazetteer.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Player } from './player.ts';
import { renderClub, renderGazetteerText, renderPlayer, type RenderedTables } from './render-csv.ts';

export interface Tally {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** What an import would do: the operator's tables as they would be, and how many rows that adds and changes. */
export interface ImportPlan {
  readonly tables: RenderedTables;
  readonly clubs: Tally;
  readonly players: Tally;
  readonly moved: readonly ClubChange[];
}

/** A known player whose club becomes another one; clubs are named, and undefined where there is none. */
export interface ClubChange {
  readonly player: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/**
 * Lays imported rows over what is known (the starter set and the operator's tables) and keeps apart what the starter set
 * does not say by itself: that is what the operator's tables hold. A club without a date counts as true on `asOf`.
 */
export function planImport(starter: Gazetteer, known: Gazetteer, imported: Additions, asOf: string): ImportPlan {
  const dated = imported.players.map((player) =>
    player.clubId === undefined ? player : { ...player, clubAsOf: player.clubAsOf ?? asOf },
  );
  const merge = mergeGazetteer(known, { clubs: imported.clubs, players: dated }, 'additions');
  const settled = new Map(demoteSharedAliases(merge.gazetteer.clubs, known.club).map((club) => [club.id, club]));
  const clubRows = merge.clubs.map(({ before, after }) => ({ before, after: settled.get(after.id) ?? after }));
  const clubs = [...settled.values()].filter((club) => differs(starter.club(club.id), club, renderClub));
  const players = merge.gazetteer.players.filter((player) => differs(starter.player(player.id), player, renderPlayer));
  return {
    tables: renderGazetteerText(clubs, players),
    clubs: tally<Club>(clubRows, renderClub),
    players: tally<Player>(merge.players, renderPlayer),
    moved: distinctPlayers(merge.players).flatMap((row) => clubChange(row, merge.gazetteer)),
  };
}

/** A source may have somebody twice. */
function distinctPlayers(rows: readonly MergedRow<Player>[]): readonly MergedRow<Player>[] {
  return [...new Map(rows.map((row) => [row.after.id, row])).values()];
}

function clubChange({ before, after }: MergedRow<Player>, { club }: Gazetteer): readonly ClubChange[] {
  const nameOf = (clubId?: string) => (clubId === undefined ? undefined : club(clubId)?.name);
  return before === undefined || before.clubId === after.clubId
    ? []
    : [{ player: after.name, from: nameOf(before.clubId), to: nameOf(after.clubId) }];
}

function differs<Row>(before: Row | undefined, after: Row, render: (row: Row) => string): boolean {
  return before === undefined || render(before) !== render(after);
}

function tally<Row>(rows: readonly MergedRow<Row>[], render: (row: Row) => string): Tally {
  const added = rows.filter(({ before }) => before === undefined).length;
  const touched = rows.filter(({ before, after }) => differs(before, after, render)).length;
  return { added, changed: touched - added, unchanged: rows.length - touched };
}

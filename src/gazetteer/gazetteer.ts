import type { Club } from './club.ts';
import type { Player } from './player.ts';

/** Who exists, under which names. Immutable: an import makes a new one. */
export interface Gazetteer {
  readonly players: readonly Player[];
  readonly clubs: readonly Club[];
  player(id: string): Player | undefined;
  club(id: string): Club | undefined;
}

/** Puts players and clubs behind their ids. Throws when two share one: that is a broken table, not bad luck. */
export function buildGazetteer(players: readonly Player[], clubs: readonly Club[]): Gazetteer {
  const playersById = byId(players);
  const clubsById = byId(clubs);
  return {
    players,
    clubs,
    player: (id) => playersById.get(id),
    club: (id) => clubsById.get(id),
  };
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const map = new Map<string, Row>();
  for (const row of rows) {
    if (map.has(row.id)) {
      throw new Error(`The gazetteer has two rows with the id "${row.id}".`);
    }
    map.set(row.id, row);
  }
  return map;
}

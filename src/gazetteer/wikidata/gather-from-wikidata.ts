import type { Gazetteer } from '../gazetteer.ts';
import type { Brought } from '../importers/importer.ts';
import { BATCH, clubNamesQuery, clubsQuery, playerNamesQuery, squadsQuery } from './queries.ts';
import { clubItems, namedItems, readClubs } from './read-clubs.ts';
import { readPlayers, readSquads } from './read-players.ts';
import type { SparqlRow } from './sparql-rows.ts';

/** Gets the rows of all questions of one kind, in their order, all of them or not at all. */
export type AskAll = (about: string, queries: readonly string[]) => Promise<readonly SparqlRow[]>;

/** Asks for the clubs of leagues, for their names, for who is there, and for theirs; and reads the answers. */
export async function gatherFromWikidata(
  leagues: readonly string[],
  askAll: AskAll,
  known: Gazetteer,
  today: string,
): Promise<Pick<Brought, 'clubs' | 'players'>> {
  const clubRows = await askAll('clubs', [clubsQuery(leagues)]);
  const clubNames = await askAll('club names', batches(namedItems(clubRows), BATCH.clubNames).map(clubNamesQuery));
  const squadRows = await askAll('squads', batches(clubItems(clubRows), BATCH.squads).map(squadsQuery));
  const squads = readSquads(squadRows, today);
  const people = squads.map(({ item }) => item);
  const playerNames = await askAll('player names', batches(people, BATCH.playerNames).map(playerNamesQuery));
  const clubs = readClubs(clubRows, clubNames, known.clubs);
  const ids = new Set(clubs.map(({ id }) => id));
  const houses = (id: string | undefined) => (id !== undefined && ids.has(id) ? id : undefined);
  const players = readPlayers(squads, playerNames).map((player) => ({
    ...player,
    clubId: houses(player.clubId),
    onLoanFrom: houses(player.onLoanFrom),
  }));
  return { clubs, players };
}

function batches(items: readonly string[], size: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}

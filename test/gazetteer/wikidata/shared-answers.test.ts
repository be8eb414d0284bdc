import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadStarterGazetteer } from '../../../src/gazetteer/starter-gazetteer.ts';
import { matchClubs } from '../../../src/gazetteer/match-rows.ts';
import { gatherFromWikidata } from '../../../src/gazetteer/wikidata/gather-from-wikidata.ts';
import { parseSparqlRows } from '../../../src/gazetteer/wikidata/sparql-rows.ts';

const DIR = resolve(import.meta.dirname, '../../../../shared/gazetteer/wikidata');
const presence = existsSync(DIR) ? '../shared is present' : 'skipped: ../shared is not beside this checkout';
const FILES: Readonly<Record<string, string>> = {
  clubs: 'q1_clubs.json',
  'club names': 'q2_club_names.json',
  squads: 'q3_players.json',
  'player names': 'q4_player_names.json',
};

describe.skipIf(!existsSync(DIR))(`answers of a real SPARQL store (${presence})`, () => {
  const gather = () =>
    gatherFromWikidata(
      ['Q9448', 'Q324867'],
      async (about) => parseSparqlRows(readFileSync(join(DIR, FILES[about] ?? ''), 'utf8')) ?? [],
      loadStarterGazetteer(),
      '2026-08-30',
    );

  it('are read into clubs that the starter set knows', async () => {
    const { clubs } = await gather();
    const match = matchClubs(loadStarterGazetteer().clubs);
    expect(clubs.map((club) => match(club)?.name)).toEqual(['Barcelona', 'Real Madrid', 'Arsenal']);
  });

  it('are read into players: one on loan, one known by a label for all languages, one forgotten', async () => {
    const { players } = await gather();
    expect(players.map(({ id, clubId, onLoanFrom }) => [id, clubId, onLoanFrom])).toEqual([
      ['wikidata-Q3', 'wikidata-Q7156', 'wikidata-Q9617'],
      ['wikidata-Q2', 'wikidata-Q8682', undefined],
      ['wikidata-Q1', 'wikidata-Q9617', undefined],
    ]);
    expect(players[2]).toMatchObject({ position: 'MF', nationality: 'england', birthYear: 1999, popularity: 65 });
  });
});

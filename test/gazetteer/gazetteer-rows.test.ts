import { describe, expect, it } from 'vitest';
import { readGazetteerRows } from '../../src/gazetteer/gazetteer-rows.ts';

const CLUBS =
  'id,name,aliases,nicknames,league,country\nwanderers,Wanderers,Wands|WFC,The Roamers,First League,england\n';

const readPlayers = (players: string, clubs = CLUBS) => readGazetteerRows({ clubs, players });

describe('readGazetteerRows', () => {
  it('reads clubs and players by their column names, in any order and among other columns', () => {
    const { clubs, players, refused } = readPlayers(
      'popularity,height,club_asof,name,club_id,id,aliases,nicknames,birth_year,position,nationality,full_name\n' +
        '55,1.91,2026-06,Tom Alder,wanderers,tom-alder-1999,T. Alder|Alder,The Tree,1999,DF,england,Thomas Alder\n',
    );
    expect(refused).toEqual([]);
    expect(clubs).toEqual([
      {
        id: 'wanderers',
        name: 'Wanderers',
        aliases: ['Wands', 'WFC'],
        nicknames: ['The Roamers'],
        league: 'First League',
        country: 'england',
      },
    ]);
    expect(players).toEqual([
      {
        id: 'tom-alder-1999',
        name: 'Tom Alder',
        fullName: 'Thomas Alder',
        aliases: ['T. Alder', 'Alder'],
        nicknames: ['The Tree'],
        clubId: 'wanderers',
        clubAsOf: '2026-06',
        birthYear: 1999,
        nationality: 'england',
        position: 'DF',
        popularity: 55,
      },
    ]);
  });

  it('takes an empty cell and an absent column for “not said”', () => {
    const [player] = readPlayers('id,name,birth_year,position\np1,Tom Alder,,\n').players;
    expect(player).toEqual({ id: 'p1', name: 'Tom Alder', aliases: [], nicknames: [], popularity: 0 });
  });

  it('lists a name that stands among aliases and nicknames only as a nickname', () => {
    const [player] = readPlayers('id,name,aliases,nicknames\np1,Tom Alder,Tom Alder|Tree|Tommy Alder,Tree\n').players;
    expect(player).toMatchObject({ aliases: ['Tommy Alder'], nicknames: ['Tree'] });
  });

  it.each([
    ['a birth year that is none', 'birth_year', "'99", 'birth_year must be a year such as 1998'],
    ['an unknown position', 'position', 'CB', 'position must be GK, DF, MF or FW'],
    ['a popularity above 100', 'popularity', '101', 'popularity must be 100 or less'],
    [
      'a date in words',
      'club_asof',
      'June',
      'club_asof must be a year, month or day such as 2026, 2026-06 or 2026-06-30',
    ],
  ])('refuses %s and says what would do', (_, column, cell, detail) => {
    const { players, refused } = readPlayers(`id,name,${column}\np1,Tom Alder,${cell}\np2,Jan Beech,\n`);
    expect(players.map((player) => player.id)).toEqual(['p2']);
    expect(refused).toEqual([{ table: 'players', line: 2, reason: 'malformed-cell', detail }]);
  });

  it('refuses a player of a club that nobody knows', () => {
    const { refused } = readPlayers('id,name,club_id\np1,Tom Alder,rovers\n');
    expect(refused).toEqual([
      {
        table: 'players',
        line: 2,
        reason: 'unknown-club',
        detail: 'has club_id "rovers", which is the id of no club',
      },
    ]);
  });

  it('takes clubs that are known from elsewhere', () => {
    const text = { clubs: CLUBS, players: 'id,name,club_id\np1,Tom Alder,rovers\n' };
    expect(readGazetteerRows(text, (id) => id === 'rovers').refused).toEqual([]);
  });

  it('refuses the second row with an id, and rows without an id or a name', () => {
    const { refused } = readPlayers('id,name\np1,Tom Alder\np1,Jan Beech\n,Ed Cedar\np3,\n');
    expect(refused.map(({ line, reason, detail }) => `${line} ${reason}: ${detail}`)).toEqual([
      '3 repeated-id: repeats the id "p1" of an earlier row',
      '4 malformed-cell: id is empty',
      '5 malformed-cell: name is empty',
    ]);
  });

  it('names the columns that a header lacks, and those it has', () => {
    const { refused } = readPlayers('player,club\nTom Alder,Wanderers\n', '');
    expect(refused.map(({ table, line, reason, detail }) => `${table} ${line} ${reason}: ${detail}`)).toEqual([
      'clubs 1 missing-column: is empty; it needs id and name as well',
      'players 1 missing-column: has the columns player, club; it needs id and name as well',
    ]);
  });
});

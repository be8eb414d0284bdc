import { describe, expect, it } from 'vitest';
import type { Club } from '../../src/gazetteer/club.ts';
import { buildGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { mergeGazetteer, type Trust } from '../../src/gazetteer/merge-gazetteer.ts';
import type { Player } from '../../src/gazetteer/player.ts';

const aPlayer = (player: Partial<Player> & { name: string }): Player => ({
  id: 'alder-1999',
  birthYear: 1999,
  aliases: [],
  nicknames: [],
  popularity: 50,
  ...player,
});
const aClub = (club: Partial<Club> & { name: string }): Club => ({
  id: 'wanderers',
  country: 'england',
  aliases: [],
  nicknames: [],
  ...club,
});

/** Lays one player over another and returns all who are known then. */
function players(base: Player, added: Player, trust: Trust = 'additions'): readonly Player[] {
  return mergeGazetteer(buildGazetteer([base], []), { players: [added], clubs: [] }, trust).gazetteer.players;
}

function clubs(base: Club, added: Club): readonly Club[] {
  return mergeGazetteer(buildGazetteer([], [base]), { players: [], clubs: [added] }, 'additions').gazetteer.clubs;
}

describe('who is the same person', () => {
  it('is who has the same name and birth year, whatever the accents, and keeps his id', () => {
    expect(players(aPlayer({ name: 'Tom Alder' }), aPlayer({ id: 'p7', name: 'Tóm ALDER' }))).toMatchObject([
      { id: 'alder-1999', name: 'Tom Alder' },
    ]);
  });

  it('is not who was born in another year, or who says no year', () => {
    expect(
      players(aPlayer({ name: 'Tom Alder' }), aPlayer({ id: 'p7', name: 'Tom Alder', birthYear: 2001 })),
    ).toHaveLength(2);
    expect(
      players(aPlayer({ name: 'Tom Alder' }), aPlayer({ id: 'p7', name: 'Tom Alder', birthYear: undefined })),
    ).toHaveLength(2);
  });

  it('may be known by another name of two words, never by one word', () => {
    const known = aPlayer({ name: 'Tommy Alder', aliases: ['Thomas Alder', 'Alder'] });
    expect(players(known, aPlayer({ id: 'p7', name: 'T. Alder', aliases: ['Thomas Alder'] }))).toHaveLength(1);
    expect(players(known, aPlayer({ id: 'p7', name: 'Alder' }))).toHaveLength(2);
  });

  it('is told by the club where two namesakes were born in one year', () => {
    const base = buildGazetteer(
      [aPlayer({ id: 'a', name: 'Vito', clubId: 'w' }), aPlayer({ id: 'b', name: 'Vito', clubId: 'r' })],
      [aClub({ id: 'w', name: 'Wanderers' }), aClub({ id: 'r', name: 'Rovers' })],
    );
    const additions = {
      clubs: [aClub({ id: 'c9', name: 'Rovers' })],
      players: [aPlayer({ id: 'p7', name: 'Vito', clubId: 'c9', position: 'GK' })],
    };
    const { gazetteer } = mergeGazetteer(base, additions, 'additions');
    expect(gazetteer.players.map(({ id, position }) => [id, position])).toEqual([
      ['a', undefined],
      ['b', 'GK'],
    ]);
  });
});

describe('which is the same club', () => {
  it('is the one with that name or alias in that country', () => {
    expect(
      clubs(aClub({ name: 'Wanderers', aliases: ['Wanderers FC'] }), aClub({ id: 'c9', name: 'Wanderers F.C.' })),
    ).toHaveLength(2);
    expect(
      clubs(aClub({ name: 'Wanderers', aliases: ['Wanderers FC'] }), aClub({ id: 'c9', name: 'WANDERERS FC' })),
    ).toHaveLength(1);
    expect(clubs(aClub({ name: 'Wanderers' }), aClub({ id: 'c9', name: 'Wanderers', country: 'chile' }))).toHaveLength(
      2,
    );
  });

  it('may lie in one country and play in another’s league', () => {
    expect(clubs(aClub({ name: 'Wanderers', country: 'wales' }), aClub({ id: 'c9', name: 'Wanderers' }))).toHaveLength(
      1,
    );
  });
});

describe('who is believed', () => {
  const known = aPlayer({ name: 'Tom Alder', clubId: 'w', clubAsOf: '2026-06', position: 'MF', nationality: 'wales' });

  it('is the import where both say something, and whoever says something at all', () => {
    expect(players(known, aPlayer({ name: 'Tom Alder', position: 'DF' }))).toMatchObject([
      { position: 'DF', nationality: 'wales', clubId: 'w' },
    ]);
  });

  it('is for the club the newer date, even against an import', () => {
    const older = aPlayer({ name: 'Tom Alder', clubId: 'r', clubAsOf: '2025-09' });
    const newer = aPlayer({ name: 'Tom Alder', clubId: 'r', clubAsOf: '2026-06-30' });
    expect(players(known, older)).toMatchObject([{ clubId: 'w', clubAsOf: '2026-06' }]);
    expect(players(known, newer)).toMatchObject([{ clubId: 'r', clubAsOf: '2026-06-30' }]);
    expect(players(known, { ...older, clubAsOf: '2026-06' })).toMatchObject([{ clubId: 'r' }]);
  });

  it('is always the operator’s edit: name, club and popularity', () => {
    const edit = aPlayer({ id: 'alder-1999', name: 'Tommy Alder', clubId: 'r', clubAsOf: '2020', popularity: 10 });
    expect(players(known, edit, 'edit')).toMatchObject([
      { name: 'Tommy Alder', aliases: ['Tom Alder'], clubId: 'r', popularity: 10, position: 'MF' },
    ]);
  });

  it('is the base where the additions are only to fill gaps', () => {
    expect(
      players(known, aPlayer({ name: 'Tom Alder', position: 'DF', fullName: 'Thomas Alder' }), 'base'),
    ).toMatchObject([{ position: 'MF', fullName: 'Thomas Alder' }]);
  });

  it('loses no alias and no nickname, and lets no import call an alias a nickname', () => {
    const base = aPlayer({ name: 'Tom Alder', aliases: ['TA9'], nicknames: ['The Tree'] });
    const added = aPlayer({ name: 'Tom Alder', aliases: ['Tom J. Alder'], nicknames: ['TA9', 'Tommy', 'Tree'] });
    expect(players(base, added)).toMatchObject([
      { aliases: ['TA9', 'Tom J. Alder'], nicknames: ['The Tree', 'Tommy'] },
    ]);
  });
});

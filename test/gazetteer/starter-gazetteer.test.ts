import { describe, expect, it } from 'vitest';
import { loadStarterGazetteer } from '../../src/gazetteer/starter-gazetteer.ts';

const starter = loadStarterGazetteer();

describe('the starter gazetteer', () => {
  it('knows at least 250 clubs and 1,700 players', () => {
    expect(starter.clubs.length).toBeGreaterThanOrEqual(250);
    expect(starter.players.length).toBeGreaterThanOrEqual(1700);
  });

  it('says of nearly every player where he plays, since when, when he was born and in which position', () => {
    const complete = starter.players.filter(
      ({ clubId, clubAsOf, birthYear, position, nationality }) =>
        clubId && clubAsOf && birthYear && position && nationality,
    );
    expect(complete.length / starter.players.length).toBeGreaterThan(0.98);
  });

  it('has all the names of a player that headlines use', () => {
    expect(starter.player('trent-alexander-arnold-1998')).toMatchObject({
      name: 'Trent Alexander-Arnold',
      aliases: ['TAA'],
      nicknames: ['Trent'],
      clubId: 'real-madrid',
      birthYear: 1998,
      position: 'DF',
    });
  });

  it('keeps short forms of a club apart from nicknames, which several clubs share', () => {
    const united = starter.club('manchester-united');
    expect(united?.aliases).toEqual(expect.arrayContaining(['Man Utd', 'Man United', 'MUFC']));
    expect(united?.nicknames).toEqual(expect.arrayContaining(['Red Devils', 'United']));
  });

  it('knows the best known women, at clubs of their own', () => {
    const isWomens = (league = '') => /women|frauen|liga f|première ligue/i.test(league);
    const clubs = new Set(starter.clubs.filter(({ league }) => isWomens(league)).map(({ id }) => id));
    expect(starter.players.filter(({ clubId = '' }) => clubs.has(clubId)).length).toBeGreaterThanOrEqual(80);
    expect(starter.player('lauren-james-2001')?.clubId).toBe('chelsea-women');
    expect(starter.player('reece-james-1999')?.clubId).toBe('chelsea');
  });
});

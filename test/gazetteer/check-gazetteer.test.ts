import { describe, expect, it } from 'vitest';
import { checkGazetteer } from '../../src/gazetteer/check-gazetteer.ts';
import type { Club } from '../../src/gazetteer/club.ts';
import { buildGazetteer } from '../../src/gazetteer/gazetteer.ts';
import type { Player } from '../../src/gazetteer/player.ts';
import { loadStarterGazetteer } from '../../src/gazetteer/starter-gazetteer.ts';
import { COMMON_WORDS } from '../../src/mentions/data/common-words.ts';

const aPlayer = (player: Partial<Player> & { id: string; name: string }): Player => ({
  aliases: [],
  nicknames: [],
  popularity: 50,
  ...player,
});
const aClub = (club: Partial<Club> & { id: string; name: string }): Club => ({ aliases: [], nicknames: [], ...club });

const findingsIn = (players: readonly Player[], clubs: readonly Club[] = []) =>
  checkGazetteer(buildGazetteer(players, clubs), new Set(['rice', 'tree'])).map(
    ({ severity, reason, id, detail }) => `${severity} ${reason}: ${id} ${detail}`,
  );

describe('checkGazetteer', () => {
  it('finds nothing in a sound table', () => {
    const player = aPlayer({ id: 'a', name: 'Tom Alder', clubId: 'w', clubAsOf: '2026-06', birthYear: 1999 });
    expect(findingsIn([player], [aClub({ id: 'w', name: 'Wanderers' })])).toEqual([]);
  });

  it('finds a club that is not there, a club without a date and a birth year that can not be', () => {
    const clubs = [aClub({ id: 'w', name: 'Wanderers' })];
    const players = [
      aPlayer({ id: 'a', name: 'Tom Alder', clubId: 'rovers', clubAsOf: '2026' }),
      aPlayer({ id: 'b', name: 'Jan Beech', clubId: 'w' }),
      aPlayer({ id: 'c', name: 'Ed Cedar', clubId: 'w', clubAsOf: '2026-06', birthYear: 2016 }),
    ];
    expect(findingsIn(players, clubs)).toEqual([
      'serious dangling-club: a rovers',
      'mild undated-club: b w',
      'serious unlikely-birth-year: c 2016',
    ]);
  });

  it('finds one person in two rows, and namesakes', () => {
    const twice = [
      aPlayer({ id: 'a', name: 'Tom Alder', birthYear: 1999 }),
      aPlayer({ id: 'b', name: 'Tóm Alder', birthYear: 1999 }),
    ];
    expect(findingsIn(twice)).toContain('serious same-person-twice: b tom alder 1999 undefined');
    const namesakes = [
      aPlayer({ id: 'a', name: 'Tom Alder', birthYear: 1999 }),
      aPlayer({ id: 'b', name: 'Tom Alder', birthYear: 2001 }),
    ];
    expect(findingsIn(namesakes)).toEqual(['mild shared-name: a tom alder', 'mild shared-name: b tom alder']);
  });

  it('holds aliases strictly: no word, no short code, no first name, no name of another, no sharing', () => {
    const players = [
      aPlayer({ id: 'a', name: 'Tom Alder', aliases: ['Tree', 'TA', 'Marco', 'Marco Beech'] }),
      ...['Beech', 'Cedar', 'Elm'].map((surname) => aPlayer({ id: surname, name: `Marco ${surname}` })),
      aPlayer({ id: 'z', name: 'Tim Arrow', aliases: ['Ta'] }),
    ];
    expect(findingsIn(players)).toEqual([
      'serious shared-alias: a ta',
      'serious shared-alias: z ta',
      'serious word-as-alias: a Tree',
      'serious short-alias: a TA',
      'serious first-name-as-alias: a Marco',
      'serious alias-is-a-name: a Marco Beech',
      'serious short-alias: z Ta',
    ]);
  });

  it('only remarks on a nickname that several share', () => {
    const clubs = ['w', 'r'].map((id) => aClub({ id, name: `Club ${id}`, nicknames: ['The Reds'] }));
    expect(findingsIn([], clubs)).toEqual(['mild shared-nickname: w the reds', 'mild shared-nickname: r the reds']);
  });
});

/** Dangerous by rule, and worth it: nothing else in football's news is written so. */
const ALLOWED = new Set(
  `CR7 DCL DV9 FDJ HK9 JWP KB9 KDB KM7 RL9 TAA VVD WZE
   AEK AZ BVB HSV PNE PSG PSV QPR RSL WBA
   Forest Milan Palace Sporting Villa Wolves`.split(/\s+/),
);

describe('the starter gazetteer under that check', () => {
  const serious = checkGazetteer(loadStarterGazetteer(), COMMON_WORDS).filter(({ severity }) => severity === 'serious');

  it('has no serious finding but the aliases that are allowed by name', () => {
    expect(serious.filter(({ detail }) => !ALLOWED.has(detail))).toEqual([]);
  });

  it('needs every exception that it is granted', () => {
    const used = new Set(serious.map(({ detail }) => detail));
    expect([...ALLOWED].filter((alias) => !used.has(alias))).toEqual([]);
  });
});

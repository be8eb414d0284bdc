import { expect, it } from 'vitest';
import { buildNameIndex } from '../../src/mentions/name-index.ts';
import { aGazetteer, aPlayer } from '../claims/a-reader.ts';

const index = buildNameIndex(
  aGazetteer(
    aPlayer('Ronaldo', 'fulham'),
    aPlayer('Marek Dolan', 'everton'),
    aPlayer('Pavel Dolan', 'chelsea', { onLoanFrom: 'arsenal' }),
    aPlayer('Cristiano Ronaldo', 'man-utd'),
    aPlayer('Tomás van den Dolan', 'inter'),
  ),
);
const rowsOf = (...clubIds: readonly string[]) => new Set(clubIds.flatMap((id) => index.clubRow(id) ?? []));

it('puts all bearers of a surname into one entry', () => {
  expect(index.entries('dolan')).toEqual([{ kind: 'player', form: 'surname', rows: [1, 2] }]);
});

it('tells apart whose whole name a word is and whose surname it is', () => {
  expect(index.entries('ronaldo')).toEqual([
    { kind: 'player', form: 'mononym', rows: [0] },
    { kind: 'player', form: 'surname', rows: [3] },
  ]);
});

it('knows nothing of a word that only begins a name, but how long that name is', () => {
  expect(index.entries('tomas')).toEqual([]);
  expect(index.longest('tomas')).toBe(4);
  expect(index.longest('goalless')).toBe(0);
});

it('knows a club by its handle', () => {
  expect(index.entries('@manchesterunited')).toMatchObject([{ kind: 'club', form: 'name' }]);
});

it('knows a club by what one language calls it, in that language alone', () => {
  expect(index.abroad('inter mailand', 'de')).toMatchObject([{ kind: 'club', rows: [index.clubRow('inter')] }]);
  expect(index.abroad('inter mailand', 'fr')).toEqual([]);
  expect(index.longest('inter')).toBeGreaterThanOrEqual(2);
});

it('counts a player to the club that has him and to the one that lent him to it', () => {
  expect(index.playsFor(2, rowsOf('arsenal'))).toBe(true);
  expect(index.playsFor(2, rowsOf('chelsea', 'everton'))).toBe(true);
  expect(index.playsFor(2, rowsOf('everton', 'inter'))).toBe(false);
});

it('keeps what a slip is told by: first names and lengths', () => {
  expect([index.firstName(4), index.nameLength(4)]).toEqual(['tomas', 'tomas van den dolan'.length]);
  expect(index.firstName(0)).toBeUndefined();
  expect(index.firstNameCount('pavel')).toBe(1);
});

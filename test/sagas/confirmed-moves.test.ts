import { describe, expect, it } from 'vitest';
import { confirmedMoves } from '../../src/sagas/confirmed-moves.ts';
import { sagaIdOf } from '../../src/sagas/saga-id.ts';
import { PLAYER, sagaOf, says } from './story.ts';

describe('confirmedMoves', () => {
  it('gives a signed player his new club and the day', () => {
    const saga = sagaOf(says('done', 'Real Madrid', { on: '3 09:00', certainty: 'official' }));
    expect(confirmedMoves(saga)).toEqual([{ playerId: PLAYER.id, clubId: 'real-madrid', asOf: '2026-06-03' }]);
  });

  it('waits for the official word', () => {
    expect(confirmedMoves(sagaOf(says('done', 'Real Madrid', { on: '3 09:00' })))).toEqual([]);
    expect(
      confirmedMoves(
        sagaOf(
          says('done', 'Real Madrid', { on: '3 09:00' }),
          says('done', 'Real Madrid', { by: 'B', on: '4 09:00', certainty: 'official' }),
        ),
      ),
    ).toHaveLength(1);
  });

  it('confirms nothing of an agreed fee, of two clubs at once, or of no club', () => {
    expect(
      confirmedMoves([
        ...sagaOf(says('bid_accepted', 'Chelsea', { on: '1 09:00', certainty: 'official' })),
        ...sagaOf(says('done', 'Chelsea, Arsenal', { on: '1 09:00', certainty: 'official' })),
        ...sagaOf(says('done', '', { on: '1 09:00', certainty: 'official' })),
      ]),
    ).toEqual([]);
  });
});

describe('confirmedMoves of names without an id', () => {
  const [move] = sagaOf(says('done', 'Real Madrid', { on: '3 09:00', certainty: 'official' }));

  it('confirms nothing of a player or a club that the gazetteer does not know', () => {
    const done = move === undefined ? [] : [move];
    expect(confirmedMoves(done.map((known) => ({ ...known, player: { name: 'Jude Winter' } })))).toEqual([]);
    expect(confirmedMoves(done.map((known) => ({ ...known, to: [{ name: 'Real Madrid' }] })))).toEqual([]);
    expect(confirmedMoves(done.map((known) => ({ ...known, disputed: true })))).toEqual([]);
    expect(confirmedMoves(done)).toHaveLength(1);
  });
});

describe('sagaIdOf', () => {
  it('is the id of a player the gazetteer knows, else the folded name', () => {
    expect(sagaIdOf(PLAYER)).toBe(PLAYER.id);
    expect(sagaIdOf({ name: 'Víctor Ødegård-Núñez' })).toBe('name:victor odegard nunez');
  });
});

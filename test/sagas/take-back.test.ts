import { expect, it } from 'vitest';
import { takeBack } from '../../src/sagas/take-back.ts';
import { PLAYER, says } from './story.ts';

it('leaves of a saga what the other items say', () => {
  const claims = [
    says('bid', 'Chelsea', { on: '1 09:00' }),
    says('interest', 'Arsenal', { item: 'reworded', on: '1 10:00' }),
  ];
  const left = takeBack({ id: PLAYER.id, player: PLAYER, claims }, 'reworded');
  expect(left.claims.map(({ claim }) => claim.stage)).toEqual(['bid']);
});

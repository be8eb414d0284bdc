import { describe, expect, it } from 'vitest';
import { openReader } from '../../src/claims/open-reader.ts';
import { aGazetteer, anItem, aPlayer } from './a-reader.ts';

/** Of Ivo Stanek's club the table knows nothing. */
const reader = openReader(aGazetteer(aPlayer('Marek Dolan', 'everton'), aPlayer('Ivo Stanek', undefined)));

function movesIn(title: string): readonly string[] {
  return reader
    .read(anItem(title))
    .claims.map(({ stage, from, to }) => `${stage}: ${from?.name ?? '?'} > ${to.map(({ name }) => name).join()}`);
}

describe('within an item', () => {
  it.each([
    [
      'talks with the seller are those of the suitor',
      'Napoli have contacted Everton for Marek Dolan. Talks ongoing with Everton about conditions of the deal.',
      ['approach: Everton > Napoli'],
    ],
    [
      'who lends a player out does not want him',
      'Everton winger Marek Dolan set for Napoli loan move. Everton are keen to send Marek Dolan to Italy.',
      ['talks: Everton > Napoli'],
    ],
    [
      'who wants a player has no contract to give him yet',
      'Roma want Ivo Stanek. They tried to sign Ivo Stanek before, but he signed a new contract.',
      ['interest: ? > Roma', 'contract_extension: ? > '],
    ],
    [
      'who was refused a player does not put him on the market',
      'Roma bid for Ivo Stanek rejected. Ivo Stanek remains on the market.',
      ['bid_rejected: ? > Roma', 'available: ? > '],
    ],
    [
      'the club that has a contract with him is not the one that wants him',
      'Roma already tried to sign Ivo Stanek before he signed new deal at Porto but now want to try again.',
      ['contract_extension: Porto > '],
    ],
    [
      'who has signed a player may give him a new contract',
      'Ivo Stanek joins Roma. Ivo Stanek has agreed a new contract with Roma until 2030.',
      ['done: ? > Roma', 'contract_extension: Roma > '],
    ],
    [
      'another club of the same player goes on wanting him',
      'Napoli have contacted Everton for Marek Dolan. Chelsea want Marek Dolan, too.',
      ['approach: Everton > Napoli', 'interest: Everton > Chelsea'],
    ],
  ])('%s', (_, title, moves) => {
    expect(movesIn(title)).toEqual(moves);
  });
});

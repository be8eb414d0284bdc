import { describe, expect, it } from 'vitest';
import { openReader } from '../../src/claims/open-reader.ts';
import { aGazetteer, anItem, aPlayer } from './a-reader.ts';

const reader = openReader(aGazetteer(aPlayer('Marek Dolan', 'everton'), aPlayer('Ivo Stanek', 'porto')));

function toldOf(title: string): readonly (readonly [string | undefined, string])[] {
  return reader.read(anItem(title)).claims.map(({ player, stage }) => [player?.name, stage]);
}

describe('whom a noun or a pronoun stands for', () => {
  it.each([
    [
      'a noun without an article: the player named before it',
      'Marek Dolan to Napoli: Everton agree to sell defender',
      [['Marek Dolan', 'bid_accepted']],
    ],
    [
      'a noun with an article: somebody else',
      'Marek Dolan impresses as Everton sign a defender',
      [[undefined, 'done']],
    ],
    [
      'a pronoun: the last player named before it in its sentence',
      'Ivo Stanek on Marek Dolan: I think he wants to join Napoli',
      [['Marek Dolan', 'wants_out']],
    ],
    [
      'a pronoun that opens a sentence: the player whom the item is about',
      'Marek Dolan left out of Everton team. He wants to join Napoli after Ivo Stanek did.',
      [['Marek Dolan', 'wants_out']],
    ],
  ])('%s: “%s”', (_, title, told) => {
    expect(toldOf(title)).toEqual(told);
  });
});

import { describe, expect, it } from 'vitest';
import { openReader } from '../../src/claims/open-reader.ts';
import { aGazetteer, anItem, aPlayer } from './a-reader.ts';

const reader = openReader(
  aGazetteer(aPlayer('Marek Dolan', 'everton'), aPlayer('Ivo Stanek', 'porto'), aPlayer('Petr Hala', 'roma')),
);

function movers(title: string): readonly (string | undefined)[] {
  return reader.read(anItem(title)).claims.map(({ player }) => player?.name);
}

describe('whose move it is', () => {
  it.each([
    'Napoli close in on Marek Dolan as replacement for Ivo Stanek',
    'Napoli agree Marek Dolan deal, which depends on Ivo Stanek',
    'Napoli in talks to sign Marek Dolan to replace Ivo Stanek',
    'Marek Dolan to Napoli, here we go. Medical booked for the striker, who will compete with Ivo Stanek',
  ])('is not his with whom the mover is compared: “%s”', (title) => {
    expect(movers(title)).toEqual(['Marek Dolan']);
  });

  it('is not that of an unknown name that is dealt with', () => {
    expect(movers('Marek Dolan to Napoli, here we go! Deal sealed with Holmesdale')).toEqual(['Marek Dolan']);
  });

  it('is nobody’s where a club wants somebody like him', () => {
    expect(movers('Napoli need more like Marek Dolan')).toEqual([]);
  });

  it('is his whom “he” looks back to in the sentence, whoever the item is about', () => {
    expect(
      movers('Napoli are in talks for Marek Dolan. Ivo Stanek is out of the squad as he has joined Leeds'),
    ).toEqual(['Marek Dolan', 'Ivo Stanek']);
  });
});

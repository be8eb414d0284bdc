import { describe, expect, it } from 'vitest';
import { openReader } from '../../src/claims/open-reader.ts';
import { aGazetteer, anItem, aPlayer } from './a-reader.ts';

const reader = openReader(aGazetteer(aPlayer('Borja Sainz', 'everton'), aPlayer('Marek Warrington', 'porto')));

const read = (title: string) => {
  const { claims, silences } = reader.read(anItem(title));
  return { players: claims.map(({ player }) => player?.name), silences: silences.map(({ reason }) => reason) };
};

describe('a footballer who is called like somebody of another sport', () => {
  it.each(['Napoli make approach for Borja Sainz', 'Everton reject Napoli approach for Borja Sainz'])(
    'is himself beside a club: “%s”',
    (title) => {
      expect(read(title)).toEqual({ players: ['Borja Sainz'], silences: [] });
    },
  );

  it.each([
    ['no club is named', 'Borja Sainz rejects approach from his old team'],
    ['somebody else is named', 'Sainz makes Napoli visit after approach'],
    ['a team is called like a player', 'Warrington Wolves reject Napoli approach for winger'],
  ])('says nothing where %s', (_, title) => {
    expect(read(title)).toEqual({ players: [], silences: ['another sport'] });
  });
});

import { describe, expect, it } from 'vitest';
import { growGazetteer } from '../../../bench/invent/grow-gazetteer.ts';
import { SMALL } from '../a-gazetteer.ts';

const WANTED = { players: 400, clubs: 60 };

describe('growGazetteer', () => {
  const grown = growGazetteer(SMALL, WANTED);

  it('keeps the real rows in front and adds as many as are wanted', () => {
    expect(grown.players.slice(0, 3)).toEqual(SMALL.players);
    expect(grown.clubs.slice(0, 2)).toEqual(SMALL.clubs);
    expect([grown.players.length, grown.clubs.length]).toEqual([400, 60]);
  });

  it('puts every invented player into a club that exists', () => {
    const homeless = grown.players.filter(({ clubId }) => grown.club(clubId ?? '') === undefined);
    expect(homeless).toEqual([]);
  });

  it('gives about half of them a surname that players already have, and the others one of their own', () => {
    const namesakes = grown.players.slice(3).filter(({ name }) => /(?:Winter|Silva)$/.test(name));
    expect(namesakes.length).toBeGreaterThan(150);
    expect(namesakes.length).toBeLessThan(250);
  });

  it('invents the same table for the same seed, and another for another', () => {
    expect(growGazetteer(SMALL, WANTED).players).toEqual(grown.players);
    expect(growGazetteer(SMALL, WANTED, 7).players).not.toEqual(grown.players);
  });

  it('leaves a table alone that is large enough', () => {
    expect(growGazetteer(SMALL, { players: 1, clubs: 1 }).players).toEqual(SMALL.players);
  });
});

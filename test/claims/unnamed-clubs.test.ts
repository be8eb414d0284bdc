import { describe, expect, it } from 'vitest';
import { openReader } from '../../src/claims/open-reader.ts';
import { speaksOfUnnamedClubs } from '../../src/claims/unnamed-clubs.ts';
import { aGazetteer, anItem } from './a-reader.ts';

describe('speaksOfUnnamedClubs', () => {
  it.each([
    'Saudi clubs push for Dolan',
    'Dolan in talks with three Spanish giants',
    'a Premier League side has asked about Dolan',
    'Varios clubes ingleses quieren a Dolan',
    'Club sauditi su Dolan',
    'Des clubs anglais suivent Dolan',
    'Englische Klubs wollen Dolan',
  ])('hears it in “%s”', (words) => {
    expect(speaksOfUnnamedClubs(words)).toBe(true);
  });

  it.each([
    'Spanish giants Real Madrid want Dolan',
    'Several clubs want Dolan',
    'Dolan tells his club he wants Saudi money',
    'Spanish defender Dolan wanted',
  ])('does not hear it in “%s”', (words) => {
    expect(speaksOfUnnamedClubs(words)).toBe(false);
  });
});

describe('clubs that are only described', () => {
  it('are not the club that the sentence goes on to', () => {
    const title =
      'Saudi clubs keep pushing for Marek Dolan but will wait for an answer from Juventus. Saudi side insist on Juve deal.';
    const [claim] = openReader(aGazetteer()).read(anItem(title)).claims;
    expect(claim).toMatchObject({ stage: 'interest', to: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { type Listed, readList, suggestList } from '../../src/discord/list-option.ts';

const OUTLETS: readonly Listed[] = [
  { value: 'BBC Sport', name: 'BBC Sport', spellings: ['BBC', 'bbc.co.uk'] },
  { value: 'Bild', name: 'Bild', spellings: ['Sport Bild'] },
  { value: 'Sky Sports', name: 'Sky Sports' },
  { value: 'Sky Italia', name: 'Sky Italia' },
];

describe('readList', () => {
  it.each([
    ['BBC Sport', ['BBC Sport']],
    ['bbc, BILD', ['BBC Sport', 'Bild']],
    ['sky ita; bild,', ['Sky Italia', 'Bild']],
    ['Bild, Sport Bild', ['Bild']],
    ['', []],
  ])('reads “%s”', (typed, values) => {
    expect(readList(typed, OUTLETS)).toEqual({ kind: 'list', values });
  });

  it('names the first word that it does not know, and what comes near', () => {
    expect(readList('Bild, Blid', OUTLETS)).toMatchObject({ kind: 'unknown', typed: 'Blid', near: [{ name: 'Bild' }] });
    expect(readList('sky', OUTLETS)).toMatchObject({
      kind: 'unknown',
      near: [{ name: 'Sky Sports' }, { name: 'Sky Italia' }],
    });
    expect(readList('The Daily Shout', OUTLETS)).toMatchObject({ kind: 'unknown', near: [] });
  });

  it('reads that nothing is wanted, where that is a choice', () => {
    expect(readList('none', OUTLETS, 'None')).toEqual({ kind: 'list', values: [] });
    expect(readList('none', OUTLETS)).toMatchObject({ kind: 'unknown' });
  });
});

describe('suggestList', () => {
  const namesFor = (typed: string) => suggestList(typed, OUTLETS, 'None').map(({ name }) => name);

  it('offers all there is, and nothing, before anything is typed', () => {
    expect(namesFor('')).toEqual(['None', 'BBC Sport', 'Bild', 'Sky Sports', 'Sky Italia']);
  });

  it('goes on behind a comma, without what is there already', () => {
    expect(namesFor('bbc, ')).toEqual(['BBC Sport, Bild', 'BBC Sport, Sky Sports', 'BBC Sport, Sky Italia']);
    expect(namesFor('bbc, sky')).toEqual(['BBC Sport, Sky Sports', 'BBC Sport, Sky Italia']);
  });

  it('offers what is whole as it stands, and one more', () => {
    expect(namesFor('Bild')).toEqual(['Bild', 'Bild, BBC Sport', 'Bild, Sky Sports', 'Bild, Sky Italia']);
  });

  it('sends what readList reads', () => {
    for (const { name, value } of suggestList('bbc, sky', OUTLETS)) {
      expect(readList(value, OUTLETS)).toEqual(readList(name, OUTLETS));
    }
  });
});

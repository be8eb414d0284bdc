import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGazetteerDir } from '../../src/gazetteer/open-gazetteer.ts';
import { openSuggestions } from '../../src/gazetteer/open-suggestions.ts';
import { loadStarterGazetteer } from '../../src/gazetteer/starter-gazetteer.ts';

const starter = openSuggestions(loadStarterGazetteer());
const namesFor = (query: string, limit = 5) => starter.suggest(query, limit).map((target) => target.name);

describe('suggestions', () => {
  it.each([
    ['alexander arnold', 'Trent Alexander-Arnold'],
    ['alexander-arn', 'Trent Alexander-Arnold'],
    ['TAA', 'Trent Alexander-Arnold'],
    ['Trent', 'Trent Alexander-Arnold'],
    ['arnold trent', 'Trent Alexander-Arnold'],
    ['mbappe', 'Kylian Mbappé'],
    ['ODEGAARD', 'Martin Ødegaard'],
    ['kdb', 'Kevin De Bruyne'],
    ['vini', 'Vinícius Júnior'],
    ['Son Heung-min', 'Heung-min Son'],
    ['man u', 'Manchester United'],
    ['spurs', 'Tottenham Hotspur'],
    ['barca', 'Barcelona'],
    ['gladbach', 'Borussia Mönchengladbach'],
  ])('gives for “%s” first of all %s', (query, name) => {
    expect(namesFor(query)[0]).toBe(name);
  });

  it.each([
    ['mbape', 'Kylian Mbappé'],
    ['kvaratshkelia', 'Khvicha Kvaratskhelia'],
    ['haland', 'Erling Haaland'],
    ['gyokores', 'Viktor Gyökeres'],
    ['lewandovski', 'Robert Lewandowski'],
    ['jude bellinham', 'Jude Bellingham'],
    ['liverpol', 'Liverpool'],
  ])('forgives the typing error in “%s”', (query, name) => {
    expect(namesFor(query)[0]).toBe(name);
  });

  it('puts the whole name before its beginnings, and the better known before the others', () => {
    expect(namesFor('rodri')[0]).toBe('Rodri');
    expect(namesFor('sa', 2)).toEqual(['Mohamed Salah', 'Bukayo Saka']);
  });

  it('tells namesakes apart by club and birth year, and clubs by their league', () => {
    expect(starter.suggest('vitinha', 5).map((target) => target.hint)).toEqual([
      'Paris Saint-Germain · 2000',
      'Genoa · 2000',
    ]);
    expect(starter.suggest('bayern', 1)).toEqual([
      { kind: 'club', id: 'bayern-munich', name: 'Bayern Munich', hint: 'Bundesliga' },
    ]);
  });

  it('gives only the kind that was asked for, and no more than asked for', () => {
    expect(starter.suggest('real', 25, ['player']).every((target) => target.kind === 'player')).toBe(true);
    expect(starter.suggest('real', 3, ['club'])).toHaveLength(3);
  });

  it('gives the best known while nothing is typed', () => {
    expect(namesFor('', 3)).toContain('Mohamed Salah');
    expect(namesFor('  …', 3)).toHaveLength(3);
  });

  it('looks at the first hundred letters of what is typed, and no further', () => {
    expect(namesFor(`kylian mbappe${' '.repeat(100)}nobody`)[0]).toBe('Kylian Mbappé');
    expect(namesFor('😀'.repeat(5_000))).toEqual([]);
  });

  it('gives nothing for what resembles nobody', () => {
    expect(namesFor('xxyzzy')).toEqual([]);
  });
});

const BIG = resolve(import.meta.dirname, '../../../shared/gazetteer');

describe.skipIf(!existsSync(join(BIG, 'players.csv')))(
  'suggestions among 50,000 players (../shared is present)',
  () => {
    it('still puts the right one first', { timeout: 30_000 }, () => {
      const { suggest } = openSuggestions(readGazetteerDir(BIG));
      const firstFor = (query: string) => suggest(query, 25)[0]?.name;
      expect(['alexander arnold', 'TAA', 'Trent', 'mbape', 'kvaratshkelia'].map(firstFor)).toEqual([
        'Trent Alexander-Arnold',
        'Trent Alexander-Arnold',
        'Trent Alexander-Arnold',
        'Kylian Mbappé',
        'Khvicha Kvaratskhelia',
      ]);
    });
  },
);

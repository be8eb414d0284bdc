import { describe, expect, it } from 'vitest';
import { readPosition } from '../../../src/gazetteer/importers/read-position.ts';
import { cleanName, settleClubNames, settlePlayerNames } from '../../../src/gazetteer/importers/settle-names.ts';
import { spellCountry, spellNationality } from '../../../src/gazetteer/importers/spell-country.ts';

const clubNames = (name: string, ...others: readonly string[]) => settleClubNames({ name, others, nicknames: [] });

describe('names from elsewhere', () => {
  it.each([
    ['Fernbrook Town F.C.', 'Fernbrook Town', ['Fernbrook Town FC', 'Fernbrook Town F.C.']],
    ['FC Oakvale', 'FC Oakvale', ['Oakvale']],
    ['A.C. Pineta', 'AC Pineta', ['Pineta', 'A.C. Pineta']],
    ['Real Olmeda Club de Fútbol', 'Real Olmeda', ['Real Olmeda Club de Fútbol']],
    ['1. FC Erlenau 1904', '1. FC Erlenau', ['Erlenau', '1. FC Erlenau 1904']],
  ])('of a club, %s, are spoken without the form behind and known without the one before', (label, name, aliases) => {
    expect(clubNames(label)).toEqual({ name, aliases, nicknames: [] });
  });

  it('are aliases of a club when they are long, and nicknames when a word or a code', () => {
    expect(clubNames('Real Olmeda', 'Olmeda', 'Real', 'ROCF', 'RO', 'Olmeda Real', 'R.O.C.F.')).toMatchObject({
      aliases: ['Olmeda Real', 'R.O.C.F.'],
      nicknames: ['Olmeda', 'Real', 'ROCF', 'RO'],
    });
  });

  it('are of a player nicknames when they are one word, and nothing when they are his surname', () => {
    const names = {
      name: 'Rowan Alder',
      others: ['Alder', 'ALDER', 'Ro', 'Ro Alder', 'Rówan Alder'],
      nicknames: ['The Wall'],
    };
    expect(settlePlayerNames(names)).toEqual({
      name: 'Rowan Alder',
      fullName: undefined,
      aliases: ['Ro Alder'],
      nicknames: ['The Wall', 'Ro'],
    });
  });

  it.each(['山毛櫸', 'A|B', 'x', '', 'Алдер', 'Long '.repeat(20), 'Bell\u0007'])(
    'are refused where they break a table: “%s”',
    (name) => {
      expect(cleanName(name)).toBeUndefined();
    },
  );

  it('lose needless space', () => {
    expect(cleanName(' N’Golo\u00A0 Alder\n')).toBe('N’Golo Alder');
  });
});

describe('facts from elsewhere', () => {
  it.each([
    ['association football goalkeeper', 'GK'],
    ['defensive midfielder', 'MF'],
    ['left wing-back', 'DF'],
    ['centre-forward', 'FW'],
    ['winger', 'FW'],
    ['coach', undefined],
  ])('read %s as %s', (words, position) => {
    expect(readPosition([words])).toBe(position);
  });

  it('spell countries as football does, and leave British nations open', () => {
    expect(['Kingdom of the Netherlands', 'Türkiye', 'Côte d’Ivoire', 'Spain'].map(spellCountry)).toEqual([
      'netherlands',
      'turkey',
      'ivory coast',
      'spain',
    ]);
    expect(spellNationality('United Kingdom')).toBeUndefined();
  });
});

import { fold } from '../fold.ts';

/** Countries whose formal or other names differ from the ones football writes. */
const OTHER_SPELLINGS: Readonly<Record<string, string>> = {
  'united states of america': 'usa',
  'united states': 'usa',
  'kingdom of the netherlands': 'netherlands',
  'the netherlands': 'netherlands',
  'kingdom of denmark': 'denmark',
  'kingdom of norway': 'norway',
  'republic of ireland': 'ireland',
  turkiye: 'turkey',
  czechia: 'czech republic',
  'cote divoire': 'ivory coast',
  'democratic republic of the congo': 'dr congo',
  'congo dr': 'dr congo',
  'peoples republic of china': 'china',
  'china pr': 'china',
  'korea republic': 'south korea',
  'the gambia': 'gambia',
  'cabo verde': 'cape verde',
  'north macedonia republic of': 'north macedonia',
  'ir iran': 'iran',
};

/** Spells a country as the gazetteer does: in English, lower case, short. "Kingdom of the Netherlands" → "netherlands". */
export function spellCountry(text: string): string {
  const folded = fold(text);
  return OTHER_SPELLINGS[folded] ?? folded;
}

/**
 * The footballing nation that a country of citizenship stands for; undefined where that decides nothing: British players
 * may be English, Scottish, Welsh or Northern Irish.
 */
export function spellNationality(text: string): string | undefined {
  const country = spellCountry(text);
  return country === '' || country === 'united kingdom' ? undefined : country;
}

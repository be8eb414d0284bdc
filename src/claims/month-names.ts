/** The months in the languages that feeds are read in, January first. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'enero', 'gennaio', 'januar', 'janvier', 'janeiro'],
  ['february', 'febrero', 'febbraio', 'februar', 'février', 'fevereiro'],
  ['march', 'marzo', 'märz', 'mars', 'março'],
  ['april', 'abril', 'aprile', 'avril'],
  ['may', 'mayo', 'maggio', 'mai', 'maio'],
  ['june', 'junio', 'giugno', 'juni', 'juin', 'junho'],
  ['july', 'julio', 'luglio', 'juli', 'juillet', 'julho'],
  ['august', 'agosto', 'août'],
  ['september', 'septiembre', 'settembre', 'septembre', 'setembro'],
  ['october', 'octubre', 'ottobre', 'oktober', 'octobre', 'outubro'],
  ['november', 'noviembre', 'novembre', 'novembro'],
  ['december', 'diciembre', 'dicembre', 'dezember', 'décembre', 'dezembro'],
];

/** Every name, as alternatives of a regular expression. */
export const MONTH_NAMES = MONTHS.flat().join('|');

/** 1 to 12; 0 where the word is no month. */
export function findMonth(name: string): number {
  return MONTHS.findIndex((names) => names.includes(name.toLowerCase())) + 1;
}

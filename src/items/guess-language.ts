import type { Language } from '../feeds/feed.ts';

/** Small words that one of our languages uses all the time and the others hardly ever. */
const SMALL_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['the', 'and', 'of', 'for', 'with', 'his', 'has', 'have', 'from', 'after', 'over', 'as', 'at', 'by']),
  es: new Set(['el', 'los', 'las', 'y', 'del', 'por', 'una', 'su', 'más', 'tras', 'fichaje', 'jugador']),
  it: new Set(['il', 'della', 'dei', 'gli', 'per', 'nel', 'che', 'è', 'sul', 'alla', 'dal', 'calcio']),
  de: new Set(['der', 'die', 'das', 'und', 'mit', 'für', 'von', 'zum', 'bei', 'nach', 'ist', 'auf']),
  fr: new Set(['le', 'les', 'des', 'et', 'du', 'pour', 'au', 'est', 'dans', 'sur', 'avec', 'après']),
  pt: new Set(['o', 'os', 'do', 'da', 'dos', 'em', 'ao', 'um', 'uma', 'não', 'pelo', 'após']),
};

const LANGUAGES: readonly Language[] = ['en', 'es', 'it', 'de', 'fr', 'pt'];

/** The language that most of the small words of a text belong to; English where none does. */
export function guessLanguage(text: string): Language {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = LANGUAGES.map((language) => words.filter((word) => SMALL_WORDS[language].has(word)).length);
  return LANGUAGES[counts.indexOf(Math.max(...counts))] ?? 'en';
}

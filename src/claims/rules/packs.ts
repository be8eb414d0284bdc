import type { Language } from '../../feeds/feed.ts';
import { ENGLISH } from './english.ts';
import type { LanguagePack } from './language-pack.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { ITALIAN } from './italian.ts';
import { PORTUGUESE } from './portuguese.ts';
import { SPANISH } from './spanish.ts';

/** Every language that is read, by the code that feeds and texts are known by. */
export const PACKS: Readonly<Record<Language, LanguagePack>> = {
  en: ENGLISH,
  es: SPANISH,
  it: ITALIAN,
  pt: PORTUGUESE,
  fr: FRENCH,
  de: GERMAN,
};

/** What is known of a language. */
export function packOf(language: Language): LanguagePack {
  return PACKS[language];
}

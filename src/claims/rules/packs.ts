import type { Language } from '../../feeds/feed.ts';
import { ENGLISH } from './english.ts';
import type { LanguagePack } from './language-pack.ts';
import { FRENCH } from './french.ts';
import { ITALIAN } from './italian.ts';
import { PORTUGUESE } from './portuguese.ts';
import { SPANISH } from './spanish.ts';

/** Every language that is read, by the code that feeds and texts are known by. */
export const PACKS: Readonly<Partial<Record<Language, LanguagePack>>> = {
  en: ENGLISH,
  es: SPANISH,
  it: ITALIAN,
  pt: PORTUGUESE,
  fr: FRENCH,
};

/** What is known of a language; of one that has no pack, what is known of English. */
export function packOf(language: Language): LanguagePack {
  return PACKS[language] ?? ENGLISH;
}

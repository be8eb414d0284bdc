import type { Language } from '../../feeds/feed.ts';
import { ENGLISH } from './english.ts';
import type { LanguagePack } from './language-pack.ts';

/** Every language that is read, by the code that feeds and texts are known by. */
const PACKS: Readonly<Partial<Record<Language, LanguagePack>>> = {
  en: ENGLISH,
};

/** What is known of a language; of one that has no pack, what is known of English. */
export function packOf(language: Language): LanguagePack {
  return PACKS[language] ?? ENGLISH;
}

import { Language } from '../../feeds/feed.ts';

/** The language we answer in for a Discord locale ("es-419", "pt-BR", "en-GB"): English where we do not speak theirs. */
export function languageOf(discordLocale: string): Language {
  const parsed = Language.safeParse(discordLocale.split('-')[0]);
  return parsed.success ? parsed.data : 'en';
}

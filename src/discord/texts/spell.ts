import type { Locale, LocalizationMap } from 'discord.js';
import { Language } from '../../feeds/feed.ts';
import { CATALOGUES, type TextKey } from './translate.ts';

/** Which of Discord's locales hear a language of ours; English is the default of every definition. */
export const LOCALES: Readonly<Record<Exclude<Language, 'en'>, readonly `${Locale}`[]>> = {
  es: ['es-ES', 'es-419'],
  it: ['it'],
  de: ['de'],
  fr: ['fr'],
  pt: ['pt-BR'],
};

/** The stem of two texts: "command.follow" for "command.follow.name" and "command.follow.about". */
type Stem = StemOf<TextKey>;
type StemOf<Key> = Key extends `${infer Words}.about` ? Words : never;

export interface Spelled {
  readonly name: string;
  readonly description: string;
  readonly name_localizations: LocalizationMap;
  readonly description_localizations: LocalizationMap;
}

/** Name and description of a command or an option, in every language. */
export function spell(stem: Stem): Spelled {
  const { name, name_localizations } = nameIt(`${stem}.name`);
  const { name: description, name_localizations: description_localizations } = nameIt(`${stem}.about`);
  return { name, description, name_localizations, description_localizations };
}

/** The name of a message command, which has no description. */
export function spellMenu(key: TextKey) {
  return nameIt(key);
}

/** One fixed value of an option, named in every language. */
export function spellChoice<Value extends string>(key: TextKey, value: Value) {
  return { ...nameIt(key), value };
}

function nameIt(key: TextKey) {
  const name_localizations: LocalizationMap = {};
  for (const language of Language.exclude(['en']).options) {
    for (const locale of LOCALES[language]) {
      name_localizations[locale] = wordsOf(language, key);
    }
  }
  return { name: wordsOf('en', key), name_localizations };
}

function wordsOf(language: Language, key: TextKey): string {
  const text = CATALOGUES[language][key];
  if (typeof text !== 'string') {
    throw new Error(`"${key}" names something: it can not have plural forms.`);
  }
  return text;
}

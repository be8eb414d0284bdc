import type { LocalizationMap } from 'discord.js';
import { Language } from '../../feeds/feed.ts';
import { CATALOGUES, type TextKey } from './translate.ts';

/** Which of Discord's locales hear a language of ours; English is the default of every definition. */
const LOCALES = {
  es: ['es-ES', 'es-419'],
  it: ['it'],
  de: ['de'],
  fr: ['fr'],
  pt: ['pt-BR'],
} as const;

/** The stem of two texts: "command.follow" for "command.follow.name" and "command.follow.about". */
type Stem = StemOf<TextKey>;
type StemOf<Key> = Key extends `${infer Words}.about` ? Words : never;

export interface Spelled {
  readonly name: string;
  readonly description: string;
  readonly name_localizations?: LocalizationMap;
  readonly description_localizations?: LocalizationMap;
}

/** Name and description of a command or an option, in every language that has them. */
export function spell(stem: Stem): Spelled {
  const description = words(`${stem}.about`);
  const names = words(`${stem}.name`);
  return {
    name: names.english,
    description: description.english,
    ...(names.others === undefined ? {} : { name_localizations: names.others }),
    ...(description.others === undefined ? {} : { description_localizations: description.others }),
  };
}

/** The name of a message command, which has no description. */
export function spellMenu(key: TextKey) {
  const { english, others } = words(key);
  return { name: english, ...(others === undefined ? {} : { name_localizations: others }) };
}

/** One fixed value of an option, named in every language. */
export function spellChoice<Value extends string>(key: TextKey, value: Value) {
  const { english, others } = words(key);
  return { name: english, value, ...(others === undefined ? {} : { name_localizations: others }) };
}

function words(key: TextKey): { readonly english: string; readonly others?: LocalizationMap } {
  const others: LocalizationMap = {};
  for (const language of Language.exclude(['en']).options) {
    const text = CATALOGUES[language]?.[key];
    for (const locale of LOCALES[language]) {
      if (typeof text === 'string') {
        others[locale] = text;
      }
    }
  }
  const english = CATALOGUES.en[key];
  if (typeof english !== 'string') {
    throw new Error(`"${key}" names something: it can not have plural forms.`);
  }
  return Object.keys(others).length === 0 ? { english } : { english, others };
}

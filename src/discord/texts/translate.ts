import { escapeText } from '../../alerts/escape-text.ts';
import type { Language } from '../../feeds/feed.ts';
import { DE } from './de-catalogue.ts';
import { EN } from './en-catalogue.ts';
import { ES } from './es-catalogue.ts';
import { FR } from './fr-catalogue.ts';
import { IT } from './it-catalogue.ts';
import { PT } from './pt-catalogue.ts';
import type { EN_REASONS } from './reasons/en.ts';

export type TextKey = keyof typeof EN;

/** One text: a string, or one per plural form of its `{count}`. */
export type Text = string | Readonly<{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>;

/** All texts of one language. A language is added as a file that satisfies this, and a line in `CATALOGUES`. */
export type Catalogue = Readonly<Record<TextKey, Text>>;

/** The texts of one language that say why. */
export type Reasons = Readonly<Record<keyof typeof EN_REASONS, string>>;

/** Every language that people can choose has every text. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en: EN, es: ES, it: IT, de: DE, fr: FR, pt: PT };

/** Markup of our own (a mention, a timestamp, a link): it goes into a text as it is. */
export interface Markup {
  readonly markup: string;
}

type Value = string | number | Markup;

type Holes<Words extends string> = Words extends `${string}{${infer Hole}}${infer Rest}` ? Hole | Holes<Rest> : never;
type WordsOf<Key extends TextKey> = (typeof EN)[Key] extends string
  ? (typeof EN)[Key]
  : Extract<(typeof EN)[Key], { other: string }>['other'];
type ValuesOf<Key extends TextKey> =
  Holes<WordsOf<Key>> extends never ? [] : [Readonly<Record<Holes<WordsOf<Key>>, Value>>];

/** Marks text as our own markup. Never for words that came from a feed, a gazetteer or a person. */
export function markup(text: string): Markup {
  return { markup: text };
}

/**
 * Writes a text in a language. Strings put into it are escaped, so that no name can ping, link or format; numbers are
 * written the language's way.
 */
export function t<Key extends TextKey>(language: Language, key: Key, ...[values]: ValuesOf<Key>): string {
  return fill(language, key, values ?? {});
}

function fill(language: Language, key: TextKey, values: Readonly<Record<string, Value>>): string {
  const text = CATALOGUES[language][key];
  const words = typeof text === 'string' ? text : (text[pluralForm(language, values['count'])] ?? text.other);
  return words.replaceAll(/\{(\w+)\}/g, (_, name: string) => written(language, values[name]));
}

function pluralForm(language: Language, count: Value | undefined): Intl.LDMLPluralRule {
  return new Intl.PluralRules(language).select(typeof count === 'number' ? count : 0);
}

function written(language: Language, value: Value | undefined): string {
  if (typeof value === 'string') {
    return escapeText(value);
  }
  return typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : (value?.markup ?? '');
}

import { describe, expect, it } from 'vitest';
import { Language } from '../../src/feeds/feed.ts';
import { EN } from '../../src/discord/texts/en-catalogue.ts';
import { CATALOGUES, markup, type Text, t } from '../../src/discord/texts/translate.ts';
import { languageOf } from '../../src/discord/texts/language-of.ts';

/** Discord's limits by what a text is for. */
const LIMITS: readonly (readonly [RegExp, number])[] = [
  [/\.name$/, 32],
  [/\.about$/, 100],
  [/^choice\./, 100],
  [/^menu\./, 32],
  [/^setup\.pick-|^follow\.choose$|^latest\.open-story$|^following\.(end|unmute)-one$/, 150],
  [/-button$|^page\.|^follow\.(undo|story|in-channel|by-direct-message)$|^mute\.undo$|^privacy\.(delete|yes|no$)/, 80],
  [/./, 1500],
];

const formsOf = (text: Text): readonly string[] => (typeof text === 'string' ? [text] : Object.values(text));
const holesOf = (text: Text): readonly string[] =>
  [...new Set(formsOf(text).flatMap((words) => words.match(/\{\w+\}/g) ?? []))].sort();

describe.each(Language.options)('the texts in %s', (language) => {
  const texts: Readonly<Record<string, Text>> = { ...CATALOGUES[language] };

  it('has every text, with the same holes to fill as in English', () => {
    const english: Readonly<Record<string, Text>> = EN;
    expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
    for (const [key, text] of Object.entries(texts)) {
      expect([key, holesOf(text)]).toEqual([key, holesOf(english[key] ?? '')]);
    }
  });

  it.each(Object.entries(texts))('%s stays within Discord’s limit', (key, text) => {
    const [, limit = 0] = LIMITS.find(([pattern]) => pattern.test(key)) ?? [];
    expect(Math.max(...formsOf(text).map((words) => words.length))).toBeLessThanOrEqual(limit);
  });

  it('names commands and options in small letters', () => {
    const names = Object.entries(texts).filter(([key]) => key.endsWith('.name'));
    expect(names.filter(([, name]) => typeof name !== 'string' || name !== name.toLowerCase())).toEqual([]);
  });
});

describe('writing a text', () => {
  it('takes the plural form of the language and writes numbers its way', () => {
    const facts = { page: 1, pages: 1 };
    expect(t('en', 'saga.page', { count: 1, ...facts })).toBe('1 step · page 1 of 1');
    expect(t('en', 'saga.page', { count: 1200, ...facts })).toBe('1,200 steps · page 1 of 1');
  });

  it('lets no name ping, link or format, and leaves our own markup alone', () => {
    const place = markup('<#200000000000000001>');
    const details = 'x';
    const target = '@everyone [x](https://e.vil) <@&1>';
    expect(t('en', 'follow.added', { target, place, details })).toBe(
      'Done: I tell news of **＠everyone \\[x\\] (e.vil) ‹@&1›** in <#200000000000000001> (x).',
    );
  });

  it.each([
    ['es-419', 'es'],
    ['pt-BR', 'pt'],
    ['en-GB', 'en'],
    ['ja', 'en'],
  ])('answers somebody whose Discord is in %s in %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });
});

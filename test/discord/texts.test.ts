import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/alerts/alert-words.ts';
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

/** As long as what people type and outlets write may get there. */
const LONG = {
  name: 'Pierre-Emerick Emiliano François Aubameyang Fernández de la Vega',
  mention: markup('<@&400000000000000001>'),
  moment: markup('<t:1767610800:R>'),
};
const LONGEST: Readonly<Record<string, string | number | { readonly markup: string }>> = {
  problems: 'target: Too big: expected string to have at most 100 characters; ping: Invalid option',
  reference: '1400000000000000001',
  who: LONG.mention,
  role: LONG.mention,
  place: markup('<#200000000000000001>'),
  channel: markup('<#200000000000000001>'),
  when: LONG.moment,
  details: markup(`${'x'.repeat(60)}, ${LONG.mention.markup}`),
  headline: LONG.name.repeat(3),
  reason: LONG.name.repeat(2),
  names: LONG.name.repeat(5),
  addresses: markup('https://example.org/a/rather/long/path/to/a/feed.xml '.repeat(5)),
  detail: 'the server answered with status 503 and asked to be left alone for an hour',
  failure: 'the server answered with status 503 and asked to be left alone for an hour',
  evidence: 'x'.repeat(120),
  rule: 'a-rule-with-a-long-name/and-a-variant',
  chapter: 12,
  count: 1_234_567,
  page: 1_000,
  pages: 1_000,
  limit: 20,
};

/** Discord's limits for a text with everything filled in, by where it stands. */
const FILLED_LIMITS: readonly (readonly [RegExp, number])[] = [
  [/^(saga|latest)\.(club-)?title$|^why\.(title|reading)$|^feeds\.(list-)?title$/, 256],
  [/^setup\.(title|channel|who|news|ping-role|language)$|^why\.(said|follows)$/, 256],
  [/./, 1_024],
];

/** The texts that stand together in one answer. */
const HELP = ['help.text', 'help.managers', 'help.next'] as const;

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

  it('overruns no limit of Discord’s with the longest names filled in', () => {
    for (const [key, text] of Object.entries(texts)) {
      const [, limit = 0] = FILLED_LIMITS.find(([pattern]) => pattern.test(key)) ?? [];
      for (const words of formsOf(text)) {
        expect([key, filled(words).length <= limit]).toEqual([key, true]);
      }
    }
    expect(HELP.flatMap((key) => formsOf(texts[key] ?? '')).join('\n').length).toBeLessThanOrEqual(2_000);
  });

  it('has a form for each number that the language tells apart', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const plurals = Object.entries(texts).filter(([, text]) => typeof text !== 'string');
    expect(plurals.length).toBeGreaterThan(5);
    for (const [key, text] of plurals) {
      expect([key, Object.keys(text).sort()]).toEqual([key, [...pluralCategories].sort()]);
    }
  });

  it('mentions commands, options and choices by the names under which its readers see them', () => {
    const namesLike = (pattern: RegExp) =>
      Object.entries(texts).flatMap(([key, text]) => (pattern.test(key) ? formsOf(text) : []));
    const known: Readonly<Record<Mentioned['kind'], readonly string[]>> = {
      command: namesLike(/^command\.[a-z]+\.name$/),
      subcommand: namesLike(/^command\.[a-z]+-[a-z]+\.name$/),
      option: namesLike(/^option\..*\.name$/),
      choice: namesLike(/^choice\./),
    };
    const mentioned = Object.values(texts).flatMap((text) => formsOf(text).flatMap(mentionedIn));
    expect(new Set(mentioned.map(({ kind }) => kind)).size).toBe(4);
    expect(mentioned.filter(({ kind, name }) => !known[kind].includes(name))).toEqual([]);
  });

  it('names commands and options in small letters', () => {
    const names = Object.entries(texts).filter(([key]) => key.endsWith('.name'));
    expect(names.filter(([, name]) => typeof name !== 'string' || name !== name.toLowerCase())).toEqual([]);
  });
});

interface Mentioned {
  readonly kind: 'command' | 'subcommand' | 'option' | 'choice';
  readonly name: string;
}

/** What stands in code marks: "/feeds add", "/why headline:" or "ping: Me". */
function mentionedIn(words: string): readonly Mentioned[] {
  return [...words.matchAll(/`([^`]+)`/g)].flatMap(([, code = '']): readonly Mentioned[] => {
    const [, option, choice] = /^(\p{Ll}+): (.+)$/u.exec(code) ?? [];
    if (option !== undefined && choice !== undefined) {
      return [
        { kind: 'option', name: option },
        { kind: 'choice', name: choice },
      ];
    }
    const [command = '', ...rest] = code.startsWith('/') ? code.slice(1).split(' ') : [];
    const others = rest.map(
      (word): Mentioned =>
        word.endsWith(':') ? { kind: 'option', name: word.slice(0, -1) } : { kind: 'subcommand', name: word },
    );
    return command === '' ? [] : [{ kind: 'command', name: command }, ...others];
  });
}

function filled(words: string): string {
  return words.replaceAll(/\{(\w+)\}/g, (_, hole: string) => {
    const value = LONGEST[hole] ?? LONG.name;
    return typeof value === 'object' ? value.markup : String(value);
  });
}

describe('French', () => {
  const french = [...Object.values(CATALOGUES.fr).flatMap(formsOf), ...stringsIn(wordsOf('fr'))];

  it('keeps its high punctuation on the line of the word before', () => {
    for (const words of french) {
      expect(words.replaceAll(/`[^`]*`|https:/g, '')).not.toMatch(/[^\u00a0\s][:;!?»](?=\s|$)|[ \n][:;!?»]|«[^\u00a0]/);
    }
  });
});

/** All strings in a table, however deep. */
function stringsIn(table: unknown): readonly string[] {
  if (typeof table === 'string') {
    return [table];
  }
  return typeof table === 'object' && table !== null ? Object.values(table).flatMap(stringsIn) : [];
}

describe('writing a text', () => {
  it('takes the plural form of the language and writes numbers its way', () => {
    const facts = { page: 1, pages: 1 };
    expect(t('en', 'saga.page', { count: 1, ...facts })).toBe('1 step · page 1 of 1');
    expect(t('en', 'saga.page', { count: 1200, ...facts })).toBe('1,200 steps · page 1 of 1');
    expect(t('fr', 'saga.page', { count: 0, ...facts })).toBe('0 étape · page 1 sur 1');
    expect(t('es', 'saga.page', { count: 2_000_000, ...facts })).toBe('2.000.000 de pasos · página 1 de 1');
    expect(t('de', 'saga.page', { count: 1200, ...facts })).toBe('1.200 Schritte · Seite 1 von 1');
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

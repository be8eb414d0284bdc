import { describe, expect, it } from 'vitest';
import { ALL_COMMANDS } from '../../commands/all-commands.ts';
import { indexCommands } from '../../src/discord/command-index.ts';
import { LOCALES } from '../../src/discord/texts/spell.ts';
import { COMMANDS, HAS_DESCRIPTION, openDescription } from './discord-accepts.ts';

/** Discord's rule for names of slash commands and of their options. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Discord's locales of the languages that we speak; English is the definition itself. */
const HEARD: readonly string[] = Object.values(LOCALES).flat();

interface Named {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description?: string;
  readonly description_localizations?: Readonly<Record<string, string>>;
  readonly value?: string;
}

interface Option extends Named {
  readonly type: number;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly Named[];
  readonly options?: readonly Option[];
}

const chat = ALL_COMMANDS.filter((command) => command.kind === 'chat');

function optionsOf(data: unknown): readonly Option[] {
  const { options = [] } = JSON.parse(JSON.stringify(data)) as { options?: readonly Option[] };
  return options;
}

/** The actions of a command with the options each is given. */
function actionsOf(command: (typeof chat)[number]) {
  const options = optionsOf(command.data);
  const groups = options.some(({ type }) => type === 1) ? options : [{ name: '', options }];
  return groups.map((group) => ({ subcommand: group.name, options: group.options ?? [] }));
}

/** A command with all its options and choices, however deep. */
function partsOf(one: Named & { readonly options?: readonly Option[] }): readonly Named[] {
  const { options = [] } = one;
  return [one, ...options.flatMap((option) => [...partsOf(option), ...(option.choices ?? [])])];
}

function childrenOf({ options = [] }: { readonly options?: readonly Option[] }): readonly Option[] {
  return options;
}

/** As Discord shows it to somebody of a locale. */
function nameIn(locale: string, { name, name_localizations: names = {} }: Named): string {
  return names[locale] ?? name;
}

/** Every language of every text: more than Discord counts, which is the longest of each. */
function countedLength({ name, name_localizations, description, description_localizations, value }: Named): number {
  const others = [name_localizations, description_localizations].flatMap((texts) => Object.values(texts ?? {}));
  return [name, description ?? '', value ?? '', ...others].join('').length;
}

const asNamed = (data: unknown): Named & { readonly options?: readonly Option[] } => JSON.parse(JSON.stringify(data));

describe('the command definitions', () => {
  it('share no name and no prefix of a custom id', () => {
    expect(() => indexCommands(ALL_COMMANDS)).not.toThrow();
    expect(() => indexCommands([...ALL_COMMANDS, ...ALL_COMMANDS])).toThrow('Two commands use "follow"');
  });

  it.each(chat)('$data.name has names that Discord takes, each option once, required ones first', ({ data }) => {
    const lists = [optionsOf(data), ...optionsOf(data).map(({ options = [] }) => options)];
    for (const options of lists) {
      const names = options.map(({ name }) => name);
      expect([data.name, ...names].filter((name) => !NAME.test(name) || name !== name.toLowerCase())).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
      const required = options.map((option) => option.required === true);
      expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
      expect(options.filter((option) => option.autocomplete === true && option.choices !== undefined)).toEqual([]);
    }
  });

  it.each(ALL_COMMANDS)('$data.name is named and described in every locale, within 8,000 characters', ({ data }) => {
    const parts = partsOf(asNamed(data));
    for (const part of parts) {
      expect(Object.keys(part.name_localizations ?? {})).toEqual(HEARD);
      expect(Object.keys(part.description_localizations ?? {})).toEqual(part.description === undefined ? [] : HEARD);
      const descriptions = Object.values(part.description_localizations ?? {});
      expect(descriptions.filter((text) => text === '' || text.length > 100)).toEqual([]);
    }
    expect(parts.reduce((sum, part) => sum + countedLength(part), 0)).toBeLessThanOrEqual(8_000);
  });

  it.each(HEARD)('have names that Discord takes, each once, in %s', (locale) => {
    const commands = chat.map(({ data }) => asNamed(data));
    const siblings = [
      commands,
      ...commands.flatMap((command) => [command, ...(command.options ?? [])].map(childrenOf)),
    ];
    for (const list of siblings) {
      const names = list.map((one) => nameIn(locale, one));
      expect(names.filter((name) => !NAME.test(name) || name !== name.toLowerCase())).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it.each(chat)(
    '$data.name has an action for each subcommand and suggestions for each option that asks for them',
    (command) => {
      const actions = actionsOf(command);
      expect([...command.actions.keys()].sort()).toEqual(actions.map(({ subcommand }) => subcommand).sort());
      for (const { subcommand, options } of actions) {
        const suggesting = options.filter(({ autocomplete }) => autocomplete === true).map(({ name }) => name);
        expect(Object.keys(command.actions.get(subcommand)?.autocomplete ?? {})).toEqual(suggesting);
      }
    },
  );

  it('lets only managers near the settings, and everybody near the rest', () => {
    const managed = ALL_COMMANDS.filter(({ data }) => data.default_member_permissions !== undefined);
    expect(managed.map(({ data }) => [data.name, data.default_member_permissions])).toEqual([
      ['feeds', '32'],
      ['setup', '32'],
    ]);
  });

  it.skipIf(!HAS_DESCRIPTION)('is what Discord’s own description takes (skipped without ../shared)', () => {
    const objectionTo = openDescription()(COMMANDS);
    // The description calls these permissions a number; Discord and discord.js send a string.
    const asNumber = (permissions: string | null | undefined) =>
      permissions === undefined ? {} : { default_member_permissions: Number(permissions) };
    const body = ALL_COMMANDS.map(({ data }) => ({ ...data, ...asNumber(data.default_member_permissions) }));
    expect(objectionTo(body)).toBeUndefined();
    expect(objectionTo([{ ...body[0], description: 'x'.repeat(101) }])).toContain('100');
  });
});

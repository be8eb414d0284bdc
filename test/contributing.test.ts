import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALL_COMMANDS } from '../commands/all-commands.ts';
import { PACKS } from '../src/claims/rules/packs.ts';
import type { LanguagePack } from '../src/claims/rules/language-pack.ts';
import { Language } from '../src/feeds/feed.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** What every file of a folder exports, by the file and the export's name. */
async function exportsOf(folder: string): Promise<readonly (readonly [file: string, name: string, value: unknown])[]> {
  const files = readdirSync(join(ROOT, folder)).filter((file) => file.endsWith('.ts'));
  const found = await Promise.all(
    files.map(async (file) => {
      const module = (await import(join(ROOT, folder, file))) as Readonly<Record<string, unknown>>;
      return Object.entries(module).map(([name, value]) => [`${folder}/${file}`, name, value] as const);
    }),
  );
  return found.flat();
}

function has(value: unknown, ...keys: readonly string[]): boolean {
  return typeof value === 'object' && value !== null && keys.every((key) => key in value);
}

function codesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => /^(\w\w)(?:-catalogue)?(?:\.ts)?$/.exec(name)?.[1] ?? []);
}

describe('a file that somebody adds', () => {
  it('is a command that stands in the list of all commands', async () => {
    const forgotten = (await exportsOf('commands'))
      .filter(([, , value]) => has(value, 'kind', 'data', 'presses') && !ALL_COMMANDS.some((known) => known === value))
      .map(([file, name]) => `${file}: add "${name}" to ALL_COMMANDS in commands/all-commands.ts`);
    expect(forgotten).toEqual([]);
  });

  it.each(Object.entries(PACKS))('holds rules that the language %s reads with', async (code, pack: LanguagePack) => {
    const packFiles = await exportsOf('src/claims/rules');
    const packFile = packFiles.find(([, , value]) => value === pack)?.[0];
    const read = new Set<unknown>([...pack.rules, ...pack.notNewsRules]);
    const forgotten = (await exportsOf(`src/claims/rules/${code}`))
      .filter(([, , value]) => Array.isArray(value) && value.some((rule) => has(rule, 'id', 'when') && !read.has(rule)))
      .map(([file, name]) => `${file}: add "...${name}" to ${packFile}`);
    expect(forgotten).toEqual([]);
  });

  it.each(['src/claims/rules', 'src/discord/texts', 'src/discord/texts/reasons', 'src/alerts/words'])(
    'in %s is of a language that the program knows',
    (folder) => {
      const codes = codesIn(folder);
      const unknown = codes.filter((code) => !Language.options.some((known) => known === code));
      expect(unknown.map((code) => `${folder}: add "${code}" to Language in src/feeds/feed.ts`)).toEqual([]);
      const missing = Language.options.filter((known) => !codes.includes(known));
      expect(missing.map((code) => `${folder}: add a file or folder for "${code}"`)).toEqual([]);
    },
  );
});

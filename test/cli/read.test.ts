import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const READ = resolve(import.meta.dirname, '../../src/cli/read.ts');
const Answer = z.object({ claims: z.array(z.looseObject({ stage: z.string() })) });

function read(input: string, ...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [READ, ...options], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** Runs `npm run -s read` on one headline, and returns the steps that it read. */
function stagesOf(line: Readonly<Record<string, string | null>>): readonly string[] {
  const { stdout } = read(JSON.stringify({ id: '1', source: 'Courier', ...line }));
  return Answer.parse(JSON.parse(stdout)).claims.map(({ stage }) => stage);
}

describe('npm run read', { timeout: 60_000 }, () => {
  // One Spanish word tells the language, unless English is expected.
  const title = 'Trent Alexander-Arnold renueva';

  it('guesses the language of a line that says none', () => {
    expect(stagesOf({ title })).toEqual(['contract_extension']);
  });

  it('expects the language that a line says', () => {
    expect(stagesOf({ title, language: 'es' })).toEqual(['contract_extension']);
    expect(stagesOf({ title, language: 'en' })).toEqual([]);
  });

  it('takes a line whose summary, date and language are not known', () => {
    expect(stagesOf({ title, summary: null, date: null, language: null })).toEqual(['contract_extension']);
  });

  it.each([
    ['{"id":"2","source":"Courier"}', 'title must be a text'],
    ['{"id":2,"source":"Courier","title":"x"}', 'id must be a text'],
    ['{"id":"2","source":"Courier","title":"x","language":"nl"}', 'language must be one of en, es, it, de, fr, pt'],
    ['"a headline"', 'it must be an object'],
    ['Isak signs', 'it is no JSON'],
  ])('says in a sentence that the line %s can not be read, why, and how to write it', (line, reason) => {
    const good = JSON.stringify({ id: '1', source: 'Courier', title });
    const { status, stdout, stderr } = read(`${good}\n\n${line}\n`);
    expect(status).toBe(1);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/^Line 3 can not be read.*Write it like \{"id": .*\n$/);
    expect(stderr).toContain(reason);
  });

  it('says in a sentence what is wrong with an option', () => {
    expect(read('', '--gazeteer', 'x').stderr).toMatch(/^Unknown option '--gazeteer'.*\n$/);
    expect(read('', '--gazetteer', '/nowhere').stderr).toMatch(/^\/nowhere holds no players.*\n$/);
  });
});

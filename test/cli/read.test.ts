import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const READ = resolve(import.meta.dirname, '../../src/cli/read.ts');
const Answer = z.object({ claims: z.array(z.looseObject({ stage: z.string() })) });

/** Runs `npm run -s read` on one headline, and returns the steps that it read. */
function stagesOf(line: Readonly<Record<string, string>>): readonly string[] {
  const input = JSON.stringify({ id: '1', source: 'Courier', ...line });
  const { stdout } = spawnSync(process.execPath, [READ], { input, encoding: 'utf8' });
  return Answer.parse(JSON.parse(stdout)).claims.map(({ stage }) => stage);
}

describe('npm run read', () => {
  // One Spanish word tells the language, unless English is expected.
  const title = 'Trent Alexander-Arnold renueva';

  it('guesses the language of a line that says none', () => {
    expect(stagesOf({ title })).toEqual(['contract_extension']);
  });

  it('expects the language that a line says', () => {
    expect(stagesOf({ title, language: 'es' })).toEqual(['contract_extension']);
    expect(stagesOf({ title, language: 'en' })).toEqual([]);
  });
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ConfigError } from '../src/config.ts';
import { loadEnv } from '../src/load-env.ts';
import { aFolder } from './a-program.ts';

function inAFolder(): string {
  const folder = aFolder();
  const before = process.cwd();
  process.chdir(folder);
  onTestFinished(() => process.chdir(before));
  return folder;
}

describe('.env', () => {
  it('may be absent', () => {
    inAFolder();
    expect(loadEnv).not.toThrow();
  });

  it('gives settings, and none that the environment gives already', () => {
    const folder = inAFolder();
    writeFileSync(join(folder, '.env'), 'A_TEST_OF_ENV=from the file\nPATH=nowhere\n');
    onTestFinished(() => void Reflect.deleteProperty(process.env, 'A_TEST_OF_ENV'));
    loadEnv();
    expect(process.env['A_TEST_OF_ENV']).toBe('from the file');
    expect(process.env['PATH']).not.toBe('nowhere');
  });

  it('says whom to give it to where it can not be read', () => {
    mkdirSync(join(inAFolder(), '.env'));
    expect(loadEnv).toThrow(ConfigError);
    expect(loadEnv).toThrow(/\.env can not be read\. Give it to the user/);
  });
});

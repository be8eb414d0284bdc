import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { writeEnv } from '../../src/setting-up/write-env.ts';

describe('writing .env', () => {
  it('fills the line that is there and leaves what people wrote around it', () => {
    const text = '# my bot\nDISCORD_TOKEN=\n\n# how loud\nLOG_LEVEL=warn\n';
    expect(writeEnv(text, { DISCORD_TOKEN: 'a.b.c' })).toBe(
      '# my bot\nDISCORD_TOKEN=a.b.c\n\n# how loud\nLOG_LEVEL=warn\n',
    );
  });

  it('adds a line for what has none, and does not take a comment for one', () => {
    expect(writeEnv('# DISCORD_TOKEN=old\n', { DISCORD_TOKEN: 'a.b.c' })).toBe(
      '# DISCORD_TOKEN=old\nDISCORD_TOKEN=a.b.c\n',
    );
    expect(writeEnv('', { DISCORD_TOKEN: 'a.b.c' })).toBe('DISCORD_TOKEN=a.b.c\n');
  });

  it('replaces the line that counts where a variable is set twice', () => {
    expect(parseEnv(writeEnv('A=1\nA=2\n', { A: '3' }))).toEqual({ A: '3' });
  });

  it.each(['me@example.org', 'Jo Bloggs (jo@example.org)', 'a "quoted" name', "Jo's #1 bot", ''])(
    'writes %j so that it is read as it was typed',
    (value) => {
      expect(parseEnv(writeEnv('', { FEED_CONTACT: value }))).toEqual({ FEED_CONTACT: value });
    },
  );
});

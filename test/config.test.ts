import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig, SETTINGS } from '../src/config.ts';

const TOKEN = `${'a'.repeat(24)}.${'b'.repeat(6)}.${'c'.repeat(30)}`;

describe('readConfig', () => {
  it('needs nothing at all', () => {
    expect(readConfig({})).not.toHaveProperty('DISCORD_TOKEN');
    expect(readConfig({})).toMatchObject({
      DISCORD_API_URL: 'https://discord.com/api',
      FEED_CATALOGUE: true,
      PRIVATE_FEEDS: false,
      POLL_SCHEDULE: '* * * * *',
      SANDBOX_PORT: 4280,
    });
  });

  it('takes a token with a line break behind it, as people paste it', () => {
    expect(readConfig({ DISCORD_TOKEN: `${TOKEN}\n` }).DISCORD_TOKEN).toBe(TOKEN);
  });

  it('takes an empty line for no line', () => {
    expect(readConfig({ DISCORD_TOKEN: '', SANDBOX_PORT: ' ', LOG_LEVEL: '' })).toEqual(readConfig({}));
  });

  it('serves the page nowhere where the port is off', () => {
    expect(readConfig({ STATUS_PORT: 'off' }).STATUS_PORT).toBeUndefined();
    expect(readConfig({ STATUS_PORT: '' }).STATUS_PORT).toBe(4281);
    expect(readConfig({ STATUS_PORT: '80' }).STATUS_PORT).toBe(80);
  });

  it('reports every problem at once, each with what to do', () => {
    const read = () =>
      readConfig({
        DISCORD_TOKEN: 'secret-secret',
        POLL_SCHEDULE: 'often',
        SANDBOX_PORT: '99999',
        FEED_CATALOGUE: 'yes',
      });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/DISCORD_TOKEN .*Developer Portal/);
    expect(read).toThrow(/POLL_SCHEDULE must be a cron expression/);
    expect(read).toThrow(/SANDBOX_PORT must be a port from 0 to 65535/);
    expect(read).toThrow(/FEED_CATALOGUE must be on or off/);
  });

  it('never repeats the token it refuses', () => {
    expect(() => readConfig({ DISCORD_TOKEN: 'hunter2-is-my-secret' })).not.toThrow(/hunter2/);
  });

  it('explains every setting in .env.example, and no other', () => {
    const example = parseEnv(readFileSync(new URL('../.env.example', import.meta.url), 'utf8'));
    expect(Object.keys(example).toSorted()).toEqual(SETTINGS.toSorted());
    expect(readConfig(example)).toEqual(readConfig({}));
  });
});

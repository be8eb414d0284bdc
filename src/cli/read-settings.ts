import { existsSync } from 'node:fs';
import { type Config, readConfig } from '../config.ts';

/** The settings as the bot itself reads them: the environment over `.env` in the working directory. Throws ConfigError. */
export function readSettings(): Config {
  if (existsSync('.env')) {
    process.loadEnvFile('.env');
  }
  return readConfig(process.env);
}

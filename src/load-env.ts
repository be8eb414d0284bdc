import { existsSync } from 'node:fs';
import { ConfigError } from './config.ts';

/** Puts what stands in `.env` of the working directory under the environment. Throws ConfigError where it can not be read. */
export function loadEnv(): void {
  if (!existsSync('.env')) {
    return;
  }
  try {
    process.loadEnvFile('.env');
  } catch (error) {
    // Node says "no such file" of one that it may not read.
    throw new ConfigError('.env can not be read. Give it to the user who runs Touchline: chown USER .env', {
      cause: error,
    });
  }
}

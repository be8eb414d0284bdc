import { type Config, readConfig } from '../config.ts';
import { loadEnv } from '../load-env.ts';

/** The settings as the bot itself reads them: the environment over `.env` in the working directory. Throws ConfigError. */
export function readSettings(): Config {
  loadEnv();
  return readConfig(process.env);
}

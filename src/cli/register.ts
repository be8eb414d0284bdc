import { ALL_COMMANDS } from '../../commands/all-commands.ts';
import { ConfigError, readConfig } from '../config.ts';
import { loadEnv } from '../load-env.ts';
import { openRest, readSelf } from '../discord/open-rest.ts';
import { registerCommands } from '../discord/register-commands.ts';
import { openStore } from '../store.ts';

/** `npm run register`: sends every command definition to Discord, changed or not. */
async function main(): Promise<void> {
  loadEnv();
  const config = readConfig(process.env);
  if (config.DISCORD_TOKEN === undefined) {
    throw new ConfigError('DISCORD_TOKEN is missing: without one there is no application to register commands for.');
  }
  const rest = openRest(config.DISCORD_TOKEN, config.DISCORD_API_URL);
  const { id: applicationId } = await readSelf(rest);
  const store = openStore(config.DATABASE_PATH, { isBeside: true });
  try {
    const { registrations } = store;
    await registerCommands({
      rest,
      applicationId,
      commands: ALL_COMMANDS,
      registrations,
      now: new Date(),
      force: true,
    });
    console.log(`Registered ${ALL_COMMANDS.length} commands. Discord shows them within a minute.`);
  } finally {
    await store.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

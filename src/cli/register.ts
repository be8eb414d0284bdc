import { ALL_COMMANDS } from '../../commands/all-commands.ts';
import { ConfigError } from '../config.ts';
import { openRest, readSelf } from '../discord/open-rest.ts';
import { TokenError } from '../discord/token-error.ts';
import { registerCommands } from '../discord/register-commands.ts';
import { openStore } from '../store.ts';
import { explainUnreachable } from './explain-unreachable.ts';
import { readSettings } from './read-settings.ts';
import { runTool, ToolError } from './run-tool.ts';

/** `npm run register`: sends every command definition to Discord, changed or not. */
async function main(): Promise<void> {
  const config = readSettings();
  if (config.DISCORD_TOKEN === undefined) {
    throw new ConfigError('DISCORD_TOKEN is missing: without one there is no application to register commands for.');
  }
  const rest = openRest(config.DISCORD_TOKEN, config.DISCORD_API_URL);
  const { id: applicationId } = await readSelf(rest).catch(giveUp);
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

/** A refused token speaks for itself; anything else says that Discord is not to be reached. */
function giveUp(cause: unknown): never {
  throw cause instanceof TokenError ? cause : new ToolError(explainUnreachable(cause), { cause });
}

await runTool(main);

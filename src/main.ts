import { existsSync } from 'node:fs';
import { createTask } from 'node-cron';
import { ConfigError, readConfig } from './config.ts';
import { DatabaseError } from './database.ts';
import { type Log, openLog } from './log.ts';
import { openBot } from './open-bot.ts';
import { openEnding } from './open-ending.ts';
import { openMemoryStore, openStore } from './store.ts';
import { openTryOut, type TryOut } from './try-out.ts';

/** The sandbox's story is told in seconds. */
const STORY_SCHEDULE = '* * * * * *';

/** Signed moves change whom a surname means; nothing hangs on the minute. */
const LEARNING_SCHEDULE = '17 * * * *';

/** Builds everything and decides nothing. */
async function main(): Promise<void> {
  if (existsSync('.env')) {
    process.loadEnvFile('.env');
  }
  const config = readConfig(process.env);
  const tryOut = config.DISCORD_TOKEN === undefined ? await openTryOut(config.SANDBOX_PORT) : undefined;
  const token = config.DISCORD_TOKEN ?? tryOut?.token ?? '';
  const log = openLog(config.LOG_LEVEL ?? (tryOut === undefined ? 'info' : 'error'), [token]);
  const ending = openEnding(log, process);
  const store = tryOut === undefined ? openStore(config.DATABASE_PATH) : openMemoryStore();
  const bot = await openBot({
    config,
    token,
    apiUrl: tryOut?.apiUrl ?? config.DISCORD_API_URL,
    store,
    log,
    localFeeds: tryOut?.feeds ?? [],
    allow: (url) => config.PRIVATE_FEEDS || (tryOut?.isOwnFeed(url) ?? false),
    onFollow: () => tryOut?.begin(),
    onEnd: (reason) => ending.end(1, reason),
  });
  ending.closes(async () => {
    await bot.stop();
    await store.close();
    await tryOut?.close();
  });
  await bot.start();
  repeat(config.POLL_SCHEDULE, () => bot.cycle('public'), log);
  repeat(LEARNING_SCHEDULE, () => bot.learn(), log);
  if (tryOut !== undefined) {
    repeat(STORY_SCHEDULE, () => bot.cycle('local'), log);
    welcome(tryOut);
  }
}

/** Does something now and whenever the schedule says so, never twice at once. */
function repeat(schedule: string, work: () => Promise<void>, log: Log): void {
  const logger = {
    info: () => undefined,
    debug: () => undefined,
    warn: (message: string) => log.debug('schedule', { message }),
    error: (error: string | Error) => log.error('cycle-failed', { error }),
  };
  const task = createTask(schedule, work, { noOverlap: true, suppressMissedWarning: true, logger });
  void work()
    .catch((error: unknown) => log.error('cycle-failed', { error }))
    .then(() => task.start());
}

function welcome({ url }: TryOut): void {
  console.log(`Touchline has opened a Discord of its own, for trying. Look at it in a browser:

    ${url}

Nothing leaves this machine but the polling of public feeds, and nothing is kept when you stop it with Ctrl+C.
To run Touchline on Discord, put a bot's token into .env: README.md says how.`);
}

/** What an operator can mend is said in a sentence; everything else needs its stack. */
function explain(error: unknown): void {
  const isOurs = error instanceof ConfigError || error instanceof DatabaseError;
  console.error(isOurs ? error.message : error);
  process.exit(1);
}

await main().catch(explain);

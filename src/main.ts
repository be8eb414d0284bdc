import { inspect } from 'node:util';
import { type Config, ConfigError, readConfig } from './config.ts';
import { loadEnv } from './load-env.ts';
import type { DatabaseEvent } from './database/database-event.ts';
import { DatabaseError } from './database/sickness.ts';
import { GazetteerError } from './gazetteer/gazetteer-files.ts';
import { type Log, openLog, withoutSecrets } from './log.ts';
import { type Bot, openBot } from './open-bot.ts';
import { type Ending, openEnding } from './open-ending.ts';
import { returnMemory, sparingly } from './return-memory.ts';
import { openSchedule, type Schedule } from './schedule.ts';
import { explainNotServed } from './status/explain-not-served.ts';
import { type StatusServer, serveStatus } from './status/serve-status.ts';
import { openMemoryStore, openStore, StoreError } from './store.ts';
import { openTryOut } from './try-out.ts';
import { welcome } from './welcome.ts';

/** The sandbox's story is told in seconds. */
const STORY_SCHEDULE = '* * * * * *';

/** Quiet hours end on the minute. */
const DIGEST_SCHEDULE = '* * * * *';

/** A monitor outside looks as often. */
const HEALTH_SCHEDULE = '* * * * *';

/** Signed moves change whom a surname means; nothing hangs on the minute. */
const LEARNING_SCHEDULE = '17 * * * *';

/** What is kept for days goes within one more; at night in Europe. */
const HOUSE_SCHEDULE = '41 3 * * *';

/** Builds everything and decides nothing. */
async function main(): Promise<void> {
  loadEnv();
  const config = readConfig(process.env);
  const tryOut = config.DISCORD_TOKEN === undefined ? await openTryOut(config.SANDBOX_PORT) : undefined;
  const token = config.DISCORD_TOKEN ?? tryOut?.token ?? '';
  const log = openLog(config.LOG_LEVEL ?? (tryOut === undefined ? 'info' : 'error'), [token]);
  const ending = openEnding(log, process);
  const report = (event: DatabaseEvent) => tellOfDatabase(event, config.DATABASE_PATH, log, ending);
  const store = tryOut === undefined ? openStore(config.DATABASE_PATH, { report }) : openMemoryStore();
  await store.ready();
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
  returnMemory();
  const schedule = openSchedule(log);
  const page = await openPage(bot, config, log);
  ending.closes(async () => {
    schedule.stop();
    await page?.close();
    await bot.stop();
    await store.close();
    await tryOut?.close();
  });
  await bot.start();
  keepTime(schedule, bot, config);
  if (tryOut !== undefined) {
    schedule.repeat(STORY_SCHEDULE, () => bot.cycle('local'));
    console.log(welcome(tryOut.url, page?.url, config.STATUS_PORT));
  }
}

function keepTime(schedule: Schedule, bot: Bot, { POLL_SCHEDULE }: Config): void {
  schedule.repeat(POLL_SCHEDULE, () => bot.cycle('public'));
  schedule.repeat(DIGEST_SCHEDULE, () => bot.digest());
  schedule.repeat(HEALTH_SCHEDULE, () => bot.checkHealth());
  schedule.repeat(LEARNING_SCHEDULE, async () => {
    if ((await sparingly(() => bot.learn())) === 'changed') {
      returnMemory();
    }
  });
  schedule.repeat(HOUSE_SCHEDULE, () => bot.keepHouse());
}

/** A port that is taken costs the page and not the bot. */
async function openPage(
  bot: Bot,
  { STATUS_PORT: port, STATUS_HOST: host }: Config,
  log: Log,
): Promise<StatusServer | undefined> {
  if (port === undefined) {
    return undefined;
  }
  try {
    return await serveStatus({ host, port, look: bot.look, pages: bot.pages });
  } catch (error) {
    log.warn('status-not-served', { host, port, ...explainNotServed(error) });
    return undefined;
  }
}

/** A file that can not be trusted any more ends the program; one that is full or locked may get well by itself. */
function tellOfDatabase(event: DatabaseEvent, path: string, log: Log, ending: Ending): void {
  switch (event.kind) {
    case 'created':
      return log.warn('database-created', { path, why: 'There was none: what was told before is not known.' });
    case 'migrated':
      return log.info('database-migrated', { path, from: event.from, to: event.to, copy: event.copy });
    case 'well':
      return log.info('database-well', { path });
    case 'sick': {
      const { kind, advice, passes } = event.sickness;
      log.error('database-sick', { kind, advice });
      return passes ? undefined : ending.end(1, advice);
    }
  }
}

const OURS = [ConfigError, DatabaseError, StoreError, GazetteerError];

/** What an operator can mend is said in a sentence; everything else needs its stack. */
function explain(error: unknown): void {
  const isOurs = error instanceof Error && OURS.some((kind) => error instanceof kind);
  console.error(withoutSecrets(isOurs ? error.message : inspect(error), [process.env['DISCORD_TOKEN'] ?? '']));
  process.exit(1);
}

await main().catch(explain);

import { existsSync } from 'node:fs';
import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { readConfig, Token } from '../config.ts';
import { loadEnv } from '../load-env.ts';
import { inviteLink } from '../discord/invite-link.ts';
import { listChannels, listServers } from '../discord/look-around.ts';
import { openRest, readSelf } from '../discord/open-rest.ts';
import { TokenError } from '../discord/token-error.ts';
import { defaultSettings } from '../follows/guild-settings.ts';
import { askOnTerminal } from '../setting-up/ask-on-terminal.ts';
import { type ChosenChannel, type Discord, setUp, type TokenCheck } from '../setting-up/set-up.ts';
import { writeEnv } from '../setting-up/write-env.ts';
import { openStore } from '../store.ts';
import { explainUnreachable } from './explain-unreachable.ts';
import { runTool, ToolError } from './run-tool.ts';

const ENV = '.env';
const TEMPLATE = '.env.example';

/** `npm run setup`: asks for what is missing. Without a terminal it asks nothing and says what is missing. */
async function main(): Promise<void> {
  loadEnv();
  const { DISCORD_TOKEN, FEED_CONTACT } = process.env;
  const settings = { DISCORD_TOKEN: DISCORD_TOKEN || undefined, FEED_CONTACT: FEED_CONTACT || undefined };
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    return tellWhatIsMissing(settings.DISCORD_TOKEN !== undefined);
  }
  const config = readConfig(process.env);
  const ending = await setUp({
    asker: askOnTerminal('Touchline'),
    discord: openDiscord(config.DISCORD_API_URL),
    settings,
    lookAtToken: (token) => Token.safeParse(token).error?.issues[0]?.message,
    save: saveEnv,
    saveChannel: (choice) => saveChannel(choice, config.DATABASE_PATH),
  });
  console.log(
    ending === 'done'
      ? '\nAll is there. Start the bot with: npm start'
      : '\nLeft. What was answered is saved; npm run setup goes on from there.',
  );
  process.exitCode = ending === 'done' ? 0 : 1;
}

function tellWhatIsMissing(hasToken: boolean): void {
  console.log(
    hasToken
      ? 'DISCORD_TOKEN is set. Start the bot with: npm start'
      : `DISCORD_TOKEN is missing. Run npm run setup in a terminal to be asked for it, or copy ${TEMPLATE} to ${ENV} and fill it in.`,
  );
  process.exitCode = hasToken ? 0 : 1;
}

function openDiscord(apiUrl: string): Discord {
  return {
    check: (token) => checkToken(token, apiUrl),
    listServers: (token) => listServers(openRest(token, apiUrl)).catch(giveUp),
    listChannels: (token, guildId) => listChannels(openRest(token, apiUrl), guildId).catch(giveUp),
  };
}

function giveUp(cause: unknown): never {
  throw new ToolError(`${explainUnreachable(cause)} What was answered is saved.`, { cause });
}

async function checkToken(token: string, apiUrl: string): Promise<TokenCheck> {
  try {
    const { id, name } = await readSelf(openRest(token, apiUrl));
    return { kind: 'works', name, inviteLink: inviteLink(id) };
  } catch (error) {
    if (error instanceof TokenError) {
      return {
        kind: 'refused',
        reason: 'Discord does not know this token. Reset it in the Developer Portal, and paste the new one.',
      };
    }
    return { kind: 'unreachable', reason: explainUnreachable(error) };
  }
}

/** Written beside and moved into place, for nobody else to read: an interrupted write leaves the old file whole. */
async function saveEnv(answers: Readonly<Record<string, string>>): Promise<void> {
  const isThere = existsSync(ENV);
  const text = isThere || existsSync(TEMPLATE) ? await readFile(isThere ? ENV : TEMPLATE, 'utf8') : '';
  const mode = isThere ? (await stat(ENV)).mode & 0o700 : 0o600;
  await writeFile(`${ENV}.new`, writeEnv(text, answers), { mode });
  await rename(`${ENV}.new`, ENV);
}

async function saveChannel({ guildId, channelId, language }: ChosenChannel, path: string): Promise<string | undefined> {
  try {
    const store = openStore(path);
    try {
      const known = (await store.guildSettings.get(guildId)) ?? { ...defaultSettings(guildId), language };
      await store.guildSettings.put(guildId, { ...known, alertChannelId: channelId });
    } finally {
      await store.close();
    }
    return undefined;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return `The channel was not saved: ${why} Choose it by /setup in Discord instead.`;
  }
}

await runTool(main);

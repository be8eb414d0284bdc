import { once } from 'node:events';
import { Client, GatewayIntentBits } from 'discord.js';
import type { Figure } from '../figure.ts';
import { weighMemory } from '../memory.ts';

/** Connects with a client of discord.js that nobody has set anything of but our intent, and says what is then alive. */
export async function holdWithBareClient(token = '', apiUrl = ''): Promise<readonly Figure[]> {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: apiUrl } });
  const ready = once(client, 'clientReady');
  await client.login(token);
  await ready;
  const figures = tellHeld();
  await client.destroy();
  return figures;
}

/** The same with the whole bot, over the follows that a database holds. */
export async function holdWithBot(token = '', apiUrl = '', database = ''): Promise<readonly Figure[]> {
  // The bare client shall not carry what it does not use.
  const { openBot } = await import('../../src/open-bot.ts');
  const { readConfig } = await import('../../src/config.ts');
  const { openStore } = await import('../../src/store.ts');
  const store = openStore(database);
  const registered = Promise.withResolvers<undefined>();
  const fail = (reason: string) => registered.reject(new Error(reason));
  const bot = await openBot({
    config: readConfig({ FEED_CATALOGUE: 'off' }),
    token,
    apiUrl,
    store,
    log: {
      debug: () => undefined,
      info: (event) => (event === 'commands' ? registered.resolve(undefined) : undefined),
      warn: () => undefined,
      error: fail,
    },
    localFeeds: [],
    allow: () => false,
    onFollow: () => undefined,
    onEnd: fail,
  });
  await bot.start();
  await registered.promise;
  const figures = tellHeld();
  await bot.stop();
  await store.close();
  return figures;
}

function tellHeld(): readonly Figure[] {
  const { held, resident } = weighMemory();
  const group = 'Connected';
  return [
    { group, what: 'alive', value: held, unit: 'MB' },
    { group, what: 'resident', value: resident, unit: 'MB' },
  ];
}

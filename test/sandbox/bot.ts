import { once } from 'node:events';
import { Client, type ClientOptions, Events, GatewayIntentBits } from 'discord.js';
import { onTestFinished } from 'vitest';
import { type Sandbox, type SandboxOptions, openSandbox } from '../../src/sandbox/open-sandbox.ts';
import { type Seed, seedWorld } from '../../src/sandbox/seed-world.ts';
import { checkExchange } from './spec.ts';

/** A sandbox with the server Terrace End, closed at the end of the test; every answer of its is held to the description. */
export async function aSandbox(options: SandboxOptions = {}): Promise<Sandbox & { readonly seed: Seed }> {
  const seed = seedWorld(options.clock);
  const sandbox = await openSandbox({
    world: seed.world,
    ...options,
    onExchange: (exchange) => {
      checkExchange(exchange);
      options.onExchange?.(exchange);
    },
  });
  onTestFinished(() => sandbox.close());
  return { ...sandbox, seed };
}

/** An unchanged discord.js client that is logged in to a sandbox, destroyed at the end of the test. */
export async function aBot(sandbox: Sandbox, options: Partial<ClientOptions> = {}): Promise<Client<true>> {
  const client = aClient(sandbox, options);
  const ready = once(client, Events.ClientReady);
  await client.login(sandbox.token);
  await ready;
  if (!client.isReady()) {
    throw new Error('not ready');
  }
  return client;
}

/** The same before it logs in. */
export function aClient(sandbox: Sandbox, options: Partial<ClientOptions> = {}): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    ...options,
    rest: { api: sandbox.apiUrl, ...options.rest },
  });
  onTestFinished(() => client.destroy());
  return client;
}

/** A bot and its sandbox, which together are what most tests need. */
export async function aWorldWithBot(options: SandboxOptions = {}) {
  const sandbox = await aSandbox(options);
  const client = await aBot(sandbox);
  const { seed, person } = sandbox;
  return { sandbox, client, seed, person, you: seed.youId, robin: seed.robinId, channels: seed.channels };
}

/** Fetches from the sandbox's API as the bot. */
export function asBot(sandbox: Sandbox, method: string, path: string, body?: unknown): Promise<Response> {
  return fetch(`${sandbox.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${sandbox.token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

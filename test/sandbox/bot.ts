import { once } from 'node:events';
import { Client, type ClientOptions, Events, GatewayIntentBits } from 'discord.js';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
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

/** Sends a message as the bot and gives its id. */
export async function post(sandbox: Sandbox, channelId: string, body: object): Promise<string> {
  const answer = await asBot(sandbox, 'POST', `/channels/${channelId}/messages`, body);
  return z.object({ id: z.string() }).parse(await answer.json()).id;
}

/** What a refused request says: its status, code and, for a form, the codes of what is wrong and where. */
export async function refusalOf(
  answer: Promise<Response>,
): Promise<{ status: number; code: number; problems: string[] }> {
  const response = await answer;
  const body = z
    .object({ code: z.number(), errors: z.unknown() })
    .partial({ errors: true })
    .parse(await response.json());
  return { status: response.status, code: body.code, problems: problemsIn(body.errors, []) };
}

function problemsIn(tree: unknown, path: readonly string[]): string[] {
  if (typeof tree !== 'object' || tree === null) {
    return [];
  }
  return Object.entries(tree).flatMap(([key, inner]: [string, unknown]) =>
    key === '_errors'
      ? z
          .array(z.object({ code: z.string() }))
          .parse(inner)
          .map(({ code }) => `${path.join('.')}: ${code}`)
      : problemsIn(inner, [...path, key]),
  );
}

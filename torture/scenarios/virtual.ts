import { HTTPError } from 'discord.js';
import { openDelivery } from '../../src/delivery/deliver.ts';
import { openDiscordSender } from '../../src/delivery/discord-sender.ts';
import type { Sender } from '../../src/delivery/sender.ts';
import { sleep } from '../../src/delivery/sleep.ts';
import { openSandbox } from '../../src/sandbox/open-sandbox.ts';
import { NO_LIMITS } from '../../src/sandbox/rate-limits.ts';
import { seedCrowd } from '../../src/sandbox/seed-crowd.ts';
import { seedWorld } from '../../src/sandbox/seed-world.ts';
import { openMemoryStore } from '../../src/store.ts';
import { openIdleClock } from './idle-clock.ts';
import { anAlert, NOBODY, QUIETLY } from './fill-outbox.ts';
import { breachesOf, type Played } from './scenario.ts';

const GUILD = '200000000000000001';
const HOUR_MS = 60 * 60 * 1000;

/** A Discord that answers 503 until `end`, and remembers what it was asked and what it took. Milliseconds since 1970. */
interface Ailing extends Sender {
  readonly asked: number[];
  readonly told: { readonly channelId: string; readonly at: number }[];
}

function openAiling(now: () => Date, end: number): Ailing {
  const asked: number[] = [];
  const told: { readonly channelId: string; readonly at: number }[] = [];
  return {
    ...NOBODY,
    asked,
    told,
    create: async (channelId) => {
      const at = now().getTime();
      asked.push(at);
      if (at < end) {
        throw new HTTPError(503, 'Service Unavailable', 'POST', '', { files: undefined, body: undefined });
      }
      told.push({ channelId, at });
      return String(10n ** 17n + BigInt(told.length));
    },
    readAfter: async () => ({ own: [], next: undefined }),
  };
}

/** What an hour of 503 cost, and what came after it. */
export interface Hour {
  readonly requests: number;
  readonly perSecond: number;
  readonly isEachOnce: boolean;
  readonly isOldestFirst: boolean;
}

/** A Discord that answers 503 for an hour; 2,000 channels wait. Time goes on when nobody has anything to do. */
export async function measureHour(): Promise<Hour> {
  const clock = openIdleClock();
  const end = clock.now().getTime() + HOUR_MS;
  const discord = openAiling(clock.now, end);
  const room = await openDelivery({
    ...openMemoryStore(),
    ...QUIETLY,
    ...clock,
    sender: discord,
    requestsPerSecond: 47,
  });
  const channels = Array.from({ length: 2_000 }, (_, n) => String(3n * 10n ** 17n + BigInt(n)));
  await room.enqueue(channels.map((channelId) => anAlert(0, GUILD, channelId)));
  const ended = room.run();
  await clock.runUntil(() => room.stats().waiting === 0);
  await room.stop({ within: 0 });
  await ended;
  const order = discord.told.map(({ channelId }) => channels.indexOf(channelId));
  const seconds = ((discord.told.at(-1)?.at ?? 0) - (discord.told[0]?.at ?? 0)) / 1000;
  return {
    requests: discord.asked.filter((at) => at < end).length,
    perSecond: (order.length - 1) / seconds,
    isEachOnce: order.length === channels.length && new Set(order).size === order.length,
    // The first is the one that asked whether the outage is over.
    isOldestFirst: order.slice(1).every((place, n, all) => place > (all[n - 1] ?? -1)),
  };
}

/** The same as a scenario. */
export async function sitOutAnHour(): Promise<Played> {
  const { requests, perSecond, isEachOnce, isOldestFirst } = await measureHour();
  return {
    note: `${requests} requests in the outage, drained at ${perSecond.toFixed(1)}/s`,
    breaches: breachesOf({
      'at most 3,600 requests': requests <= 3_600,
      'at 45/s or more': perSecond >= 45,
      'each once': isEachOnce,
      'the oldest first': isOldestFirst,
    }),
  };
}

const ANSWERS = 10_000;

/** Half of all answers are lost after the post, until 10,000 have been; the sandbox has no limits, so that it ends today. */
export async function loseTenThousandAnswers(): Promise<Played> {
  const { world } = seedWorld();
  const channels = seedCrowd(world, 100, 50);
  const sandbox = await openSandbox({ world, limits: NO_LIMITS, onExchange: () => arrange() });
  let lost = 0;
  let asked = 0;
  const arrange = () => {
    asked += 1;
    if (asked % 2 === 0 && lost < ANSWERS) {
      lost += 1;
      const how = lost % 3 === 0 ? ({ status: 500 } as const) : 'reset';
      sandbox.faults.add({ kind: 'lose-answer', how }, { method: 'POST', path: /\/messages$/, times: 1 });
    }
  };
  const now = () => new Date();
  const sender = openDiscordSender({ token: sandbox.token, api: sandbox.apiUrl, now });
  const store = openMemoryStore();
  const room = await openDelivery({
    ...store,
    ...QUIETLY,
    sender,
    now,
    sleep,
    requestsPerSecond: Number.POSITIVE_INFINITY,
  });
  const alerts = Array.from({ length: ANSWERS }, (_, n) => anAlert(n, GUILD, channels[n % channels.length] ?? ''));
  await room.enqueue(alerts);
  void room.run();
  while (room.stats().waiting > 0) {
    await sleep(100, new AbortController().signal);
  }
  await room.stop({ within: 0 });
  await sandbox.close();
  const told = sandbox.commitLog.map(({ content, channelId }) => `${channelId} ${content}`);
  return {
    note: `${lost} answers lost, ${told.length} posts of ${ANSWERS}`,
    breaches: breachesOf({ 'nothing lost': new Set(told).size === ANSWERS, 'nothing twice': told.length === ANSWERS }),
  };
}

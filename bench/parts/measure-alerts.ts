import { join } from 'node:path';
import { planAlerts } from '../../src/alerts/plan-alerts.ts';
import { openDelivery } from '../../src/delivery/deliver.ts';
import { sleep } from '../../src/delivery/sleep.ts';
import type { Listener } from '../../src/follows/plan-audience.ts';
import type { Development } from '../../src/sagas/development.ts';
import { openStore, type Store } from '../../src/store.ts';
import { anAlert, NOBODY, QUIETLY } from '../../torture/scenarios/fill-outbox.ts';
import type { Figure } from '../figure.ts';
import { inFolder } from '../in-folder.ts';
import { openChance } from '../invent/chance.ts';
import { inventDevelopment } from '../invent/invent-development.ts';
import { race } from '../race.ts';
import { openSized } from '../sources.ts';
import { processorMs } from '../stopwatch.ts';

const SENT = 5_000;
const GUILD = '200000000000000001';
/** What Discord lets a bot ask in a second. */
const DISCORD_LIMIT = 50;

/** Writes alerts, and tells them to a Discord that answers at once: what is left is our own work. */
export async function measureAlerts(): Promise<readonly Figure[]> {
  const group = 'An alert';
  const told = await tellAll();
  return [
    { group, what: 'writing it', value: writeAll(), unit: 'ms' },
    { group, what: 'queueing, sending and recording it, each step durable', value: told, unit: 'ms' },
    { group, what: 'of a processor, at all that Discord allows', value: (told * DISCORD_LIMIT) / 1000, unit: 'share' },
  ];
}

function writeAll(): number {
  const gazetteer = openSized('starter');
  const chance = openChance(6);
  const developments = Array.from({ length: 200 }, (_, number) => inventDevelopment(number, gazetteer, chance));
  const listeners: readonly Listener[] = [
    { destination: { kind: 'channel', guildId: GUILD, channelId: '300000000000000001' }, follows: [] },
  ];
  const write = (development: Development) =>
    planAlerts(development, listeners, { course: [development], languageAt: () => 'en' });
  const { ms } = race(
    [{ name: 'write', run: (batch: readonly Development[]) => batch.map((one) => write(one)) }],
    developments,
    { batch: 50, rounds: 60 },
  );
  return ms('write');
}

/** Milliseconds of the processor for each alert. */
function tellAll(): Promise<number> {
  return inFolder(async (folder) => {
    const store = openStore(join(folder, 'outbox.sqlite'));
    try {
      return await tellThrough(store);
    } finally {
      await store.close();
    }
  });
}

async function tellThrough(store: Store): Promise<number> {
  let messages = 10n ** 18n;
  const room = await openDelivery({
    ...store,
    ...QUIETLY,
    sender: { ...NOBODY, create: async () => String((messages += 1n)) },
    requestsPerSecond: 1_000_000,
    now: () => new Date(),
    sleep,
  });
  const start = processorMs();
  await room.enqueue(Array.from({ length: SENT }, (_, n) => anAlert(n, GUILD, String(3n * 10n ** 17n + BigInt(n)))));
  const ending = room.run();
  await room.idle();
  const ms = (processorMs() - start) / SENT;
  await room.stop({ within: 1_000 });
  await ending;
  if (room.stats().sent !== SENT) {
    throw new Error(`Of ${SENT} alerts ${room.stats().sent} were sent.`);
  }
  return ms;
}

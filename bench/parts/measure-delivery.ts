import { join } from 'node:path';
import { openDelivery } from '../../src/delivery/deliver.ts';
import { sleep } from '../../src/delivery/sleep.ts';
import { openStore, type Store } from '../../src/store.ts';
import { playFanOut } from '../../torture/fan-out.ts';
import { anAlert, NOBODY, QUIETLY } from '../../torture/scenarios/fill-outbox.ts';
import { measureHour } from '../../torture/scenarios/virtual.ts';
import type { Figure } from '../figure.ts';
import { formatCount } from '../format-table.ts';
import { inFolder } from '../in-folder.ts';
import { processorMs } from '../stopwatch.ts';

/** What delivery allows itself; README says why. */
const ALLOWED = 47;
const GUILD = '200000000000000001';
const CHANNELS = 2_000;

/**
 * Writes long outboxes, starts behind one, tells thousands of channels and sits an outage out. Takes a minute and a half;
 * other work on the machine spoils what is measured by the clock on the wall.
 */
export async function measureDelivery(): Promise<readonly Figure[]> {
  return [...(await measureOutbox()), ...(await measureFanOut()), ...(await measureOutage())];
}

async function measureOutbox(): Promise<readonly Figure[]> {
  const [many, two] = [await fillAndOpen(100_000), await fillAndOpen(2)];
  const group = 'The outbox';
  return [
    { group, what: 'writing 10,000 down', value: many.written, unit: 'ms', atMost: 1_000 },
    { group, what: 'starting behind 100,000 in as many channels', value: many.opened, unit: 'ms', atMost: 5_000 },
    { group, what: 'starting behind 100,000 in two channels', value: two.opened, unit: 'ms', atMost: 5_000 },
  ];
}

/** What it costs to write 10,000 deliveries down for so many channels, and to start behind ten times as many. */
function fillAndOpen(channels: number): Promise<{ readonly written: number; readonly opened: number }> {
  return inFolder(async (folder) => {
    const store = openStore(join(folder, 'outbox.sqlite'));
    const written = await write(store, 0, 10_000, channels);
    await write(store, 10_000, 100_000, channels);
    const opened = await cost(() => openRoom(store));
    await store.close();
    return { written, opened };
  });
}

/** Milliseconds of the processor to write the alerts with these numbers down. */
async function write(store: Store, from: number, to: number, channels: number): Promise<number> {
  const room = await openRoom(store);
  const channelOf = (n: number) => String(3n * 10n ** 17n + BigInt(n % channels));
  const alerts = Array.from({ length: to - from }, (_, n) => anAlert(from + n, GUILD, channelOf(from + n)));
  return cost(() => room.enqueue(alerts));
}

function openRoom(store: Store) {
  return openDelivery({
    ...store,
    ...QUIETLY,
    sender: NOBODY,
    requestsPerSecond: ALLOWED,
    now: () => new Date(),
    sleep,
  });
}

/** Milliseconds of the processor. */
async function cost(work: () => Promise<unknown>): Promise<number> {
  const start = processorMs();
  await work();
  return processorMs() - start;
}

async function measureFanOut(): Promise<readonly Figure[]> {
  const { perSecond, firstHundredMs, fewMs, limited, answerMs, breaches } = await playFanOut(CHANNELS);
  const group = `Fan-out to ${formatCount(CHANNELS)} channels at ${ALLOWED}/s by the real program, by the clock on the wall`;
  return [
    { group, what: 'of the allowed rate unused', value: 1 - perSecond / ALLOWED, unit: 'share', atMost: 0.05 },
    { group, what: 'the first hundred channels', value: firstHundredMs, unit: 'ms', atMost: 3_000 },
    { group, what: 'five channels behind the thousands', value: fewMs, unit: 'ms', atMost: 3_000 },
    { group, what: 'answers to people meanwhile, 99 in 100', value: answerMs, unit: 'ms', atMost: 100 },
    { group, what: 'answers of 429', value: limited, unit: 'count', atMost: 0 },
    { group, what: 'lost, twice or out of order', value: breaches.length, unit: 'count', atMost: 0 },
  ];
}

async function measureOutage(): Promise<readonly Figure[]> {
  const { requests, perSecond } = await measureHour();
  const group = 'An hour of 503, 2,000 channels waiting, on a clock of its own';
  return [
    { group, what: 'requests meanwhile', value: requests, unit: 'count', atMost: 3_600 },
    { group, what: 'seconds to drain 1,000 then', value: 1_000 / perSecond, unit: 'count', atMost: 1_000 / 45 },
  ];
}

import { afterEach, expect, it } from 'vitest';
import { DISCORD_LIMITS, type Limits } from '../../src/sandbox/rate-limits.ts';
import type { Town } from '../a-town.ts';
import { openSagaTown } from './a-saga-town.ts';

let town: Town | undefined;

afterEach(async () => {
  await town?.close();
  town = undefined;
});

const PLAYERS = [
  'Trent Alexander-Arnold',
  'Marcus Rashford',
  'Alexander Isak',
  'Jack Grealish',
  'Florian Wirtz',
  'Bruno Fernandes',
  'Bukayo Saka',
  'Cole Palmer',
  'Declan Rice',
  'Phil Foden',
  'Mohamed Salah',
  'Erling Haaland',
];

/** Discord's hour in fifteen seconds. */
const SHORT_HOUR: Limits = {
  ...DISCORD_LIMITS,
  buckets: {
    ...DISCORD_LIMITS.buckets,
    'message-create': { requests: 50, per: 1000 },
    crosspost: { requests: 10, per: 15_000 },
  },
};

const CROSSPOSTED = 1;

it('publishes ten alerts an hour, the others in the next, and holds up nothing else', { timeout: 60_000 }, async () => {
  const settings = { sagaMode: 'messages', publish: true } as const;
  const opened = await openSagaTown('announcements', settings, undefined, { limits: SHORT_HOUR });
  town = opened;
  const { announcements } = opened.seed.channels;
  const messages = () => [...(opened.sandbox.world.messages.get(announcements)?.values() ?? [])];
  const published = () => messages().filter(({ flags }) => (flags & CROSSPOSTED) !== 0).length;
  opened.publish('The Kop Courier', ...PLAYERS.map((player) => ({ title: `Barcelona make £40m bid for ${player}` })));
  await opened.cycle();
  await expect.poll(() => messages().length).toBe(12);
  await expect.poll(published, { timeout: 5_000 }).toBe(10);
  opened.publish('The Kop Courier', { title: 'Marcus Rashford has medical at Barcelona' });
  await opened.cycle();
  await expect.poll(() => messages().length).toBe(13);
  expect(published()).toBe(10);
  const waitsFor = async () => {
    const waiting = (await opened.store.outbox.list()).filter(({ publishes }) => publishes === true);
    return waiting.map((publication) => publication.waitsFor ?? 'its turn');
  };
  await expect.poll(waitsFor, { timeout: 5_000 }).toContain('recovery');
  await expect.poll(published, { timeout: 30_000 }).toBe(13);
  expect((await opened.store.deliveries.list()).every(({ status }) => status === 'sent')).toBe(true);
});

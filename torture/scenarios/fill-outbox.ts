import { openDelivery } from '../../src/delivery/deliver.ts';
import type { Sender } from '../../src/delivery/sender.ts';
import { sleep } from '../../src/delivery/sleep.ts';
import type { Alert } from '../../src/alerts/alert.ts';
import { openStore } from '../../src/store.ts';

const nothing = () => undefined;

/** Delivery without a log, without chance, and with nobody who hears of its troubles. */
export const QUIETLY = {
  random: () => 0.5,
  log: { debug: nothing, info: nothing, warn: nothing, error: nothing },
  report: nothing,
  rightsIn: nothing,
};

const absent = () => Promise.reject(new Error('this Discord is not there'));

/** A Discord that is not there. */
export const NOBODY: Sender = {
  create: absent,
  edit: absent,
  remove: absent,
  publish: absent,
  readAfter: absent,
  openDirect: absent,
  threads: {
    look: absent,
    startAt: absent,
    post: absent,
    change: absent,
    addTag: absent,
    readPostsAfter: absent,
  },
  invalidRequests: () => 0,
  closedUntil: () => 0,
};

/** Writes so many deliveries down for some channels, as a program that was stopped at once would leave them. */
export async function fillOutbox(
  path: string,
  guildId: string,
  channels: readonly string[],
  count: number,
): Promise<void> {
  const store = openStore(path);
  const now = () => new Date();
  const room = await openDelivery({ ...store, ...QUIETLY, sender: NOBODY, requestsPerSecond: 1, now, sleep });
  await room.enqueue(Array.from({ length: count }, (_, n) => anAlert(n, guildId, channels[n % channels.length] ?? '')));
  await store.close();
}

/** An alert as long as a real one. */
export function anAlert(number: number, guildId: string, channelId: string): Alert {
  const id = `development-${number}-${channelId}`;
  return {
    kind: 'alert',
    id,
    developmentId: `development-${number % 10}`,
    sagaId: 'saga',
    destination: { kind: 'channel', guildId, channelId },
    followIds: [`channel:${channelId}/everything`],
    language: 'en',
    body: {
      content: `Development ${number}`,
      embeds: [{ description: 'Reported by The Kop Courier and Castle Gazette. '.repeat(12) }],
      components: [{ type: 1, components: [{ type: 2, style: 2, label: 'Why?', custom_id: `why:${id}` }] }],
      allowed_mentions: { parse: [] },
    },
  };
}

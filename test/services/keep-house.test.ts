import { describe, expect, it, onTestFinished } from 'vitest';
import { runCycle } from '../../src/cycle.ts';
import type { Delivery } from '../../src/delivery/delivery.ts';
import { openLine } from '../../src/one-at-a-time.ts';
import { openDepartures } from '../../src/services/departures.ts';
import { keepHouse } from '../../src/services/keep-house.ts';
import { openStore } from '../../src/store.ts';
import { aFeed, anItem, NOON, openNewsroom } from '../a-newsroom.ts';
import { aPath, tamper } from '../database/a-file.ts';

const DAY = 24 * 60 * 60 * 1000;
const SILENT = { info: () => undefined, warn: () => undefined };
const OLD = 'Salah: interest, Liverpool -> Hilal';
const NEW = 'Nunez: interest, Liverpool -> Hilal';

function aDelivery(id: string, queuedAt: string, status: Delivery['status']): Delivery {
  return {
    id,
    letter: {
      kind: 'alert',
      id,
      developmentId: 'development',
      sagaId: 'salah',
      destination: { kind: 'direct', userId: '400000000000000001' },
      followIds: [],
      language: 'en',
      body: {
        content: `words of ${id}`,
        embeds: [{ title: 'quoted' }],
        components: [],
        allowed_mentions: { parse: [] },
      },
    },
    nonce: 'nonce',
    status,
    order: 0,
    editPending: false,
    attempts: 1,
    reason: 'sent',
    queuedAt,
  };
}

/** A file that has known one saga for 31 days and another since yesterday, with what was sent then; its house is kept. */
async function aKeptHouse() {
  const path = aPath();
  const store = openStore(path);
  onTestFinished(() => store.close());
  const room = openNewsroom([aFeed()]);
  const deps = { ...room.deps, store };
  room.publish(anItem(OLD));
  await runCycle(deps);
  const now = NOON + 31 * DAY;
  const yesterday = new Date(now - DAY).toISOString();
  room.pass((31 * DAY) / 60_000);
  room.publish(anItem(OLD), anItem(NEW, { seenAt: yesterday }));
  await runCycle(deps);
  const then = new Date(NOON).toISOString();
  await store.deliveries.put('old', aDelivery('old', then, 'sent'));
  await store.deliveries.put('new', aDelivery('new', yesterday, 'sent'));
  await store.outbox.put('waiting for long', aDelivery('waiting for long', then, 'pending'));
  await store.outbox.put('waiting', aDelivery('waiting', yesterday, 'pending'));
  await store.seenItems.put('expired', { id: 'expired', wordsHash: '', at: then, sagaIds: [] });
  tamper(path, (database) => database.exec("UPDATE seen_items SET expires = 1 WHERE key = 'expired'"));
  const clock = () => new Date(now);
  await keepHouse({
    store,
    oneAtATime: openLine(),
    departures: await openDepartures(store.departures, clock, SILENT),
    privacy: { forgetGuild: async () => undefined },
    log: SILENT,
    now: clock,
    steadyNow: clock,
  });
  const count = (sql: string) => tamper(path, (database) => database.prepare(sql).all().length);
  return { store, count };
}

describe('keeping house', () => {
  it('takes outlets’ words out of sagas after 30 days, and leaves who said what', async () => {
    const { store } = await aKeptHouse();
    expect(await store.sagas.get('nunez')).toMatchObject({ claims: [{ title: NEW }] });
    const saga = await store.sagas.get('salah');
    expect(saga).toMatchObject({
      claims: [
        { textGone: true, claim: { stage: 'interest', evidence: '', attribution: { outlet: 'The Kop Courier' } } },
      ],
    });
    expect(saga?.claims[0]?.title).not.toMatch(/salah|hilal|interest/i);
  });

  it('takes the words out of what was sent after 30 days, and leaves where it went', async () => {
    const { store } = await aKeptHouse();
    expect(await store.deliveries.get('new')).toMatchObject({ letter: { body: { content: 'words of new' } } });
    expect(await store.deliveries.get('old')).toMatchObject({
      status: 'sent',
      letter: { developmentId: 'development', body: { content: '', embeds: [], components: [] } },
    });
  });

  it('gives up what could not be sent for 30 days, with the reason', async () => {
    const { store } = await aKeptHouse();
    expect((await store.outbox.list()).map(({ id }) => id)).toEqual(['waiting']);
    expect(await store.deliveries.get('waiting for long')).toMatchObject({
      status: 'failed',
      reason: 'given up: it could not be sent for 30 days',
      letter: { body: { content: '' } },
    });
  });

  it('leaves no row that has expired', async () => {
    const { count } = await aKeptHouse();
    expect(count("SELECT * FROM seen_items WHERE key = 'expired'")).toBe(0);
  });
});

import { describe, expect, it, onTestFinished } from 'vitest';
import { runCycle } from '../../src/cycle.ts';
import type { Delivery } from '../../src/delivery/delivery.ts';
import type { Destination } from '../../src/follows/follow.ts';
import { openLine } from '../../src/one-at-a-time.ts';
import { openBooks } from '../../src/services/open-books.ts';
import { openPrivacy } from '../../src/services/privacy.ts';
import { openMemoryStore, openStore } from '../../src/store.ts';
import { aPath, tamper } from '../database/a-file.ts';
import { aFeed, aFollow, anItem, GUILD, NOON, openNewsroom, OTHER_GUILD } from '../a-newsroom.ts';

const PERSON = '400000000000000009';
const NOBODY = '100000000000000000';
const CHANNEL = { kind: 'channel', guildId: GUILD, channelId: '300000000000000001' } as const;

/** A store in which a person and a server have left a trace wherever they can. */
async function aLivedInStore() {
  const path = aPath();
  const store = openStore(path);
  onTestFinished(() => store.close());
  const books = await openBooks(store, () => new Date(NOON), { info: () => undefined });
  const privacy = openPrivacy({ ...books, store, oneAtATime: openLine(), nobody: () => NOBODY });
  await books.follows.add(aFollow({ destination: { kind: 'direct', userId: PERSON }, createdBy: PERSON }));
  await books.follows.add(aFollow({ destination: CHANNEL, createdBy: PERSON, ping: { kind: 'user', id: PERSON } }));
  const { id: _, ...feed } = aFeed({ scope: GUILD, addedBy: PERSON });
  await books.feeds.add(feed);
  await books.mutes.add({
    destination: CHANNEL,
    target: { kind: 'saga', id: 'salah', name: 'Salah' },
    createdBy: PERSON,
  });
  await books.settings.settings.put({
    ...(await books.settings.settings.get(GUILD)),
    pingRoleId: '500000000000000001',
  });
  await store.deliveries.put('to the person', aDelivery('to the person', { kind: 'direct', userId: PERSON }));
  await store.outbox.put('to the server', aDelivery('to the server', CHANNEL));
  const room = openNewsroom([aFeed({ scope: GUILD })]);
  room.publish(anItem('Salah: interest, Liverpool -> Hilal'));
  await runCycle({ ...room.deps, store });
  const saga = await store.sagas.get('salah');
  await store.sagaChanges.put('salah', {
    saga: saga ?? { id: 'salah', player: { name: 'Salah' }, claims: [] },
    scope: GUILD,
  });
  await store.sagaThreads.put('root', {
    id: 'root',
    sagaId: 'salah',
    destination: CHANNEL,
    state: { kind: 'none', reason: 'not-opened' },
  });
  await store.wrongReadings.put('report', {
    id: 'report',
    at: new Date(NOON).toISOString(),
    voices: 1,
    guildId: GUILD,
    text: `<@${PERSON}> says that this is wrong`,
    said: [],
    trace: [],
  });
  await store.departures.put(GUILD, { guildId: GUILD, leftAt: new Date(NOON).toISOString() });
  await store.deliveries.put('long ago', aDelivery('long ago', CHANNEL));
  await store.deliveries.put('a longer id', aDelivery('a longer id', { kind: 'direct', userId: `${PERSON}99` }));
  tamper(path, (database) => database.exec("UPDATE deliveries SET expires = 1 WHERE key = 'long ago'"));
  return { path, store, books, privacy };
}

function aDelivery(id: string, destination: Destination): Delivery {
  const users = destination.kind === 'direct' ? [destination.userId] : [];
  return {
    id,
    letter: {
      kind: 'alert',
      id,
      developmentId: 'development',
      sagaId: 'salah',
      destination,
      followIds: [],
      language: 'en',
      body: { content: '', embeds: [], components: [], allowed_mentions: { parse: [], users } },
    },
    nonce: 'nonce',
    status: 'sent',
    order: 0,
    editPending: false,
    attempts: 1,
    reason: 'sent',
    queuedAt: new Date(NOON).toISOString(),
  };
}

/** Every row of the file, of whatever table, in whose key or record the id stands, by table. */
function tracesOf(id: string, path: string): readonly string[] {
  return tamper(path, (database) => {
    const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all().map(String);
    expect(tables.length).toBeGreaterThan(15);
    return tables.flatMap((table) =>
      database
        .prepare(`SELECT * FROM ${table}`)
        .all()
        .filter((row) => new RegExp(`(?<![0-9])${id}(?![0-9])`).test(JSON.stringify(row)))
        .map(() => table),
    );
  });
}

describe('privacy', () => {
  it('counts every record that names a person', async () => {
    const { path, privacy } = await aLivedInStore();
    expect(await privacy.countOf(PERSON)).toBe(tracesOf(PERSON, path).length);
  });

  it('leaves no row with the id of a person who asked to be forgotten, and others their follows', async () => {
    const { path, store, books, privacy } = await aLivedInStore();
    await privacy.forgetUser(PERSON);
    expect(tracesOf(PERSON, path)).toEqual([]);
    expect(await store.deliveries.get('a longer id')).toBeDefined();
    expect(await privacy.countOf(PERSON)).toBe(0);
    expect(await books.follows.listFor(CHANNEL)).toMatchObject([{ createdBy: NOBODY, ping: { kind: 'nobody' } }]);
    expect(await books.feeds.listFor(GUILD)).toHaveLength(1);
  });

  it('leaves no row with the id of a server that asked to be forgotten, and no other server loses anything', async () => {
    const { path, books, privacy } = await aLivedInStore();
    await books.follows.add(
      aFollow({ destination: { ...CHANNEL, guildId: OTHER_GUILD, channelId: '300000000000000002' } }),
    );
    expect(new Set(tracesOf(GUILD, path))).toEqual(
      new Set([
        'feeds',
        'sagas',
        'saga_changes',
        'follows',
        'guild_settings',
        'mutes',
        'outbox',
        'deliveries',
        'saga_threads',
        'wrong_readings',
        'departures',
      ]),
    );
    await privacy.forgetGuild(GUILD);
    expect(tracesOf(GUILD, path)).toEqual([]);
    expect(books.follows.listForGuild(OTHER_GUILD)).toHaveLength(1);
  });
});

describe('the store in memory', () => {
  it('forgets by the same rule', async () => {
    const store = openMemoryStore();
    await store.deliveries.put('to the person', aDelivery('to the person', { kind: 'direct', userId: PERSON }));
    await store.deliveries.put('to another', aDelivery('to another', { kind: 'direct', userId: `${PERSON}99` }));
    expect(await store.countNaming(PERSON)).toBe(1);
    await store.deleteNaming(PERSON);
    expect((await store.deliveries.list()).map(({ id }) => id)).toEqual(['to another']);
  });
});

import { describe, expect, it } from 'vitest';
import { runCycle } from '../../src/cycle.ts';
import type { Delivery } from '../../src/delivery/delivery.ts';
import type { Destination } from '../../src/follows/follow.ts';
import { openBooks } from '../../src/services/open-books.ts';
import { openPrivacy } from '../../src/services/privacy.ts';
import { openMemoryStore, type Repository, type Store } from '../../src/store.ts';
import { aFeed, aFollow, anItem, GUILD, NOON, openNewsroom, OTHER_GUILD } from '../a-newsroom.ts';

const PERSON = '400000000000000009';
const NOBODY = '100000000000000000';
const CHANNEL = { kind: 'channel', guildId: GUILD, channelId: '300000000000000001' } as const;

/** A store in which a person and a server have left a trace wherever they can. */
async function aLivedInStore() {
  const store = openMemoryStore();
  const books = await openBooks(store, () => new Date(NOON), { info: () => undefined });
  const privacy = openPrivacy({ ...books, store, nobody: () => NOBODY });
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
  return { store, books, privacy };
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

/** Every record of the store that has the id anywhere in it, by shelf. */
async function tracesOf(id: string, store: Store): Promise<readonly string[]> {
  const shelves = Object.entries(store).filter(
    (entry): entry is [string, Repository<unknown>] => typeof entry[1] === 'object',
  );
  expect(shelves.length).toBeGreaterThan(8);
  const found = await Promise.all(
    shelves.map(async ([name, shelf]) =>
      (await shelf.list()).filter((record) => JSON.stringify(record).includes(id)).map(() => name),
    ),
  );
  return found.flat();
}

describe('privacy', () => {
  it('counts every record that names a person', async () => {
    const { store, privacy } = await aLivedInStore();
    expect(await privacy.countOf(PERSON)).toBe((await tracesOf(PERSON, store)).length);
  });

  it('leaves no row with the id of a person who asked to be forgotten, and others their follows', async () => {
    const { store, books, privacy } = await aLivedInStore();
    await privacy.forgetUser(PERSON);
    expect(await tracesOf(PERSON, store)).toEqual([]);
    expect(await privacy.countOf(PERSON)).toBe(0);
    expect(await books.follows.listFor(CHANNEL)).toMatchObject([{ createdBy: NOBODY, ping: { kind: 'nobody' } }]);
    expect(await books.feeds.listFor(GUILD)).toHaveLength(1);
  });

  it('leaves no row with the id of a server that asked to be forgotten, and no other server loses anything', async () => {
    const { store, books, privacy } = await aLivedInStore();
    await books.follows.add(
      aFollow({ destination: { ...CHANNEL, guildId: OTHER_GUILD, channelId: '300000000000000002' } }),
    );
    expect(new Set(await tracesOf(GUILD, store))).toEqual(
      new Set(['feeds', 'sagas', 'follows', 'guildSettings', 'mutes', 'outbox']),
    );
    await privacy.forgetGuild(GUILD);
    expect(await tracesOf(GUILD, store)).toEqual([]);
    expect(books.follows.listForGuild(OTHER_GUILD)).toHaveLength(1);
  });
});

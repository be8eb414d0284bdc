import { describe, expect, it } from 'vitest';
import type { FeedState } from '../../src/feeds/feed.ts';
import type { Trouble } from '../../src/feeds/trouble.ts';
import type { FeedTest } from '../../src/discord/services.ts';
import {
  aContext,
  aPersonWith,
  FAN,
  idsOn,
  MANAGER,
  must,
  optionsOf,
  SERVER,
  type Shown,
  wordsOf,
} from '../discord/build.ts';
import { openTestServices } from '../discord/services.ts';

const SITE = 'https://harbour.example';
const FEED = 'https://harbour.example/rss';
const SECRET = 'https://anna:geheim@harbour.example/rss?key=secret';

const readable: Extract<FeedTest, { kind: 'readable' }> = {
  kind: 'readable',
  address: FEED,
  outlet: 'Harbour Post',
  language: 'en',
  itemCount: 31,
  items: [
    { title: 'Isak has medical @everyone', told: ['Alexander Isak has medical at Liverpool'] },
    { title: 'Ticket prices rise', told: [], silence: 'no-development' },
    { title: 'A defender is wanted', told: [], silence: 'nobody-named' },
  ],
  alternatives: ['https://harbour.example/comments.rss'],
};

const gone: FeedTest = { kind: 'unusable', trouble: { code: 'gone', status: 410 } };

function aServer() {
  const { services, world } = openTestServices();
  world.feedTests
    .set(SITE, readable)
    .set(FEED, readable)
    .set(SECRET, { ...readable, address: SECRET });
  const manager = aPersonWith(services, aContext(MANAGER));
  const list = async () => services.feeds.listFor(SERVER);
  const add = async (url: string, outlet: string, state: Partial<FeedState> = {}) => {
    const facts = { addedBy: FAN, addedAt: '2026-01-01T12:00:00.000Z' };
    const { id } = await services.feeds.add({ url, outlet, language: 'en', scope: SERVER, ...facts });
    world.feedStates.set(id, { feedId: id, warmed: true, failuresInARow: 0, ...state });
    return id;
  };
  return { services, world, manager, list, add };
}

/** A press on a button of a message, which comes back with what the message links to. */
function onMessage({ embeds }: Shown) {
  const links = embeds.flatMap(({ url = '' }) => (url === '' ? [] : [url]));
  return { message: { id: '600000000000000001', channelId: '1', authorId: '1', text: '', links, customIds: [] } };
}

describe('/feeds add', () => {
  it('shows what it would have told, and adds nothing before the tap', async () => {
    const { manager, list } = aServer();
    const shown = await manager.types('feeds', { address: SITE }, 'add');
    expect(wordsOf(shown)).toBe(
      [
        'What stands in it now is read silently; only what comes later is told, and only in this server.',
        'Harbour Post: 31 items',
        '• Isak has medical ＠everyone',
        '-# would tell: Alexander Isak has medical at Liverpool',
        '• Ticket prices rise',
        '-# silent: no development in it',
        '• A defender is wanted',
        '-# silent: it names no player',
        'The site has other feeds too: <https://harbour.example/comments.rss>',
      ].join('\n'),
    );
    expect(await list()).toEqual([]);
    const added = await manager.presses(idsOn(shown)['Add this feed'] ?? '', [], onMessage(shown));
    expect(added.content).toContain('Added: **Harbour Post**');
    expect(await list()).toMatchObject([{ feed: { url: FEED, scope: SERVER, outlet: 'Harbour Post' } }]);
  });

  it('shows no password and no key of an address, and adds it whole all the same', async () => {
    const { manager, list } = aServer();
    const shown = await manager.types('feeds', { address: SECRET }, 'add');
    expect(JSON.stringify(shown)).not.toMatch(/geheim|secret/);
    await manager.presses(idsOn(shown)['Add this feed'] ?? '', [], onMessage(shown));
    expect(await list()).toMatchObject([{ feed: { url: SECRET } }]);
    const listed = await manager.types('feeds', {}, 'list');
    const card = await manager.presses('feeds-open', [optionsOf(listed)[0]?.value ?? '']);
    expect(JSON.stringify([listed, card])).not.toMatch(/geheim|secret/);
  });

  it('forgets such an address after an hour, and says what to do', async () => {
    const { manager, list, world } = aServer();
    const shown = await manager.types('feeds', { address: SECRET }, 'add');
    world.now = new Date(world.now.getTime() + 61 * 60_000);
    const late = await manager.presses(idsOn(shown)['Add this feed'] ?? '', [], onMessage(shown));
    expect(late.content).toContain('use `/feeds add` again');
    expect(await list()).toEqual([]);
  });

  it('adds nothing on “No, thanks”, and nothing twice', async () => {
    const { manager, list } = aServer();
    const shown = await manager.types('feeds', { address: SITE }, 'add');
    expect((await manager.presses(idsOn(shown)['No, thanks'] ?? '')).content).toBe('Nothing was added.');
    expect(await list()).toEqual([]);
    await manager.presses('feeds-add', [], onMessage(shown));
    expect((await manager.presses('feeds-add', [], onMessage(shown))).content).toContain(
      'reads **Harbour Post** already',
    );
    expect(await list()).toHaveLength(1);
  });

  it.each([
    [{ code: 'bad-address' }, 'no web address'],
    [{ code: 'private-address' }, 'not on the public internet'],
    [{ code: 'gone', status: 404 }, 'nothing at this address any more (404)'],
    [{ code: 'locked', status: 403 }, 'does not let me read this (403)'],
    [{ code: 'no-feed-on-site' }, 'I found none behind the page'],
  ] satisfies [Trouble, string][])('says what is wrong with an address: %o', async (trouble, words) => {
    const { manager, world } = aServer();
    world.feedTests.set('x', { kind: 'unusable', trouble });
    expect((await manager.types('feeds', { address: 'x' }, 'add')).content).toContain(words);
  });

  it('says how many feeds a server may add when it has that many', async () => {
    const { manager, services, add } = aServer();
    for (let number = 0; number < services.feeds.limit; number += 1) {
      await add(`https://n${number}.example/rss`, `N${number}`);
    }
    const words = 'A server may add 20 feeds, and this one has.';
    expect((await manager.types('feeds', { address: SITE }, 'add')).content).toContain(words);
    const pressed = await manager.presses('feeds-add', [], {
      message: { id: '1', channelId: '1', authorId: '1', text: '', links: [FEED], customIds: [] },
    });
    expect(pressed.content).toContain(words);
  });

  it('asks again when the message it sat on lost the address', async () => {
    const { manager } = aServer();
    expect((await manager.presses('feeds-add')).content).toContain('use `/feeds add` again');
  });
});

describe('/feeds list', () => {
  it('shows health as a table that fits a phone, and below it what ails a feed', async () => {
    const { manager, add } = aServer();
    expect((await manager.types('feeds', {}, 'list')).content).toContain('`/feeds add` takes a feed or a site');
    const read = { lastGoodAt: '2026-01-05T11:57:00.000Z', lastPolledAt: '2026-01-05T11:57:00.000Z' };
    await add(FEED, 'Harbour Post', { ...read, itemsRead: 31, alertsTold: 1 });
    await add('https://b.example/', 'Broken', {
      ...read,
      failuresInARow: 3,
      failingSince: '2026-01-05T11:00:00.000Z',
      trouble: { code: 'server-error', status: 503 },
      notBefore: '2026-01-05T12:20:00.000Z',
    });
    await add('https://new.example/', 'New');
    const [embed] = (await manager.types('feeds', {}, 'list')).embeds;
    expect(embed?.title).toBe('Feeds of this server: 3 of 20');
    const [, table = '', troubles] = (embed?.description ?? '').split('```');
    expect(Math.max(...table.split('\n').map((line) => line.length))).toBeLessThanOrEqual(33);
    expect(table.replaceAll(/\s+/g, ' ')).toMatch(
      /✗ Broken 3 min\. ago 0 items .*Harbour Post 3 min\. ago 31 items .*1 told New never yet/,
    );
    expect(troubles).toContain('**Broken**: The outlet’s server is in trouble (503). Next try <t:1767615600:R>.');
  });

  it('leads to each feed, which can be paused, resumed, tested and removed', async () => {
    const { manager, add, list, world } = aServer();
    const id = await add(FEED, 'Harbour Post', { lastGoodAt: '2026-01-05T11:57:00.000Z' });
    const listed = await manager.types('feeds', {}, 'list');
    expect(optionsOf(listed)).toMatchObject([{ label: 'Harbour Post', value: id }]);
    const card = await manager.presses('feeds-open', [id]);
    expect(wordsOf(card)).toContain(`Works: last read <t:1767614220:R>`);
    expect(wordsOf(card)).toContain(`Added by <@${FAN}>`);
    const paused = await manager.presses(must(idsOn(card)['Pause']));
    expect(wordsOf(paused)).toContain('Paused <t:1767614400:R>');
    expect(await list()).toMatchObject([{ feed: { pausedAt: '2026-01-05T12:00:00.000Z' } }]);
    expect(wordsOf(await manager.types('feeds', {}, 'list'))).toContain('paused');
    await manager.presses(must(idsOn(paused)['Resume']));
    expect((await list())[0]?.feed).not.toHaveProperty('pausedAt');
    const tested = await manager.presses(must(idsOn(card)['Test now']));
    expect(tested.content).toContain('**Harbour Post** can be read: 31 items.');
    expect(world.hurried).toEqual([id]);
    expect((await manager.presses(must(idsOn(card)['Remove']))).content).toContain('Removed: **Harbour Post**');
    expect(await list()).toEqual([]);
    expect((await manager.presses(must(idsOn(card)['Pause']))).content).toContain('no longer has that feed');
  });

  it('says on “Try again” what is still the matter, and hurries nothing', async () => {
    const { manager, add, world } = aServer();
    const id = await add('https://b.example/', 'Broken', { failuresInARow: 3, trouble: { code: 'timeout' } });
    world.feedTests.set('https://b.example/', gone);
    const card = await manager.presses('feeds-open', [id]);
    const tried = await manager.presses(must(idsOn(card)['Try again']));
    expect(tried.content).toContain(
      '**Broken** still can not be read. There is nothing at this address any more (410)',
    );
    expect(world.hurried).toEqual([]);
  });

  it('turns its pages', async () => {
    const { manager, add } = aServer();
    for (let number = 10; number < 25; number += 1) {
      await add(`https://n${number}.example/rss`, `N${number}`);
    }
    const first = await manager.types('feeds', {}, 'list');
    expect(optionsOf(first)).toHaveLength(10);
    expect(optionsOf(await manager.presses(must(idsOn(first)['On'])))).toMatchObject(
      Array.from({ length: 5 }, (_, n) => ({ label: `N${n + 20}` })),
    );
  });
});

describe('/feeds test and remove', () => {
  it('tests without offering to add', async () => {
    const shown = await aServer().manager.types('feeds', { address: SITE }, 'test');
    expect(idsOn(shown)).toEqual({});
    expect(wordsOf(shown)).toContain('would tell: Alexander Isak');
  });

  it('removes what is suggested or named, and says so when there is no such feed', async () => {
    const { manager, list, add } = aServer();
    await add(FEED, 'Harbour Post');
    const [suggested] = await manager.isSuggested('feeds', 'feed', 'harb', 'remove');
    expect(suggested?.name).toBe('Harbour Post · harbour.example');
    expect((await manager.types('feeds', { feed: 'Harbor' }, 'remove')).content).toContain('no feed called “Harbor”');
    expect((await manager.types('feeds', { feed: suggested?.value }, 'remove')).content).toContain(
      'Removed: **Harbour Post**',
    );
    expect(await list()).toEqual([]);
  });
});

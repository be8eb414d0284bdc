import { describe, expect, it } from 'vitest';
import { FEEDS_PER_SERVER } from '../../src/discord/feed-lines.ts';
import type { FeedTest } from '../../src/discord/services.ts';
import { aContext, aPersonWith, idsOn, MANAGER, SERVER, type Shown, wordsOf } from '../discord/build.ts';
import { openTestServices } from '../discord/services.ts';

const SITE = 'https://harbour.example';
const FEED = 'https://harbour.example/rss?key=secret';

const readable: FeedTest = {
  kind: 'readable',
  address: FEED,
  outlet: 'Harbour Post',
  language: 'en',
  itemCount: 31,
  items: [
    { title: 'Isak has medical @everyone', told: ['Alexander Isak has medical at Liverpool'] },
    { title: 'Ticket prices rise', told: [], silence: 'no player in it' },
  ],
  alternatives: ['https://harbour.example/comments.rss'],
};

function aServer() {
  const { services, world } = openTestServices();
  world.feedTests.set(SITE, readable).set(FEED, readable);
  const manager = aPersonWith(services, aContext(MANAGER));
  const list = async () => services.feeds.listFor(SERVER);
  return { services, world, manager, list };
}

/** A press on a button of a message, which comes back with what the message links to. */
function onMessage({ embeds }: Shown) {
  const links = embeds.flatMap(({ url = '' }) => url);
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
        '-# silent: no player in it',
        'The site has other feeds too: <https://harbour.example/comments.rss>',
      ].join('\n'),
    );
    expect(await list()).toEqual([]);
    const added = await manager.presses(idsOn(shown)['Add this feed'] ?? '', [], onMessage(shown));
    expect(added.content).toContain('Added: **Harbour Post**');
    expect(await list()).toMatchObject([{ feed: { url: FEED, scope: SERVER, outlet: 'Harbour Post' } }]);
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
    ['bad-address', 'no web address'],
    ['private-address', 'not on the public internet'],
    ['unreachable', 'I can not reach it: 404'],
    ['too-large', 'too large for a feed: 404'],
    ['no-feed', 'There is no feed there, and the page names none: 404'],
  ] as const)('says what is wrong with an address: %s', async (reason, words) => {
    const { manager, world } = aServer();
    world.feedTests.set('x', { kind: 'unusable', reason, detail: '404' });
    expect((await manager.types('feeds', { address: 'x' }, 'add')).content).toContain(words);
  });

  it('says how many feeds a server may add when it has that many', async () => {
    const { manager, services } = aServer();
    for (let number = 0; number < FEEDS_PER_SERVER; number += 1) {
      const url = `https://n${number}.example/rss`;
      await services.feeds.add({ url, outlet: `N${number}`, language: 'en', scope: SERVER });
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

describe('/feeds test, list and remove', () => {
  it('tests without offering to add', async () => {
    const shown = await aServer().manager.types('feeds', { address: SITE }, 'test');
    expect(idsOn(shown)).toEqual({});
    expect(wordsOf(shown)).toContain('would tell: Alexander Isak');
  });

  it('lists how each feed is, and shows no key that stands in an address', async () => {
    const { services, manager, world } = aServer();
    expect((await manager.types('feeds', {}, 'list')).content).toContain('`/feeds add` takes a feed or a site');
    const add = async (url: string, outlet: string) =>
      services.feeds.add({ url, outlet, language: 'en', scope: SERVER });
    const { id: good } = await add(FEED, 'Harbour Post');
    const { id: bad } = await add('https://b.example/', 'Broken');
    await add('https://new.example/', 'New');
    const lastGoodAt = '2026-01-05T11:00:00.000Z';
    world.feedStates.set(good, { feedId: good, warmed: true, lastGoodAt, failuresInARow: 0 });
    world.feedStates.set(bad, {
      feedId: bad,
      warmed: true,
      lastFailure: 'status 500',
      failuresInARow: 3,
      notBefore: lastGoodAt,
    });
    const words = wordsOf(await manager.types('feeds', {}, 'list'));
    expect(words).toContain('Feeds of this server: 3 of 20');
    expect(words).toContain('**Harbour Post** · last read <t:1767610800:R>\n-# <https://harbour.example/rss?…>');
    expect(words).toContain('**Broken** · failing since 3 tries: status 500; next try <t:1767610800:R>');
    expect(words).toContain('**New** · not read yet');
    expect(words).not.toContain('secret');
  });

  it('removes what is suggested or named, and says so when there is no such feed', async () => {
    const { services, manager, list } = aServer();
    await services.feeds.add({ url: FEED, outlet: 'Harbour Post', language: 'en', scope: SERVER });
    const [suggested] = await manager.isSuggested('feeds', 'feed', 'harb', 'remove');
    expect(suggested?.name).toBe('Harbour Post · harbour.example');
    expect((await manager.types('feeds', { feed: 'Harbor' }, 'remove')).content).toContain('no feed called “Harbor”');
    expect((await manager.types('feeds', { feed: suggested?.value }, 'remove')).content).toContain(
      'Removed: **Harbour Post**',
    );
    expect(await list()).toEqual([]);
  });
});

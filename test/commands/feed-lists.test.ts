import { describe, expect, it } from 'vitest';
import type { FeedTest } from '../../src/discord/services.ts';
import { readOpml } from '../../src/items/opml.ts';
import { aContext, aPersonWith, MANAGER, SERVER, wordsOf } from '../discord/build.ts';
import { openTestServices } from '../discord/services.ts';

const FILE = { url: 'https://files.example/mine.opml', size: 2_000 };

function readable(address: string): FeedTest {
  return {
    kind: 'readable',
    address,
    outlet: 'As it calls itself',
    language: 'en',
    itemCount: 1,
    items: [],
    alternatives: [],
  };
}

/** A server, and a file with feeds of these names; those that begin with "dead" are gone. */
function aServerWith(...names: readonly string[]) {
  const { services, world } = openTestServices();
  const feeds = names.map((name) => ({ address: `https://${name}.example/rss`, name }));
  world.feedLists.set(FILE.url, { kind: 'list', feeds });
  for (const { address, name } of feeds) {
    const gone: FeedTest = { kind: 'unusable', trouble: { code: 'gone', status: 404 } };
    world.feedTests.set(address, name.startsWith('dead') ? gone : readable(address));
  }
  const manager = aPersonWith(services, aContext(MANAGER));
  const add = async (url: string, outlet: string) => services.feeds.add({ url, outlet, language: 'en', scope: SERVER });
  const outlets = async () => (await services.feeds.listFor(SERVER)).map(({ feed }) => feed.outlet);
  return {
    services,
    world,
    manager,
    add,
    outlets,
    imports: () => manager.types('feeds', { file: FILE }, 'import'),
  };
}

/** "taken 2" and so on, out of the table. */
function counts(words: string): readonly string[] {
  return [...words.matchAll(/^(taken|known already|refused) +(\d+)$/gm)].map(([, what, count]) => `${what} ${count}`);
}

describe('/feeds import', () => {
  it('takes what can be read, under the names of the list, and says what became of every feed', async () => {
    const { imports, outlets, add } = aServerWith('quay', 'pier', 'dead-end', 'dock');
    await add('http://dock.example/rss/', 'The Dock');
    const words = wordsOf(await imports());
    expect(counts(words)).toEqual(['taken 2', 'known already 1', 'refused 1']);
    expect(words).toMatch(/^What became of them +Feeds$/m);
    expect(words).toContain('• **dead-end**: There is nothing at this address any more (404).');
    expect(await outlets()).toEqual(['The Dock', 'quay', 'pier']);
  });

  it('stops at the limit and says so', async () => {
    const many = Array.from({ length: 23 }, (_, n) => `n${n}`);
    const { imports, outlets } = aServerWith(...many);
    const words = wordsOf(await imports());
    expect(counts(words)).toEqual(['taken 20', 'known already 0', 'refused 3']);
    expect(words).toContain('**n22**: This server may add no more feeds.');
    expect(await outlets()).toHaveLength(20);
  });

  it('puts many refusals into a file', async () => {
    const { imports } = aServerWith(...Array.from({ length: 12 }, (_, n) => `dead-${n}`));
    const shown = await imports();
    expect(wordsOf(shown)).toContain('stands in the attached file');
    const [file] = shown.files;
    expect(file?.name).toBe('refused.txt');
    const text = new TextDecoder().decode(file?.bytes);
    expect(text.match(/nothing at this address/g)).toHaveLength(12);
    expect(text).toContain('dead-7\n  https://dead-7.example/rss\n');
  });

  it('takes the same list again as known', async () => {
    const { imports } = aServerWith('quay', 'pier');
    await imports();
    expect(counts(wordsOf(await imports()))).toEqual(['taken 0', 'known already 2', 'refused 0']);
  });

  it.each([
    ['unreachable', 'could not fetch that file'],
    ['no-list', 'no list of feeds in that file'],
    ['too-large', 'larger than 256 KB'],
  ] as const)('says what is wrong with a file: %s', async (reason, words) => {
    const { imports, world } = aServerWith();
    world.feedLists.set(FILE.url, { kind: 'unusable', reason });
    expect((await imports()).content).toContain(words);
  });

  it('does not even fetch a file that Discord says is large, and tries no endless list', async () => {
    const { manager, imports } = aServerWith(...Array.from({ length: 101 }, (_, n) => `n${n}`));
    const large = await manager.types('feeds', { file: { ...FILE, size: 300_000 } }, 'import');
    expect(large.content).toContain('larger than 256 KB');
    expect((await imports()).content).toContain('holds 101 feeds, and I take 100 at a time');
  });
});

describe('/feeds export', () => {
  it('hands over what an import takes, without passwords and keys', async () => {
    const { manager, add } = aServerWith();
    expect((await manager.types('feeds', {}, 'export')).content).toContain('has added no feed');
    await add('https://quay.example/rss?section=transfers', 'The Quay');
    await add('https://anna:geheim@pier.example/rss?api_key=geheim&format=xml', 'The Pier');
    const { content, files } = await manager.types('feeds', {}, 'export');
    expect(content).toContain('2 feeds of this server');
    expect(content).toContain('left a password or key out of 1 address');
    expect(readOpml(new TextDecoder().decode(files[0]?.bytes))).toEqual([
      { name: 'The Quay', address: 'https://quay.example/rss?section=transfers' },
      { name: 'The Pier', address: 'https://pier.example/rss?format=xml' },
    ]);
  });
});

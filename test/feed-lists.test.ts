import { describe, expect, it } from 'vitest';
import { messagesIn } from '../src/sandbox/world.ts';
import { aTownInUse } from './a-town.ts';

/** A town, and what is typed there: the words and files of the answer once it changes no more. */
async function aTown() {
  const town = await aTownInUse();
  const { sandbox, seed } = town;
  const { 'transfer-news': news } = seed.channels;
  const upload = (text: string): string =>
    sandbox.person.upload({ filename: 'mine.opml', contentType: 'text/xml', bytes: Buffer.from(text) });
  const types = async (path: string, options: Readonly<Record<string, string>>, words: string) => {
    const outcome = await sandbox.person.runCommand(seed.youId, news, path, options);
    const id = 'message' in outcome ? outcome.message.id : '';
    const answer = () => messagesIn(sandbox.world, news).find((message) => message.id === id);
    await expect.poll(() => JSON.stringify(answer()), { timeout: 20_000 }).toContain(words);
    return answer();
  };
  return { ...town, upload, types };
}

describe('a list of feeds in the hands of an admin', { timeout: 40_000 }, () => {
  it('is fetched from Discord, taken in and handed out again as a file', async () => {
    const { publishElsewhere, store, upload, types } = await aTown();
    const addresses = ['The Quay', 'The Pier'].map((outlet) => publishElsewhere(outlet));
    const outlines = [...addresses, 'http://127.0.0.1:9/gone'].map((url) => `<outline text="Mine" xmlUrl="${url}"/>`);
    const file = upload(`<opml version="2.0"><body>${outlines.join('')}</body></opml>`);
    const report = JSON.stringify(await types('feeds import', { file }, 'The list is done'));
    expect(report).toMatch(/taken +2/);
    expect(report).toContain('not on the public internet');
    expect((await store.feeds.list()).map(({ url }) => url).toSorted()).toEqual(addresses.toSorted());
    const handed = await types('feeds export', {}, '2 feeds of this server');
    const [attached] = handed?.attachments ?? [];
    const opml = await (await fetch(attached?.url ?? '')).text();
    expect(addresses.filter((address) => !opml.includes(address))).toEqual([]);
  });

  it('is named for what it is when it is none', async () => {
    const { upload, types } = await aTown();
    await types('feeds import', { file: upload('a shopping list') }, 'no list of feeds in that file');
  });
});

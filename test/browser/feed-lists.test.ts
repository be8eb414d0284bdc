import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { aTownInUse } from '../a-town.ts';
import { describeInBrowser, DESK_AND_PHONE, openPage } from './open-page.ts';

describeInBrowser('an admin with a list of feeds', () => {
  it.each(DESK_AND_PHONE)(
    'takes it out as a file and in again, on a %s',
    { timeout: 90_000 },
    async (name, size, theme) => {
      const town = await aTownInUse();
      const { sandbox, publishElsewhere, store } = town;
      const { page, problems, runCommand, typeCommand, message, shot } = await openPage(sandbox.url, { size, theme });
      const urls = ['The Quay', 'The Pier'].map((outlet) => publishElsewhere(outlet));
      const list = (addresses: readonly string[]) =>
        `<opml version="2.0"><body>${addresses.map((url) => `<outline text="Mine" xmlUrl="${url}"/>`).join('')}</body></opml>`;
      const send = async (file: string | { name: string; mimeType: string; buffer: Buffer }, words: string) => {
        await typeCommand('feeds import');
        await page.getByLabel(/^file: /).setInputFiles(file);
        await page.locator('#panel').getByText('Enter sends the command.').waitFor();
        await shot(`feeds-import-form-${name}`);
        await page.getByLabel(/^file: /).press('Enter');
        await message(words);
      };

      const typed = Buffer.from(list([...urls, 'http://127.0.0.1:9/gone']));
      await send({ name: 'my feeds.opml', mimeType: 'text/xml', buffer: typed }, 'The list is done');
      await shot(`feeds-import-${name}`);
      expect((await store.feeds.list()).map(({ url }) => url).toSorted()).toEqual(urls.toSorted());

      await runCommand('feeds export');
      const handed = await message('2 feeds of this server');
      await shot(`feeds-export-${name}`);
      const downloading = page.waitForEvent('download');
      await handed.getByRole('link', { name: /opml/ }).click();
      const download = await downloading;
      const path = await download.path();
      const opml = await readFile(path, 'utf8');
      expect(urls.filter((url) => !opml.includes(url))).toEqual([]);

      await send(path, 'known already');
      expect(await store.feeds.list()).toHaveLength(2);

      await typeCommand('feeds import');
      const large = { name: 'huge.opml', mimeType: 'text/xml', buffer: Buffer.alloc(700_000, 32) };
      await page.getByLabel(/^file: /).setInputFiles(large);
      await page.getByText('files may have 500 kB').waitFor();
      expect(problems.filter((problem) => !problem.includes('413'))).toEqual([]);
    },
  );
});

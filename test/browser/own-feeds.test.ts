import { expect, it } from 'vitest';
import { aTownInUse } from '../a-town.ts';
import { describeInBrowser, DESK_AND_PHONE, openPage } from './open-page.ts';

const OUTLET = 'The Harbour Post';

/** A town with an outlet that nobody reads yet, and half an hour that passes before each look at its feed. */
async function aTownWithASite() {
  const town = await aTownInUse();
  const { bot, pass, publishElsewhere } = town;
  publishElsewhere(
    OUTLET,
    { title: 'Liverpool reject Real Madrid approach for Trent Alexander-Arnold' },
    { title: 'Ticket prices rise again' },
  );
  const poll = async () => {
    await pass(30);
    await bot.cycle('public');
    await bot.settled();
  };
  return { ...town, poll };
}

describeInBrowser('an admin', () => {
  it.each(DESK_AND_PHONE)(
    'adds a feed from a site’s address, sees it break and recover, on a %s',
    { timeout: 120_000 },
    async (name, size, theme) => {
      const { sandbox, siteOf, withdraw, publishElsewhere, poll, store } = await aTownWithASite();
      const { page, problems, runCommand, message, openChannel, shot } = await openPage(sandbox.url, { size, theme });
      const latest = page.locator('.message').last();

      await runCommand('feeds add', { address: siteOf(OUTLET) });
      await message('would tell: Liverpool reject Real Madrid approach for Trent Alexander-Arnold');
      await shot(`feeds-preview-${name}`);
      await latest.getByRole('button', { name: 'Add this feed' }).click();
      await message('Added: News');
      await poll();
      await runCommand('feeds list');
      await message('Feeds of this server: 1 of 20');
      await expect.poll(() => page.locator('pre').last().textContent()).toContain('3 items');
      await shot(`feeds-list-${name}`);

      withdraw(OUTLET);
      for (let times = 0; times < 3; times += 1) {
        await poll();
      }
      await runCommand('feeds list');
      await message('There is nothing at this address any more (404)');
      await shot(`feeds-failing-${name}`);
      await openChannel('welcome');
      const notice = await message('I can no longer read the feed News');
      await notice.scrollIntoViewIfNeeded();
      await page.getByRole('button', { name: 'Try again' }).click();
      await message('still can not be read');
      await shot(`feeds-broken-${name}`);

      publishElsewhere(OUTLET);
      await page.getByRole('button', { name: 'Try again' }).click();
      await message('can be read: 3 items');
      await poll();
      await message('The feed News can be read again');
      await shot(`feeds-recovered-${name}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect((await store.feeds.list()).map(({ outlet }) => outlet)).toEqual(['News']);
      expect(problems).toEqual([]);
    },
  );
});

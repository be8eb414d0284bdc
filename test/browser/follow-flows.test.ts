import { expect, it } from 'vitest';
import { aTownInUse } from '../a-town.ts';
import { describeInBrowser, DESK_AND_PHONE, openPage } from './open-page.ts';

const HEADLINE = 'Liverpool reject Real Madrid approach for Trent Alexander-Arnold';

const LEFT_OUT = 'Liverpool make £40m bid for Nico Williams';

describeInBrowser('a fan', () => {
  it.each(DESK_AND_PHONE)(
    'follows by suggestion, among namesakes and misspelt, on a %s',
    { timeout: 120_000 },
    async (name, size, theme) => {
      const town = await aTownInUse();
      const { sandbox, publish, cycle, store } = town;
      publish('The Kop Courier');
      await cycle();
      const visit = await openPage(sandbox.url, { size, theme });
      const { page, problems, runCommand, typeCommand, message, openChannel, shot } = visit;
      await openChannel('transfer-news');
      const latest = page.locator('.message').last();
      /** Sends a name as it was typed, and takes no suggestion. */
      const typeAsIs = async (target: string) => {
        await typeCommand('follow');
        const field = page.getByRole('combobox', { name: /^target: / });
        await field.fill(target);
        await page.locator('#panel[aria-busy="false"]').getByRole('option').first().waitFor();
        await field.press('Escape');
        await page.getByRole('button', { name: 'Send' }).click();
      };

      await page.locator('#message-box').fill('/follow trent');
      await page.getByRole('option', { name: /Trent Alexander-Arnold/ }).waitFor();
      await shot(`follow-suggestion-${name}`);
      await page.getByRole('option', { name: /Trent Alexander-Arnold/ }).click();
      await page.getByRole('button', { name: 'Send' }).click();
      await message('Done: I tell news of Trent Alexander-Arnold');
      await shot(`follow-done-${name}`);

      await typeCommand('follow', { target: 'Liverpool', without: 'Interest' });
      const without = page.getByRole('combobox', { name: /^without: / });
      await without.fill('Interest, enq');
      await page.getByRole('option', { name: 'Interest, Enquiry' }).waitFor();
      await shot(`follow-without-${name}`);
      await page.getByRole('option', { name: 'Interest, Enquiry' }).click();
      await page.getByRole('button', { name: 'Send' }).click();
      await message('never Interest, Enquiry');
      await runCommand('follow', { target: 'Liverpool', 'not-from': 'kop cour' });
      await message('nothing that only The Kop Courier report');
      await shot(`follow-changed-${name}`);
      await runCommand('follow', { target: 'Liverpool' });
      await message('You have that already');

      await typeAsIs('Martinez');
      await message('“Martinez” can be several.');
      await shot(`follow-several-${name}`);

      await typeAsIs('alexnder arnold');
      await message('I know nobody called');
      await shot(`follow-misspelt-${name}`);
      await latest.getByRole('button', { name: /as typed/ }).click();
      await message('Done: I tell news of alexnder');

      publish('The Kop Courier', { title: HEADLINE });
      await cycle();
      const alert = await message(HEADLINE);
      await alert.scrollIntoViewIfNeeded();
      await shot(`alert-${name}`);
      await alert.getByRole('button', { name: 'Why?' }).click();
      await message('Why this alert');
      await shot(`why-${name}`);
      publish('The Kop Courier', { title: LEFT_OUT });
      await cycle();
      await runCommand('why', { headline: LEFT_OUT });
      await message('only outlets that are left out report it');
      await shot(`why-left-out-${name}`);
      await runCommand('following');
      await message('follows · page');
      await shot(`following-${name}`);
      await runCommand('latest');
      await message('Newest developments');
      await shot(`latest-${name}`);
      expect(await store.follows.list()).toHaveLength(3);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(problems).toEqual([]);
    },
  );
});

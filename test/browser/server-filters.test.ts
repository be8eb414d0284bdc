import { expect, it } from 'vitest';
import { aTownInUse } from '../a-town.ts';
import { describeInBrowser, DESK_AND_PHONE, openPage, type Visit } from './open-page.ts';

const RUMOUR = 'Liverpool make £40m bid for Nico Williams';
const ANOTHER = 'Liverpool in talks to sign Alexander Isak';
const SALE = 'Liverpool reject Real Madrid approach for Trent Alexander-Arnold';
const OFFICIAL = 'Official: Liverpool sign Nico Williams';

/** What somebody does in the newest panel with this title: everything happens in that one message. */
function panelOf({ page, message }: Visit, title: string) {
  return {
    async choose(select: string, option: string | RegExp) {
      const panel = await message(title);
      await panel.getByRole('button', { name: select }).first().click();
      await page.getByRole('option', { name: option }).first().click();
    },
    async press(name: string) {
      await (await message(title)).getByRole('button', { name, exact: true }).click();
    },
    async shows(text: string) {
      await (await message(title)).getByText(text).first().waitFor();
    },
  };
}

describeInBrowser('an admin', () => {
  it.each(DESK_AND_PHONE)(
    'quietens what is followed already, gives one follow its own filters and takes them back, on a %s',
    { timeout: 120_000 },
    async (name, size, theme) => {
      const { sandbox, publish, cycle, posts, store } = await aTownInUse();
      const report = async (...titles: readonly string[]) => {
        publish('The Kop Courier', ...titles.map((title) => ({ title })));
        await cycle();
      };
      await report();
      const visit = await openPage(sandbox.url, { size, theme });
      const { page, problems, runCommand, message, openChannel, shot } = visit;
      const setup = panelOf(visit, 'Touchline in this server');
      const panel = panelOf(visit, 'What is told of Liverpool');
      await openChannel('transfer-news');
      await runCommand('follow', { target: 'Liverpool' });
      await message('as the server tells it: every step');

      await runCommand('setup');
      await setup.press('What is told');
      await setup.choose('Every step', 'Only what is official');
      await setup.shows('official news only');
      await shot(`server-told-${name}`);
      await report(RUMOUR);
      expect(posts()).toEqual([]);
      await runCommand('why', { headline: RUMOUR });
      await message('That filter is the server’s');
      await shot(`server-why-${name}`);

      await runCommand('following');
      await message('The server tells: official news only');
      await shot(`server-following-${name}`);
      await (await message('The server tells')).getByRole('button', { name: 'Change what is told of…' }).click();
      await page.getByRole('option', { name: 'Liverpool · This channel' }).click();
      await panel.shows('As the server: official news only');
      await shot(`follow-panel-${name}`);
      await panel.choose('As the server: official news only', 'Every step');
      await panel.shows('every step');
      await panel.choose('As the server: arrivals and departures', 'Players coming in');
      await panel.shows('arrivals');
      await panel.press('Fee and outlets…');
      const form = page.getByRole('dialog', { name: 'Fee and outlets' });
      await form.getByText('Empty: as the server').first().waitFor();
      await shot(`follow-form-${name}`);
      await form.getByLabel('Smallest fee').fill('10m');
      await form.getByRole('button', { name: 'Submit' }).click();
      await panel.shows('fees from 10,000,000 where one is known');
      await shot(`follow-own-${name}`);
      await report(ANOTHER, SALE);
      expect(posts().map(({ content }) => content)).toEqual([expect.stringContaining('Isak')]);
      await runCommand('why', { headline: SALE });
      await message('That filter is the follow’s own');

      await runCommand('following');
      await message('fees from 10,000,000');
      await shot(`follow-own-listed-${name}`);
      await (await message('fees from 10,000,000')).getByRole('button', { name: 'Change what is told of…' }).click();
      await page.getByRole('option', { name: 'Liverpool · This channel' }).click();
      await expect
        .poll(() => page.locator('.message').filter({ hasText: 'What is told of Liverpool' }).count())
        .toBe(2);
      await panel.press('All as the server');
      await panel.shows('Nothing. What you choose below');
      expect(await store.follows.list()).toMatchObject([{ filters: {}, own: [] }]);
      await report(`${ANOTHER} for £60m`, OFFICIAL);
      expect(posts().map(({ content }) => content)).toEqual([
        expect.stringContaining('Isak'),
        expect.stringMatching(/^Official.*Williams/),
      ]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(problems).toEqual([]);
    },
  );
});

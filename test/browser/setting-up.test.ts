import { expect, it } from 'vitest';
import type { Store } from '../../src/store.ts';
import { aTownInUse } from '../a-town.ts';
import { describeInBrowser, openPage, PHONE, type Visit, type VisitOptions } from './open-page.ts';

const PARTS = ['Channel', 'Who may follow', 'What is told', 'Pings and sound', 'Quiet hours and limits', 'Language'];

/** A town, its page, and an admin who has opened /setup there. */
async function anAdmin(options: VisitOptions = {}) {
  const town = await aTownInUse({ startsAt: new Date(`${new Date().toISOString().slice(0, 10)}T20:00:00Z`) });
  const visit = await openPage(town.sandbox.url, options);
  await visit.openChannel('transfer-news');
  await visit.runCommand('setup');
  return { ...town, ...visit, ...handsOn(visit), settings: () => settingsOf(town.store, town.seed.guildId) };
}

async function settingsOf({ guildSettings }: Store, guildId: string) {
  return (await guildSettings.get(guildId)) ?? {};
}

/** What an admin does with the panel: everything happens in the one message. */
function handsOn({ page, message }: Visit) {
  const panel = () => message('Touchline in this server');
  const press = async (name: string) => (await panel()).getByRole('button', { name, exact: true }).click();
  /** A select is called by what it is for, and then by what is chosen. */
  const open = async (select: string) => (await panel()).getByRole('button', { name: select }).first().click();
  return {
    press,
    shows: async (text: string) => (await panel()).getByText(text).first().waitFor(),
    /** Chooses one option of a select by its name. */
    async choose(select: string, option: string) {
      await open(select);
      await page.getByRole('option', { name: option }).first().click();
    },
    /** Chooses several, and closes the select. */
    async chooseAll(select: string, ...options: readonly string[]) {
      await open(select);
      for (const name of options) {
        await page.getByRole('option', { name, exact: true }).click();
      }
      await page.keyboard.press('Escape');
    },
    async fill(form: string, fields: Readonly<Record<string, string>>) {
      const dialog = page.getByRole('dialog', { name: form });
      for (const [label, text] of Object.entries(fields)) {
        await dialog.getByLabel(label).fill(text);
      }
      await dialog.getByRole('button', { name: 'Submit' }).click();
    },
  };
}

describeInBrowser('an admin', () => {
  it('sees all settings, and comes to each part and back', async () => {
    const { press, shows, shot, problems, page } = await anAdmin();
    await shows('Every choice is saved at once.');
    await shot('setup-home');
    for (const part of PARTS) {
      await press(part);
      await shows(`Touchline in this server · ${part}`);
      await shot(`setup-${part.split(' ')[0]?.toLowerCase()}`);
      await press('Back');
      await page.getByText('Word to admins goes to').waitFor();
    }
    expect(problems).toEqual([]);
  });

  it('sets the channel, sagas in threads, and is told what the bot lacks in another one', async () => {
    const { press, choose, shows, shot, settings, seed } = await anAdmin();
    await press('Channel');
    await choose('Channel for alerts', 'staff');
    await shows('Not saved: in');
    await shot('setup-lacks-rights');
    await choose('Channel for alerts', 'announcements');
    await shows('Saved.');
    await press('Publish alerts');
    await shows('published to the servers that follow it');
    expect(await settings()).toMatchObject({ alertChannelId: seed.channels.announcements, publish: true });
  });

  it('sets what is told', async () => {
    const { press, choose, chooseAll, fill, shows, shot, settings } = await anAdmin();
    await press('What is told');
    await choose('What is told', 'Big steps');
    await shows('big steps');
    await chooseAll('Exactly which steps', 'Medical', 'Interest');
    await shows('every step but Enquiry, Approach, Talks');
    await shows('The steps chosen below');
    await choose('How good a source must be', 'Any source with a tier');
    await shows('any source with a tier (4 or better)');
    await press('Fee and outlets…');
    await shot('setup-filters');
    await fill('Fee and outlets', { 'Smallest fee': '20m', 'Outlets to leave out': 'The Daily Shout' });
    await shows('fees from 20,000,000');
    await press('No contract news');
    await shows('Tell contract news');
    await shot('setup-told');
    expect(await settings()).toMatchObject({
      defaultFilters: {
        stages: expect.arrayContaining(['interest', 'bid', 'done']),
        tierAtMost: 4,
        feeAtLeast: 20_000_000,
        outletsNot: ['The Daily Shout'],
        contracts: false,
      },
    });
  });

  it('sets quiet hours with a misspelt time zone first, steps that break through, a limit and deadline day', async () => {
    const { press, choose, chooseAll, fill, shows, shot, settings } = await anAdmin();
    await press('Quiet hours and limits');
    await press('Set quiet hours…');
    await fill('Quiet hours', { From: '23', To: '7:30', 'Time zone': 'Europe/Lodnon' });
    await shows('Did you mean Europe/London?');
    await shot('setup-zone-meant');
    await press('Set quiet hours…');
    await fill('Quiet hours', { From: '23', To: '7:30', 'Time zone': 'london' });
    await shows('23:00 to 07:30, Europe/London');
    await chooseAll('Steps that are told in quiet hours too', 'Done');
    await shows('told all the same: Done');
    await choose('Messages in an hour', '5 messages');
    await press('Wait for a second source');
    await shows('One source is enough');
    await press('Back');
    await press('Deadline day: 24 hours');
    await shows('End deadline day');
    await shot('setup-done');
    expect(await settings()).toMatchObject({
      timeZone: 'Europe/London',
      quietHours: { from: '23:00', to: '07:30', breakThrough: ['done'] },
      capPerHour: 5,
      secondSource: true,
    });
  });

  it('does it all on a phone, too', async () => {
    const { press, shows, shot, page } = await anAdmin({ size: PHONE, theme: 'light' });
    await shows('Quiet hours');
    await shot('setup-home-phone');
    for (const part of PARTS) {
      await press(part);
      await shows(`Touchline in this server · ${part}`);
      await shot(`setup-${part.split(' ')[0]?.toLowerCase()}-phone`);
      await press('Back');
      await page.getByText('Word to admins goes to').waitFor();
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  });
});

describeInBrowser('a fan', () => {
  it('reads in the morning, in one message, what came in the night, and asks why', async () => {
    const { press, fill, shows, runCommand, publish, cycle, pass, message, page, shot } = await anAdmin();
    await press('Quiet hours and limits');
    await press('Set quiet hours…');
    await fill('Quiet hours', { From: '23:00', To: '07:00', 'Time zone': 'UTC' });
    await shows('23:00 to 07:00, UTC');
    await runCommand('follow', { target: 'alexander arnold' });
    publish('The Kop Courier');
    await cycle();
    await pass(4 * 60);
    for (const title of [
      'Real Madrid make approach for Trent Alexander-Arnold',
      'Liverpool reject Real Madrid approach for Trent Alexander-Arnold',
    ]) {
      publish('The Kop Courier', { title });
      await cycle();
    }
    await runCommand('latest');
    await (await message('waits for the digest')).waitFor();
    await shot('waiting');
    await pass(8 * 60);
    const digest = await message('2 developments that had to wait');
    await digest.scrollIntoViewIfNeeded();
    await shot('digest');
    await digest.getByRole('button', { name: 'Why was one of these told?' }).click();
    await page.getByRole('option', { name: 'Trent Alexander-Arnold · Approach rejected' }).click();
    await (await message('Why this alert')).waitFor();
    await shot('digest-why');
  });
});

import { expect, it, onTestFinished } from 'vitest';
import type { ChannelName } from '../../src/sandbox/seed-world.ts';
import { openSagaTown, threadsOf } from '../threads/a-saga-town.ts';
import { describeInBrowser, openPage, PHONE } from './open-page.ts';

/** What outlets report of one saga, in order, and the headline that is made of it. */
const TALKS = 'Real Madrid in talks to sign Trent Alexander-Arnold';
const BID = 'Real Madrid make £20m bid for Trent Alexander-Arnold';
const OFF = 'Trent Alexander-Arnold move to Real Madrid collapses';
const AGAIN = 'Real Madrid make new £25m bid for Trent Alexander-Arnold';

/** Discord waits for further sources before a message is edited. */
const SOON = { timeout: 20_000 };

async function aTown(channel: ChannelName) {
  const town = await openSagaTown(channel);
  onTestFinished(() => town.close());
  const report = async (title: string) => {
    town.publish('The Kop Courier', { title });
    await town.cycle();
  };
  return { town, report, isClosed: () => threadsOf(town)[0]?.channel.thread.archived };
}

describeInBrowser('a saga in a thread', () => {
  it('is one message in the channel that says how it stands, with its steps inside', { timeout: 120_000 }, async () => {
    const { town, report, isClosed } = await aTown('transfer-news');
    const { page, openChannel, message, shot, problems } = await openPage(town.sandbox.url);
    await openChannel('transfer-news');
    await report(TALKS);
    await message(TALKS);
    await report(BID);
    await page.locator('.message').filter({ hasText: BID }).first().waitFor(SOON);
    await shot('thread-root-desk');
    expect(await page.locator('.message').filter({ hasText: 'the story so far' }).count()).toBe(1);
    await (await message('the story so far'))
      .getByRole('button', { name: /^(?!Follow).*Trent Alexander-Arnold/ })
      .click();
    await (await message(TALKS)).waitFor();
    await (await message(BID)).getByRole('link', { name: 'Previous step' }).waitFor();
    await shot('thread-steps-desk');
    await report(OFF);
    await expect.poll(isClosed, SOON).toBe(true);
    await shot('thread-closed-desk');
    await town.pass(60 * 24 * 12);
    await report(AGAIN);
    await message(AGAIN);
    await expect.poll(isClosed, SOON).toBe(false);
    await shot('thread-revived-desk');
    expect(problems).toEqual([]);
  });
});

describeInBrowser('a saga in a forum', () => {
  it('is one post, tagged by where it stands, closed and opened again', { timeout: 120_000 }, async () => {
    const { town, report, isClosed } = await aTown('transfer-forum');
    const { page, openChannel, message, shot, problems } = await openPage(town.sandbox.url, {
      size: PHONE,
      theme: 'light',
    });
    await openChannel('transfer-forum');
    await report(TALKS);
    const post = page.getByRole('button', { name: /Trent Alexander-Arnold/ });
    await post.getByText('Talks').waitFor();
    await shot('saga-forum-phone');
    await report(OFF);
    await expect.poll(isClosed, SOON).toBe(true);
    await post.getByText('Off').waitFor();
    await shot('saga-forum-closed-phone');
    await post.click();
    await message(OFF);
    await shot('saga-post-phone');
    await town.pass(60 * 24 * 12);
    await report(AGAIN);
    await message(AGAIN);
    await expect.poll(isClosed, SOON).toBe(false);
    await shot('saga-post-revived-phone');
    expect(problems).toEqual([]);
  });
});

import { expect, it, onTestFinished } from 'vitest';
import { followId } from '../../src/follows/follow-id.ts';
import { serveStatus } from '../../src/status/serve-status.ts';
import { openTown } from '../a-town.ts';
import { describeInBrowser, openAny, PHONE } from './open-page.ts';

const TITLE = 'Liverpool turn away Real Madrid approach for Trent Alexander-Arnold';

/** A bot that has told one saga to a channel which follows everything, and the page of whoever runs it. */
async function anOperator() {
  const town = await openTown({
    async prepare({ guildId, channels, youId }, { follows }) {
      const destination = { kind: 'channel', guildId, channelId: channels['transfer-news'] } as const;
      const id = followId(destination, { kind: 'everything' });
      const who = { createdBy: youId, createdAt: '2026-01-01T00:00:00.000Z' };
      await follows.put(id, {
        id,
        destination,
        target: { kind: 'everything' },
        filters: {},
        ping: { kind: 'nobody' },
        ...who,
      });
    },
  });
  onTestFinished(() => town.close());
  town.publish('The Far Post', { title: 'A draw in the rain' });
  await town.cycle();
  town.publish('The Far Post', { title: 'Real Madrid interested in Trent Alexander-Arnold' }, { title: TITLE });
  await town.cycle();
  const { look, pages } = town.bot;
  const server = await serveStatus({ host: '127.0.0.1', port: 0, look, pages });
  onTestFinished(() => server.close());
  return { town, url: server.url };
}

describeInBrowser('whoever runs the bot', () => {
  it('sees at a glance that it is well', async () => {
    const { url } = await anOperator();
    const { page, problems, shot } = await openAny(url, { theme: 'light' });
    await page.getByRole('heading', { name: '✓ Well' }).waitFor();
    await page.getByText('connected, 1 server').waitFor();
    await shot('operator-health');
    expect(problems).toEqual([]);
  });

  it('looks from the newest development into its saga, and sees it drawn', async () => {
    const { url } = await anOperator();
    const { page, problems, shot } = await openAny(url, { size: PHONE });
    await page.getByRole('link', { name: 'Developments' }).click();
    await shot('operator-developments-phone');
    await page.getByRole('link', { name: /Liverpool reject Real Madrid approach/ }).click();
    const picture = page.getByRole('img');
    await picture.waitFor();
    expect(await picture.evaluate((image) => image.clientWidth)).toBeGreaterThan(300);
    await shot('operator-saga-phone');
    expect(problems).toEqual([]);
  });

  it('traces an item by its words, from the feed to the message', async () => {
    const { town, url } = await anOperator();
    const { page, problems, shot } = await openAny(`${url}/trace`);
    await page.getByLabel('Words of its headline').fill('turn away approach');
    await page.getByRole('button', { name: 'Trace' }).click();
    await page.getByRole('heading', { name: TITLE }).waitFor();
    await page.getByText('Approach rejected, reported').waitFor();
    await page.getByText(`channel ${town.seed.channels['transfer-news']}: sent`).first().waitFor();
    await shot('operator-trace');
    expect(problems.filter((problem) => !problem.startsWith(`request: ${url}`))).toEqual([]);
  });
});

import { once } from 'node:events';
import { expect, it, onTestFinished } from 'vitest';
import { ALL_COMMANDS } from '../../commands/all-commands.ts';
import { indexCommands } from '../../src/discord/command-index.ts';
import { openBudget } from '../../src/discord/budget.ts';
import { handleInteraction } from '../../src/discord/router.ts';
import { Client, Events, GatewayIntentBits } from 'discord.js';
import type { Locator } from 'playwright-core';
import { openPainter } from '../../src/pictures/render-picture.ts';
import { openSandbox } from '../../src/sandbox/open-sandbox.ts';
import { openPageBridge } from '../../src/sandbox/page/page-bridge.ts';
import { seedWorld } from '../../src/sandbox/seed-world.ts';
import { openDrawing } from '../../src/services/draw-picture.ts';
import { openTestServices } from '../discord/services.ts';
import { aFollow, ARNOLD, LIVERPOOL, MADRID } from '../follows/build.ts';
import { SAGAS } from '../pictures/build.ts';
import { describeInBrowser, DESK_AND_PHONE, openPage } from './open-page.ts';

/** The sandbox's page with the real commands and the real painter, and two stories that have been told. */
async function aTownWithStories() {
  const seed = seedWorld();
  const sandbox = await openSandbox({
    world: seed.world,
    handlePage: openPageBridge(seed.world, { hint: 'Type `/saga`.', channelId: seed.channels.chat }),
  });
  onTestFinished(() => sandbox.close());
  const { services: plain, world } = openTestServices();
  const logged: unknown[] = [];
  const log = (event: string, details: unknown) => void logged.push([event, details]);
  const services = { ...plain, ...openDrawing(openPainter(), { error: log }) };
  world.stories.set('trent-alexander-arnold-1998', { developments: SAGAS['three suitors'] ?? [], claims: [] });
  world.stories.set('long', { developments: SAGAS['names and fees without end'] ?? [], claims: [] });
  const destination = { kind: 'channel', guildId: seed.guildId, channelId: seed.channels.chat } as const;
  for (const target of [ARNOLD, LIVERPOOL, MADRID]) {
    await services.follows.add(aFollow(target, { destination, filters: { direction: 'in' } }));
  }
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: sandbox.apiUrl } });
  onTestFinished(() => client.destroy());
  const commands = indexCommands(ALL_COMMANDS);
  client.on(
    Events.InteractionCreate,
    (one) => void handleInteraction(one, { commands, services, log, budget: openBudget(() => 0) }),
  );
  const ready = once(client, Events.ClientReady);
  await client.login(sandbox.token);
  await ready;
  await client.application?.commands.set(ALL_COMMANDS.map(({ data }) => data));
  return { url: sandbox.url, logged };
}

describeInBrowser('pictures and tables', () => {
  it.each(DESK_AND_PHONE)('show a saga and what is new within the width of a %s', async (name, size, theme) => {
    const { url, logged } = await aTownWithStories();
    const { page, problems, runCommand, shot } = await openPage(url, { size, theme });
    await runCommand('saga', { player: 'alexander arnold' });
    const picture = page.getByAltText(/^Trent Alexander-Arnold: Liverpool · 6 steps/);
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(800);
    await shot(`saga-${name}`);
    await runCommand('latest');
    const table = page.locator('pre').filter({ hasText: 'Trent' }).last();
    await table.scrollIntoViewIfNeeded();
    await shot(`latest-${name}`);
    expect(await linesOf(table)).toBe(await table.evaluate((one) => (one.textContent ?? '').trim().split('\n').length));
    await runCommand('following');
    await page.locator('pre').filter({ hasText: 'Liverpool' }).last().scrollIntoViewIfNeeded();
    await shot(`following-${name}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect([problems, logged]).toEqual([[], []]);
  });
});

/** How many lines a text is shown in; more than it has where the page has to break them. */
function linesOf(table: Locator): Promise<number> {
  return table.locator('code').evaluate((code) => {
    const style = getComputedStyle(code);
    const inner = code.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
    return Math.round(inner / parseFloat(style.lineHeight));
  });
}

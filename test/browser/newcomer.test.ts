import { type ChildProcess, spawn } from 'node:child_process';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInBrowser, openPage, PHONE } from './open-page.ts';

const HEADLINE = 'Liverpool reject Real Madrid approach for Trent Alexander-Arnold';

/** A newcomer should see an alert within half a minute of following. */
const HALF_A_MINUTE = 30_000;

let program: ChildProcess;
let url = '';

/** Starts the program as a newcomer does, without a token, on a free port; resolves with the page's address. */
async function start(): Promise<string> {
  program = spawn(process.execPath, ['bin/start.mjs'], {
    cwd: new URL('../..', import.meta.url),
    env: { PATH: process.env['PATH'], SANDBOX_PORT: '0', FEED_CATALOGUE: 'off' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  for await (const chunk of program.stdout ?? []) {
    printed += String(chunk);
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
    if (address !== undefined) {
      return address;
    }
  }
  throw new Error(`The program ended without opening its page. It said: ${printed}`);
}

describeInBrowser('a newcomer', () => {
  beforeAll(async () => {
    url = await start();
  }, 60_000);

  afterAll(() => {
    program.kill('SIGTERM');
  });

  it('follows Trent Alexander-Arnold and reads of the rejected approach within half a minute', async () => {
    const { page, problems, runCommand, shot } = await openPage(url);
    await runCommand('follow', { target: 'alexander arnold' });
    const followed = Date.now();
    const alert = page.locator('.message').filter({ hasText: HEADLINE }).first();
    await alert.waitFor({ timeout: HALF_A_MINUTE });
    expect(Date.now() - followed).toBeLessThan(HALF_A_MINUTE);
    const last = page.locator('.message').filter({ hasText: 'Real Madrid in talks to sign Trent Alexander-Arnold' });
    await last.first().waitFor({ timeout: HALF_A_MINUTE });
    await alert.scrollIntoViewIfNeeded();
    await shot('story-desk');
    expect(problems).toEqual([]);
  }, 90_000);

  it('finds the same on a phone, and why it was told', async () => {
    const { page, problems, openChannel, shot } = await openPage(url, { size: PHONE, theme: 'light' });
    await openChannel('transfer-news');
    const alert = page.locator('.message').filter({ hasText: HEADLINE }).first();
    await alert.scrollIntoViewIfNeeded();
    await shot('story-phone');
    await alert.getByRole('button', { name: 'Why' }).click();
    await page.getByText('Who asked for it').last().waitFor();
    await shot('why-phone');
    expect(problems).toEqual([]);
  }, 60_000);
});

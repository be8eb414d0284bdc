import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openHandClock } from '../../src/sandbox/clock.ts';
import { describeInBrowser, openPage, PHONE } from './open-page.ts';
import { aPracticeGround } from './practice-bot.ts';

describeInBrowser('a newcomer', () => {
  it('is told the next step where the page opens, and can press it', async () => {
    const { sandbox } = await aPracticeGround();
    const { page, shot, problems } = await openPage(sandbox.url);
    await page.getByRole('note').getByText('Ajax').waitFor();
    await shot('newcomer');
    await page.getByRole('note').getByRole('button', { name: '/cheer' }).click();
    await page.getByRole('option', { name: 'Ajax FC' }).click();
    await page.keyboard.press('Enter');
    await page.getByText('Go! team=Ajax').waitFor();
    expect(await page.getByRole('note').isVisible()).toBe(false);
    expect(problems).toEqual([]);
  });
});

describeInBrowser('a command', () => {
  it('is typed, completed and sent without a mouse', async () => {
    const { sandbox } = await aPracticeGround();
    const { page, message, shot } = await openPage(sandbox.url);
    await page.locator('#message-box').focus();
    await page.keyboard.type('/che');
    await page.getByRole('option', { name: '/cheer Cheer for a team' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('ar');
    await page.locator('.options:not(.stale)').getByRole('option', { name: 'Barcelona FC' }).waitFor();
    await shot('suggestions');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const answer = await message('Go! team=Barcelona');
    await answer.getByText('Only you can see this').waitFor();
    await answer.getByText('You used /cheer').waitFor();
  });

  it('takes the first suggestion also where Enter was faster than the bot', async () => {
    const { sandbox } = await aPracticeGround();
    const { page, message } = await openPage(sandbox.url);
    await page.locator('#message-box').pressSequentially('/cheer barc');
    await page.keyboard.press('Enter');
    await page.getByText('Enter sends the command.').waitFor();
    await page.keyboard.press('Enter');
    await message('Go! team=Barcelona');
  });

  it('says which option is missing, and is left by Escape', async () => {
    const { sandbox } = await aPracticeGround();
    const { page, typeCommand } = await openPage(sandbox.url);
    await typeCommand('cheer');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('alert').getByText('team is needed.').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.locator('#message-box').inputValue()).toBe('');
  });

  it('opens no list again that was closed while the bot was being asked', async () => {
    const { sandbox } = await aPracticeGround();
    const { page, typeCommand } = await openPage(sandbox.url);
    await typeCommand('cheer');
    await page.getByRole('option', { name: 'Arsenal FC' }).waitFor();
    const arrive = await holdActs(page);
    const asked = page.waitForRequest('**/page/act');
    await page.keyboard.type('a');
    await asked;
    await page.keyboard.press('Escape');
    const answered = page.waitForResponse('**/page/act');
    arrive();
    await (await answered).finished();
    await page.keyboard.press('Escape');
    expect(await page.locator('#message-box').inputValue()).toBe('');
  });

  it('takes every kind of option from its own list', async () => {
    const { sandbox, channels, roles } = await aPracticeGround();
    const { runCommand, message } = await openPage(sandbox.url);
    const options = { team: 'ajax', how: 'loud', where: 'staff', whom: 'supp', twice: 'tr', times: '2' };
    await runCommand('cheer', options);
    const expected = `team=Ajax how=loud where=${channels.staff} whom=${roles.supporters} twice=true times=2`;
    await (await message(expected)).waitFor();
  });

  it('takes free text where no suggestion fits', async () => {
    const { sandbox } = await aPracticeGround();
    const { runCommand, message } = await openPage(sandbox.url);
    await runCommand('cheer', { team: 'my village' });
    await (await message('Go! team=my village')).waitFor();
  });

  it('is typed in one go, with what stands behind it as its first option', async () => {
    const { sandbox } = await aPracticeGround();
    const { page } = await openPage(sandbox.url);
    await page.locator('#message-box').pressSequentially('/cheer aja');
    await page.getByRole('option', { name: 'Ajax FC' }).waitFor();
  });

  it('shows that the bot thinks, and then what it thought', async () => {
    const { sandbox, ponder } = await aPracticeGround();
    const { page, runCommand, message } = await openPage(sandbox.url);
    await runCommand('ponder');
    await page.getByText('Touchline is thinking…').waitFor();
    ponder();
    await (await message('I have thought about it.')).waitFor();
    expect(await page.getByText('Touchline is thinking…').count()).toBe(0);
  });

  it('says so where the bot never answers', async () => {
    const clock = openHandClock(Date.now());
    const { sandbox, world } = await aPracticeGround(clock);
    const { page, runCommand, shot } = await openPage(sandbox.url);
    const arrived = new Promise<void>((resolve) => {
      world.listeners.add(({ kind }) => kind === 'interaction-created' && resolve());
    });
    await runCommand('silence');
    await arrived;
    clock.turn(3_000);
    await page.getByText('/silence: The application did not respond').waitFor();
    await shot('no-answer');
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    expect(await page.getByText('The application did not respond').count()).toBe(0);
  });
});

describeInBrowser('a message', () => {
  it('shows its embed as Discord would', async () => {
    const { sandbox } = await aPracticeGround();
    const { runCommand, message, shot } = await openPage(sandbox.url, { theme: 'light' });
    await runCommand('table show');
    const embed = (await message('League table')).getByRole('article');
    await shot('embed');
    expect(await embed.getByRole('link', { name: 'League table' }).getAttribute('href')).toBe(
      'https://league.example/table',
    );
    expect(await embed.getByRole('listitem').allTextContents()).toEqual(['Ajax', 'Arsenal']);
    expect(await embed.locator('dt').allTextContents()).toEqual(['Leader', 'Points', 'Chasing']);
    expect(await embed.evaluate((card) => getComputedStyle(card).borderLeftColor)).toBe('rgb(46, 139, 87)');
    await embed.getByText('After 17 games').waitFor();
  });

  it('changes before one’s eyes when its button is pressed', async () => {
    const { sandbox } = await aPracticeGround();
    const { page, runCommand, message } = await openPage(sandbox.url);
    await runCommand('panel');
    const panel = await message('A panel');
    expect(await panel.getByRole('button', { name: 'Asleep' }).isDisabled()).toBe(true);
    await panel.getByRole('button', { name: 'Change this' }).click();
    await (await message('A changed panel')).getByText('(edited)').waitFor();
    expect(await page.locator(':focus').textContent()).toBe('Change this');
  });

  it('takes several choices at once, when its list is closed', async () => {
    const { sandbox } = await aPracticeGround();
    const { page, runCommand, message, shot } = await openPage(sandbox.url);
    await runCommand('panel');
    await (await message('A panel')).getByRole('button', { name: 'Which days?' }).click();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await shot('select');
    await page.keyboard.press('Escape');
    await (await message('Chosen: sat and sun')).waitFor();
  });

  it('takes one choice at once, from the channels it asks for', async () => {
    const { sandbox, channels } = await aPracticeGround();
    const { page, runCommand, message } = await openPage(sandbox.url);
    await runCommand('panel');
    await (await message('A panel')).getByRole('button', { name: 'Which channel?' }).click();
    expect(await page.getByRole('option', { name: 'transfer-forum' }).count()).toBe(0);
    await page.getByRole('option', { name: 'announcements' }).click();
    await (await message(`Chosen: ${channels.announcements}`)).waitFor();
  });

  it('opens a form, and sends it', async () => {
    const { sandbox } = await aPracticeGround();
    const { page, runCommand, message, shot } = await openPage(sandbox.url);
    await runCommand('panel');
    await (await message('A panel')).getByRole('button', { name: 'Write' }).click();
    const dialog = page.getByRole('dialog', { name: 'Your motto' });
    await shot('modal');
    await dialog.getByLabel('In a few words').fill('Never alone');
    await page.keyboard.press('Enter');
    await (await message('Your motto: Never alone')).waitFor();
    expect(await dialog.isVisible()).toBe(false);
  });

  it('offers the apps’ commands in its menu', async () => {
    const { sandbox } = await aPracticeGround();
    const { page, say, message } = await openPage(sandbox.url);
    await say('twelve chars');
    const tools = (await message('twelve chars')).getByRole('button', { name: 'What to do with this message' });
    await tools.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Count letters' }).click();
    await (await message('12 letters')).waitFor();
  });

  it('is dismissed where only one person sees it', async () => {
    const { sandbox } = await aPracticeGround();
    const { page, runCommand, message } = await openPage(sandbox.url);
    await runCommand('cheer', { team: 'ajax' });
    await (await message('Go! team=Ajax')).getByRole('button', { name: 'Dismiss message' }).click();
    await page.getByText('Go! team=Ajax').waitFor({ state: 'detached' });
  });
});

describeInBrowser('the box', () => {
  it('keeps what is typed while the message before it is still on its way', async () => {
    const { sandbox } = await aPracticeGround();
    const { page, say, message } = await openPage(sandbox.url);
    const arrive = await holdActs(page);
    await say('a slow one');
    await page.locator('#message-box').fill('/table');
    const answered = page.waitForResponse('**/page/act');
    arrive();
    await answered;
    await message('a slow one');
    await page.getByRole('option', { name: '/table show' }).waitFor();
    expect(await page.locator('#message-box').inputValue()).toBe('/table');
  });

  it('sends a message once where Enter is pressed twice', async () => {
    const { sandbox } = await aPracticeGround();
    const { page, say, message } = await openPage(sandbox.url);
    const arrive = await holdActs(page);
    await say('once');
    await page.keyboard.press('Enter');
    arrive();
    await message('once');
    await say('and on');
    await message('and on');
    expect(await page.locator('.message').filter({ hasText: 'once' }).count()).toBe(1);
  });

  it('has a refused message back in front of what was typed since', async () => {
    const { sandbox, robinId } = await aPracticeGround();
    const { page, openChannel, say } = await openPage(sandbox.url, { as: robinId });
    await openChannel('announcements');
    const arrive = await holdActs(page);
    await say('may I?');
    await page.locator('#message-box').fill('please');
    arrive();
    await page.getByText('You do not have the rights for that here').waitFor();
    expect(await page.locator('#message-box').inputValue()).toBe('may I?\nplease');
  });

  it('has a refused message back once the command that was begun since is left', async () => {
    const { sandbox, robinId } = await aPracticeGround();
    const { page, openChannel, say, typeCommand } = await openPage(sandbox.url, { as: robinId });
    await openChannel('announcements');
    const arrive = await holdActs(page);
    await say('may I?');
    await typeCommand('cheer');
    arrive();
    await page.getByText('You do not have the rights for that here').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.locator('#message-box').inputValue()).toBe('may I?');
  });
});

/** Holds everything that the page does, as a slow line would, until the answer is called. */
async function holdActs(page: Page): Promise<() => void> {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/page/act', async (route) => {
    await arrived;
    await route.continue();
  });
  return arrive;
}

describeInBrowser('people', () => {
  it('see what others write at once, and what is new in other channels', async () => {
    const { sandbox, robinId } = await aPracticeGround();
    const you = await openPage(sandbox.url);
    const robin = await openPage(sandbox.url, { as: robinId });
    await robin.say('**evening** all');
    await (await you.message('evening all')).getByText('Robin').waitFor();
    await robin.openChannel('transfer-news');
    await robin.say('any news?');
    await you.page.getByRole('button', { name: 'transfer-news, unread' }).waitFor();
    await you.openChannel('transfer-news');
    await (await you.message('any news?')).waitFor();
    expect(await you.page.getByRole('button', { name: 'transfer-news, unread' }).count()).toBe(0);
  });

  it('do not see each other’s private answers, nor channels that are not theirs', async () => {
    const { sandbox } = await aPracticeGround();
    const { page, runCommand, message, lookAs } = await openPage(sandbox.url);
    await runCommand('cheer', { team: 'ajax' });
    await message('Go! team=Ajax');
    await lookAs('Robin');
    expect(await page.getByText('Go! team=Ajax').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'staff' }).count()).toBe(0);
  });

  it('are told in words where they may not write', async () => {
    const { sandbox, robinId } = await aPracticeGround();
    const { page, openChannel, say } = await openPage(sandbox.url, { as: robinId });
    await openChannel('announcements');
    await say('may I?');
    await page.getByText('You do not have the rights for that here').waitFor();
    expect(await page.locator('#message-box').inputValue()).toBe('may I?');
  });

  it('write to the bot directly', async () => {
    const { sandbox } = await aPracticeGround();
    const { page, say, message } = await openPage(sandbox.url);
    await page.getByRole('button', { name: 'Direct messages' }).click();
    await page.getByRole('button', { name: 'Write to Touchline' }).click();
    await say('psst');
    await (await message('psst')).waitFor();
  });
});

describeInBrowser('on a phone', () => {
  it('the channels lie in a drawer, and nothing is wider than the screen', async () => {
    const { sandbox } = await aPracticeGround();
    const { page, openChannel, runCommand, message, shot } = await openPage(sandbox.url, { size: PHONE });
    await runCommand('table show');
    await message('League table');
    await runCommand('panel');
    await message('A panel');
    await shot('phone');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
    expect(await page.locator('#scroller').evaluate((all) => all.scrollWidth - all.clientWidth)).toBe(0);
    await openChannel('welcome');
    await (await message('Welcome to Terrace End')).waitFor();
    expect(await page.getByRole('button', { name: 'chat' }).isVisible()).toBe(false);
  });
});

import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { describeInBrowser, DESK, openPage, PHONE } from './open-page.ts';
import { aPracticeGround } from './practice-bot.ts';

/** Every visible text whose contrast to what lies behind it is below 4.5 to 1 (WCAG AA), with the figure. */
function faintTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    type Colour = readonly [number, number, number, number];
    const read = (text: string): Colour => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
      return [red, green, blue, alpha];
    };
    const over = (top: Colour, under: Colour): Colour => {
      const mix = (a: number, b: number) => a * top[3] + b * (1 - top[3]);
      return [mix(top[0], under[0]), mix(top[1], under[1]), mix(top[2], under[2]), 1];
    };
    const ground = (element: Element | null): Colour =>
      element === null
        ? [255, 255, 255, 1]
        : over(read(getComputedStyle(element).backgroundColor), ground(element.parentElement));
    const light = ([red, green, blue]: Colour) => {
      const part = (value: number) => (value <= 10.31 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
      return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
    };
    const opacity = (element: Element | null): number =>
      element === null ? 1 : Number(getComputedStyle(element).opacity) * opacity(element.parentElement);
    const faint: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      const text = walker.currentNode.textContent?.trim() ?? '';
      if (element === null || text === '' || !element.checkVisibility({ visibilityProperty: true })) continue;
      if (element.closest('[inert], :disabled, noscript') !== null || opacity(element) === 0) continue;
      const behind = ground(element);
      const [red, green, blue, alpha] = read(getComputedStyle(element).color);
      // A text without colour shows itself only under the pointer.
      if (alpha === 0) continue;
      const shown = over([red, green, blue, alpha * opacity(element)], behind);
      const [dark = 0, bright = 0] = [light(shown), light(behind)].sort((a, b) => a - b);
      const contrast = (bright + 0.05) / (dark + 0.05);
      if (contrast < 4.5) {
        faint.push(`${contrast.toFixed(2)}: ${text.slice(0, 40)} (${element.className || element.tagName})`);
      }
    }
    return faint;
  });
}

/** Controls that a screen reader could not name. */
function namelessControls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, a[href], input, select, textarea, [role="listbox"], [role="dialog"]')]
      .filter((control) => control.checkVisibility())
      .filter((control) => {
        const labels = 'labels' in control ? [...(control.labels as NodeListOf<HTMLElement>)] : [];
        const said = [
          control.getAttribute('aria-label'),
          control.textContent,
          ...labels.map((label) => label.textContent),
        ];
        return said.join('').trim() === '';
      })
      .map((control) => control.outerHTML.slice(0, 120)),
  );
}

/** Fills the page with one of each thing. */
async function withEverything(theme: 'light' | 'dark', size: typeof DESK) {
  const { sandbox } = await aPracticeGround();
  const visit = await openPage(sandbox.url, { theme, size });
  await visit.say(
    '# Big\n> quoted\n`code` **bold** ||hidden|| <t:1760000000:R> @everyone\n-# small\nhttps://outlet.example/',
  );
  for (const command of ['table show', 'panel', 'ponder']) {
    await visit.runCommand(command);
  }
  await visit.runCommand('cheer', { team: 'ajax' });
  await visit.message('Go! team=Ajax');
  return visit;
}

const LOOKS = [
  ['light', 'desk', DESK],
  ['dark', 'desk', DESK],
  ['light', 'phone', PHONE],
  ['dark', 'phone', PHONE],
] as const;

describeInBrowser('every text and control', () => {
  it.each(LOOKS)('can be read and named in the %s theme at the size of a %s', async (theme, name, size) => {
    const { page, shot, typeCommand } = await withEverything(theme, size);
    await shot(`all-${name}-${theme}`);
    expect(await faintTexts(page)).toEqual([]);
    expect(await namelessControls(page)).toEqual([]);
    await typeCommand('cheer');
    await page.getByRole('option', { name: 'Ajax FC' }).waitFor();
    await shot(`command-${name}-${theme}`);
    expect(await faintTexts(page)).toEqual([]);
    expect(await namelessControls(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Write' }).click();
    await page.getByRole('dialog').waitFor();
    await shot(`modal-${name}-${theme}`);
    expect(await faintTexts(page)).toEqual([]);
    expect(await namelessControls(page)).toEqual([]);
  });

  it('follows the system’s theme until the button is pressed, and remembers that', async () => {
    const { sandbox } = await aPracticeGround();
    const { page } = await openPage(sandbox.url, { theme: 'light' });
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const before = await ground();
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await ground();
    expect(dark).not.toBe(before);
    await page.getByRole('button', { name: 'Change between light and dark' }).click();
    expect(await ground()).toBe(before);
    await page.reload();
    expect(await ground()).toBe(before);
  });
});

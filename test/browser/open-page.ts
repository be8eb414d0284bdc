import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, describe, onTestFinished } from 'vitest';

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** A machine that must run these tests fails without a browser; any other says why it skips them. */
const IS_ABSENT = process.env['CI'] !== 'true' && !existsSync(CHROMIUM);

/** Milliseconds that anything may take to appear; a busy machine is slow. */
const PATIENCE = 10_000;

/** How large the page is: a desk, or a phone that is held upright. */
export const DESK = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 844 };

/** For `it.each`: the name, the size and the theme of each, so that both themes are seen. */
export const DESK_AND_PHONE = [
  ['desk', DESK, 'dark'],
  ['phone', PHONE, 'light'],
] as const;

/** A group of tests that need Chromium: `apt-get install chromium`, or its path in CHROMIUM_PATH. */
export function describeInBrowser(name: string, tests: () => void): void {
  const title = IS_ABSENT ? `${name} (skipped: no Chromium at ${CHROMIUM})` : name;
  describe.skipIf(IS_ABSENT)(title, { timeout: 4 * PATIENCE }, () => {
    afterAll(async () => {
      await (await browser)?.close();
      browser = undefined;
    });
    tests();
  });
}

let browser: Promise<Browser> | undefined;

export type VisitOptions = {
  readonly size?: { readonly width: number; readonly height: number };
  readonly theme?: 'light' | 'dark';
  /** Whose eyes the page is looked at with; its own choice where absent. */
  readonly as?: string;
};

/** The sandbox's page, open in a browser, and what one does with it. */
export type Visit = {
  readonly page: Page;
  /** What a visitor should never see: errors of scripts, refusals of the security policy, requests to elsewhere. */
  readonly problems: readonly string[];
  /** Types a command as a person would, choosing the first suggestion for each option, and sends it. */
  readonly runCommand: (path: string, options?: Readonly<Record<string, string>>) => Promise<void>;
  /** The same up to the last key: the command stands in the box. */
  readonly typeCommand: (path: string, options?: Readonly<Record<string, string>>) => Promise<void>;
  readonly say: (content: string) => Promise<void>;
  /** Waits for the newest message that contains the text. */
  readonly message: (text: string) => Promise<Locator>;
  readonly openChannel: (name: string) => Promise<void>;
  readonly lookAs: (name: string) => Promise<void>;
  /** A picture for people, where TOUCHLINE_SCREENSHOTS names a folder. */
  readonly shot: (name: string) => Promise<void>;
};

/** Opens the page at that address; closed at the end of the test. */
export async function openPage(url: string, options: VisitOptions = {}): Promise<Visit> {
  const { page, problems } = await openAny(url, options);
  await page.locator('#app[data-ready]').waitFor();
  return { page, problems, ...doersOn(page) };
}

/** Opens any page of the program's, and sees what a visitor should never see. */
export async function openAny(
  url: string,
  { size = DESK, theme = 'dark', as }: VisitOptions = {},
): Promise<Pick<Visit, 'page' | 'problems' | 'shot'>> {
  browser ??= chromium.launch({ executablePath: CHROMIUM, headless: true, args: ARGS });
  const isPhone = size.width < 500;
  const context = await (await browser).newContext({
    viewport: size,
    colorScheme: theme,
    hasTouch: isPhone,
    isMobile: isPhone,
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  onTestFinished(() => context.close());
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const problems = watch(page, url);
  if (as !== undefined) {
    await page.addInitScript((id) => sessionStorage.setItem('as', id), as);
  }
  await page.goto(url);
  return { page, problems, shot: (name) => takeShot(page, name) };
}

function watch(page: Page, url: string): readonly string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (said) => said.type() === 'error' && problems.push(`console: ${said.text()}`));
  page.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:')) {
      problems.push(`request: ${request.url()}`);
    }
  });
  return problems;
}

function doersOn(page: Page): Omit<Visit, 'page' | 'problems'> {
  const box = page.locator('#message-box');
  const typeCommand: Visit['typeCommand'] = async (path, options = {}) => {
    await box.fill(`/${path}`);
    await page
      .getByRole('option')
      .filter({ hasText: `/${path}` })
      .first()
      .click();
    for (const [name, text] of Object.entries(options)) {
      await fillOption(page, name, text);
    }
  };
  return {
    typeCommand,
    async runCommand(path, options) {
      await typeCommand(path, options);
      await page.getByRole('button', { name: 'Send' }).click();
      await box.waitFor();
    },
    async say(content) {
      await box.fill(content);
      await box.press('Enter');
    },
    async message(text) {
      const found = page.locator('.message').filter({ hasText: text }).last();
      await found.waitFor();
      return found;
    },
    async openChannel(name) {
      const button = page.getByRole('navigation', { name: 'Channels' }).getByRole('button', { name });
      if (!(await button.isVisible())) {
        await page.getByRole('button', { name: 'Channels' }).click();
      }
      await button.click();
      await page.getByRole('heading', { level: 2, name }).first().waitFor();
    },
    async lookAs(name) {
      await page.getByLabel('View as').selectOption({ label: name });
      await page.locator(`#app[data-ready="${name}"]`).waitFor();
    },
    shot: (name) => takeShot(page, name),
  };
}

async function takeShot(page: Page, name: string): Promise<void> {
  const folder = process.env['TOUCHLINE_SCREENSHOTS'];
  if (folder !== undefined && folder !== '') {
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `${name}.png`) });
  }
}

/** Types into an option, adding it first where it is not needed, and chooses the first suggestion if there is one. */
async function fillOption(page: Page, name: string, text: string): Promise<void> {
  const field = page.getByRole('combobox', { name: new RegExp(`^${name}: `) });
  if (!(await field.isVisible())) {
    await page.getByRole('combobox', { name: 'Add an option' }).focus();
    await page.getByRole('option').filter({ hasText: name }).first().click();
  }
  await field.fill(text);
  const panel = page.locator('#panel[aria-busy="false"]');
  await panel.waitFor();
  if (await panel.getByRole('option').first().isVisible()) {
    await panel.getByRole('option').first().click();
  }
}

import { afterEach, describe, expect, it } from 'vitest';
import { openStory, type Story } from '../../../src/sandbox/story/open-story.ts';

const NOON = Date.UTC(2026, 0, 1, 12);
let clock = NOON;
let story: Story | undefined;

async function open(): Promise<Story> {
  clock = NOON;
  story = await openStory(() => clock);
  return story;
}

/** The titles that all three outlets show at this moment. */
async function titles({ feeds }: Story): Promise<readonly string[]> {
  const documents = await Promise.all(feeds.map(async ({ url }) => (await fetch(url)).text()));
  return documents.flatMap((document) =>
    [...document.matchAll(/<item><title>(.*?)<\/title>/g)].map(([, title]) => title ?? ''),
  );
}

afterEach(() => story?.close());

describe('the story of the sandbox', () => {
  it('has three outlets that say nothing of a transfer until somebody follows', async () => {
    const opened = await open();
    clock += 3_600_000;
    expect(await titles(opened)).toHaveLength(3);
    expect((await titles(opened)).join()).not.toContain('Alexander-Arnold');
  });

  it('reports the rejected approach within a quarter of a minute, and only what has happened by then', async () => {
    const opened = await open();
    opened.begin();
    clock += 15_000;
    expect(await titles(opened)).toContain('Liverpool turn down Real Madrid approach for Trent Alexander-Arnold');
    expect((await titles(opened)).join()).not.toContain('pre-contract');
  });

  it('is not begun a second time by a second follower', async () => {
    const opened = await open();
    opened.begin();
    clock += 60_000;
    opened.begin();
    expect((await titles(opened)).filter((title) => title.includes('Alexander-Arnold'))).toHaveLength(6);
  });

  it('has no other page', async () => {
    const { origin } = await open();
    expect((await fetch(`${origin}/constructor.xml`)).status).toBe(404);
    expect((await fetch(`${origin}/../kop-courier`)).status).toBe(404);
  });
});

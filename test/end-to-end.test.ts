import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BEFORE_THE_STORY, STORY, STORY_OUTLETS } from '../src/sandbox/story/story.ts';
import type { Store } from '../src/store.ts';
import { aTownInUse, type Town } from './a-town.ts';

const HEADLINE = 'Liverpool reject Real Madrid approach for Trent Alexander-Arnold';
const ARTICLE = resolve(import.meta.dirname, '../../shared/examples/alexander-arnold.txt');

/** A town in which somebody has typed `/follow` and chosen from the suggestions. */
async function townThatFollows(typed: string): Promise<Town> {
  const town = await aTownInUse();
  const { sandbox, seed } = town;
  const channelId = seed.channels['transfer-news'];
  const suggested = await sandbox.person.suggest(seed.youId, channelId, 'follow', { target: typed }, 'target');
  const [first] = suggested.kind === 'suggested' ? suggested.choices : [];
  const answer = await sandbox.person.runCommand(seed.youId, channelId, 'follow', { target: String(first?.value) });
  expect(answer).toMatchObject({ kind: 'answered' });
  return town;
}

/** Every feed was polled an hour ago. */
async function anHourLater({ feedStates }: Store): Promise<void> {
  for (const state of await feedStates.list()) {
    await feedStates.put(state.feedId, { ...state, lastPolledAt: new Date(Date.now() - 3_600_000).toISOString() });
  }
}

/** Later sources are added to a message silently, some seconds after they came in. */
async function expectSources({ posts }: Pick<Town, 'posts'>, post: number, outlets: readonly string[]): Promise<void> {
  await expect
    .poll(() => outlets.filter((outlet) => !posts()[post]?.details.includes(outlet)), { timeout: 15_000 })
    .toEqual([]);
}

describe('from feed to channel', { timeout: 30_000 }, () => {
  it('tells the story of the sandbox: six reports, four alerts, three outlets on the rejected approach', async () => {
    const { publish, cycle, posts } = await townThatFollows('alexander arnold');
    for (const { outlet, title, summary } of BEFORE_THE_STORY) {
      publish(STORY_OUTLETS[outlet], { title, summary });
    }
    await cycle();
    expect(posts()).toEqual([]);
    for (const { outlet, title, summary } of STORY) {
      publish(STORY_OUTLETS[outlet], { title, summary });
      await cycle();
    }
    expect(posts().map(({ content }) => content)).toEqual([
      'Real Madrid interested in signing Trent Alexander-Arnold',
      'Real Madrid make approach for Trent Alexander-Arnold',
      HEADLINE,
      'Real Madrid in talks to sign Trent Alexander-Arnold',
    ]);
    await expectSources({ posts }, 2, Object.values(STORY_OUTLETS));
  });

  it('posts nothing for what stood in a feed before it was first seen', async () => {
    const { publish, cycle, posts } = await townThatFollows('trent');
    publish('The Kop Courier', { title: 'Liverpool reject Real Madrid bid for Trent Alexander-Arnold' });
    await cycle();
    await cycle();
    expect(posts()).toEqual([]);
  });

  it('makes one message with four sources of four rewrites by four outlets', async () => {
    const { publish, cycle, posts } = await townThatFollows('trent');
    const outlets = ['The Kop Courier', 'Castle Gazette', 'Terrace Wire', 'Northern Post'];
    for (const outlet of outlets) {
      publish(outlet);
    }
    await cycle();
    publish('The Kop Courier', { title: 'Liverpool knock back Real Madrid approach for Trent Alexander-Arnold' });
    publish('Castle Gazette', {
      title: 'Real Madrid see Alexander-Arnold approach rejected',
      summary: 'Liverpool have turned down the Spanish club.',
    });
    publish('Terrace Wire', { title: 'Trent Alexander-Arnold: Liverpool reject January approach from Real Madrid' });
    publish('Northern Post', {
      title: 'Liverpool say no to Real Madrid over Trent',
      summary: 'Real Madrid made an approach for Trent Alexander-Arnold and Liverpool rejected it.',
    });
    await cycle();
    await cycle();
    expect(posts().map(({ content }) => content)).toEqual([HEADLINE]);
    await expectSources({ posts }, 0, outlets);
  });

  it('reads a feed that a server added, for that server', async () => {
    const { publishElsewhere, posts, sandbox, seed, store, bot } = await townThatFollows('trent');
    const address = publishElsewhere('Castle Gazette');
    const { person } = sandbox;
    const asked = await person.runCommand(seed.youId, seed.channels.staff, 'feeds add', { address });
    const preview = asked.kind === 'answered' ? await person.untilSettled(asked.message.id) : undefined;
    expect(JSON.stringify(preview)).toContain('A goalless draw in the rain');
    await person.click(seed.youId, preview?.id ?? '', 'feeds-add');
    await expect.poll(() => store.feeds.list()).toMatchObject([{ url: address, scope: seed.guildId }]);
    await bot.cycle('public');
    publishElsewhere('Castle Gazette', { title: HEADLINE });
    await anHourLater(store);
    await bot.cycle('public');
    await bot.settled();
    expect(posts().map(({ content }) => content)).toEqual([HEADLINE]);
    expect(await store.sagas.list()).toMatchObject([{ claims: [{ scope: seed.guildId }] }]);
  });

  it.skipIf(!existsSync(ARTICLE))(
    'reads the article that began the project as one rejected approach (needs the shared examples)',
    async () => {
      const { publish, cycle, posts, store } = await townThatFollows('trent');
      publish('Terrace Wire');
      await cycle();
      publish('Terrace Wire', {
        title: 'Real Madrid step up chase for Trent Alexander-Arnold with January move',
        article: readFileSync(ARTICLE, 'utf8').split('\n\n'),
      });
      await cycle();
      expect(posts().map(({ content }) => content)).toEqual([HEADLINE]);
      const sagas = await store.sagas.list();
      expect(sagas.map(({ player }) => player.name)).toEqual(['Trent Alexander-Arnold']);
      expect(sagas.flatMap(({ claims }) => claims.map(({ claim }) => claim.stage))).not.toContain('pre_contract');
    },
  );
});

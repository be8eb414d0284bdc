import { describe, expect, it } from 'vitest';
import type { Letter } from '../../src/alerts/alert.ts';
import type { ChannelFacts } from '../../src/delivery/sender.ts';
import { openMemoryStore } from '../../src/store.ts';
import { openFakeDiscord, openHandClock, openWorld } from './build.ts';
import { type Moment, openPlug } from './open-plug.ts';
import { aForum, aRoot, aStep, CHANNEL_ID } from './sagas.ts';

const STEPS = [
  aStep({ id: 'a', stage: 'deal_off' }),
  aStep({ id: 'b', stage: 'medical', chapter: 2, previousId: 'a' }),
  aStep({ id: 'c', stage: 'deal_off', chapter: 2, previousId: 'b' }),
  aStep({ id: 'd', stage: 'denied', chapter: 2, previousId: 'c' }),
] as const;

const TAGS = ['Talks', 'Off', 'Close'];

type Story = readonly (readonly [root: Letter, step: Letter])[];

function rootAt(words: string, tag: string): Letter {
  const rest = tag === 'Off' ? 'closed' : 'open';
  return aRoot(words, { rest, tags: [tag], otherTags: TAGS.filter((other) => other !== tag) });
}

/** A saga that is over when it is first heard of, is revived, collapses and is denied besides, as the cycle hands it on. */
const STORY: Story = [
  [rootAt('off', 'Off'), STEPS[0]],
  [rootAt('close', 'Close'), STEPS[1]],
  [rootAt('off again', 'Off'), STEPS[2]],
  [rootAt('denied too', 'Off'), STEPS[3]],
];

const NEWS: ChannelFacts = { kind: 'announcement', tags: [], needsTag: false, appliedTagIds: [] };

interface Place {
  readonly facts?: ChannelFacts;
  readonly story: Story;
}

const PLACES: Readonly<Record<string, Place>> = {
  'a channel': { story: STORY },
  'a forum': { facts: aForum(['Close', 'Off']), story: STORY },
  'an announcement channel': { facts: NEWS, story: STORY.slice(0, 1) },
  'a channel, all at once': { story: STORY.slice(0, 1) },
};

async function playStory(parts: Parameters<typeof openWorld>[0], { facts, story }: Place) {
  const publish = facts === NEWS;
  const world = await openWorld(parts);
  try {
    for (const letters of story) {
      const sent = publish ? letters.map((letter) => ({ ...letter, publish })) : letters;
      await world.tell(...sent);
      await world.grow(...sent.filter(({ kind }) => kind === 'root'));
      await world.pass(30, 5);
    }
  } catch {
    // The plug was pulled: the cycle that follows the restart comes here again.
  }
  await world.pass(120, 5);
  return world;
}

async function playWithCrash(place: Place, at: number, moment: Moment, restartAfterSeconds: number) {
  const [store, clock] = [openMemoryStore(), openHandClock()];
  const discord = openFakeDiscord(clock);
  if (place.facts !== undefined) {
    discord.facts.set(CHANNEL_ID, place.facts);
  }
  const plug = openPlug(at, moment);
  const parts = { clock, discord };
  const first = await playStory({ ...parts, store: plug.store(store), sender: plug.sender(discord.sender) }, place);
  void first.room.stop({ within: 0 });
  clock.advance(restartAfterSeconds * 1000);
  await playStory({ ...parts, store }, place);
  return { plug, store, discord };
}

describe.each(Object.entries(PLACES))('a crash while a saga is told in %s', async (_, place) => {
  const { facts, story } = place;
  const [lastRoot] = story.at(-1) ?? [];
  const clean = await playWithCrash(place, Number.POSITIVE_INFINITY, 'before', 0);
  const points = Array.from({ length: clean.plug.count() }, (__, n) => n + 1);

  describe.each(['before', 'after'] as const)('%s a request took effect', (moment) => {
    describe.each([10, 900])('with a restart after %d seconds', (delay) => {
      it.each(points)('leaves one thread with each step once, closed in the end (request %d)', async (at) => {
        const { discord, store } = await playWithCrash(place, at, moment, delay);
        const [thread, ...others] = [...discord.threads.values()];
        expect(others).toEqual([]);
        expect(thread).toMatchObject({ archived: true, tagIds: facts?.kind === 'forum' ? ['tag-Off'] : [] });
        const inThread = discord.messages.filter(({ channelId }) => channelId === thread?.id);
        const steps = inThread.filter(({ body }) => JSON.stringify(body).includes('why:'));
        expect(steps.map(({ body }) => JSON.stringify(body).match(/why:(\w+)/)?.[1])).toEqual(
          story.map(([, { id }]) => id),
        );
        expect(discord.messages).toHaveLength(story.length + 1);
        expect(discord.messages.find(({ id }) => id === thread?.id)?.body.content).toBe(lastRoot?.body.content);
        expect(discord.published).toEqual(facts === NEWS ? [thread?.id] : []);
        expect(await store.outbox.list()).toEqual([]);
        expect(new Set((await store.deliveries.list()).map(({ status }) => status))).toEqual(new Set(['sent']));
      });
    });
  });
});

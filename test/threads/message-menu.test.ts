import { afterEach, describe, expect, it } from 'vitest';
import type { Town } from '../a-town.ts';
import { openSagaTown, report, threadsOf } from './a-saga-town.ts';

let town: Town | undefined;

afterEach(async () => {
  await town?.close();
  town = undefined;
});

const TALKS = 'Real Madrid in talks to sign Trent Alexander-Arnold';
const RASHFORD = 'Barcelona make £40m bid for Marcus Rashford';
const MEDICAL = 'Trent Alexander-Arnold has medical at Real Madrid';

type Seen = Awaited<ReturnType<Town['sandbox']['person']['click']>>;

/** What Robin alone reads, and what it offers to choose from. */
async function read({ sandbox }: Town, seen: Seen) {
  if (seen.kind !== 'answered') {
    throw new Error(`no answer: ${seen.kind}`);
  }
  const { id, content, embeds, components } = (await sandbox.person.untilSettled(seen.message.id)) ?? seen.message;
  const values = [...JSON.stringify(components).matchAll(/"label":"([^"]+)","value":"([^"]+)"/g)];
  return {
    id,
    words: JSON.stringify([content, embeds]),
    options: new Map(values.map(([, label, value]) => [label, value])),
  };
}

const use = ({ sandbox, seed }: Town, messageId: string, name: string, userId = seed.robinId) =>
  sandbox.person.useMessageCommand(userId, messageId, name);

describe('the menu of a digest', { timeout: 30_000 }, () => {
  async function aDigest() {
    const opened = await openSagaTown('transfer-news', { sagaMode: 'messages', capPerHour: 1 });
    town = opened;
    await report(opened, 'Everton in talks to sign Jack Grealish');
    await report(opened, TALKS);
    await report(opened, RASHFORD);
    await opened.pass(61);
    const digest = opened.posts()[1]?.id ?? '';
    return { opened, digest };
  }

  it('asks which of its alerts is meant, and explains that one', async () => {
    const { opened, digest } = await aDigest();
    const asked = await read(opened, await use(opened, digest, 'Why this alert?'));
    expect([...asked.options.keys()]).toEqual(['Marcus Rashford · Bid', 'Trent Alexander-Arnold · Talks']);
    const chosen = asked.options.get('Trent Alexander-Arnold · Talks') ?? '';
    const why = await opened.sandbox.person.choose(opened.seed.robinId, asked.id, 'why:one', [chosen]);
    expect((await read(opened, why)).words).toContain('talks');
    expect((await read(opened, why)).words).toContain('The Kop Courier');
  });

  it('takes a report of the one that was chosen', async () => {
    const { opened, digest } = await aDigest();
    const asked = await read(opened, await use(opened, digest, 'Report wrong reading'));
    const chosen = asked.options.get('Marcus Rashford · Bid') ?? '';
    const form = await opened.sandbox.person.choose(opened.seed.robinId, asked.id, 'report-one:', [chosen]);
    expect(form.kind).toBe('modal');
    expect(await opened.store.wrongReadings.list()).toMatchObject([{ alertId: chosen, text: RASHFORD }]);
  });

  it('offers the players whom it tells of', async () => {
    const { opened, digest } = await aDigest();
    const offered = await read(opened, await use(opened, digest, 'Follow players named here'));
    expect(offered.words).toContain('Whom do you want to follow?');
    expect([...offered.options.keys()].map((label) => label?.split(' · ')[0])).toEqual([
      expect.stringContaining('Trent Alexander-Arnold'),
      expect.stringContaining('Marcus Rashford'),
    ]);
  });
});

describe.each(['transfer-news', 'transfer-forum'] as const)(
  'the first message of a saga’s thread in #%s',
  { timeout: 30_000 },
  (channel) => {
    async function aRoot() {
      const opened = await openSagaTown(channel);
      town = opened;
      await report(opened, TALKS);
      await report(opened, MEDICAL);
      return { opened, root: threadsOf(opened)[0]?.channel.id ?? '' };
    }

    it('explains the newest step, by its menu and by its button', async () => {
      const { opened, root } = await aRoot();
      const menu = await read(opened, await use(opened, root, 'Why this alert?'));
      expect(menu.words).toContain(MEDICAL);
      const letter = (await opened.store.deliveries.list()).find(({ messageId }) => messageId === root);
      const pressed = await opened.sandbox.person.click(opened.seed.robinId, root, `why:${letter?.id}`);
      expect((await read(opened, pressed)).words).toBe(menu.words);
    });

    it('takes a report of that step, and follows the player', async () => {
      const { opened, root } = await aRoot();
      expect((await use(opened, root, 'Report wrong reading')).kind).toBe('modal');
      expect(await opened.store.wrongReadings.list()).toMatchObject([{ text: MEDICAL }]);
      const followed = await read(opened, await use(opened, root, 'Follow players named here', opened.seed.youId));
      expect(followed.words).toContain('Trent Alexander-Arnold');
    });
  },
);

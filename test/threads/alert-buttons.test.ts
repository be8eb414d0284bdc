import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeChannel } from '../../src/sandbox/change-world.ts';
import { deleteMessage } from '../../src/sandbox/messages.ts';
import { findMessage } from '../../src/sandbox/world.ts';
import type { Town } from '../a-town.ts';
import { openSagaTown, report } from './a-saga-town.ts';

let town: Town;
let alertId: string;

/** An alert in a channel, and Robin, who runs nothing and followed nothing. */
beforeEach(async () => {
  town = await openSagaTown('transfer-news', { sagaMode: 'messages' });
  await report(town, 'Real Madrid in talks to sign Trent Alexander-Arnold');
  alertId = town.posts()[0]?.id ?? '';
}, 30_000);

afterEach(() => town.close());

function press(action: string) {
  const { sandbox, seed } = town;
  const message = findMessage(sandbox.world, alertId);
  const customId = new RegExp(`"(${action}:[^"]+)"`).exec(JSON.stringify(message?.components))?.[1] ?? '';
  return sandbox.person.click(seed.robinId, alertId, customId);
}

/** What Robin alone reads. */
async function answerTo(seen: ReturnType<typeof press>): Promise<string> {
  const answered = await seen;
  const { message } = answered.kind === 'answered' ? answered : { message: undefined };
  const settled = message && (await town.sandbox.person.untilSettled(message.id));
  return JSON.stringify([settled?.content ?? answered, settled?.embeds ?? []]);
}

describe('a button under an alert', { timeout: 30_000 }, () => {
  it('pressed twice at once is answered twice, and follows once', async () => {
    const answers = await Promise.all([answerTo(press('follow')), answerTo(press('follow'))]);
    expect(answers.filter((answer) => answer.includes('Trent Alexander-Arnold'))).toHaveLength(2);
    const follows = (await town.store.follows.list()).filter(({ createdBy }) => createdBy === town.seed.robinId);
    expect(follows.length).toBeLessThanOrEqual(1);
  });

  it('answers when the message is deleted while it is worked on', async () => {
    const seen = press('why');
    const message = findMessage(town.sandbox.world, alertId);
    if (message !== undefined) {
      deleteMessage(town.sandbox.world, message);
    }
    expect(await answerTo(seen)).toContain('The Kop Courier');
  });

  it('says that it has forgotten an alert of long ago', async () => {
    for (const { id } of await town.store.deliveries.list()) {
      await town.store.deliveries.delete(id);
    }
    expect(await answerTo(press('why'))).toContain('That message is no alert of mine');
  });

  it('tells whoever runs nothing that a mute is his own', async () => {
    expect(await answerTo(press('mute'))).toContain('is yours alone');
  });
});

describe('a channel that is deleted', { timeout: 30_000 }, () => {
  it('takes its follows with it at once, and nothing is tried there any more', async () => {
    removeChannel(town.sandbox.world, town.seed.channels['transfer-news']);
    await expect.poll(() => town.store.follows.list()).toEqual([]);
    await report(town, 'Trent Alexander-Arnold has medical at Real Madrid');
    expect((await town.store.deliveries.list()).map(({ status }) => status)).toEqual(['sent']);
  });
});

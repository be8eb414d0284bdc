import { describe, expect, it } from 'vitest';
import { aTownInUse } from './a-town.ts';
import { must } from './discord/build.ts';

const OUTLET = 'The Harbour Post';

/** A town whose server reads a feed of its own, and in which half an hour passes before each poll. */
async function aTownWithAFeed() {
  const town = await aTownInUse();
  const { bot, pass, publishElsewhere, sandbox, seed, store } = town;
  const { 'transfer-news': news } = seed.channels;
  /** What the bot answered, once it has: on a busy machine it says first that it is thinking. */
  const answered = async (reply: { readonly kind: string; readonly message?: { readonly id: string } }) => {
    const { id, content } = await sandbox.person.untilSettled(must(reply.message).id);
    return { messageId: id, content };
  };
  const address = publishElsewhere(OUTLET);
  const shown = await sandbox.person.runCommand(seed.youId, news, 'feeds add', { address });
  const { messageId } = await answered(shown);
  await answered(await sandbox.person.click(seed.youId, messageId, 'feeds-add'));
  const poll = async () => {
    await pass(30);
    await bot.cycle('public');
    await bot.settled();
  };
  await poll();
  const [feed] = await store.feeds.list();
  const notices = () => town.posts(seed.channels.welcome).map(({ content }) => content.split('\n')[0] ?? '');
  return { ...town, feedId: feed?.id ?? '', poll, notices, answered, address };
}

describe('a feed that a server added', { timeout: 30_000 }, () => {
  it('is told of once when it breaks, and once when it is back', async () => {
    const { withdraw, publishElsewhere, poll, notices } = await aTownWithAFeed();
    withdraw(OUTLET);
    await poll();
    await poll();
    expect(notices()).toEqual([]);
    await poll();
    await expect.poll(notices).toEqual([expect.stringMatching(/^I can no longer read the feed \*\*News\*\*.*\(404\)/)]);
    await poll();
    await poll();
    publishElsewhere(OUTLET);
    await poll();
    await poll();
    await expect.poll(notices).toHaveLength(2);
    expect(notices()[1]).toContain('**News** can be read again');
  });

  it('can be tried again and removed from that word, by those who manage the server alone', async () => {
    const { withdraw, publishElsewhere, poll, notices, sandbox, seed, posts, feedId, store, answered } =
      await aTownWithAFeed();
    withdraw(OUTLET);
    for (let count = 0; count < 3; count += 1) {
      await poll();
    }
    await expect.poll(notices).toHaveLength(1);
    const notice = posts(seed.channels.welcome)[0]?.id ?? '';
    const press = async (id: string, who = seed.youId) =>
      (await answered(await sandbox.person.click(who, notice, `${id}:${feedId}`))).content;
    expect(await press('feeds-try')).toContain('still can not be read');
    publishElsewhere(OUTLET);
    expect(await press('feeds-try')).toContain('can be read: 1 item.');
    expect(await press('feeds-remove', seed.robinId)).toContain('Manage Server');
    expect(await press('feeds-remove')).toContain('Removed: **News**');
    expect(await store.feeds.list()).toEqual([]);
  });

  it('is left alone while it is paused', async () => {
    const { withdraw, poll, notices, sandbox, seed, feedId, store, answered } = await aTownWithAFeed();
    const listed = await answered(
      await sandbox.person.runCommand(seed.youId, seed.channels['transfer-news'], 'feeds list'),
    );
    await answered(await sandbox.person.choose(seed.youId, listed.messageId, 'feeds-open', [feedId]));
    await answered(await sandbox.person.click(seed.youId, listed.messageId, `feeds-pause:${feedId}`));
    withdraw(OUTLET);
    for (let count = 0; count < 4; count += 1) {
      await poll();
    }
    expect(await store.feedStates.get(feedId)).toMatchObject({ failuresInARow: 0 });
    expect(notices()).toEqual([]);
  });
});

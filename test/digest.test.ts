import { describe, expect, it } from 'vitest';
import type { Stage } from '../src/claims/stage.ts';
import { removeChannel } from '../src/sandbox/change-world.ts';
import { aTownInUse, type Town } from './a-town.ts';

const NIGHT = { from: '23:00', to: '07:00' };
const TALKS = 'Real Madrid in talks to sign Trent Alexander-Arnold';
const BID = 'Real Madrid make bid for Trent Alexander-Arnold';

/** A town with quiet hours, in which the channel follows a player; it is eight in the evening there. */
async function anEvening(breakThrough: readonly Stage[] = ['done']): Promise<Town> {
  const town = await aTownInUse({ startsAt: new Date('2026-01-10T20:00:00Z') });
  const { sandbox, seed, publish, cycle } = town;
  const news = seed.channels['transfer-news'];
  const suggested = await sandbox.person.suggest(seed.youId, news, 'follow', { target: 'trent' }, 'target');
  const [first] = suggested.kind === 'suggested' ? suggested.choices : [];
  await sandbox.person.runCommand(seed.youId, news, 'follow', { target: String(first?.value) });
  const panel = await sandbox.person.runCommand(seed.youId, news, 'setup');
  const id = panel.kind === 'answered' ? panel.message.id : '';
  await sandbox.person.click(seed.youId, id, 'setup:quiet');
  const form = await sandbox.person.click(seed.youId, id, 'setup-quiet');
  const interactionId = form.kind === 'modal' ? form.interactionId : '';
  await sandbox.person.submitModal(seed.youId, interactionId, { from: NIGHT.from, to: NIGHT.to, zone: 'UTC' });
  await sandbox.person.choose(seed.youId, id, 'setup-breaks', breakThrough);
  for (const outlet of ['The Kop Courier', 'Terrace Talk', 'Late Edition']) {
    publish(outlet);
  }
  await cycle();
  return town;
}

describe('a night in a server with quiet hours', { timeout: 20_000 }, () => {
  it('is silent, and its news is told in the morning in one message', async () => {
    const { publish, cycle, pass, posts } = await anEvening();
    publish('The Kop Courier', { title: 'Real Madrid make approach for Trent Alexander-Arnold' });
    await cycle();
    expect(posts()).toHaveLength(1);
    await pass(4 * 60);
    publish('The Kop Courier', { title: 'Liverpool reject Real Madrid approach for Trent Alexander-Arnold' });
    await cycle();
    publish('The Kop Courier', { title: 'Trent Alexander-Arnold has medical at Real Madrid' });
    await cycle();
    expect(posts()).toHaveLength(1);
    await pass(6 * 60 + 59);
    expect(posts()).toHaveLength(1);
    await pass(2);
    const [, digest] = posts();
    expect(digest?.content).toBe('2 developments that had to wait · Trent Alexander-Arnold');
    expect(digest?.details).toContain('has medical at Real Madrid');
    expect(digest?.details).toContain('before: Approach rejected');
    await pass(60);
    expect(posts()).toHaveLength(2);
  });

  it('lets a signing through', async () => {
    const { publish, cycle, pass, posts } = await anEvening();
    await pass(4 * 60);
    publish('The Kop Courier', { title: 'OFFICIAL: Real Madrid sign Trent Alexander-Arnold from Liverpool' });
    await cycle();
    expect(posts()).toHaveLength(1);
  });
});

/** A morning after a night in which something was reported: its digest stands in the channel. */
async function aMorning(...reports: readonly string[]): Promise<Town> {
  const opened = await anEvening([]);
  await opened.pass(4 * 60);
  for (const title of reports) {
    opened.publish('The Kop Courier', { title });
    await opened.cycle();
  }
  await opened.pass(7 * 60 + 1);
  expect(opened.posts()).toHaveLength(1);
  return opened;
}

/** Edits wait some seconds for further sources. */
function soon<Value>(read: () => Value) {
  return expect.poll(read, { timeout: 15_000 });
}

describe('a digest that stands in a channel', { timeout: 40_000 }, () => {
  it('grows silently with what it tells, strikes out what is taken back, and is linked to by the next step', async () => {
    const { publish, cycle, posts, reword } = await aMorning(TALKS, BID);
    const digest = () => posts()[0];
    publish('Terrace Talk', { title: 'Real Madrid make £20m bid for Trent Alexander-Arnold' });
    await cycle();
    await soon(() => digest()?.details).toContain('Real Madrid make £20m bid for Trent Alexander-Arnold**');
    expect(digest()).toMatchObject({
      edited: true,
      content: expect.stringMatching(/^2 developments that had to wait/),
    });
    expect(digest()?.details).toContain('Terrace Talk');
    reword('The Kop Courier', 'A goalless draw in the rain');
    reword('Terrace Talk', 'A goalless draw in the rain');
    await cycle();
    await soon(() => digest()?.details).toContain('**~~');
    expect(digest()?.details).toContain('Whoever reported this has taken it back.');
    publish('Late Edition', { title: 'Trent Alexander-Arnold has medical at Real Madrid' });
    await cycle();
    expect(posts()[1]?.details).toContain(`/${digest()?.id})`);
    expect(posts()).toHaveLength(2);
  });

  it('of a signing that is taken back is followed by a correction', async () => {
    const { reword, cycle, posts } = await aMorning('Official: Real Madrid sign Trent Alexander-Arnold from Liverpool');
    reword('The Kop Courier', 'Five things we learned from a rainy Saturday');
    await cycle();
    await soon(() => posts()[1]?.content).toMatch(/^Correction: ~~/);
    expect(posts()[1]?.details).toContain(`/${posts()[0]?.id})`);
    await soon(() => posts()[0]?.details).toContain('~~Official:');
  });

  it('is let go with its channel', async () => {
    const { publish, cycle, sandbox, seed, store } = await aMorning(BID);
    removeChannel(sandbox.world, seed.channels['transfer-news']);
    publish('Terrace Talk', { title: 'Real Madrid make £20m bid for Trent Alexander-Arnold' });
    await cycle();
    await expect.poll(() => store.follows.list(), { timeout: 15_000 }).toEqual([]);
    await expect.poll(() => store.outbox.list(), { timeout: 15_000 }).toEqual([]);
  });
});

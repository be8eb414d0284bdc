import { afterEach, describe, expect, it } from 'vitest';
import { openTown, type Town } from './a-town.ts';

const NIGHT = { from: '23:00', to: '07:00', breakThrough: ['done' as const] };

let town: Town | undefined;

afterEach(async () => {
  await town?.close();
  town = undefined;
});

/** A town with quiet hours, in which the channel follows a player; it is eight in the evening there. */
async function anEvening(): Promise<Town> {
  town = await openTown({ startsAt: new Date('2026-01-10T20:00:00Z') });
  const { sandbox, seed, publish, cycle } = town;
  const news = seed.channels['transfer-news'];
  await expect.poll(() => sandbox.world.commands.size).toBeGreaterThan(0);
  const suggested = await sandbox.person.suggest(seed.youId, news, 'follow', { target: 'trent' }, 'target');
  const [first] = suggested.kind === 'suggested' ? suggested.choices : [];
  await sandbox.person.runCommand(seed.youId, news, 'follow', { target: String(first?.value) });
  const panel = await sandbox.person.runCommand(seed.youId, news, 'setup');
  const id = panel.kind === 'answered' ? panel.message.id : '';
  await sandbox.person.click(seed.youId, id, 'setup:quiet');
  const form = await sandbox.person.click(seed.youId, id, 'setup-quiet');
  const interactionId = form.kind === 'modal' ? form.interactionId : '';
  await sandbox.person.submitModal(seed.youId, interactionId, { from: NIGHT.from, to: NIGHT.to, zone: 'UTC' });
  await sandbox.person.choose(seed.youId, id, 'setup-breaks', NIGHT.breakThrough);
  publish('The Kop Courier');
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

import { afterEach, describe, expect, it } from 'vitest';
import { runCycle } from '../src/cycle.ts';
import { anItem, openNewsroom } from './a-newsroom.ts';
import type { Town } from './a-town.ts';
import { openSagaTown, report } from './threads/a-saga-town.ts';

const APPROACH = 'Real Madrid make approach for Trent Alexander-Arnold';
const SIGNING = 'Official: Real Madrid sign Trent Alexander-Arnold from Liverpool';
const TAKEN_BACK = 'Whoever reported this has taken it back.';

let town: Town | undefined;

afterEach(async () => {
  await town?.close();
  town = undefined;
});

/** A town that was told something by an outlet that has taken it back since. Another outlet has told nothing so far. */
async function aTownThatWasTold(title: string): Promise<Town> {
  town = await openSagaTown('transfer-news', { sagaMode: 'messages' });
  town.publish('Castle Gazette');
  await report(town, title);
  town.reword('The Kop Courier', 'Five things we learned from a rainy Saturday');
  await town.cycle();
  await says(town, (posts) => posts[0] === `~~${title}~~\n${TAKEN_BACK}`);
  return town;
}

/** Edits come some seconds later. */
async function says({ posts }: Town, fits: (posts: readonly string[]) => boolean): Promise<void> {
  await expect.poll(() => fits(posts().map(({ content }) => content)), { timeout: 20_000 }).toBe(true);
}

async function sayAgain(told: Town, title: string): Promise<void> {
  told.publish('Castle Gazette', { title });
  await told.cycle();
}

describe('what was taken back and is said again', { timeout: 90_000 }, () => {
  it('stands again in the message that told it', async () => {
    const told = await aTownThatWasTold(APPROACH);
    await sayAgain(told, APPROACH);
    await says(told, ([first]) => first === APPROACH);
    expect(told.posts()).toHaveLength(1);
    expect(told.posts()[0]?.details).toContain('Castle Gazette');
  });

  it('stands again where it was muted since', async () => {
    const told = await aTownThatWasTold(APPROACH);
    const { sandbox, seed } = told;
    const options = { target: 'Trent Alexander-Arnold', where: 'channel' };
    const muted = await sandbox.person.runCommand(seed.youId, seed.channels['transfer-news'], 'mute', options);
    expect(muted.kind).toBe('answered');
    await sayAgain(told, APPROACH);
    await says(told, ([first]) => first === APPROACH);
  });

  it('needs no correction any more', async () => {
    const told = await aTownThatWasTold(SIGNING);
    await says(told, (posts) => posts[1] === `Correction: ~~${SIGNING}~~\n${TAKEN_BACK}`);
    await sayAgain(told, SIGNING);
    await says(told, ([first, second]) => first === SIGNING && second === SIGNING);
    expect(told.posts()).toHaveLength(2);
  });

  it('stands again though what came after it is known by now', async () => {
    const approach = anItem('Salah: approach, Liverpool -> Hilal', { publishedAt: '2026-01-10T11:00:00Z' });
    const rejection = anItem('Salah: bid_rejected, Liverpool -> Hilal', { publishedAt: '2026-01-10T11:30:00Z' });
    const room = openNewsroom();
    for (const items of [
      [],
      [approach],
      [{ ...approach, wordsHash: 'other', title: 'A goalless draw' }],
      [rejection],
      [{ ...approach, id: 'elsewhere', outlet: 'Castle Gazette' }],
    ]) {
      room.publish(...items);
      room.pass(1);
      await runCycle(room.deps);
    }
    expect(room.queued).toHaveLength(2);
    const bodies = room.grown.filter(({ id }) => id === room.queued[0]?.id).map(({ body }) => body.content);
    expect(bodies).toEqual([expect.stringMatching(/^~~Hilal/), 'Hilal make approach for Salah']);
  });
});

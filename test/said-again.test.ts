import { afterEach, describe, expect, it } from 'vitest';
import { runCycle } from '../src/cycle.ts';
import type { Item } from '../src/items/item.ts';
import { anItem, type Newsroom, openNewsroom } from './a-newsroom.ts';
import type { Town } from './a-town.ts';
import { openSagaTown, report } from './threads/a-saga-town.ts';

const APPROACH = 'Real Madrid make approach for Trent Alexander-Arnold';
const SIGNING = 'Official: Real Madrid sign Trent Alexander-Arnold from Liverpool';
const TAKEN_BACK = 'Whoever reported this has taken it back.';

const BID = anItem('Salah: approach, Liverpool -> Hilal', { publishedAt: '2026-01-10T11:00:00Z' });
const SIGNED = anItem('Salah: done, Liverpool -> Hilal (official)', { publishedAt: '2026-01-10T11:40:00Z' });
const BID_REWORDED = { ...BID, wordsHash: 'other', title: 'A goalless draw' };
const BID_ELSEWHERE = { ...BID, id: 'elsewhere', outlet: 'Castle Gazette' };
const REFUSAL = anItem('Salah: bid_rejected, Liverpool -> Hilal', { publishedAt: '2026-01-10T11:30:00Z' });

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
    const room = openNewsroom();
    for (const items of [[], [BID], [BID_REWORDED], [REFUSAL], [BID_ELSEWHERE]]) {
      await publish(room, ...items);
    }
    expect(room.queued).toHaveLength(2);
    expect(bodiesOf(room)).toEqual([expect.stringMatching(/^~~Hilal/), 'Hilal make approach for Salah']);
  });

  it('stands again in a saga that does not know what was taken back in it', async () => {
    const room = openNewsroom();
    for (const items of [[], [BID], [BID_REWORDED], [REFUSAL]]) {
      await publish(room, ...items);
    }
    const { sagas } = room.store;
    for (const { takenBack: _, ...older } of await sagas.list()) {
      await sagas.put(older.id, older);
    }
    await publish(room, BID_ELSEWHERE);
    expect(bodiesOf(room).at(-1)).toBe('Hilal make approach for Salah');
  });
});

describe('what was never taken back', () => {
  it('has nobody looked through again when it is told', async () => {
    const room = openNewsroom();
    for (const items of [[], [BID], [SIGNED]]) {
      await publish(room, ...items);
    }
    expect(room.queued).toHaveLength(2);
    expect(room.grown).toEqual([]);
  });
});

async function publish(room: Newsroom, ...items: readonly Item[]): Promise<void> {
  room.publish(...items);
  room.pass(1);
  await runCycle(room.deps);
}

/** How the first alert read, edit by edit. */
function bodiesOf({ queued, grown }: Newsroom): readonly string[] {
  return grown.filter(({ id }) => id === queued[0]?.id).map(({ body }) => body.content);
}

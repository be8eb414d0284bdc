import { setImmediate as others } from 'node:timers/promises';
import type { Letter } from '../alerts/alert.ts';
import type { Delivery } from './delivery.ts';
import { type Desk, turnOf } from './desk.ts';
import { forgetRoot } from './forget-root.ts';
import { recordGrowth } from './ledger.ts';
import { nonceOf } from './nonce.ts';

/** Sources that come in together make one edit. */
const SETTLES_IN_MS = 5_000;

/** The database writes without a pause: after so many, some 20 ms, it is the turn of people who wait for an answer. */
const AT_A_TIME = 500;

/**
 * Writes letters down to be sent, in this order. What is queued or given up already is left alone, and what was told is
 * edited where it says something else now. Durable once it resolves; where it throws, some may be written, and asking
 * again writes the rest.
 */
export function enqueue(desk: Desk, letters: readonly Letter[]): Promise<void> {
  return desk.ledger.locked('enqueue', async () => {
    for (let start = 0; start < letters.length; start += AT_A_TIME) {
      await enqueueSome(desk, letters.slice(start, start + AT_A_TIME));
      await others();
    }
  });
}

async function enqueueSome(desk: Desk, letters: readonly Letter[]): Promise<void> {
  await catchUp(desk);
  const { fresh, told } = await findFresh(desk, letters);
  await grow(desk, told);
  if (fresh.size === 0) {
    return;
  }
  desk.isBehindStore = true;
  await desk.ledger.outbox.putMany(fresh);
  desk.isBehindStore = false;
  for (const delivery of fresh.values()) {
    desk.turns.add(turnOf(delivery));
  }
  desk.wake();
}

/** Nothing waits longer than an hour: what seems to was written down by a clock that was ahead. */
const LONGEST_WAIT_MS = 2 * 60 * 60 * 1000;

/** Makes the turns of everything in the outbox: at start, and after a write that may have got half-way. */
export async function catchUp(desk: Desk): Promise<void> {
  if (!desk.isBehindStore) {
    return;
  }
  const outlines = await desk.deps.outbox.outlines();
  const latest = desk.deps.now().getTime() + LONGEST_WAIT_MS;
  for (const outline of outlines.toSorted((a, b) => a.order - b.order)) {
    const turn = turnOf(outline);
    desk.turns.add(turn.dueAt > latest ? { ...turn, dueAt: 0 } : turn);
    desk.nextOrder = Math.max(desk.nextOrder, outline.order + 1);
  }
  desk.isBehindStore = false;
  desk.wake();
}

/** Puts new bodies behind letters that were queued; messages that are out are edited, silently, a little later. */
export async function grow(desk: Desk, letters: readonly Letter[]): Promise<void> {
  for (const [n, letter] of letters.entries()) {
    if (n > 0 && n % AT_A_TIME === 0) {
      await others();
    }
    const edit = await recordGrowth(desk.ledger, letter, takeOrder(desk), desk.deps.now());
    if (edit !== undefined) {
      addEdit(desk, edit);
    }
  }
}

/** Gives an edit its turn, late enough for the next source to be in it. */
export function addEdit(desk: Desk, delivery: Delivery): void {
  const dueAt = desk.deps.now().getTime() + SETTLES_IN_MS;
  desk.turns.add({ ...turnOf(delivery), dueAt });
  desk.wake();
}

interface Sorted {
  readonly fresh: ReadonlyMap<string, Delivery>;
  /** Of before, and said again: what was taken back meanwhile stands again. */
  readonly told: readonly Letter[];
}

async function findFresh(desk: Desk, letters: readonly Letter[]): Promise<Sorted> {
  const unknown = letters.filter(({ id }) => !desk.turns.has(id));
  await Promise.all(unknown.map((letter) => forgetRoot(desk, letter)));
  const known = await Promise.all(unknown.map(({ id }) => desk.ledger.history.get(id)));
  const fresh = unknown.filter((_, n) => known[n] === undefined);
  return {
    fresh: new Map(fresh.map((letter) => [letter.id, writeDown(desk, letter)])),
    told: unknown.filter((_, n) => known[n] !== undefined),
  };
}

function writeDown(desk: Desk, letter: Letter): Delivery {
  const queuedAt = desk.deps.now().toISOString();
  return {
    id: letter.id,
    letter,
    // A root may be brought again, and Discord would return the message that was taken away.
    nonce: nonceOf(letter.kind === 'root' ? `${letter.id} ${queuedAt}` : letter.id),
    status: 'pending',
    order: takeOrder(desk),
    editPending: false,
    attempts: 0,
    reason: 'queued',
    queuedAt,
  };
}

function takeOrder(desk: Desk): number {
  desk.nextOrder += 1;
  return desk.nextOrder - 1;
}

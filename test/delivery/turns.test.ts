import { describe, expect, it } from 'vitest';
import type { Turn } from '../../src/delivery/lane.ts';
import { openTurns, type Turns } from '../../src/delivery/turns.ts';
import { destinationKey } from '../../src/follows/follow-id.ts';
import { aChannel } from '../follows/build.ts';

let serial = 0;
function aTurn(channel: number, group = 'd', parts: Partial<Turn> = {}): Turn {
  serial += 1;
  const destination = aChannel(channel);
  const lane = destinationKey(destination);
  return { id: `t${serial}`, destination, lane, group, order: serial, isEdit: false, dueAt: 0, ...parts };
}

function openAt(start = 1_000) {
  let time = start;
  return { turns: openTurns(() => time), turn: (milliseconds: number) => (time += milliseconds) };
}

/** Takes all that is due, finishing each before the next. */
function takeAll(turns: Turns): readonly string[] {
  const ids: string[] = [];
  for (let turn = turns.take(); turn !== undefined; turn = turns.take()) {
    ids.push(turn.id);
    turns.done(turn);
  }
  return ids;
}

describe('turns', () => {
  it('go in order within a destination, one at a time', () => {
    const { turns } = openAt();
    const [late, early] = [aTurn(1, 'd', { order: 9 }), aTurn(1, 'e', { order: 3 })];
    turns.add(late);
    turns.add(early);
    expect(turns.take()?.id).toBe(early.id);
    expect(turns.take()).toBeUndefined();
    turns.done(early);
    expect(turns.take()?.id).toBe(late.id);
  });

  it('rotate between developments', () => {
    const { turns } = openAt();
    const many = [1, 2, 3].map((channel) => aTurn(channel, 'many'));
    const few = [4, 5].map((channel) => aTurn(channel, 'few'));
    for (const turn of [...many, ...few]) {
      turns.add(turn);
    }
    const [m1, m2, m3] = many.map(({ id }) => id);
    const [f1, f2] = few.map(({ id }) => id);
    expect(takeAll(turns)).toEqual([m1, f1, m2, f2, m3]);
    expect(turns.size).toBe(0);
  });

  it('let alerts go before edits, and edits not before they are due', () => {
    const { turns, turn } = openAt();
    const edit = aTurn(1, 'd', { isEdit: true, dueAt: 1_500 });
    const alert = aTurn(1);
    turns.add(edit);
    turns.add(alert);
    expect(takeAll(turns)).toEqual([alert.id]);
    expect(turns.nextDueAt()).toBe(1_500);
    turn(500);
    expect(takeAll(turns)).toEqual([edit.id]);
    expect(turns.nextDueAt()).toBe(Number.POSITIVE_INFINITY);
  });

  it('hold a destination up behind an alert that waits, and not behind an edit that does', () => {
    const { turns } = openAt();
    const [first, second] = [aTurn(1), aTurn(1)];
    turns.add(first);
    turns.add(second);
    turns.take();
    turns.postpone(first, 2_000, 'recovery');
    expect(turns.take()).toBeUndefined();
    turns.release('permission');
    expect(turns.take()).toBeUndefined();
    turns.release('recovery');
    expect(takeAll(turns)).toEqual([first.id, second.id]);
    const edit = aTurn(2, 'd', { isEdit: true });
    const alert = aTurn(2);
    turns.add(edit);
    turns.take();
    turns.add(alert);
    turns.postpone(edit, 2_000, 'recovery');
    expect(takeAll(turns)).toEqual([alert.id]);
  });

  it('that were tried before go before those that were not, so that an outage brings few into doubt', () => {
    const { turns, turn } = openAt();
    const [tried, fresh, other] = [aTurn(1), aTurn(2), aTurn(3)];
    for (const one of [tried, fresh, other]) {
      turns.add(one);
    }
    turns.take();
    turns.postpone(tried, 1_500, 'recovery');
    expect(turns.take()?.id).toBe(fresh.id);
    turn(600);
    expect(takeAll(turns)).toEqual([tried.id, other.id]);
  });

  it('read back from the store wait as they waited, and can be released', () => {
    const { turns } = openAt();
    const paused = aTurn(1, 'd', { dueAt: 9_000, waitsFor: 'permission' });
    turns.add(paused);
    expect(turns.take()).toBeUndefined();
    expect(turns.isHeld(paused.lane, 'permission')).toBe(true);
    turns.release('permission', paused.lane);
    expect(turns.take()?.id).toBe(paused.id);
  });

  it('of a destination that is no more are dropped together', () => {
    const { turns } = openAt();
    const gone = [aTurn(1), aTurn(1), aTurn(1, 'd', { isEdit: true })];
    for (const turn of gone) {
      turns.add(turn);
    }
    turns.take();
    expect(turns.drop(gone[0]?.lane ?? '').map(({ id }) => id)).toEqual(gone.map(({ id }) => id));
    expect(turns.size).toBe(0);
    expect(turns.take()).toBeUndefined();
  });

  it('cost nothing for those that wait', () => {
    const { turns } = openAt();
    for (let n = 0; n < 20_000; n += 1) {
      turns.add(aTurn(n, 'd', { dueAt: 1e9, waitsFor: 'permission' }));
    }
    for (let n = 20_000; n < 22_000; n += 1) {
      turns.add(aTurn(n));
    }
    const started = performance.now();
    expect(takeAll(turns)).toHaveLength(2_000);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

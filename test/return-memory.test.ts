import { setImmediate as nextTurn } from 'node:timers/promises';
import { getHeapSpaceStatistics } from 'node:v8';
import { expect, it } from 'vitest';
import { returnMemory, sparingly, stayYoung } from '../src/return-memory.ts';

it('lets go of what nobody holds any more, and of nothing else', async () => {
  const kept = { name: 'the gazetteer' };
  const watched = [watch({ name: 'a table that was read' }), watch(kept)];
  // A reference keeps what it was made of until the turn is over.
  await nextTurn();
  returnMemory();
  expect(watched.map((one) => one.deref())).toEqual([undefined, kept]);
});

it('keeps the young generation small, however much is made and thrown away', () => {
  returnMemory();
  stayYoung();
  churn();
  expect(youngRoom()).toBeLessThan(4_000_000);
});

it('hands on what the work made, and its failure', async () => {
  expect(await sparingly(async () => 'the gazetteer')).toBe('the gazetteer');
  await expect(
    sparingly(async () => {
      throw new Error('no such folder');
    }),
  ).rejects.toThrow('no such folder');
});

/** In bytes. It starts with one or two million, and would grow to thirty. */
function youngRoom(): number {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? 0;
}

/** Makes more that outlives a collection or two than a small young generation holds. */
function churn(): void {
  let lately: object[] = [];
  for (let number = 0; number < 3_000_000; number += 1) {
    lately.push({ number });
    if (lately.length > 200_000) {
      lately = [];
    }
  }
}

function watch(thing: object): WeakRef<object> {
  return new WeakRef(thing);
}

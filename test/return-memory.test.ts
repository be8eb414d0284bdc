import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { returnMemory } from '../src/return-memory.ts';

it('lets go of what nobody holds any more, and of nothing else', async () => {
  const kept = { name: 'the gazetteer' };
  const watched = [watch({ name: 'a table that was read' }), watch(kept)];
  // A reference keeps what it was made of until the turn is over.
  await nextTurn();
  returnMemory();
  expect(watched.map((one) => one.deref())).toEqual([undefined, kept]);
});

function watch(thing: object): WeakRef<object> {
  return new WeakRef(thing);
}

import { execFileSync } from 'node:child_process';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { returnMemory, sparingly } from '../src/return-memory.ts';

it('lets go of what nobody holds any more, and of nothing else', async () => {
  const kept = { name: 'the gazetteer' };
  const watched = [watch({ name: 'a table that was read' }), watch(kept)];
  // A reference keeps what it was made of until the turn is over.
  await nextTurn();
  returnMemory();
  expect(watched.map((one) => one.deref())).toEqual([undefined, kept]);
});

it('keeps the young generation small, however much is made and thrown away', () => {
  expect(youngRoomOfAProgram('stayYoung')).toBeLessThan(4_000_000);
  expect(youngRoomOfAProgram('growUp')).toBeGreaterThan(8_000_000);
});

it('hands on what the work made, and its failure', async () => {
  expect(await sparingly(async () => 'the gazetteer')).toBe('the gazetteer');
  await expect(
    sparingly(async () => {
      throw new Error('no such folder');
    }),
  ).rejects.toThrow('no such folder');
});

/**
 * In bytes, after a program of its own made more that outlives a collection or two than a small young generation holds:
 * how far this one's has grown already, nobody knows. It starts with one or two million, and would grow to sixty.
 */
function youngRoomOfAProgram(how: 'stayYoung' | 'growUp'): number {
  const program = `
    import { getHeapSpaceStatistics } from 'node:v8';
    import { stayYoung } from '${new URL('../src/return-memory.ts', import.meta.url).href}';
    if ('${how}' === 'stayYoung') stayYoung();
    let lately = [];
    for (let number = 0; number < 3_000_000; number += 1) {
      lately.push({ number });
      if (lately.length > 200_000) lately = [];
    }
    console.log(getHeapSpaceStatistics().find((space) => space.space_name === 'new_space').space_size);`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }));
}

function watch(thing: object): WeakRef<object> {
  return new WeakRef(thing);
}

import { describe, expect, it } from 'vitest';
import { inventSaga } from '../../../bench/invent/invent-saga.ts';
import { foldSaga } from '../../../src/sagas/fold-saga.ts';
import { Saga } from '../../../src/sagas/saga.ts';

describe('inventSaga', () => {
  it.each([10, 100, 300])('makes %i claims of one player that could be stored, in order of time', (count) => {
    const claims = inventSaga(count);
    const times = claims.map(({ at }) => at);
    expect(claims).toHaveLength(count);
    expect(times).toEqual(times.toSorted());
    expect(Saga.safeParse({ id: 'invented', player: { name: 'Pavel Kramozzi' }, claims }).success).toBe(true);
  });

  it('has news in it and repetitions too', () => {
    const developments = foldSaga(inventSaga(100));
    expect(developments.length).toBeGreaterThan(5);
    expect(developments.length).toBeLessThan(80);
  });
});

import { foldSaga } from '../../src/sagas/fold-saga.ts';
import type { Figure } from '../figure.ts';
import { inventSaga } from '../invent/invent-saga.ts';
import { race } from '../race.ts';

const LENGTHS = [10, 100, 300];

/** Folds sagas of several lengths from their first claim. 300 is the most that a saga keeps of what everybody sees. */
export function measureSagas(): readonly Figure[] {
  const group = 'Folding a saga';
  const seeds = Array.from({ length: 40 }, (_, seed) => seed);
  const contenders = LENGTHS.map((length) => {
    const sagas = seeds.map((seed) => inventSaga(length, seed));
    return {
      name: `${length} claims`,
      run: (batch: readonly number[]) => batch.map((seed) => foldSaga(sagas[seed] ?? [])),
    };
  });
  const { ms } = race(contenders, seeds, { batch: 4, rounds: 60 });
  return contenders.map(({ name }) => ({ group, what: name, value: ms(name), unit: 'ms' }));
}

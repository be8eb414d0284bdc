import { describe, expect, it } from 'vitest';
import { race } from '../../bench/race.ts';
import { quantile } from '../../bench/stopwatch.ts';

describe('race', () => {
  it('gives all contenders the same inputs, each going first in turn, all inputs in time', () => {
    const seen: string[] = [];
    const contender = (name: string) => ({
      name,
      run: (batch: readonly number[]) => seen.push(`${name}${batch.join('')}`),
    });
    race([contender('a'), contender('b')], [1, 2, 3], { batch: 2, rounds: 3 });
    // One round of four warms up.
    expect(seen).toEqual(['b31', 'a31', 'a23', 'b23', 'b12', 'a12', 'a31', 'b31']);
  });

  it('tells the middle of the rounds, and compares contenders round by round', () => {
    // The machine is ten times slower in the third round, for both.
    const times = { quick: [0, 4, 40, 2], slow: [0, 12, 120, 8] };
    let round = 0;
    const { ms, ratio } = race(
      [
        { name: 'quick', run: () => times.quick[round] },
        { name: 'slow', run: () => times.slow[round] },
      ],
      [1, 2],
      {
        batch: 2,
        rounds: 3,
        onRound: (number) => {
          round = number;
        },
        stopwatch: (work) => ({ ms: Number(work()) }),
      },
    );
    expect([ms('quick'), ms('slow')]).toEqual([2, 6]);
    expect(ratio('slow', 'quick')).toBe(3);
  });

  it('names a contender that did not run', () => {
    const { ms } = race<number>([], [1], { batch: 1, rounds: 1 });
    expect(() => ms('nobody')).toThrow('"nobody" did not run.');
  });
});

describe('quantile', () => {
  it('finds the middle and the slowest of a hundred, whatever their order', () => {
    const values = Array.from({ length: 100 }, (_, i) => 100 - i);
    expect([quantile(values, 0.5), quantile(values, 0.99)]).toEqual([51, 100]);
  });

  it('knows no quantile of nothing', () => {
    expect(quantile([], 0.5)).toBeNaN();
  });
});

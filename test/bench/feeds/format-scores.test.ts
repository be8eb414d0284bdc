import { describe, expect, it } from 'vitest';
import { formatScores } from '../../../bench/feeds/format-scores.ts';
import { countScore, limitScore, shareScore } from '../../../bench/feeds/score.ts';

describe('the scoreboard of feeds', () => {
  it('says of every figure what is asked, whether that is kept, and what fell short', () => {
    const board = formatScores([
      countScore({ group: 'Servers', what: 'ended well', met: 83, of: 84, misses: ['/never: no end'] }),
      limitScore({ group: 'Servers', what: 'the slowest', value: 15.4, atMost: 20, unit: 's' }),
      shareScore({ group: 'Damages', what: 'cut off', share: 0.994_99, least: 0.995 }),
      countScore({ group: 'Damages', what: 'encodings', met: 62, of: 70, least: 62 }),
    ]);
    expect(board.split('\n')).toEqual([
      'Servers',
      '  ended well   83 of 84  all: MISSED',
      '      /never: no end',
      '  the slowest      15 s  at most 20 s: kept',
      '',
      'Damages',
      '  cut off       99.49 %  at least 99.5 %: MISSED',
      '  encodings    62 of 70  at least 62: kept',
    ]);
  });

  it('takes nothing at all for no success', () => {
    expect(countScore({ group: 'G', what: 'w', met: 0, of: 0 }).isKept).toBe(false);
  });

  it('shows ten misses of a line and counts the others', () => {
    const misses = Array.from({ length: 12 }, (_, n) => `miss ${n}`);
    const board = formatScores([countScore({ group: 'G', what: 'w', met: 0, of: 12, misses })]);
    expect(board).toContain('miss 9\n      … and 2 more');
  });
});

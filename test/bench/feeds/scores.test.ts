import { describe, expect, it } from 'vitest';
import { scoreAddresses } from '../../../bench/feeds/addresses.ts';
import { scoreDamages } from '../../../bench/feeds/damages.ts';
import { scoreDates } from '../../../bench/feeds/dates.ts';
import { scoreEncodings } from '../../../bench/feeds/encodings.ts';
import { scoreExpectations } from '../../../bench/feeds/expectations.ts';
import { scoreLiveProofs } from '../../../bench/feeds/live-proofs.ts';
import { scoreMutations } from '../../../bench/feeds/mutation-score.ts';
import type { Score } from '../../../bench/feeds/score.ts';
import { scoreServers } from '../../../bench/feeds/servers.ts';
import { isShared } from '../../../bench/shared.ts';

function missed(scores: readonly Score[]): readonly Score[] {
  expect(scores.length).toBeGreaterThan(0);
  return scores.filter(({ isKept }) => !isKept);
}

describe('a server of this machine', () => {
  it('is reached by no literal, redirect or changing name, unless the operator allows it', {
    timeout: 30_000,
  }, async () => {
    expect(missed(await scoreLiveProofs())).toEqual([]);
  });
});

describe.skipIf(!isShared('reliability'))(
  'what lies in the shared folder to break us (skipped where it is absent)',
  () => {
    it('gets no address past the guard', async () => {
      const score = await scoreAddresses();
      expect(score.misses).toEqual([]);
      expect(score.reached).toBe('203 of 203');
    });

    it('is read as far as it is whole', { timeout: 60_000 }, async () => {
      expect(missed([scoreDamages(), ...scoreMutations(1), ...(await scoreExpectations())])).toEqual([]);
    });

    it('is decoded and dated as it was meant', () => {
      expect(missed([scoreEncodings(), ...scoreDates()])).toEqual([]);
      expect(scoreEncodings().misses).toEqual([]);
    });

    it('comes to the listed end on every server that does not just wait', { timeout: 60_000 }, async () => {
      expect(missed(await scoreServers({ isPatient: false }))).toEqual([]);
    });
  },
);

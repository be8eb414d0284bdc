import { describe, expect, it } from 'vitest';
import type { Filters, Target } from '../../src/follows/follow.ts';
import { FILTER_PRESETS } from '../../src/follows/filter-presets.ts';
import { matchFilters } from '../../src/follows/match-filters.ts';
import type { Development } from '../../src/sagas/development.ts';
import { aDevelopment, aFollow, aSource, ARNOLD, LIVERPOOL, MADRID } from './build.ts';

const verdict = (filters: Filters, told: Partial<Development> = {}, target: Target = ARNOLD) =>
  matchFilters(aDevelopment(told), aFollow(target, { filters }));

const PASSES = { kind: 'passes' };

describe('matchFilters', () => {
  it('lets everything through where nothing is filtered', () => {
    expect(verdict({})).toEqual(PASSES);
  });

  it('tells only the chosen steps', () => {
    expect(verdict({ stages: ['bid_rejected', 'done'] })).toEqual(PASSES);
    expect(verdict({ stages: ['done'] })).toEqual({
      kind: 'stopped',
      filter: 'stages',
      whose: 'follow',
      objection: { reason: 'step-not-chosen', stage: 'bid_rejected' },
    });
  });

  it('leaves out steps, whatever else lets them through', () => {
    expect(verdict({ stagesNot: ['medical'] })).toEqual(PASSES);
    expect(verdict({ stages: ['bid_rejected'], stagesNot: ['bid_rejected'] })).toEqual({
      kind: 'stopped',
      filter: 'stagesNot',
      whose: 'follow',
      objection: { reason: 'step-left-out', stage: 'bid_rejected' },
    });
  });

  it('leaves out what only certain outlets report, in whatever spelling they were named', () => {
    const shout = aSource({ outlet: 'The Daily Shout' });
    expect(verdict({ outletsNot: ['the daily SHOUT'] }, { sources: [shout] })).toEqual({
      kind: 'stopped',
      filter: 'outletsNot',
      whose: 'follow',
      objection: { reason: 'outlets-left-out' },
    });
    expect(verdict({ outletsNot: ['the daily SHOUT'] }, { sources: [shout, aSource()] })).toEqual(PASSES);
    expect(verdict({ outletsNot: [] }, { sources: [shout] })).toEqual(PASSES);
    const bbc = aSource({ outlet: 'BBC Sport' });
    expect(verdict({ outletsNot: ['bbc'] }, { sources: [bbc] })).toMatchObject({ filter: 'outletsNot' });
  });

  it('goes by the most trusted of the sources', () => {
    const sources = [aSource({ tier: 4 }), aSource({ tier: 1 })];
    expect(verdict({ tierAtMost: 1 }, { sources })).toEqual(PASSES);
    expect(verdict({ tierAtMost: 0 }, { sources })).toEqual({
      kind: 'stopped',
      filter: 'tierAtMost',
      whose: 'follow',
      objection: { reason: 'tier-too-low', best: 1, asked: 0 },
    });
  });

  it('lets sources without a tier through until a tier is asked for', () => {
    const { tier: _, ...untiered } = aSource();
    expect(verdict({}, { sources: [untiered] })).toEqual(PASSES);
    expect(verdict({ tierAtMost: 4 }, { sources: [untiered] })).toMatchObject({
      kind: 'stopped',
      objection: { reason: 'tier-too-low', asked: 4 },
    });
  });

  it('reads direction from the side of the followed club', () => {
    expect(verdict({ direction: 'out' }, {}, LIVERPOOL)).toEqual(PASSES);
    expect(verdict({ direction: 'in' }, {}, MADRID)).toEqual(PASSES);
    expect(verdict({ direction: 'in' }, {}, LIVERPOOL)).toEqual({
      kind: 'stopped',
      filter: 'direction',
      whose: 'follow',
      objection: { reason: 'only-arrivals', club: 'Liverpool' },
    });
    expect(verdict({ direction: 'out' }, {}, MADRID)).toMatchObject({ kind: 'stopped', filter: 'direction' });
  });

  it('asks no direction of a player’s follow, nor of contract news', () => {
    expect(verdict({ direction: 'in' }, { to: [] })).toEqual(PASSES);
    expect(verdict({ direction: 'in' }, { stage: 'contract_extension', to: [] }, LIVERPOOL)).toEqual(PASSES);
  });

  it('stops small fees and lets unknown ones through', () => {
    const fee = { amount: 4_000_000, currency: 'EUR' as const, undisclosed: false, text: '€4m' };
    expect(verdict({ feeAtLeast: 4_000_000 }, { fee })).toEqual(PASSES);
    expect(verdict({ feeAtLeast: 10_000_000 })).toEqual(PASSES);
    expect(verdict({ feeAtLeast: 10_000_000 }, { fee })).toEqual({
      kind: 'stopped',
      filter: 'feeAtLeast',
      whose: 'follow',
      objection: { reason: 'fee-too-small', amount: 4_000_000, asked: 10_000_000 },
    });
  });

  it('switches contract news off, and nothing else with it', () => {
    expect(verdict({ contracts: false })).toEqual(PASSES);
    expect(verdict({ contracts: true }, { stage: 'contract_offer' })).toEqual(PASSES);
    expect(verdict({ contracts: false }, { stage: 'contract_stalled' })).toEqual({
      kind: 'stopped',
      filter: 'contracts',
      whose: 'follow',
      objection: { reason: 'no-contract-news' },
    });
  });

  it('tells official news only to those who asked for no other', () => {
    expect(verdict(FILTER_PRESETS['official-only'], { certainty: 'official' })).toEqual(PASSES);
    expect(verdict(FILTER_PRESETS['official-only'])).toEqual({
      kind: 'stopped',
      filter: 'officialOnly',
      whose: 'follow',
      objection: { reason: 'not-official', certainty: 'reported' },
    });
  });

  it('counts a rejection among the big steps, and interest not', () => {
    expect(verdict(FILTER_PRESETS['big-steps'])).toEqual(PASSES);
    expect(verdict(FILTER_PRESETS['big-steps'], { stage: 'interest' })).toMatchObject({ filter: 'stages' });
  });
});

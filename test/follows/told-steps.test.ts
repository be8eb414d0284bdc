import { describe, expect, it } from 'vitest';
import { Stage } from '../../src/claims/stage.ts';
import type { Filters } from '../../src/follows/follow.ts';
import { matchFilters } from '../../src/follows/match-filters.ts';
import { CONTRACT_STEPS, switchContractNews, toldSteps, withSteps } from '../../src/follows/told-steps.ts';
import { aDevelopment, aFollow, ARNOLD } from './build.ts';

describe('toldSteps', () => {
  it.each<[Filters]>([
    [{}],
    [{ stages: ['done', 'bid'] }],
    [{ stages: ['done', 'bid'], stagesNot: ['bid'] }],
    [{ contracts: false }],
    [{ stages: ['contract_offer', 'bid'], contracts: false }],
  ])('lists what the filters %j let through', (filters) => {
    const follow = aFollow(ARNOLD, { filters });
    const passing = Stage.options.filter((stage) => matchFilters(aDevelopment({ stage }), follow).kind === 'passes');
    expect(toldSteps(filters)).toEqual(passing);
  });
});

describe('withSteps', () => {
  it('puts the steps in place of whatever chose them before, and keeps the rest', () => {
    const before: Filters = { stagesNot: ['done'], contracts: false, tierAtMost: 2 };
    expect(withSteps(before, ['done', 'bid'])).toEqual({ stages: ['bid', 'done'], tierAtMost: 2 });
  });

  it('filters nothing where every step is chosen', () => {
    expect(withSteps({ stages: ['done'] }, Stage.options)).toEqual({});
  });
});

describe('switchContractNews', () => {
  it('switches contract news off and on again, and leaves the other steps alone', () => {
    const off = switchContractNews({ stages: ['bid', 'contract_extension'] }, false);
    expect(toldSteps(off)).toEqual(['bid']);
    expect(switchContractNews(off, false)).toEqual(off);
    expect(switchContractNews(off, true)).toEqual({ stages: ['bid', 'contract_extension'] });
  });

  it('adds the steps of contract news to a choice that had none', () => {
    expect(toldSteps(switchContractNews({ stages: ['bid'] }, true))).toEqual(['bid', ...CONTRACT_STEPS]);
  });
});

import { assert, constantFrom, property, record, subarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FilterPart, type Filters } from '../../src/follows/follow.ts';
import { matchFilters } from '../../src/follows/match-filters.ts';
import { AS_SERVER, choosing, filtersOf, givingBack, isOwn } from '../../src/follows/own-filters.ts';
import { aDevelopment, aFollow, aPerson, ARNOLD, aSource, LIVERPOOL } from './build.ts';

const OFFICIAL: Filters = { officialOnly: true };

describe('a follow without a wish of its own', () => {
  const follow = aFollow(ARNOLD, AS_SERVER);

  it('tells what its server tells now, whatever that was when it was made', () => {
    expect(matchFilters(aDevelopment(), follow, {})).toEqual({ kind: 'passes' });
    expect(matchFilters(aDevelopment(), follow, OFFICIAL)).toEqual({
      kind: 'stopped',
      filter: 'officialOnly',
      whose: 'server',
      objection: { reason: 'not-official', certainty: 'reported' },
    });
  });

  it('is bound by the server’s direction where it is about a club', () => {
    const club = aFollow(LIVERPOOL, AS_SERVER);
    expect(matchFilters(aDevelopment(), club, { direction: 'in' })).toMatchObject({ filter: 'direction' });
    expect(matchFilters(aDevelopment(), follow, { direction: 'in' })).toEqual({ kind: 'passes' });
  });
});

describe('what was chosen for a follow', () => {
  it('beats the server’s choice of the same thing, and no other', () => {
    const follow = aFollow(ARNOLD, choosing(AS_SERVER, ['news', 'without'], { stages: ['bid_rejected'] }));
    expect(matchFilters(aDevelopment(), follow, OFFICIAL)).toEqual({ kind: 'passes' });
    expect(matchFilters(aDevelopment({ stage: 'talks' }), follow, {})).toMatchObject({ whose: 'follow' });
    const weak = aDevelopment({ sources: [aSource({ tier: 4 })] });
    expect(matchFilters(weak, follow, { tierAtMost: 2 })).toMatchObject({ filter: 'tierAtMost', whose: 'server' });
  });

  it('can be that there is no limit', () => {
    const follow = aFollow(LIVERPOOL, choosing(AS_SERVER, ['sources', 'fee'], {}));
    const server: Filters = { tierAtMost: 1, feeAtLeast: 50_000_000, direction: 'out' };
    expect(matchFilters(aDevelopment({ fee: { amount: 5, undisclosed: false, text: '£5' } }), follow, server)).toEqual({
      kind: 'passes',
    });
    expect(filtersOf(follow, server)).toEqual({ direction: 'out' });
  });

  it('can leave steps out of whatever the server tells', () => {
    const follow = aFollow(ARNOLD, choosing(AS_SERVER, ['without'], { stagesNot: ['talks'] }));
    expect(matchFilters(aDevelopment({ stage: 'talks' }), follow, {})).toMatchObject({ filter: 'stagesNot' });
    expect(matchFilters(aDevelopment(), follow, OFFICIAL)).toMatchObject({ filter: 'officialOnly', whose: 'server' });
  });

  it('is given back to the server, one thing or all', () => {
    const wanted: Filters = { stages: ['bid'], tierAtMost: 1, feeAtLeast: 5 };
    const own = choosing(AS_SERVER, ['news', 'sources', 'fee'], wanted);
    expect(givingBack(own, ['news', 'sources'])).toEqual({ filters: { feeAtLeast: 5 }, own: ['fee'] });
    expect(givingBack(own, FilterPart.options)).toEqual(AS_SERVER);
  });
});

describe('a follow that says nothing of what is its own', () => {
  it('has all of it: direct messages have no server, and older records were copies', () => {
    const direct = aFollow(ARNOLD, { destination: aPerson(), filters: OFFICIAL });
    expect(matchFilters(aDevelopment(), direct)).toMatchObject({ whose: 'follow' });
    const older = aFollow(ARNOLD, { filters: {} });
    expect(matchFilters(aDevelopment(), older, OFFICIAL)).toEqual({ kind: 'passes' });
    expect(isOwn(older, 'news')).toBe(true);
    expect(choosing(older, ['fee'], { feeAtLeast: 5 })).toEqual({ filters: { feeAtLeast: 5 } });
    expect(givingBack(older, ['fee']).own).not.toContain('fee');
  });
});

describe('what a follow lets through', () => {
  const filters = record(
    {
      stages: subarray(['bid', 'talks', 'bid_rejected'] as const),
      stagesNot: subarray(['bid', 'talks', 'bid_rejected'] as const),
      tierAtMost: constantFrom(...([0, 1, 2, 3, 4] as const)),
      direction: constantFrom(...(['in', 'out', 'both'] as const)),
      officialOnly: constantFrom(true, false),
    },
    { requiredKeys: [] },
  );

  it('is the same in one piece as part by part', () => {
    assert(
      property(filters, filters, subarray([...FilterPart.options]), (server, chosen, parts) => {
        const follow = aFollow(LIVERPOOL, choosing(AS_SERVER, parts, chosen));
        const whole = aFollow(LIVERPOOL, { filters: filtersOf(follow, server) });
        const { kind } = matchFilters(aDevelopment(), follow, server);
        expect(kind).toBe(matchFilters(aDevelopment(), whole).kind);
      }),
    );
  });
});

import { tierKey } from '../claims/tiers.ts';
import type { Tier } from '../feeds/feed.ts';
import type { Development } from '../sagas/development.ts';
import type { Filters, Follow, Target } from './follow.ts';
import type { Objection } from './objection.ts';
import { isOwn, PART_OF } from './own-filters.ts';
import { CONTRACT_STEPS } from './told-steps.ts';

export type FilterName = keyof Filters;

/** Whose filter it is: the follow's own, or the one its server has for all that have none of their own. */
export type FilterOwner = 'follow' | 'server';

/** Whether a follow lets a development through; if not, which filter stopped it, whose that is, and why. */
export type FilterVerdict =
  | { readonly kind: 'passes' }
  | {
      readonly kind: 'stopped';
      readonly filter: FilterName;
      readonly whose: FilterOwner;
      readonly objection: Objection;
    };

/** Each filter says why it stops a development, or nothing where it lets it through. The first objection is told. */
const OBJECTIONS: Readonly<
  Record<FilterName, (told: Development, filters: Filters, target: Target) => Objection | undefined>
> = {
  stages: ({ stage }, filters) =>
    filters.stages === undefined || filters.stages.includes(stage) ? undefined : { reason: 'step-not-chosen', stage },

  stagesNot: ({ stage }, filters) =>
    filters.stagesNot?.includes(stage) === true ? { reason: 'step-left-out', stage } : undefined,

  outletsNot: ({ sources }, { outletsNot = [] }) => {
    const leftOut = new Set(outletsNot.map((name) => tierKey(name)));
    const isHeard = leftOut.size === 0 || sources.some(({ outlet }) => !leftOut.has(tierKey(outlet)));
    return isHeard ? undefined : { reason: 'outlets-left-out' };
  },

  contracts: ({ stage }, filters) =>
    filters.contracts === false && CONTRACT_STEPS.includes(stage) ? { reason: 'no-contract-news' } : undefined,

  officialOnly: ({ certainty }, filters) =>
    filters.officialOnly === true && certainty !== 'official' ? { reason: 'not-official', certainty } : undefined,

  tierAtMost: ({ sources }, { tierAtMost: asked }) => {
    const best = bestTier(sources);
    if (asked === undefined || (best !== undefined && best <= asked)) {
      return undefined;
    }
    return { reason: 'tier-too-low', asked, ...(best === undefined ? {} : { best }) };
  },

  direction: (told, filters, target) => {
    const wanted = filters.direction ?? 'both';
    if (target.kind !== 'club' || wanted === 'both' || CONTRACT_STEPS.includes(told.stage)) {
      return undefined;
    }
    return directionsFor(told, target).has(wanted)
      ? undefined
      : { reason: wanted === 'in' ? 'only-arrivals' : 'only-departures', club: target.name };
  },

  feeAtLeast: ({ fee }, { feeAtLeast: asked }) =>
    asked !== undefined && fee?.amount !== undefined && fee.amount < asked
      ? { reason: 'fee-too-small', amount: fee.amount, asked }
      : undefined,
};

const ORDER = [
  'stages',
  'stagesNot',
  'contracts',
  'officialOnly',
  'outletsNot',
  'tierAtMost',
  'direction',
  'feeAtLeast',
] as const;

/**
 * Holds a development against a follow's own filters, and in all parts that are not its own against its server's as they
 * are now; `server` is absent for direct messages. Direction is relative to the followed club and binds no other target.
 */
export function matchFilters(development: Development, follow: Follow, server?: Filters): FilterVerdict {
  for (const filter of ORDER) {
    const isItsOwn = server === undefined || isOwn(follow, PART_OF[filter]);
    const filters = isItsOwn ? follow.filters : server;
    // Most filters are not set, and a development may meet thousands of follows.
    const objection =
      filters[filter] === undefined ? undefined : OBJECTIONS[filter](development, filters, follow.target);
    if (objection !== undefined) {
      const whose = isItsOwn ? 'follow' : 'server';
      return { kind: 'stopped', filter, whose, objection };
    }
  }
  return { kind: 'passes' };
}

/** The most trusted tier among those who report it; absent where none of them has one. */
export function bestTier(sources: Development['sources']): Tier | undefined {
  return sources
    .flatMap(({ tier }) => (tier === undefined ? [] : [tier]))
    .sort((a, b) => a - b)
    .at(0);
}

function directionsFor({ from, to }: Development, club: Extract<Target, { kind: 'club' }>): ReadonlySet<'in' | 'out'> {
  const directions = new Set<'in' | 'out'>();
  if (to.some(({ id }) => id === club.id)) {
    directions.add('in');
  }
  if (from?.id === club.id) {
    directions.add('out');
  }
  return directions;
}

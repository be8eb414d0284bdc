import { tierKey } from '../claims/tiers.ts';
import type { Tier } from '../feeds/feed.ts';
import type { Development } from '../sagas/development.ts';
import type { Filters, Follow, Target } from './follow.ts';
import type { Objection } from './objection.ts';
import { CONTRACT_STEPS } from './told-steps.ts';

export type FilterName = keyof Filters;

/** Whether a follow lets a development through; if not, which filter stopped it and why. */
export type FilterVerdict =
  | { readonly kind: 'passes' }
  | { readonly kind: 'stopped'; readonly filter: FilterName; readonly objection: Objection };

/** Each filter says why it stops a development, or nothing where it lets it through. The first objection is told. */
const OBJECTIONS: Readonly<Record<FilterName, (told: Development, follow: Follow) => Objection | undefined>> = {
  stages: ({ stage }, { filters }) =>
    filters.stages === undefined || filters.stages.includes(stage) ? undefined : { reason: 'step-not-chosen', stage },

  stagesNot: ({ stage }, { filters }) =>
    filters.stagesNot?.includes(stage) === true ? { reason: 'step-left-out', stage } : undefined,

  outletsNot: ({ sources }, { filters }) => {
    const leftOut = new Set(filters.outletsNot?.map((name) => tierKey(name)));
    const isHeard = leftOut.size === 0 || sources.some(({ outlet }) => !leftOut.has(tierKey(outlet)));
    return isHeard ? undefined : { reason: 'outlets-left-out' };
  },

  contracts: ({ stage }, { filters }) =>
    filters.contracts === false && CONTRACT_STEPS.includes(stage) ? { reason: 'no-contract-news' } : undefined,

  officialOnly: ({ certainty }, { filters }) =>
    filters.officialOnly === true && certainty !== 'official' ? { reason: 'not-official', certainty } : undefined,

  tierAtMost: ({ sources }, { filters: { tierAtMost: asked } }) => {
    const best = bestTier(sources);
    if (asked === undefined || (best !== undefined && best <= asked)) {
      return undefined;
    }
    return { reason: 'tier-too-low', asked, ...(best === undefined ? {} : { best }) };
  },

  direction: (told, { filters, target }) => {
    const wanted = filters.direction ?? 'both';
    if (target.kind !== 'club' || wanted === 'both' || CONTRACT_STEPS.includes(told.stage)) {
      return undefined;
    }
    return directionsFor(told, target).has(wanted)
      ? undefined
      : { reason: wanted === 'in' ? 'only-arrivals' : 'only-departures', club: target.name };
  },

  feeAtLeast: ({ fee }, { filters: { feeAtLeast: asked } }) =>
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

/** Holds a development against a follow's filters. Direction is relative to the followed club and binds no other target. */
export function matchFilters(development: Development, follow: Follow): FilterVerdict {
  for (const filter of ORDER) {
    const objection = OBJECTIONS[filter](development, follow);
    if (objection !== undefined) {
      return { kind: 'stopped', filter, objection };
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

import type { Stage } from '../claims/stage.ts';
import type { Tier } from '../feeds/feed.ts';
import { fold } from '../gazetteer/fold.ts';
import type { Development } from '../sagas/development.ts';
import type { Filters, Follow, Target } from './follow.ts';

export type FilterName = keyof Filters;

/** Whether a follow lets a development through; if not, which filter stopped it and why, in words for `/why`. */
export type FilterVerdict =
  | { readonly kind: 'passes' }
  | { readonly kind: 'stopped'; readonly filter: FilterName; readonly reason: string };

/** News between a player and the club he is at: it comes from nowhere and goes nowhere. */
const CONTRACT_STAGES: ReadonlySet<Stage> = new Set(['contract_offer', 'contract_extension', 'contract_stalled']);

/** Each filter says why it stops a development, or nothing where it lets it through. The first objection is told. */
const OBJECTIONS: Readonly<Record<FilterName, (told: Development, follow: Follow) => string | undefined>> = {
  stages: ({ stage }, { filters }) =>
    filters.stages === undefined || filters.stages.includes(stage) ? undefined : `the step ${stage} is not chosen`,

  stagesNot: ({ stage }, { filters }) =>
    filters.stagesNot?.includes(stage) === true ? `the step ${stage} is left out` : undefined,

  outletsNot: ({ sources }, { filters }) => {
    const leftOut = new Set(filters.outletsNot?.map(fold));
    const isHeard = leftOut.size === 0 || sources.some(({ outlet }) => !leftOut.has(fold(outlet)));
    return isHeard ? undefined : 'only outlets that are left out report it';
  },

  contracts: ({ stage }, { filters }) =>
    filters.contracts === false && CONTRACT_STAGES.has(stage) ? 'contract news is switched off' : undefined,

  officialOnly: ({ certainty }, { filters }) =>
    filters.officialOnly === true && certainty !== 'official' ? `it is ${certainty}, not official` : undefined,

  tierAtMost: ({ sources }, { filters }) => {
    const best = bestTier(sources);
    if (filters.tierAtMost === undefined || (best !== undefined && best <= filters.tierAtMost)) {
      return undefined;
    }
    const found = best === undefined ? 'no source has a tier' : `the best source has tier ${best}`;
    return `${found}, asked for is tier ${filters.tierAtMost} or better`;
  },

  direction: (told, { filters, target }) => {
    const wanted = filters.direction ?? 'both';
    if (target.kind !== 'club' || wanted === 'both' || CONTRACT_STAGES.has(told.stage)) {
      return undefined;
    }
    return directionsFor(told, target).has(wanted)
      ? undefined
      : `for ${target.name} only players ${wanted === 'in' ? 'coming in' : 'going out'} are asked for`;
  },

  feeAtLeast: ({ fee }, { filters }) =>
    filters.feeAtLeast !== undefined && fee?.amount !== undefined && fee.amount < filters.feeAtLeast
      ? `the fee of ${fee.amount} is below ${filters.feeAtLeast}`
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
    const reason = OBJECTIONS[filter](development, follow);
    if (reason !== undefined) {
      return { kind: 'stopped', filter, reason };
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

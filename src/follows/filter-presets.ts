import type { Filters } from './follow.ts';

export type FilterPreset = 'everything' | 'big-steps' | 'official-only';

/** The filters that people choose by name. "Big steps" are those after which a move looks different, not warmer. */
export const FILTER_PRESETS: Readonly<Record<FilterPreset, Filters>> = {
  everything: {},
  'big-steps': {
    stages: [
      'bid',
      'bid_rejected',
      'bid_accepted',
      'personal_terms_agreed',
      'pre_contract',
      'medical',
      'done',
      'release_clause',
      'contract_extension',
      'released',
      'deal_off',
    ],
  },
  'official-only': { officialOnly: true },
};

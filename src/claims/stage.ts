import { z } from 'zod';

/** The steps of a move (design: "Stages"). Their meaning is fixed: labels, sagas and filters are written in these words. */
export const Stage = z.enum([
  'interest',
  'enquiry',
  'approach',
  'bid',
  'bid_rejected',
  'bid_accepted',
  'talks',
  'personal_terms_agreed',
  'pre_contract',
  'medical',
  'done',
  'release_clause',
  'contract_offer',
  'contract_extension',
  'contract_stalled',
  'wants_out',
  'available',
  'released',
  'deal_off',
  'denied',
  'other',
]);
export type Stage = z.infer<typeof Stage>;

/** Stages that are about the player's own club: nobody buys. */
export const OWN_CLUB_STAGES: ReadonlySet<Stage> = new Set<Stage>([
  'contract_offer',
  'contract_extension',
  'contract_stalled',
  'available',
  'released',
]);

import type { Stage } from './stage.ts';

type Family = 'move' | 'refusal' | 'contract' | 'exit' | 'other';

interface Standing {
  readonly family: Family;
  /** How far along: of two steps in one item the further one is the news. */
  readonly rank: number;
}

/** How the stages stand to each other when an item tells several of one player. */
export const STANDING: Readonly<Record<Stage, Standing>> = {
  interest: { family: 'move', rank: 10 },
  enquiry: { family: 'move', rank: 20 },
  approach: { family: 'move', rank: 25 },
  bid: { family: 'move', rank: 30 },
  talks: { family: 'move', rank: 35 },
  personal_terms_agreed: { family: 'move', rank: 50 },
  release_clause: { family: 'move', rank: 55 },
  bid_accepted: { family: 'move', rank: 60 },
  pre_contract: { family: 'move', rank: 65 },
  medical: { family: 'move', rank: 70 },
  done: { family: 'move', rank: 80 },
  bid_rejected: { family: 'refusal', rank: 45 },
  deal_off: { family: 'refusal', rank: 50 },
  denied: { family: 'refusal', rank: 40 },
  contract_offer: { family: 'contract', rank: 20 },
  contract_stalled: { family: 'contract', rank: 30 },
  contract_extension: { family: 'contract', rank: 40 },
  wants_out: { family: 'exit', rank: 20 },
  available: { family: 'exit', rank: 10 },
  released: { family: 'exit', rank: 30 },
  other: { family: 'other', rank: 0 },
};

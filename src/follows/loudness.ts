import type { Stage } from '../claims/stage.ts';
import type { GuildSettings } from './guild-settings.ts';

/** How far a step takes a move, from a glance to a signature; steps of one weight ring together. */
const WEIGHTS: Readonly<Record<Stage, number>> = {
  other: 0,
  interest: 1,
  enquiry: 1,
  available: 1,
  approach: 2,
  contract_offer: 2,
  contract_stalled: 2,
  denied: 2,
  talks: 3,
  wants_out: 3,
  bid: 4,
  bid_rejected: 4,
  release_clause: 5,
  bid_accepted: 5,
  personal_terms_agreed: 5,
  deal_off: 5,
  pre_contract: 6,
  medical: 6,
  contract_extension: 7,
  released: 7,
  done: 7,
};

/** The steps that somebody chooses from as the first that rings, each lighter than the next. */
export const RINGING_STEPS = ['approach', 'talks', 'bid', 'bid_accepted', 'medical', 'done'] as const satisfies Stage[];

/** Whether a step pings and makes a sound in a server, or arrives silently. */
export function loudnessOf(stage: Stage, { pingFrom }: Pick<GuildSettings, 'pingFrom'>): 'rings' | 'silent' {
  return pingFrom === undefined || WEIGHTS[stage] >= WEIGHTS[pingFrom] ? 'rings' : 'silent';
}

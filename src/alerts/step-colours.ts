import type { Stage } from '../claims/stage.ts';

const WARMING = 0x7f8c8d;
const MOVING = 0x2980b9;
const CLOSE = 0xe67e22;
const SETTLED = 0x27ae60;
const OFF = 0xc0392b;
const CONTRACT = 0x8e44ad;

/** The stripe beside an alert. It only repeats what the title beside it says in words. */
export const STEP_COLOURS: Readonly<Record<Stage, number>> = {
  interest: WARMING,
  enquiry: WARMING,
  approach: MOVING,
  bid: MOVING,
  bid_rejected: OFF,
  bid_accepted: CLOSE,
  talks: MOVING,
  personal_terms_agreed: CLOSE,
  pre_contract: CLOSE,
  medical: CLOSE,
  done: SETTLED,
  release_clause: CLOSE,
  contract_offer: CONTRACT,
  contract_extension: CONTRACT,
  contract_stalled: CONTRACT,
  wants_out: MOVING,
  available: MOVING,
  released: SETTLED,
  deal_off: OFF,
  denied: OFF,
  other: WARMING,
};

import type { Stage } from '../../src/claims/stage.ts';
import type { ReportedClaim } from '../../src/sagas/saga.ts';
import { type Chance, openChance } from './chance.ts';

/** Steps as often as outlets report them: mostly talk, seldom an end. */
const STAGES: readonly Stage[] = [
  ...(['interest', 'interest', 'interest', 'interest', 'enquiry', 'approach', 'talks', 'talks', 'talks'] as const),
  ...(['bid', 'bid', 'bid_rejected', 'bid_accepted', 'personal_terms_agreed', 'medical', 'done'] as const),
  ...(['contract_offer', 'contract_stalled', 'wants_out', 'deal_off', 'denied'] as const),
];
const SUITORS = ['chelsea', 'arsenal', 'juventus', 'bayern-munich', 'barcelona', 'liverpool'];
const PLAYER = { id: 'invented-player', name: 'Pavel Kramozzi' };
const HOUR = 3_600_000;

/** All that a dozen outlets say of one player in the course of a window: `count` claims, in order of time. */
export function inventSaga(count: number, seed = 3): readonly ReportedClaim[] {
  const chance = openChance(seed);
  const hoursApart = (100 * 24) / count;
  return Array.from({ length: count }, (_, number) => {
    const at = Date.UTC(2026, 5, 1) + Math.floor((number + chance.next()) * hoursApart * HOUR);
    return inventClaim(number, new Date(at).toISOString(), chance);
  });
}

function inventClaim(number: number, at: string, chance: Chance): ReportedClaim {
  const stage = chance.pick(STAGES);
  const outlet = `Outlet ${chance.below(12)}`;
  const suitor = chance.pick(SUITORS);
  return {
    id: `claim-${number}`,
    itemId: `item-${number}`,
    feedId: outlet,
    scope: 'everyone',
    place: 0,
    at,
    title: `${stage} by ${suitor}`,
    claim: {
      player: PLAYER,
      from: { id: 'ajax', name: 'Ajax' },
      to: [{ id: suitor, name: suitor }],
      stage,
      advanced: stage === 'talks' && chance.next() < 0.3,
      loan: false,
      ...(stage === 'bid' ? { fee: inventFee(chance) } : {}),
      certainty: 'reported',
      roundup: false,
      attribution: { outlet, origin: outlet.toLowerCase() },
      ruleId: 'invented',
      evidence: stage,
    },
  };
}

function inventFee(chance: Chance): ReportedClaim['claim']['fee'] {
  const millions = 20 + 5 * chance.below(8);
  return { amount: millions * 1_000_000, currency: 'GBP', undisclosed: false, text: `£${millions}m` };
}

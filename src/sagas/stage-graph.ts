import type { Stage } from '../claims/stage.ts';

/**
 * The lines a saga runs on, side by side: one for each suitor, one for the player's own club and his contract,
 * one for the way out of it, and one for what fits none of them.
 */
export type LineKind = 'suitor' | 'own-club' | 'exit' | 'other';

/** What a stage means for the claims around it. */
export interface StagePlace {
  readonly line: LineKind;
  /** Stages of the same line that are no news once this one is known. */
  readonly implies: readonly Stage[];
  /** For so many days the same stage said again is the same news, counted from when it was last heard. */
  readonly sameForDays: number;
  /** For so many days after it was last heard the line is still about this: then a new chapter begins. */
  readonly liveForDays: number;
  /** What the suitor's line is after it: open, closed until somebody revives it, or settled by a finished move. */
  readonly leaves: 'open' | 'closed' | 'settled';
}

/** A club turns to a player: the steps that are said of somebody, or say nothing. */
export const CONTACT: readonly Stage[] = ['interest', 'enquiry', 'approach'];
const TERMS: readonly Stage[] = [...CONTACT, 'talks'];
const AGREED: readonly Stage[] = [...TERMS, 'bid', 'bid_rejected', 'bid_accepted'];

const LONG = 60;
const CLOSING = 150;

/** How moves go. A stage that is in no `implies` of what is known stands on its own: counter-bids, clauses, exits. */
export const STAGE_GRAPH: Readonly<Record<Stage, StagePlace>> = {
  interest: suitor([], 60, LONG),
  enquiry: suitor(['interest'], 30, LONG),
  approach: suitor(['interest', 'enquiry'], 30, LONG),
  talks: suitor(CONTACT, 45, LONG),
  bid: suitor(TERMS, 10, LONG),
  bid_rejected: suitor([...CONTACT, 'bid'], 14, LONG),
  bid_accepted: suitor([...TERMS, 'bid'], 30, LONG),
  release_clause: suitor([...TERMS, 'bid'], 30, LONG),
  personal_terms_agreed: suitor(TERMS, 30, LONG),
  pre_contract: suitor([...TERMS, 'personal_terms_agreed'], CLOSING, CLOSING),
  medical: suitor([...AGREED, 'release_clause', 'personal_terms_agreed', 'pre_contract'], 30, LONG),
  done: { ...suitor([...AGREED, 'personal_terms_agreed', 'pre_contract'], CLOSING, CLOSING), leaves: 'settled' },
  deal_off: { ...suitor([], 10, LONG), leaves: 'closed' },
  denied: { ...suitor([], 10, LONG), leaves: 'closed' },
  contract_offer: { line: 'own-club', implies: [], sameForDays: 45, liveForDays: LONG, leaves: 'open' },
  contract_stalled: {
    line: 'own-club',
    implies: ['contract_offer'],
    sameForDays: 45,
    liveForDays: LONG,
    leaves: 'open',
  },
  contract_extension: {
    line: 'own-club',
    implies: ['contract_offer', 'contract_stalled'],
    sameForDays: CLOSING,
    liveForDays: CLOSING,
    leaves: 'settled',
  },
  wants_out: { line: 'exit', implies: [], sameForDays: LONG, liveForDays: LONG, leaves: 'open' },
  available: { line: 'exit', implies: [], sameForDays: LONG, liveForDays: LONG, leaves: 'open' },
  released: {
    line: 'exit',
    implies: ['wants_out', 'available'],
    sameForDays: CLOSING,
    liveForDays: CLOSING,
    leaves: 'open',
  },
  other: { line: 'other', implies: [], sameForDays: 14, liveForDays: 14, leaves: 'open' },
};

function suitor(implies: readonly Stage[], sameForDays: number, liveForDays: number): StagePlace {
  return { line: 'suitor', implies, sameForDays, liveForDays, leaves: 'open' };
}

/** True where a line that knows `known` learns nothing from `said`. */
export function implies(known: Stage, said: Stage): boolean {
  return STAGE_GRAPH[known].implies.includes(said);
}

/** True where the second cannot follow from the first: one of them is wrong. */
export function contradicts(known: Stage, said: Stage): boolean {
  return said === 'denied' || (said === 'bid_rejected' && known === 'bid_accepted');
}

/** Stages that set a closed line going again; interest alone revives nothing. */
export const REVIVING: ReadonlySet<Stage> = new Set([
  'approach',
  'bid',
  'bid_rejected',
  'bid_accepted',
  'talks',
  'personal_terms_agreed',
  'pre_contract',
  'release_clause',
  'medical',
  'done',
]);

/** Stages by which another suitor takes a player whose move elsewhere was as good as done. */
export const HIJACKING: ReadonlySet<Stage> = new Set([
  'bid',
  'bid_accepted',
  'personal_terms_agreed',
  'pre_contract',
  'release_clause',
  'medical',
  'done',
]);

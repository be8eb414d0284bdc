import type { Stage } from '../claims/stage.ts';
import type { Development } from '../sagas/development.ts';
import { keyOf } from '../sagas/saga-id.ts';

/** A stage as it is told: some are said differently by what else is known of them. */
export type Step =
  | Stage
  | 'another_bid'
  | 'approach_rejected'
  | 'talks_advanced'
  | 'done_official'
  | 'contract_extension_advanced'
  | 'contract_extension_official'
  | 'released_official';

type Test = (development: Development, course: readonly Development[]) => boolean;

const isOfficial: Test = ({ certainty }) => certainty === 'official';
const isAdvanced: Test = ({ advanced }) => advanced;

/** When a stage is said differently. The first that holds is taken. */
const VARIANTS: readonly { readonly stage: Stage; readonly when: Test; readonly step: Step }[] = [
  { stage: 'bid', when: isAnother, step: 'another_bid' },
  { stage: 'bid_rejected', when: (...rejected) => !hasBid(...rejected), step: 'approach_rejected' },
  { stage: 'talks', when: isAdvanced, step: 'talks_advanced' },
  { stage: 'done', when: isOfficial, step: 'done_official' },
  { stage: 'contract_extension', when: isAdvanced, step: 'contract_extension_advanced' },
  { stage: 'contract_extension', when: isOfficial, step: 'contract_extension_official' },
  { stage: 'released', when: isOfficial, step: 'released_official' },
];

/**
 * Decides how a development's stage is said. `course` is what the saga's audience saw of it, in order of time: it tells a
 * rejected bid, which has a figure or was reported as a bid before, from a rejected approach.
 */
export function stepOf(development: Development, course: readonly Development[]): Step {
  const variant = VARIANTS.find(({ stage, when }) => stage === development.stage && when(development, course));
  return variant?.step ?? development.stage;
}

/** Outlets' words for an offer of money. Without a figure, whoever was first to report it decides what was rejected. */
const BID =
  /\b(?:bids?|offers?|proposals?|pujas?|ofertas?|propuestas?|offert[ae]|propost[ae]|(?:an)?gebote?|offres?|propositions?)\b/i;

function hasBid(rejected: Development, course: readonly Development[]): boolean {
  const [first] = rejected.sources;
  return (
    BID.test(first?.title ?? '') ||
    rejected.fee?.amount !== undefined ||
    earlier(rejected, course).some(({ stage }) => stage === 'bid')
  );
}

function isAnother(bid: Development, course: readonly Development[]): boolean {
  return earlier(bid, course).some(
    (other) => other.stage === 'bid' || (other.stage === 'bid_rejected' && hasBid(other, course)),
  );
}

/** What the same suitors did before in this chapter. */
function earlier({ id, chapter, to }: Development, course: readonly Development[]): readonly Development[] {
  const suitors = new Set(to.map(keyOf));
  const place = course.findIndex((development) => development.id === id);
  const before = place === -1 ? course : course.slice(0, place);
  return before.filter((other) => other.chapter === chapter && other.to.some((club) => suitors.has(keyOf(club))));
}

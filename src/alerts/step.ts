import type { Claim } from '../claims/claim.ts';
import type { Stage } from '../claims/stage.ts';
import type { Development } from '../sagas/development.ts';
import { keyOf } from '../sagas/saga-id.ts';
import { speaksOfBid } from '../sagas/speaks-of-bid.ts';

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

/** What decides how a stage is said. */
interface Said extends Pick<Claim, 'stage' | 'certainty' | 'advanced' | 'fee'> {
  /** Whether the report that was first speaks of an offer of money. */
  readonly speaksOfBid: () => boolean;
  /** What the same suitors did before. */
  readonly before: () => readonly Said[];
}

type Test = (said: Said) => boolean;

const isOfficial: Test = ({ certainty }) => certainty === 'official';
const isAdvanced: Test = ({ advanced }) => advanced;

/** When a stage is said differently. The first that holds is taken. */
const VARIANTS: readonly { readonly stage: Stage; readonly when: Test; readonly step: Step }[] = [
  { stage: 'bid', when: isAnother, step: 'another_bid' },
  { stage: 'bid_rejected', when: (rejected) => !hasBid(rejected), step: 'approach_rejected' },
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
  return sayStage(saidOf(development, course));
}

/** The same of one claim by itself, in the words of its report: nothing is known of what came before. */
export function stepOfClaim(claim: Claim, words: string): Step {
  return sayStage({ ...claim, speaksOfBid: () => speaksOfBid(words), before: () => [] });
}

function sayStage(said: Said): Step {
  return VARIANTS.find(({ stage, when }) => stage === said.stage && when(said))?.step ?? said.stage;
}

function saidOf(development: Development, course: readonly Development[]): Said {
  const before = () => earlier(development, course).map((other) => saidOf(other, course));
  const [first] = development.sources;
  return { ...development, speaksOfBid: () => first?.ofBid === true || speaksOfBid(first?.title ?? ''), before };
}

function hasBid({ fee, before, ...said }: Said): boolean {
  return said.speaksOfBid() || fee?.amount !== undefined || before().some(({ stage }) => stage === 'bid');
}

function isAnother({ before }: Said): boolean {
  return before().some((other) => other.stage === 'bid' || (other.stage === 'bid_rejected' && hasBid(other)));
}

/** What the same suitors did before in this chapter. */
function earlier({ id, chapter, to }: Development, course: readonly Development[]): readonly Development[] {
  const suitors = new Set(to.map(keyOf));
  const place = course.findIndex((development) => development.id === id);
  const before = place === -1 ? course : course.slice(0, place);
  return before.filter((other) => other.chapter === chapter && other.to.some((club) => suitors.has(keyOf(club))));
}

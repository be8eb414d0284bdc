import { Stage } from '../claims/stage.ts';
import type { Filters } from './follow.ts';

/** News between a player and the club he is at: it comes from nowhere and goes nowhere. */
export const CONTRACT_STEPS: readonly Stage[] = ['contract_offer', 'contract_extension', 'contract_stalled'];

/** The steps that filters let through, whichever of them says so; in the order of `Stage`. */
export function toldSteps({ stages = Stage.options, stagesNot = [], contracts = true }: Filters): readonly Stage[] {
  return Stage.options.filter(
    (step) => stages.includes(step) && !stagesNot.includes(step) && (contracts || !CONTRACT_STEPS.includes(step)),
  );
}

/** Filters that tell exactly these steps, and are otherwise as they were. All steps are no filter. */
export function withSteps(filters: Filters, steps: readonly Stage[]): Filters {
  const { stages: _, stagesNot: __, contracts: ___, ...others } = filters;
  const stages = Stage.options.filter((step) => steps.includes(step));
  return stages.length === Stage.options.length ? others : { ...others, stages };
}

/** Contract news on or off, as it is wanted; where it is so already, and for the other steps, nothing changes. */
export function switchContractNews(filters: Filters, isWanted: boolean): Filters {
  if (tellsContracts(filters) === isWanted) {
    return filters;
  }
  const { contracts: _, ...others } = filters;
  if (!isWanted) {
    return { ...others, contracts: false };
  }
  return tellsContracts(others) ? others : withSteps(others, [...toldSteps(others), ...CONTRACT_STEPS]);
}

/** Whether any step of contract news is told. */
export function tellsContracts(filters: Filters): boolean {
  return toldSteps(filters).some((step) => CONTRACT_STEPS.includes(step));
}

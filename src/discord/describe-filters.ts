import { wordsOf } from '../alerts/alert-words.ts';
import { clip } from '../alerts/clip.ts';
import { Stage } from '../claims/stage.ts';
import type { Language, Tier } from '../feeds/feed.ts';
import type { Filters } from '../follows/follow.ts';
import { CONTRACT_STEPS, toldSteps } from '../follows/told-steps.ts';
import { t } from './texts/translate.ts';
import { presetOf } from './wish.ts';

const LONGEST_LIST = 300;

/** What filters let through, a fact each, in the words of a sentence: "big steps", "arrivals", "any rated source". */
export function describeFilters(filters: Filters, language: Language): readonly string[] {
  const { direction = 'both', tierAtMost, feeAtLeast, outletsNot = [] } = filters;
  return [
    ...describeSteps(filters, language),
    ...(direction === 'both' ? [] : [t(language, `direction.${direction}`)]),
    ...(tierAtMost === undefined ? [] : [nameTier(tierAtMost, language)]),
    ...(feeAtLeast === undefined ? [] : [t(language, 'setup.fee-at-least', { amount: feeAtLeast })]),
    ...(outletsNot.length === 0
      ? []
      : [t(language, 'setup.outlets-not', { names: clip(outletsNot.join(', '), LONGEST_LIST) })]),
  ];
}

/** How good a source must be: "sources of tier 2 or better". */
export function nameTier(tier: Tier, language: Language): string {
  switch (tier) {
    case 0:
      return t(language, 'setup.tier.official');
    case 4:
      return t(language, 'setup.tier.rated');
    case 1:
    case 2:
    case 3:
      return t(language, 'setup.tier.at-most', { tier });
  }
}

/** A step's name in a language: "Talks". */
export function nameStage(stage: Stage, language: Language): string {
  return wordsOf(language).steps[stage];
}

/** "Talks, Medical", cut off where it would fill a screen. */
export function nameStages(stages: readonly Stage[], language: Language): string {
  return clip(stages.map((stage) => nameStage(stage, language)).join(', '), LONGEST_LIST);
}

/** A preset's name; or the steps that are told, or those that are not, whichever are fewer. */
function describeSteps(filters: Filters, language: Language): readonly string[] {
  const preset = presetOf(filters);
  if (preset !== undefined) {
    return [t(language, `news.${preset}`)];
  }
  const told = toldSteps(filters);
  const official = filters.officialOnly === true ? [t(language, 'news.official-only')] : [];
  const missing = Stage.options.filter((step) => !told.includes(step));
  return missing.length > told.length
    ? [t(language, 'news.only', { names: nameStages(told, language) }), ...official]
    : [...describeMissing(missing, language), ...official];
}

/** Contract news is three steps, and people know it by one name. */
function describeMissing(missing: readonly Stage[], language: Language): readonly string[] {
  const noContracts = CONTRACT_STEPS.every((step) => missing.includes(step));
  const rest = noContracts ? missing.filter((step) => !CONTRACT_STEPS.includes(step)) : missing;
  return [
    ...(rest.length === 0 ? [] : [t(language, 'news.all-but', { names: nameStages(rest, language) })]),
    ...(noContracts ? [t(language, 'setup.contracts.off')] : []),
  ];
}

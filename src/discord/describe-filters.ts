import { wordsOf } from '../alerts/alert-words.ts';
import { clip } from '../alerts/clip.ts';
import { Stage } from '../claims/stage.ts';
import type { Language, Tier } from '../feeds/feed.ts';
import type { FilterPart, Filters } from '../follows/follow.ts';
import { CONTRACT_STEPS, toldSteps } from '../follows/told-steps.ts';
import { t } from './texts/translate.ts';
import { presetOf } from './wish.ts';

const LONGEST_LIST = 300;

/** What filters are chosen by, in the order in which it is told: parts of them, and news says what is left out as well. */
export const FILTER_CHOICES = ['news', 'direction', 'sources', 'fee', 'outlets'] as const satisfies FilterPart[];
export type FilterChoice = (typeof FILTER_CHOICES)[number];

/** What filters let through, a fact each, in the words of a sentence: "big steps", "arrivals", "any rated source". */
export function describeFilters(filters: Filters, language: Language): readonly string[] {
  return FILTER_CHOICES.filter((choice) => isSaid(choice, filters)).flatMap((choice) =>
    describeChoice(choice, filters, language),
  );
}

/** Whether a choice goes without saying: those that limit nothing do, but for the steps. */
export function isSaid(choice: FilterChoice, filters: Filters): boolean {
  switch (choice) {
    case 'news':
      return true;
    case 'direction':
      return (filters.direction ?? 'both') !== 'both';
    case 'sources':
      return filters.tierAtMost !== undefined;
    case 'fee':
      return filters.feeAtLeast !== undefined;
    case 'outlets':
      return (filters.outletsNot ?? []).length > 0;
  }
}

/** One choice in the same words, a fact each; that it limits nothing is one too: "any fee". */
export function describeChoice(choice: FilterChoice, filters: Filters, language: Language): readonly string[] {
  const { direction = 'both', tierAtMost, feeAtLeast: amount, outletsNot = [] } = filters;
  switch (choice) {
    case 'news':
      return describeSteps(filters, language);
    case 'direction':
      return [t(language, `direction.${direction}`)];
    case 'sources':
      return [tierAtMost === undefined ? t(language, 'setup.tier.any') : nameTier(tierAtMost, language)];
    case 'fee':
      return [amount === undefined ? t(language, 'fee.any') : t(language, 'setup.fee-at-least', { amount })];
    case 'outlets': {
      const names = clip(outletsNot.join(', '), LONGEST_LIST);
      return [names === '' ? t(language, 'outlets.every') : t(language, 'setup.outlets-not', { names })];
    }
  }
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
  if (told.length === 0) {
    return [t(language, 'news.none')];
  }
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

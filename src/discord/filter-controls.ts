import { Stage } from '../claims/stage.ts';
import { type Language, Tier } from '../feeds/feed.ts';
import type { FilterPart, Filters } from '../follows/follow.ts';
import { CHOICE_OF_STEPS } from '../follows/own-filters.ts';
import { switchContractNews, withSteps } from '../follows/told-steps.ts';
import { ANY } from './choices.ts';
import type { Press } from './command.ts';
import type { FilterControl, FilterDecision } from './filter-desk.ts';
import { readFiltersForm } from './filter-form.ts';
import { Direction, News, withPreset } from './wish.ts';

/** What each control decides, from filters as they hold; a press of a switch has "on" or "off" for its argument. */
export const FILTER_CONTROLS: Readonly<
  Record<FilterControl, (filters: Filters, press: Press, locale: Language) => FilterDecision>
> = {
  news: (filters, { values: [value] }) =>
    value === ANY ? chosen(filters, []) : chosen(withPreset(filters, News.parse(value)), CHOICE_OF_STEPS),
  steps: (filters, { values }) => chosen(withSteps(filters, Stage.array().parse(values)), CHOICE_OF_STEPS),
  tier: (filters, { values: [value] }) => {
    const { tierAtMost: _, ...others } = filters;
    return chosen(value === ANY ? others : { ...others, tierAtMost: Tier.parse(Number(value)) }, ['sources']);
  },
  direction: (filters, { values: [value] }) => {
    const { direction: _, ...others } = filters;
    const direction = Direction.parse(value);
    return chosen(direction === 'both' ? others : { ...others, direction }, ['direction']);
  },
  contracts: (filters, { argument }) => chosen(switchContractNews(filters, argument === 'on'), CHOICE_OF_STEPS),
  'filters-form': readFiltersForm,
};

function chosen(filters: Filters, parts: readonly FilterPart[]): FilterDecision {
  return { kind: 'chosen', filters, parts };
}

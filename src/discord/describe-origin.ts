import type { Language } from '../feeds/feed.ts';
import type { Filters, Follow } from '../follows/follow.ts';
import { filtersOf, isOwn } from '../follows/own-filters.ts';
import { toldSteps } from '../follows/told-steps.ts';
import {
  describeChoice,
  describeFilters,
  FILTER_CHOICES,
  type FilterChoice,
  isSaid,
  nameStages,
} from './describe-filters.ts';
import { markup, t } from './texts/translate.ts';

export type Told = Pick<Follow, 'target' | 'filters' | 'own'>;

/**
 * What a follow tells, and whose choice that is: "its own: arrivals", "as the server tells it: big steps". `server` are
 * its server's filters; direct messages have none, and all is their own without saying.
 */
export function describeOrigin(follow: Told, server: Filters | undefined, language: Language): readonly string[] {
  if (server === undefined) {
    return [describeFilters(follow.filters, language).join(' · ')];
  }
  const own = describeOwn(follow, server, language).join(' · ');
  const said = inheritedBy(follow).filter((choice) => isSaid(choice, server));
  const inherited = said.flatMap((choice) => describeChoice(choice, server, language)).join(' · ');
  return [
    ...(own === '' ? [] : [t(language, 'origin.own', { details: markup(own) })]),
    ...(inherited === '' ? [] : [t(language, 'origin.server', { details: markup(inherited) })]),
  ];
}

/**
 * What was chosen for a follow of a channel alone, a fact each; that there is no limit is one too, where the server could
 * have one.
 */
export function describeOwn(follow: Told, server: Filters, language: Language): readonly string[] {
  if (!inherits(follow)) {
    return describeFilters(follow.filters, language);
  }
  const whole = filtersOf(follow, server);
  const { stagesNot = [] } = isOwn(follow, 'without') && !isOwn(follow, 'news') ? whole : {};
  const isSilent = toldSteps(whole).length === 0 && !isOwn(follow, 'news');
  return [
    ...(stagesNot.length === 0 ? [] : [t(language, 'news.never', { names: nameStages(stagesNot, language) })]),
    ...(isSilent ? [t(language, 'news.none')] : []),
    ...choicesOf(follow)
      .filter((choice) => isOwn(follow, choice))
      .flatMap((choice) => describeChoice(choice, whole, language)),
  ];
}

/** What a follow of a channel takes from its server, a fact each; that there is no limit is one too. */
export function describeInherited(follow: Told, server: Filters, language: Language): readonly string[] {
  return inheritedBy(follow).flatMap((choice) => describeChoice(choice, server, language));
}

/** Whether anything of a follow is as its server has it. */
export function inherits(follow: Told): boolean {
  return inheritedBy(follow).length > 0;
}

function inheritedBy(follow: Told): readonly FilterChoice[] {
  return choicesOf(follow).filter((choice) => !isOwn(follow, choice));
}

/** The choices that bind a follow: direction is about clubs. */
function choicesOf({ target }: Pick<Told, 'target'>): readonly FilterChoice[] {
  return FILTER_CHOICES.filter((choice) => choice !== 'direction' || target.kind === 'club');
}

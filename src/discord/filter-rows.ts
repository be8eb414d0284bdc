import type { APIButtonComponentWithCustomId } from 'discord.js';
import { plainText } from '../alerts/escape-text.ts';
import { Stage } from '../claims/stage.ts';
import type { Language } from '../feeds/feed.ts';
import { tellsContracts, toldSteps } from '../follows/told-steps.ts';
import { ANY, capitalise, choices, toggle, withName } from './choices.ts';
import { describeChoice, type FilterChoice, nameStage, nameTier } from './describe-filters.ts';
import { AS_SERVER_VALUE, type FilterDesk } from './filter-desk.ts';
import type { Row } from './reply.ts';
import { button, buttonRows, type SelectOption, selectRows } from './rows.ts';
import { markup, t } from './texts/translate.ts';
import { Direction, News, presetOf } from './wish.ts';

const TIERS = [ANY, 4, 3, 2, 1, 0] as const;

/** Selects for what is told, and a last row of buttons that ends in those given: five rows at most. */
export function filterRows(
  desk: FilterDesk,
  locale: Language,
  buttons: readonly APIButtonComponentWithCustomId[],
): readonly Row[] {
  const { filters, idOf, isAboutClubs } = desk;
  return [
    ...selectRows(idOf('news'), t(locale, 'setup.pick-news'), newsOptions(desk, locale)),
    ...selectRows(
      idOf('steps'),
      t(locale, 'setup.pick-steps'),
      choices(Stage.options, toldSteps(filters), (stage) => nameStage(stage, locale)),
      { most: Stage.options.length },
    ),
    ...selectRows(idOf('tier'), t(locale, 'setup.pick-tier'), tierOptions(desk, locale)),
    ...(isAboutClubs
      ? selectRows(idOf('direction'), t(locale, 'setup.pick-direction'), directionOptions(desk, locale))
      : []),
    ...buttonRows([
      toggle(idOf('contracts'), tellsContracts(filters), locale, 'setup.contracts'),
      button(idOf('filters'), t(locale, 'setup.more-filters')),
      ...buttons,
    ]),
  ];
}

/** The presets; where the steps are no preset's, that they are chosen one by one stands there as the choice that holds. */
function newsOptions(desk: FilterDesk, locale: Language): readonly SelectOption[] {
  const preset = presetOf(desk.filters);
  const presets = choices(News.options, [preset ?? ''], (news) => t(locale, `choice.news.${news}`));
  const all =
    preset === undefined ? [...presets, { value: ANY, label: t(locale, 'setup.news-chosen'), chosen: true }] : presets;
  return withServer('news', all, desk, locale);
}

function tierOptions(desk: FilterDesk, locale: Language): readonly SelectOption[] {
  const { tierAtMost = ANY } = desk.filters;
  const tiers = TIERS.map((tier) => ({
    value: String(tier),
    label: capitalise(tier === ANY ? t(locale, 'setup.tier.any') : nameTier(tier, locale)),
    chosen: tier === tierAtMost,
  }));
  return withServer('sources', tiers, desk, locale);
}

function directionOptions(desk: FilterDesk, locale: Language): readonly SelectOption[] {
  const { direction = 'both' } = desk.filters;
  const directions = choices(Direction.options, [direction], (one) =>
    withName('setup.direction', t(locale, `choice.direction.${one}`), locale),
  );
  return withServer('direction', directions, desk, locale);
}

/** What the server tells is the first choice, and the one that holds where no other was made. */
function withServer(
  choice: FilterChoice,
  options: readonly SelectOption[],
  { inherited }: FilterDesk,
  locale: Language,
): readonly SelectOption[] {
  if (inherited === undefined) {
    return options;
  }
  const isOwn = inherited.isOwn(choice);
  const details = plainText(describeChoice(choice, inherited.server, locale).join(' · '));
  const label = t(locale, 'filters.as-server', { details: markup(details) });
  const others = isOwn ? options : options.filter(({ value }) => value !== ANY || choice !== 'news');
  return [
    { value: AS_SERVER_VALUE, label, chosen: !isOwn },
    ...others.map((option) => (isOwn ? option : { ...option, chosen: false })),
  ];
}

import { z } from 'zod';
import { Stage } from '../claims/stage.ts';
import { FILTER_PRESETS } from '../follows/filter-presets.ts';
import type { FilterPart, Filters, Target } from '../follows/follow.ts';
import { CHOICE_OF_STEPS } from '../follows/own-filters.ts';
import { toldSteps, withSteps } from '../follows/told-steps.ts';

/** `server`: the server's alert channel, or this channel where none was chosen. */
export const Where = z.enum(['server', 'here', 'direct']);
export type Where = z.infer<typeof Where>;

export const PingWish = z.enum(['nobody', 'me', 'role']);
export type PingWish = z.infer<typeof PingWish>;

export const News = z.enum(['everything', 'big-steps', 'official-only']);
export type News = z.infer<typeof News>;

export const Direction = z.enum(['both', 'in', 'out']);
export type Direction = z.infer<typeof Direction>;

/** What somebody asked for besides the player or club. Absent means: as it was; at first, as the server has it. */
export const Wish = z.object({
  where: Where.optional(),
  ping: PingWish.optional(),
  role: z.string().optional(),
  news: News.optional(),
  direction: Direction.optional(),
  /** Only these steps, in place of those of a preset. */
  steps: z.array(Stage).optional(),
  /** Never these steps. Empty: none is left out any more. */
  without: z.array(Stage).optional(),
  /** Outlets by name; what they alone report is left out. Empty: none is left out any more. */
  outletsNot: z.array(z.string()).optional(),
});
export type Wish = z.infer<typeof Wish>;

/** The preset that tells the same steps on the same word; undefined where none does. Other filters are choices beside it. */
export function presetOf(filters: Filters): News | undefined {
  const amountsTo = (one: Filters) => [one.officialOnly ?? false, ...toldSteps(one)].join();
  return News.options.find((news) => amountsTo(FILTER_PRESETS[news]) === amountsTo(filters));
}

/** Filters with the steps of a preset, and whose word it takes, in place of their own. */
export function withPreset(filters: Filters, news: News): Filters {
  const { officialOnly: _, ...others } = filters;
  return { ...withSteps(others, Stage.options), ...FILTER_PRESETS[news] };
}

/** The parts of the filters that a wish speaks of: they become the follow's own. Direction is no wish but for a club. */
export function partsOf({ news, steps, without, outletsNot, direction }: Wish, target: Target): readonly FilterPart[] {
  return [
    ...(news === undefined && steps === undefined ? [] : CHOICE_OF_STEPS),
    ...(without === undefined ? [] : (['without'] as const)),
    ...(outletsNot === undefined ? [] : (['outlets'] as const)),
    ...(direction === undefined || target.kind !== 'club' ? [] : (['direction'] as const)),
  ];
}

/** The filters of a follow after somebody wished: what was not spoken of stays as it was before. */
export function applyWish(before: Filters, wish: Wish, target: Target): Filters {
  const { news, steps, without, outletsNot } = wish;
  const preset = news === undefined ? before : withPreset(before, news);
  const {
    stagesNot,
    outletsNot: heard,
    direction,
    ...others
  } = steps === undefined ? preset : withSteps(preset, steps);
  const never = without ?? stagesNot ?? [];
  const unheard = outletsNot ?? heard ?? [];
  const way = target.kind === 'club' ? (wish.direction ?? direction) : undefined;
  return {
    ...others,
    ...(never.length === 0 ? {} : { stagesNot: never }),
    ...(unheard.length === 0 ? {} : { outletsNot: unheard }),
    ...(way === undefined || way === 'both' ? {} : { direction: way }),
  };
}

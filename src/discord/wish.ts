import { z } from 'zod';
import { Stage } from '../claims/stage.ts';
import { FILTER_PRESETS } from '../follows/filter-presets.ts';
import type { Filters } from '../follows/follow.ts';
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

/** What somebody asked for besides the player or club. Absent means: as the server has it. */
export const Wish = z.object({
  where: Where.optional(),
  ping: PingWish.optional(),
  role: z.string().optional(),
  news: News.optional(),
  direction: Direction.optional(),
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

/** Writes a wish into a custom id, at most 24 characters: "s-m-b--" or "h-r-e-i-123456789012345678". */
export function packWish({ where, ping, news, direction, role = '' }: Wish): string {
  return [...[where, ping, news, direction].map((word) => word?.slice(0, 1) ?? ''), role].join('-');
}

/** Reads what `packWish` wrote. Within one choice no two words share their first letter. */
export function unpackWish(packed: string): Wish {
  const [where, ping, news, direction, role] = packed.split('-');
  return Wish.parse({
    where: Where.options.find(startingWith(where)),
    ping: PingWish.options.find(startingWith(ping)),
    news: News.options.find(startingWith(news)),
    direction: Direction.options.find(startingWith(direction)),
    role: role === '' ? undefined : role,
  });
}

function startingWith(letter: string | undefined): (word: string) => boolean {
  return (word) => letter !== undefined && letter !== '' && word.startsWith(letter);
}

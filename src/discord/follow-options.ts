import { z } from 'zod';
import { Stage } from '../claims/stage.ts';
import { findSource, OUTLETS } from '../claims/source-book.ts';
import type { Language } from '../feeds/feed.ts';
import type { Autocomplete } from './command.ts';
import type { Context } from './context.ts';
import { nameStage } from './describe-filters.ts';
import { type Listed, type ReadList, readList, suggestList } from './list-option.ts';
import { MOST_OUTLETS } from './pack-wish.ts';
import type { Services } from './services.ts';
import { t } from './texts/translate.ts';
import { Wish } from './wish.ts';

const List = z.string().trim().max(200).optional();

/** What `/follow` takes besides whom: lists come as they were typed. */
export const FollowOptions = Wish.omit({ steps: true, without: true, outletsNot: true }).extend({
  steps: List,
  without: List,
  'not-from': List,
});
type FollowOptions = z.infer<typeof FollowOptions>;

/** What somebody asked for, or why a list can not be read, in words that say what to do next. */
export type ReadWish =
  | { readonly kind: 'wish'; readonly wish: Wish }
  | { readonly kind: 'unclear'; readonly problem: string };

/** Suggests steps for an option that takes several. */
export const suggestSteps: Autocomplete = async (typed, { locale }) => suggestList(typed, listSteps(locale));

/** The same where leaving no step out is a choice as well. */
export const suggestWithout: Autocomplete = async (typed, { locale }) =>
  suggestList(typed, listSteps(locale), t(locale, 'choice.none'));

/** Suggests outlets, those that are read for the server before the others that are known. */
export const suggestOutlets: Autocomplete = async (typed, context, services) =>
  suggestList(typed, await listOutlets(context, services), t(context.locale, 'choice.none'));

/** Turns what was typed into a wish: names of steps and outlets in any spelling, or the first that nobody knows. */
export async function readWish(options: FollowOptions, context: Context, services: Services): Promise<ReadWish> {
  const { steps, without, 'not-from': notFrom, ...rest } = options;
  const { locale } = context;
  const known = listSteps(locale);
  const none = t(locale, 'choice.none');
  const only = steps === undefined ? undefined : readList(steps, known);
  const never = without === undefined ? undefined : readList(without, known, none);
  const outlets = notFrom === undefined ? undefined : readList(notFrom, await listOutlets(context, services), none);
  const problem =
    explainStep(only, known, locale) ?? explainStep(never, known, locale) ?? explainOutlet(outlets, locale);
  if (problem !== undefined) {
    return { kind: 'unclear', problem };
  }
  return {
    kind: 'wish',
    wish: {
      ...rest,
      ...(only?.kind === 'list' && only.values.length > 0 ? { steps: Stage.array().parse(only.values) } : {}),
      ...(never?.kind === 'list' ? { without: Stage.array().parse(never.values) } : {}),
      ...(outlets?.kind === 'list' ? { outletsNot: [...outlets.values] } : {}),
    },
  };
}

/** The outlets that can be left out by name: those whose feeds are read here, then all that the table of sources knows. */
export async function listOutlets({ guildId }: Context, services: Services): Promise<readonly Listed[]> {
  const read = await services.outlets(guildId ?? 'everyone');
  const known = new Map(OUTLETS.map((outlet) => [outlet.name, outlet.spellings]));
  const names = [...new Set([...read.map((name) => findSource(name)?.name ?? name), ...known.keys()])];
  return names.map((name) => {
    // A comma would end it in a list; without one it is still the same outlet.
    const plain = name.replaceAll(/[,;\n]+\s*/g, ' ');
    return { value: plain, name: plain, spellings: known.get(name) ?? [] };
  });
}

function listSteps(locale: Language): readonly Listed[] {
  return Stage.options.map((value) => ({ value, name: nameStage(value, locale), spellings: [nameStage(value, 'en')] }));
}

function explainStep(list: ReadList | undefined, known: readonly Listed[], locale: Language): string | undefined {
  if (list?.kind !== 'unknown') {
    return undefined;
  }
  const meant = list.near.length === 0 ? known : list.near;
  const names = meant.map(({ name }) => name).join(', ');
  return t(locale, 'follow.unknown-step', { typed: list.typed, names });
}

function explainOutlet(list: ReadList | undefined, locale: Language): string | undefined {
  if (list?.kind === 'list' && list.values.length > MOST_OUTLETS) {
    return t(locale, 'follow.too-many-outlets', { limit: MOST_OUTLETS });
  }
  if (list?.kind !== 'unknown') {
    return undefined;
  }
  const { typed, near } = list;
  const names = near.map(({ name }) => name).join(', ');
  return near.length === 0
    ? t(locale, 'follow.unknown-outlet', { typed })
    : t(locale, 'follow.outlet-meant', { typed, names });
}

import { FilterPart, Filters, type Follow } from './follow.ts';

/** Which part each filter belongs to. */
export const PART_OF: Readonly<Record<keyof Filters, FilterPart>> = {
  stages: 'news',
  contracts: 'news',
  officialOnly: 'news',
  stagesNot: 'without',
  tierAtMost: 'sources',
  direction: 'direction',
  feeAtLeast: 'fee',
  outletsNot: 'outlets',
};

/** Who chooses steps says which are left out as well. */
export const CHOICE_OF_STEPS = ['news', 'without'] as const satisfies readonly FilterPart[];

/** What a follow has of filters. */
export type Filtered = Pick<Follow, 'filters' | 'own'>;

/** A follow that takes all from its server, as one is made where nobody wishes for more. */
export const AS_SERVER: Filtered = { filters: {}, own: [] };

/** Whether a part of the filters was chosen for this follow. */
export function isOwn({ own }: Filtered, part: FilterPart): boolean {
  return own === undefined || own.includes(part);
}

/** What a follow lets through, its own choices put in place of its server's. `server` is absent for direct messages. */
export function filtersOf(follow: Filtered, server: Filters = {}): Filters {
  return { ...pick(server, (part) => !isOwn(follow, part)), ...pick(follow.filters, (part) => isOwn(follow, part)) };
}

/** The follow with these parts chosen for it, as `wanted` has them. */
export function choosing(follow: Filtered, parts: readonly FilterPart[], wanted: Filters): Filtered {
  const others = pick(follow.filters, (part) => !parts.includes(part));
  const filters = { ...others, ...pick(wanted, (part) => parts.includes(part)) };
  return { filters, ...(follow.own && { own: inOrder([...follow.own, ...parts]) }) };
}

/** The follow with these parts as its server has them. */
export function givingBack(follow: Filtered, parts: readonly FilterPart[]): Filtered {
  const own = inOrder(follow.own ?? FilterPart.options).filter((part) => !parts.includes(part));
  return { filters: pick(follow.filters, (part) => own.includes(part)), own };
}

function inOrder(parts: readonly FilterPart[]): FilterPart[] {
  return FilterPart.options.filter((part) => parts.includes(part));
}

function pick(filters: Filters, isWanted: (part: FilterPart) => boolean): Filters {
  const kept = Filters.keyof().options.filter((name) => filters[name] !== undefined && isWanted(PART_OF[name]));
  return Filters.parse(Object.fromEntries(kept.map((name) => [name, filters[name]])));
}

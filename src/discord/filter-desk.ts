import { z } from 'zod';
import type { FilterPart, Filters } from '../follows/follow.ts';

/** The selects, switches and forms by which filters are changed. */
export const FilterControl = z.enum(['news', 'steps', 'tier', 'direction', 'contracts', 'filters-form']);
export type FilterControl = z.infer<typeof FilterControl>;

/** Filters that somebody changes: those of a server, or of one follow. */
export interface FilterDesk {
  /** As they hold, with what is taken from the server. */
  readonly filters: Filters;
  /** What the server tells, and which parts are not taken from there. Absent: nothing is, and nothing can be. */
  readonly inherited?: { readonly server: Filters; readonly isOwn: (part: FilterPart) => boolean };
  /** Whether a direction binds any of it. */
  readonly isAboutClubs: boolean;
  /** The custom id of a control; `filters` opens the form. */
  readonly idOf: (control: FilterControl | 'filters') => string;
}

/** What somebody chose: how the filters are now, and the parts that were chosen; or why it can not be. */
export type FilterDecision =
  | { readonly kind: 'chosen'; readonly filters: Filters; readonly parts: readonly FilterPart[] }
  | { readonly kind: 'refused'; readonly note: string };

/** Stands in a select for "as the server". */
export const AS_SERVER_VALUE = 'server';

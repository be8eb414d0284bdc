import { clip } from '../alerts/clip.ts';
import { plainText } from '../alerts/escape-text.ts';
import type { Language } from '../feeds/feed.ts';
import type { Filters } from '../follows/follow.ts';
import type { Press } from './command.ts';
import { describeChoice } from './describe-filters.ts';
import type { FilterDecision, FilterDesk } from './filter-desk.ts';
import { form } from './form.ts';
import type { ModalReply } from './reply.ts';
import { markup, t } from './texts/translate.ts';

const LONGEST_NAME = 60;
const MOST_OUTLETS = 25;

/** What is written for "no limit" where an empty field means "as the server". */
const NO_LIMIT = { fee: '0', outlets: '-' } as const;
type Typed = keyof typeof NO_LIMIT;

/** The form for what no select can hold: a fee, and outlets by name. */
export function openFiltersForm(desk: FilterDesk, locale: Language): ModalReply {
  const { feeAtLeast, outletsNot = [] } = desk.filters;
  const field = (id: Typed, value: string) => ({
    id,
    label: t(locale, `setup.form-${id}`),
    about: explainEmpty(id, desk, locale),
    value: valueIn(id, value, desk),
    isOptional: true,
  });
  return form(desk.idOf('filters-form'), t(locale, 'setup.form-filters'), [
    field('fee', feeAtLeast === undefined ? '' : String(feeAtLeast)),
    { ...field('outlets', outletsNot.join('\n')), isLong: true },
  ]);
}

function explainEmpty(id: Typed, { inherited }: FilterDesk, locale: Language): string {
  const details = markup(plainText(describeChoice(id, inherited?.server ?? {}, locale).join(' · ')));
  return inherited === undefined
    ? t(locale, 'filters.empty', { details })
    : t(locale, 'filters.empty-as-server', { details, none: NO_LIMIT[id] });
}

function valueIn(id: Typed, value: string, { inherited }: FilterDesk): string {
  if (inherited === undefined) {
    return value;
  }
  return inherited.isOwn(id) ? value || NO_LIMIT[id] : '';
}

/** Reads the form for a fee and for outlets; what is left empty limits nothing, and neither does what says so. */
export function readFiltersForm(filters: Filters, { fields }: Press, locale: Language): FilterDecision {
  const typed = fields.get('fee')?.[0]?.trim() ?? '';
  const feeAtLeast = typed === '' ? 0 : readAmount(typed);
  if (feeAtLeast === undefined) {
    return { kind: 'refused', note: t(locale, 'setup.bad-fee', { typed: clip(typed, LONGEST_NAME) }) };
  }
  const lines = (fields.get('outlets')?.[0] ?? '').split('\n').map((line) => clip(line.trim(), LONGEST_NAME));
  const named = lines.filter((line) => line !== '' && line !== NO_LIMIT.outlets);
  const outletsNot = [...new Set(named)].slice(0, MOST_OUTLETS);
  const { feeAtLeast: _, outletsNot: __, ...others } = filters;
  return {
    kind: 'chosen',
    parts: ['fee', 'outlets'],
    filters: {
      ...others,
      ...(feeAtLeast === 0 ? {} : { feeAtLeast }),
      ...(outletsNot.length === 0 ? {} : { outletsNot }),
    },
  };
}

/** "£20m", "1.5 m", "500k" and "7,500,000" in whole units. */
function readAmount(typed: string): number | undefined {
  const [, figure = '', unit = ''] = /^[£€$]?\s*([\d.,\s]*\d)\s*([mk]?)$/i.exec(typed) ?? [];
  const isGrouped = /^\d{1,3}([.,\s]\d{3})+$/.test(figure);
  const value = Number(isGrouped ? figure.replaceAll(/[.,\s]/g, '') : figure.replace(',', '.'));
  const factor = { m: 1_000_000, k: 1_000 }[unit.toLowerCase()] ?? 1;
  return figure === '' || !Number.isFinite(value) ? undefined : Math.round(value * factor);
}

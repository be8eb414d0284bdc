import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';
import { clip } from '../alerts/clip.ts';
import type { Language } from '../feeds/feed.ts';
import type { GuildSettings } from '../follows/guild-settings.ts';
import type { Press } from './command.ts';
import type { ModalReply } from './reply.ts';
import { readZone } from './suggest-zones.ts';
import { t } from './texts/translate.ts';

/** What a form or a select asks to be saved, or why it can not be. */
export type Decision =
  | { readonly kind: 'saved'; readonly settings: GuildSettings }
  | { readonly kind: 'refused'; readonly note: string };

/** Discord's limit for the label of a form's field. */
const LONGEST_LABEL = 45;
const LONGEST_NAME = 60;
const MOST_OUTLETS = 25;

type Field = Readonly<{ id: string; label: string; value: string; isLong?: boolean; isOptional?: boolean }>;

/** The form for quiet hours, filled with what holds. */
export function openQuietForm({ quietHours, timeZone = '' }: GuildSettings, locale: Language): ModalReply {
  return form('setup-quiet-form', t(locale, 'setup.form-quiet'), [
    { id: 'from', label: t(locale, 'setup.form-from'), value: quietHours?.from ?? '23:00' },
    { id: 'to', label: t(locale, 'setup.form-to'), value: quietHours?.to ?? '07:00' },
    { id: 'zone', label: t(locale, 'setup.form-zone'), value: timeZone },
  ]);
}

/** The form for what no select can hold: a fee, and outlets by name. */
export function openFiltersForm({ defaultFilters }: GuildSettings, locale: Language): ModalReply {
  const { feeAtLeast, outletsNot = [] } = defaultFilters;
  const fee = feeAtLeast === undefined ? '' : String(feeAtLeast);
  return form('setup-filters-form', t(locale, 'setup.form-filters'), [
    { id: 'fee', label: t(locale, 'setup.form-fee'), value: fee, isOptional: true },
    {
      id: 'outlets',
      label: t(locale, 'setup.form-outlets'),
      value: outletsNot.join('\n'),
      isLong: true,
      isOptional: true,
    },
  ]);
}

/** Reads the form for quiet hours. Steps that broke through before go on doing so. */
export function readQuietForm({ fields }: Press, settings: GuildSettings, locale: Language): Decision {
  const [from, to, zone] = ['from', 'to', 'zone'].map((id) => fields.get(id)?.[0]?.trim() ?? '');
  const [start, end] = [from, to].map((typed) => readTime(typed ?? ''));
  if (start === undefined || end === undefined) {
    const typed = clip((start === undefined ? from : to) ?? '', LONGEST_NAME);
    return { kind: 'refused', note: t(locale, 'setup.bad-time', { typed }) };
  }
  if (start === end) {
    return { kind: 'refused', note: t(locale, 'setup.same-time') };
  }
  const reading = readZone(zone ?? '');
  if (reading.kind === 'unknown') {
    const typed = clip(zone ?? '', LONGEST_NAME);
    const names = reading.meant.join(', ');
    const note =
      names === '' ? t(locale, 'setup.unknown-zone', { typed }) : t(locale, 'setup.zone-meant', { typed, names });
    return { kind: 'refused', note };
  }
  const breakThrough = settings.quietHours?.breakThrough ?? [];
  return {
    kind: 'saved',
    settings: { ...settings, timeZone: reading.zone, quietHours: { from: start, to: end, breakThrough } },
  };
}

/** Reads the form for a fee and for outlets; what is left empty limits nothing. */
export function readFiltersForm({ fields }: Press, settings: GuildSettings, locale: Language): Decision {
  const typed = fields.get('fee')?.[0]?.trim() ?? '';
  const feeAtLeast = typed === '' ? undefined : readAmount(typed);
  if (typed !== '' && feeAtLeast === undefined) {
    return { kind: 'refused', note: t(locale, 'setup.bad-fee', { typed: clip(typed, LONGEST_NAME) }) };
  }
  const lines = (fields.get('outlets')?.[0] ?? '').split('\n').map((line) => clip(line.trim(), LONGEST_NAME));
  const outletsNot = [...new Set(lines.filter((line) => line !== ''))].slice(0, MOST_OUTLETS);
  const { feeAtLeast: _, outletsNot: __, ...others } = settings.defaultFilters;
  const defaultFilters = {
    ...others,
    ...(feeAtLeast === undefined ? {} : { feeAtLeast }),
    ...(outletsNot.length === 0 ? {} : { outletsNot }),
  };
  return { kind: 'saved', settings: { ...settings, defaultFilters } };
}

/** "7", "7.30", "07:30", "0730" and "7:30 pm" as "07:30". */
function readTime(typed: string): string | undefined {
  const [, hours = '', minutes = '00', half] =
    /^(\d{1,2})(?:[:.h]?(\d{2}))?\s*(am|pm)?$/i.exec(typed.replace(/\s*(uhr|h)$/i, '')) ?? [];
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  return hours === '' || hour > 23 || Number(minutes) > 59 ? undefined : `${String(hour).padStart(2, '0')}:${minutes}`;
}

/** "£20m", "1.5 m", "500k" and "7,500,000" in whole units. */
function readAmount(typed: string): number | undefined {
  const [, figure = '', unit = ''] = /^[£€$]?\s*([\d.,\s]*\d)\s*([mk]?)$/i.exec(typed) ?? [];
  const isGrouped = /^\d{1,3}([.,\s]\d{3})+$/.test(figure);
  const value = Number(isGrouped ? figure.replaceAll(/[.,\s]/g, '') : figure.replace(',', '.'));
  const factor = { m: 1_000_000, k: 1_000 }[unit.toLowerCase()] ?? 1;
  return figure === '' || !Number.isFinite(value) ? undefined : Math.round(value * factor);
}

function form(customId: string, title: string, fields: readonly Field[]): ModalReply {
  const components: APIModalInteractionResponseCallbackData['components'] = fields.map((field) => ({
    type: ComponentType.Label,
    label: clip(field.label, LONGEST_LABEL),
    component: {
      type: ComponentType.TextInput,
      custom_id: field.id,
      style: field.isLong === true ? TextInputStyle.Paragraph : TextInputStyle.Short,
      required: field.isOptional !== true,
      max_length: field.isLong === true ? 1_500 : 60,
      ...(field.value === '' ? {} : { value: field.value }),
    },
  }));
  return { kind: 'modal', modal: { custom_id: customId, title: clip(title, LONGEST_LABEL), components } };
}

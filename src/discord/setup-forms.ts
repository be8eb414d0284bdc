import { clip } from '../alerts/clip.ts';
import type { Language } from '../feeds/feed.ts';
import type { GuildSettings } from '../follows/guild-settings.ts';
import type { Press } from './command.ts';
import { form } from './form.ts';
import type { ModalReply } from './reply.ts';
import { readZone } from './suggest-zones.ts';
import { t } from './texts/translate.ts';

/** What a form or a select asks to be saved, or why it can not be. */
export type Decision =
  | { readonly kind: 'saved'; readonly settings: GuildSettings }
  | { readonly kind: 'refused'; readonly note: string };

const LONGEST_NAME = 60;

/** The form for quiet hours, filled with what holds. */
export function openQuietForm({ quietHours, timeZone = '' }: GuildSettings, locale: Language): ModalReply {
  return form('setup-quiet-form', t(locale, 'setup.form-quiet'), [
    { id: 'from', label: t(locale, 'setup.form-from'), value: quietHours?.from ?? '23:00' },
    { id: 'to', label: t(locale, 'setup.form-to'), value: quietHours?.to ?? '07:00' },
    { id: 'zone', label: t(locale, 'setup.form-zone'), value: timeZone },
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

/** "7", "7.30", "07:30", "0730" and "7:30 pm" as "07:30". */
function readTime(typed: string): string | undefined {
  const [, hours = '', minutes = '00', half] =
    /^(\d{1,2})(?:[:.h]?(\d{2}))?\s*(am|pm)?$/i.exec(typed.replace(/\s*(uhr|h)$/i, '')) ?? [];
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  return hours === '' || hour > 23 || Number(minutes) > 59 ? undefined : `${String(hour).padStart(2, '0')}:${minutes}`;
}

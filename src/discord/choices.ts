import type { Language } from '../feeds/feed.ts';
import { button, type SelectOption } from './rows.ts';
import { t } from './texts/translate.ts';

/** Stands in a select for "no choice": an option has to have a value. */
export const ANY = 'any';

type Switchable = 'setup.publish' | 'setup.contracts' | 'setup.second' | 'setup.deadline';

/** A switch as a button that says what pressing it does, and does just that: pressed twice at once it is switched once. */
export function toggle(customId: string, isOn: boolean, locale: Language, stem: Switchable) {
  return button(`${customId}:${isOn ? 'off' : 'on'}`, t(locale, isOn ? `${stem}-stop` : `${stem}-start`));
}

/** A select that has a choice shows it in place of what it is for; so each of its options says that as well. */
export function withName(
  setting: 'setup.ping-from' | 'setup.cap' | 'setup.direction',
  value: string,
  locale: Language,
): string {
  return `${t(locale, setting)}: ${value}`;
}

/** Options for these values, under their names. */
export function choices<Value extends string>(
  values: readonly Value[],
  chosen: readonly string[],
  label: (value: Value) => string,
): readonly SelectOption[] {
  return values.map((value) => ({ value, label: capitalise(label(value)), chosen: chosen.includes(value) }));
}

/** A name as it stands at the beginning. */
export function capitalise(name: string): string {
  return name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

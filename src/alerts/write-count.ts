import type { AlertWords, PluralForms } from './alert-words.ts';
import { fillIn } from './fill-in.ts';

/** Writes how many of something there are, in the plural form that the language has for that number. */
export function writeCount(forms: PluralForms, count: number, { locale }: AlertWords): string {
  const pattern = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
  const number = new Intl.NumberFormat(locale).format(count);
  return fillIn(pattern, { count: number }) ?? number;
}

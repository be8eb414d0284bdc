import type { Fee } from '../claims/claim.ts';
import type { AlertWords } from './alert-words.ts';
import { fillIn } from './fill-in.ts';

const SYMBOLS = { GBP: '£', EUR: '€', USD: '$' } as const;

const SCALES = [
  { from: 1_000_000, scale: 'millions' },
  { from: 1_000, scale: 'thousands' },
  { from: 1, scale: 'plain' },
] as const;

/** "£20m", "€4.5m", "$750k" in the language's way; undefined where no figure is known, or nothing is paid. */
export function writeFee(fee: Fee | undefined, words: AlertWords): string | undefined {
  return fee?.amount === undefined || fee.amount === 0 ? undefined : writeAmount(fee.amount, fee.currency, words);
}

/** The same with what else is known of the fee: add-ons, that there is none, or that nobody says it. */
export function writeWholeFee(fee: Fee | undefined, words: AlertWords): string | undefined {
  const figure = writeFee(fee, words);
  if (fee?.amount === 0) {
    return words.free;
  }
  if (figure === undefined) {
    return fee?.undisclosed === true ? words.undisclosed : undefined;
  }
  return fee?.addOns === undefined
    ? figure
    : fillIn(words.addOns, { fee: figure, addOns: writeAmount(fee.addOns, fee.currency, words) });
}

function writeAmount(amount: number, currency: Fee['currency'], words: AlertWords): string {
  const { from, scale } = SCALES.find((candidate) => amount >= candidate.from) ?? SCALES[2];
  const figure = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 2 }).format(amount / from);
  const symbol = currency === undefined ? undefined : SYMBOLS[currency];
  return fillIn(words.money[scale], { symbol, amount: figure }) ?? figure;
}

import type { Fee } from './claim.ts';

/** A sum of money in a text, and whether it is paid to a player by the week. */
export interface Money {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whole units of the currency; the higher end of a range. */
  readonly amount: number;
  readonly currency?: NonNullable<Fee['currency']>;
  readonly wage: boolean;
}

const SIGN = '(?:US|A|C)?[£€$]';
const NUMBER = '\\d{1,3}(?:[.,]\\d{3})+|\\d+(?:[.,]\\d+)?';
const SCALE = 'billion|bn|million|mln|mill|mio|mn|m|thousand|k';
const RANGE = `(?:\\s?(?:-|–|/|to)\\s?(?:${SIGN})?\\s?(?:${NUMBER}))?`;
const WORDS = 'pounds?|euros?|dollars?|sterling|GBP|EUR|USD';
const WAGE =
  /^[\s-]*(?:p\/?w|(?:a|per|each|every)[\s-]?(?:week|month|year|season|annum)|-?a-?week|weekly|p\.?a\.?\b|salary|wages?\b)/i;

// A sign before the number ("£20m"), or a scale and a currency's name behind it ("20 million euros", "75m").
const MONEY = new RegExp(
  `(?<sign>${SIGN})\\s?(?<n1>${NUMBER})(?:\\s?(?:${SCALE}))?(?<r1>${RANGE})\\s?(?<s1>${SCALE})?(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}.,£€$])(?<n2>${NUMBER})(?<r2>${RANGE})[\\s-]?(?<s2>${SCALE})?\\s?(?<word>${WORDS}|[£€$])?(?![\\p{L}\\p{N}])`,
  'giu',
);

/** Finds sums of money. A bare number is none: it takes a currency, or a scale as in "a 60m bid". */
export function readMoney(text: string): readonly Money[] {
  if (!/\d/.test(text)) {
    return [];
  }
  const sums: Money[] = [];
  for (const match of text.matchAll(MONEY)) {
    const money = toMoney(match, text);
    if (money !== undefined) {
      sums.push(money);
    }
  }
  return sums;
}

function toMoney(match: RegExpExecArray, text: string): Money | undefined {
  const { sign, n1, r1, s1, n2, r2, s2, word } = match.groups ?? {};
  if (
    sign === undefined &&
    (word === undefined
      ? s2 === undefined || !/^(?:m|mn|mln|million|bn|billion)$/i.test(s2)
      : s2 === undefined && toNumber(n2 ?? '') < 1000)
  ) {
    return undefined;
  }
  const range = (r1 ?? r2 ?? '').match(new RegExp(`(?:${NUMBER})$`))?.[0];
  const number = toNumber(range ?? n1 ?? n2 ?? '0');
  const inner =
    sign === undefined ? undefined : new RegExp(`\\d\\s?(${SCALE})(?=\\s?[-–/]|\\s?to\\b|$)`, 'i').exec(match[0])?.[1];
  const words = match[0].trimEnd();
  const currency = currencyOf(sign ?? word ?? '');
  return {
    start: match.index,
    end: match.index + words.length,
    text: words,
    amount: Math.round(number * scaleOf(s1 ?? s2 ?? inner)),
    ...(currency === undefined ? {} : { currency }),
    wage: WAGE.test(text.slice(match.index + words.length)),
  };
}

function toNumber(digits: string): number {
  const thousands = /^\d{1,3}(?:[.,]\d{3})+$/.test(digits);
  return Number(thousands ? digits.replaceAll(/[.,]/g, '') : digits.replace(',', '.'));
}

function scaleOf(scale: string | undefined): number {
  switch (scale?.toLowerCase().charAt(0)) {
    case 'b':
      return 1_000_000_000;
    case 'm':
      return 1_000_000;
    case 't':
    case 'k':
      return 1000;
    default:
      return 1;
  }
}

function currencyOf(words: string): Money['currency'] {
  if (/£|pound|sterling|gbp/i.test(words)) return 'GBP';
  if (/€|euro|eur/i.test(words)) return 'EUR';
  return /\$|dollar|usd/i.test(words) ? 'USD' : undefined;
}

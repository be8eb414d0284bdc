import type { Fee } from './claim.ts';
import { MONEY_ROLES, type MoneyRole } from './rules/money-roles.ts';

/** A sum of money in a text, and what its neighbours say it is for. */
export interface Money {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whole units of the currency; the lower end of a range, for that much is certain. */
  readonly amount: number;
  readonly currency?: NonNullable<Fee['currency']>;
  /** What may come on top: "plus £5m in add-ons", "rising to £25m". */
  readonly addOns?: number;
  readonly role: MoneyRole;
  /** Paid to a player by the week or year. */
  readonly wage: boolean;
}

const SIGN = '(?:(?<![\\p{L}])(?:(?:US)?\\$|GBP|EUR|USD)|[£€])';
const DIGITS = '\\d{1,3}(?:[.,]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?';
const SMALL = 'one|two|three|four|five|six|seven|eight|nine';
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const SPELT = `half a|(?:(?:a|one) hundred(?: and)?(?: (?=${TENS}|${TEENS}|${SMALL})(?:${TENS}|${TEENS}|${SMALL})?)?)|(?:${TENS})(?:[- ](?:${SMALL}))?|${TEENS}|${SMALL}`;
const SCALE =
  'billions?|bn|millones|millón|milhões|milhão|milioni|milione|millionen|millions?|mill|mln|mio\\.?|mn|m|thousand|k|tsd|mil(?=\\s(?:euros|libras))';
const WORD =
  "(?:(?:de |di |d['’])?(?:euros?|libras|dólares|dollars?|pounds?(?: sterling)?|sterline|pfund|livres|quid)|sterling|GBP|EUR|USD)(?![\\p{L}])|[€£$](?!\\d)";

const one = (n: 1 | 2): string =>
  `(?<sign${n}>${SIGN})?\\s?(?<number${n}>${DIGITS}${n === 1 ? `|(?<![\\p{L}])(?:${SPELT})(?![\\p{L}])` : ''})(?:[\\s-]?(?<scale${n}>${SCALE})(?![\\p{L}\\p{N}]))?(?:[\\s-]?(?<word${n}>${WORD}))?`;

// "£20m", "20 million euros", "€55/60m", "between £30m and £35m"; the second number of a range takes a scale.
const MONEY = new RegExp(
  `(?<![\\p{L}\\p{N}.,£€$])${one(1)}(?<range>\\s?(?:-|–|—|/|to|a|bis|à|and)\\s?${one(2)})?(?![\\p{L}\\p{N}])`,
  'giu',
);
const WORTH_LOOKING = /\d|million|billion/i;
const BETWEEN = /\b(?:between|entre|tra|zwischen)\s$/i;
/** Other countries' money has no place in a fee: a figure without its currency would mislead. */
const FOREIGN = /(?:\b(?:SAR|CHF|SEK|NOK|DKK|TRY|BRL|AUD|CAD|JPY|INR|NGN)\s?|[A-Z]\$\s?|[¥₦₺₹]\s?)$/;
const COUNTED =
  /^\+?\s(?:people|fans|followers|views|viewers|users|subscribers|copies|supporters|miles|votes|years)\b/i;
const MILLIONS = /^(?:m|b)(?!il$)/i;

/** Finds sums of money and says what each is for. A bare number is none: it takes a currency, or a scale as in "a 60m bid". */
export function readMoney(text: string): readonly Money[] {
  if (!WORTH_LOOKING.test(text)) {
    return [];
  }
  const sums: Money[] = [];
  let at = 0;
  for (let match = matchFrom(text, at); match !== null; match = matchFrom(text, at)) {
    const words = isRange(match, text) ? match[0] : withoutRange(match);
    at = match.index + Math.max(1, words.length);
    const money = toMoney(match, words, text, sums.at(-1));
    if (money !== undefined) {
      joinAddOns(sums, money, text);
    }
  }
  return sums;
}

function matchFrom(text: string, at: number): RegExpExecArray | null {
  MONEY.lastIndex = at;
  return MONEY.exec(text);
}

function withoutRange(match: RegExpExecArray): string {
  return match[0].slice(0, match[0].length - (match.groups?.['range']?.length ?? 0));
}

function toMoney(
  match: RegExpExecArray,
  matched: string,
  text: string,
  previous: Money | undefined,
): Money | undefined {
  const groups = match.groups ?? {};
  const ranged = matched === match[0] && groups['range'] !== undefined;
  const words = matched.trimEnd();
  const sign = groups['sign1'] ?? groups['word1'] ?? (ranged ? (groups['sign2'] ?? groups['word2']) : undefined);
  const scale = groups['scale1'] ?? (ranged ? groups['scale2'] : undefined);
  const [start, end] = [match.index, match.index + words.length];
  const amount = Math.round(toNumber(groups['number1'] ?? '', scale) * scaleOf(scale));
  const [before, after] = [text.slice(Math.max(0, start - 80), start), text.slice(end, end + 70)];
  if (!isMoney(amount, sign, scale) || FOREIGN.test(before) || (sign === undefined && COUNTED.test(after))) {
    return undefined;
  }
  const currency = currencyOf(sign ?? '');
  const role = isSameAgain(text, previous, start, currency) ? 'conversion' : roleOf(before, after);
  return {
    start,
    end,
    text: words,
    amount,
    ...(currency === undefined ? {} : { currency }),
    role,
    wage: role === 'wage',
  };
}

function isRange({ groups = {}, index }: RegExpExecArray, text: string): boolean {
  const { range, scale1, scale2, sign2 } = groups;
  if (range === undefined) {
    return false;
  }
  if (/^\s?and/i.test(range)) {
    return BETWEEN.test(text.slice(0, index));
  }
  return scale2 !== undefined || (sign2 !== undefined && scale1 === undefined);
}

/** "$116" is a slip of the pen or a ticket; "twenty million" needs no sign. */
function isMoney(amount: number, sign: string | undefined, scale: string | undefined): boolean {
  return sign === undefined ? scale !== undefined && MILLIONS.test(scale) && amount >= 100_000 : amount >= 1000;
}

/** "€35m (£30m)" is one sum told twice. */
function isSameAgain(text: string, previous: Money | undefined, start: number, currency: Money['currency']): boolean {
  const between = previous === undefined ? 'x' : text.slice(previous.end, start);
  return (
    previous?.currency !== currency &&
    /^\s?[(/;,|]\s?(?:(?:or|about|around|approximately|roughly|some|circa|c\.|~) ?)?$/i.test(between)
  );
}

function roleOf(before: string, after: string): MoneyRole {
  const found = MONEY_ROLES.find((rule) => (rule.before?.test(before) ?? true) && (rule.after?.test(after) ?? true));
  return found?.role ?? 'fee';
}

const RISES = /\bris(?:e|es|ing) to (?:as much as |around |about |nearly )?$/i;
const MORE = '(?:further |another |additional |extra |potential |possible |up to |around |about )';
const ADDS = new RegExp(
  `^\\+? ?(?:fixed |guaranteed |up ?front |initial |initially |fee )*(?:(?:,? ?plus|\\s?\\+) ?(?:an? )?${MORE}*|,? ?(?:and|with) (?:an? )?${MORE}+)$`,
  'i',
);
const ADD_ONS_WORDS =
  /^ ?(?:more )?(?:in |of )?(?:potential |possible |performance-related |achievable |related )*(?:add[\s-]?ons?|bonus(?:es)?|variables)/i;

/** Puts "plus £5m in add-ons" on the sum before it; any other sum stands by itself. */
function joinAddOns(sums: Money[], money: Money, text: string): void {
  const base = sums.at(-1);
  const between = base === undefined ? '' : text.slice(base.end, money.start);
  const rises = RISES.test(between) && between.length < 50;
  const named = ADD_ONS_WORDS.exec(text.slice(money.end))?.[0] ?? '';
  const adds =
    (money.role === 'add-ons' && /\b(?:plus|and|with)\b|\+/.test(between) && between.length < 60) ||
    (money.role === 'fee' && ADDS.test(between));
  if (
    base === undefined ||
    base.role !== 'fee' ||
    (base.currency ?? money.currency) !== (money.currency ?? base.currency) ||
    !(rises || adds)
  ) {
    sums.push(money);
    return;
  }
  const end = money.end + named.length;
  const currency = base.currency ?? money.currency;
  sums[sums.length - 1] = {
    ...base,
    end,
    text: text.slice(base.start, end),
    ...(currency === undefined ? {} : { currency }),
    addOns: rises ? Math.max(0, money.amount - base.amount) : money.amount,
  };
}

const SPELT_VALUES = new Map(
  [...SMALL.split('|'), ...TEENS.split('|')].map((word, i): [string, number] => [word, i + 1]),
);
TENS.split('|').forEach((word, i) => SPELT_VALUES.set(word, (i + 2) * 10));

function toNumber(written: string, scale: string | undefined): number {
  if (/\d/.test(written)) {
    const thousands =
      scale === undefined || written.includes(',') ? /^\d{1,3}(?:[.,]\d{3})+$/ : /^\d{1,3}(?:[.,]\d{3}){2,}$/;
    return Number(thousands.test(written) ? written.replaceAll(/[.,]/g, '') : written.replace(',', '.'));
  }
  const words = written.toLowerCase().split(/[\s-]+/);
  const rest = words.reduce((sum, word) => sum + (SPELT_VALUES.get(word) ?? 0), 0);
  return words.includes('hundred') ? 100 + rest - (words[0] === 'one' ? 1 : 0) : words[0] === 'half' ? 0.5 : rest;
}

function scaleOf(scale: string | undefined): number {
  if (scale === undefined) return 1;
  if (/^b/i.test(scale)) return 1_000_000_000;
  return /^(?:t|k|mil$)/i.test(scale) ? 1000 : 1_000_000;
}

function currencyOf(words: string): Money['currency'] {
  if (/£|pound|sterlin|gbp|libras|pfund|livres|quid/i.test(words)) return 'GBP';
  if (/€|eur/i.test(words)) return 'EUR';
  return /\$|d[oó]l+ar|usd/i.test(words) ? 'USD' : undefined;
}

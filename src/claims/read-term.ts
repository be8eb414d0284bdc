import { type Day, seasonsEnd } from './calendar.ts';
import type { Term } from './claim.ts';
import { findMonth, MONTH_NAMES } from './month-names.ts';

const NUMBERS: ReadonlyMap<string, number> = new Map(
  [
    ['half', 0.5],
    ['a', 1],
    ['an', 1],
    ['one', 1],
    ['two', 2],
    ['three', 3],
    ['four', 4],
    ['five', 5],
    ['six', 6],
    ['seven', 7],
    ['eight', 8],
    ['nine', 9],
    ['ten', 10],
    ['twelve', 12],
    ['another', 1],
    ['further', 1],
    ['un', 1],
    ['una', 1],
    ['uno', 1],
    ['dos', 2],
    ['tres', 3],
    ['cuatro', 4],
    ['cinco', 5],
    ['due', 2],
    ['tre', 3],
    ['quattro', 4],
    ['cinque', 5],
    ['deux', 2],
    ['trois', 3],
    ['quatre', 4],
    ['cinq', 5],
    ['zwei', 2],
    ['drei', 3],
    ['vier', 4],
    ['fünf', 5],
    ['dois', 2],
    ['três', 3],
    ['quatro', 4],
  ].map(([word, value]): [string, number] => [String(word), Number(value)]),
);
const COUNT = '(?:\\d{1,2}(?:[.,]5)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)';
const AND_A_HALF = '(?:[\\s-]and[\\s-]a[\\s-]half)?';
const CONTRACT = '(?:deal|contract|terms|extension|agreement|pact|stay|spell|package|loan|renewal|commitment)s?';

/** "five-year deal", "two-and-a-half-year contract", "18-month loan". */
const LENGTH = new RegExp(
  `\\b(?<count>${COUNT}${AND_A_HALF})[\\s-](?<unit>year|yr|month|season)s?[’']?(?:[\\s-](?!option|left|remain)[\\p{L}-]+){0,3}?[\\s-]${CONTRACT}\\b`,
  'iu',
);
/** "a contract of five years", "signs for four years", "un contrato por cinco temporadas". */
const LENGTH_AFTER = new RegExp(
  `\\b(?:${CONTRACT}|signs?|signed|signing|renews?|extends?|commits?|contrato|contratto|vertrag|contrat|firma|firmará|firmerà)(?: [\\p{L}-]+){0,2}? (?:of|for|over|lasting|running for|por|de|di|per|über|pour|para|até)(?: the next)? (?<count>${COUNT}(?:[\\s-]and[\\s-]a[\\s-]half)?|un|una|dos|tres|cuatro|cinco|due|tre|quattro|cinque|deux|trois|quatre|cinq|zwei|drei|vier|fünf|dois|três|quatro)(?:[\\s-]and[\\s-]a[\\s-]half)?[\\s-](?<unit>years?|months?|seasons?|años|temporadas|meses|anni|stagioni|mesi|jahre|jahren|monate|ans|saisons|mois|anos|épocas)\\b`,
  'iu',
);

const SUMMER = 'summer|verano|estate|sommer|été|verão';
const UNTIL =
  "(?:until|till|’til|'til|through(?: to)?|up to|(?<=\\b(?:contract|deal|stay|future|extends?|extended|extension|runs?|running|keeps? him|tied|commits?)(?: \\p{L}+){0,3} )to|hasta|fino a(?:l|lla)?|bis(?: zum)?|jusqu['’](?:en|au|à)|até(?: a[o]?)?)";

/** "until 2031", "until June 2030", "to the summer of 2030", "bis zum 30. Juni 2029". */
const END = new RegExp(
  `\\b${UNTIL} (?:(?:the |el |l['’]|o )?(?:end of |final de |fine |ende )?(?:the |la )?)?(?:(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)? (?:of |de )?)?(?:(?<month>${MONTH_NAMES}|${SUMMER})(?: (?<day2>\\d{1,2})(?:st|nd|rd|th)?,?)?(?: of| de| del)? )?(?<year>20[2-4]\\d)(?:(?:[-/–](?<short>\\d{2,4})\\b)(?: season| campaign)?)?(?!\\d)`,
  'iu',
);

const SEASON_END =
  /\b(?:until|till|through|for) (?:the )?(?:end|rest|remainder) of (?:the|this) (?:current )?(?:season|campaign)\b|\bseason[\s-]long\b|hasta final(?:es)? de (?:la )?temporada|fino a(?:l termine della| fine) stagione|bis (?:zum )?saisonende|jusqu['’](?:à|en) (?:la )?fin de (?:la )?saison|até ao? (?:fim|final) d[ae] (?:época|temporada)/i;

const OPTION = new RegExp(
  `\\boptions?(?: clause)? (?:of|for|to (?:extend|add|stay|prolong|renew)(?: [\\p{L}-]+){0,4}?(?: by| for)?)(?: an?| the)? ?(?<count>(?:further|another|additional|extra|second|\\s|${COUNT})*)(?<unit>year|season|month|12 months)s?|\\b(?<counted>${COUNT}|an extra|a further|another)[\\s-]year option|\\boption(?:al)? (?:further |extra |additional )?(?<bare>year|12 months|season)\\b|opción (?:a|de|por) (?:una|otra|otro|un|una más)(?: temporada| año)|opzione per (?:un altro|un ulteriore|il) anno`,
  'iu',
);

/** What stands before says that the contract is the one he has. */
const OLD =
  /\b(?:left|remaining|remains?|current|existing|old|previous|still has|still under|tied (?:down )?(?:to|until)|under contract|out of contract|expir\w*|runs? out|final|last|enter\w*|had|is contracted|contracted)(?:[\s-][\p{L}’'-]+){0,5}[\s-]?$/iu;
const NEW =
  /\b(?:new|fresh|extended|extends?|extension|signs?|signed|signing|renew\w*|agree\w*|offer\w*|pen\w*|commit\w*)\b/i;
const RUNS = /\b(?:runs?|running|(?:his|her|whose)(?: \p{L}+)? (?:contract|deal))(?:[\s-][\p{L}’'-]+){0,3}[\s-]?$/iu;
const LONG_AGO =
  /^[^.;]{0,45}\b(?:in (?:19|20)[012]\d\b|last (?:summer|year|season|january|august|july|month)|(?:\w+ )?(?:years?|seasons|months) ago)/i;

/** Reads how long a contract or loan is to run. `day` is the item's own, for "until the end of the season". The contract he has is none. */
export function readTerm(text: string, day: Day): Term | undefined {
  const length = stated(LENGTH, text) ?? stated(LENGTH_AFTER, text);
  const end = stated(END, text);
  const season = end === undefined ? stated(SEASON_END, text) : undefined;
  const main = length ?? end ?? season;
  if (main === undefined) {
    return undefined;
  }
  const option = OPTION.exec(text);
  const until = end === undefined ? (season === undefined ? undefined : seasonsEnd(day).until.slice(0, 7)) : endOf(end);
  return {
    ...(length === undefined ? {} : { years: yearsOf(length.groups?.['count'], length.groups?.['unit']) }),
    ...(until === undefined ? {} : { until }),
    ...(option === null ? {} : { optionYears: optionOf(option) }),
    text: main[0],
  };
}

function stated(pattern: RegExp, text: string): RegExpExecArray | undefined {
  const match = pattern.exec(text);
  if (match === null) {
    return undefined;
  }
  const before = text.slice(0, match.index);
  const old =
    OLD.test(before.slice(-60)) ||
    (RUNS.test(before.slice(-40)) && /^\p{L}/u.test(match[0]) && !NEW.test(before) && pattern === END);
  return old || LONG_AGO.test(text.slice(match.index + match[0].length)) ? undefined : match;
}

function yearsOf(count = '', unit = ''): number {
  const words = count.toLowerCase().split(/[\s-]+/);
  const [first = ''] = words;
  const whole = /^\d/.test(first) ? Number(first.replace(',', '.')) : (NUMBERS.get(first) ?? 1);
  const number = whole + (words.length > 1 && words.at(-1) === 'half' ? 0.5 : 0);
  return /^(?:m[eo]|mois|monat)/i.test(unit) ? number / 12 : number;
}

function optionOf({ groups = {} }: RegExpExecArray): number {
  const words = (groups['count'] ?? groups['counted'] ?? '').toLowerCase();
  const count = new RegExp(COUNT, 'i').exec(words)?.[0];
  return groups['unit']?.startsWith('12') === true ? 1 : yearsOf(count ?? 'one', groups['unit'] ?? 'year');
}

function endOf({ groups = {} }: RegExpExecArray): string {
  const { month, year = '', short } = groups;
  const day = groups['day'] ?? groups['day2'];
  if (short !== undefined) {
    return `${year.slice(0, 4 - Math.min(4, short.length))}${short}-06`;
  }
  const at = findMonth(month ?? '');
  if (month === undefined) {
    return year;
  }
  const written = `${year}-${String(at === 0 ? 6 : at).padStart(2, '0')}`;
  return day === undefined ? written : `${written}-${day.padStart(2, '0')}`;
}

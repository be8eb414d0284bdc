import { DAY } from './line.ts';
import type { ReportedClaim } from './saga.ts';

/** How long ago a report itself says that it was, at least. */
const AGO: readonly (readonly [words: RegExp, days: number])[] = [
  [/\b(?:last month|(?:\w+ )?months? ago|(?:\w+ )?weeks ago)\b/i, 14],
  [/\b(?:last week|(?:a|one) week ago|(?:ten|\d\d) days ago)\b/i, 5],
  [/\b(?:\w+ )?days ago\b/i, 2],
];

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december'.split('|');
const IN_MONTH = new RegExp(
  `\\b(?:back in|in|since)(?: the)?(?: (?:start|end|middle|beginning) of)? (${MONTHS.join('|')})\\b`,
  'i',
);
/** Further back a month's name is that of the next year. */
const MONTHS_BACK = 3;
const WORDS_BEHIND = 80;
const ELSEWHERE = /[.;:!?—–(⏎\n]|,? (?:after|as|while|but|because|despite|following|having|when|who|which|and) /i;

/** When the thing happened that a report tells of, where its own words put it days back; milliseconds. */
export function happenedAt(reported: ReportedClaim): number | undefined {
  const { heard } = reported;
  if (heard !== undefined) {
    return heard.happenedAt === undefined ? undefined : Date.parse(heard.happenedAt);
  }
  const at = Date.parse(reported.at);
  const words = wordsOf(reported);
  const ago = AGO.find(([pattern]) => pattern.test(words));
  if (ago !== undefined) {
    return at - ago[1] * DAY;
  }
  const month = IN_MONTH.exec(words)?.[1]?.toLowerCase();
  return month === undefined ? undefined : endOfMonth(MONTHS.indexOf(month), new Date(at));
}

/** The words that the claim was read from and those that follow in the same breath. */
function wordsOf({ title, claim: { evidence } }: ReportedClaim): string {
  const start = title.indexOf(evidence);
  const behind = start === -1 ? '' : title.slice(start + evidence.length).slice(0, WORDS_BEHIND);
  return `${evidence}${behind.split(ELSEWHERE)[0] ?? ''}`;
}

function endOfMonth(month: number, now: Date): number | undefined {
  const back = (now.getUTCMonth() - month + MONTHS.length) % MONTHS.length;
  return back === 0 || back > MONTHS_BACK ? undefined : Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back + 1, 1);
}

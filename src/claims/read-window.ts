import { addDays, type Day } from './calendar.ts';
import type { When } from './claim.ts';
import { isAhead, WHEN_PHRASES } from './rules/when-phrases.ts';

/** Before the words: they name a past, a length, or when it was reported. "may" is a month only behind one of the words above. */
const NOT_THIS =
  /\b(?:last|since|until|till|through|rest of|previous|past|out of contract|back|signed|joined|arrived|bought|after|(?:revealed|reported|mentioned|told|called|exclusive|story)(?: (?:here|earlier|already|exclusively|late))*)(?: (?:the|him|in|on|at|[\p{L}]+ in))?\s*$/iu;
/** "He was on the list in January": a window that is only looked back on. */
const LOOKS_BACK = /\b(?:was|were|had|already|tried|failed)\b[^,;]*$/i;

/** A word of some phrase: without one there is no need to try them all. */
const TELLS_TIME =
  /\d|day|tomorrow|night|midnight|hour|week|month|morning|evening|lunchtime|summer|winter|season|campaign|contract|window|market|deadline|hoy|noche|tarde|ma[ñn]ana|oggi|stasera|domani|heute|morgen|aujourd|soir|demain|hoje|amanh|noite|seman|settiman|woche|weekend|verano|estate|sommer|été|verão|invierno|invern|hiver|temporada|stagione|saison|época|janu|janv|janeiro|enero|gennaio|february|march|april|may|june|july|august|september|october|november|december|abril|febr|fevr|marzo|junio|julio|agosto/i;

/**
 * Reads when a step happens, reckoned from the item's own day. The first way to say it in the text counts; what lies before
 * that day and was no more than recalled is none.
 */
export function readWindow(text: string, today: Day): When | undefined {
  if (!TELLS_TIME.test(text)) {
    return undefined;
  }
  const found = WHEN_PHRASES.flatMap(({ words, reckon }) => {
    const match = words.exec(text);
    const days = match === null || NOT_THIS.test(text.slice(0, match.index)) ? undefined : reckon(match, today, text);
    return match === null || days === undefined ? [] : [{ days, match }];
  }).filter(
    ({ days, match }) =>
      days.until >= addDays(today, -7) &&
      (days.from === days.until || isAhead(text.slice(0, match.index)) || !LOOKS_BACK.test(text.slice(0, match.index))),
  );
  const first = found.reduce<(typeof found)[number] | undefined>(
    (best, one) => (best === undefined || one.match.index < best.match.index ? one : best),
    undefined,
  );
  if (first === undefined) {
    return undefined;
  }
  const { days, match } = first;
  return { kind: days.from === days.until ? 'date' : 'window', ...days, text: match[0] };
}

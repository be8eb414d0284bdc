import {
  addDays,
  comingSummer,
  comingWindow,
  comingWinter,
  type Day,
  type Days,
  dayOf,
  monthOf,
  seasonsEnd,
  summerWindow,
  weekdayOf,
  winterWindow,
  yearOf,
} from '../calendar.ts';
import { findMonth, MONTH_NAMES } from '../month-names.ts';

/** A way to say when something happens. `reckon` gives its days from the item's own, or undefined where it means nothing. */
export interface WhenPhrase {
  readonly words: RegExp;
  readonly reckon: (match: RegExpExecArray, today: Day, text: string) => Days | undefined;
}

const MOVE =
  '(?:moves?|transfers?|deals?|switch|exit|bids?|swoops?|signings?|loan|departure|arrival|sale|approach|raid|additions?|windows?|market|departures|target|reunion|fee)';
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const phrase = (words: string, reckon: WhenPhrase['reckon']): WhenPhrase => ({
  words: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu'),
  reckon,
});
const single = (day: Day): Days => ({ from: day, until: day });
const counted = (words: string | undefined): number =>
  words === undefined ? 0 : (SMALL_NUMBERS.get(words.toLowerCase()) ?? Number(words));
const SMALL_NUMBERS = new Map([
  ['few', 3],
  ['couple of', 2],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['ten', 10],
]);

const AHEAD =
  /\b(?:will|to|set|expected|due|scheduled|booked|planned|plan(?:s|ned)?|going|could|may|should|ahead|hopes?|travels?|flies|fly|arrives?|next|coming|await\w*|is having|before|by)\b/i;

/** Whether the words before a time speak of what is to come. */
export function isAhead(before: string): boolean {
  return AHEAD.test(before);
}

function nextOpening(coming: (day: Day) => Days, window: (year: number) => Days, today: Day): Day {
  const { from } = coming(today);
  return from >= today ? from : window(yearOf(today) + 1).from;
}

/** Of two that begin at one place the earlier in the table counts: what names a day goes before what names a window. */
export const WHEN_PHRASES: readonly WhenPhrase[] = [
  phrase(
    `(?:on )?(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)? (?:of |de |di )?(?<month>${MONTH_NAMES})(?:,? (?:of |de |del )?(?<year>20\\d\\d))?|(?<month2>${MONTH_NAMES}) (?<day2>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year2>20\\d\\d))?(?! million)`,
    ({ groups = {}, index }, today, text) => {
      const month = findMonth(groups['month'] ?? groups['month2'] ?? '');
      const day = Number(groups['day'] ?? groups['day2']);
      const year = groups['year'] ?? groups['year2'];
      if (day < 1 || day > 31) {
        return undefined;
      }
      if (year !== undefined) {
        return single(dayOf(Number(year), month, day));
      }
      const here = dayOf(yearOf(today), month, day);
      const justPast = here < today && here >= addDays(today, -30) && !isAhead(text.slice(0, index));
      return single(here >= today || justPast ? here : dayOf(yearOf(today) + 1, month, day));
    },
  ),
  phrase(
    '(?:as soon as |when |once )?the clock strikes (?:midnight|twelve|12)|at midnight|at the stroke of midnight|after midnight',
    (_, today) => single(addDays(today, 1)),
  ),
  phrase(
    "tonight|today|later today|this (?:morning|afternoon|evening|lunchtime)|hoy|esta (?:noche|tarde)|oggi|stasera|heute|aujourd['’]hui|ce soir|hoje|esta noite",
    (_, today) => single(today),
  ),
  phrase(
    'tomorrow(?: morning| afternoon| evening)?|(?<!la |de la |por la |esta |pasado )mañana|domani|morgen|demain|amanhã',
    (_, today) => single(addDays(today, 1)),
  ),
  phrase(
    `(?:on |this |next |coming |by |for )(?:this |next )?(?<weekday>${WEEKDAYS.join('|')})`,
    ({ groups = {}, index }, today, text) => {
      const ahead = (WEEKDAYS.indexOf(groups['weekday']?.toLowerCase() ?? '') - weekdayOf(today) + 7) % 7;
      return single(addDays(today, isAhead(text.slice(0, index)) ? ahead : ahead === 0 ? 0 : ahead - 7));
    },
  ),
  phrase(
    "(?:on |by |before )?(?:the )?(?:(?<which>summer|january|winter) )?(?:transfer )?deadline[ -]day|(?:before|by|ahead of) (?:the |tonight[’']s |monday[’']s |friday[’']s )?(?:transfer )?deadline|el último día de mercado|il deadline day",
    ({ groups = {} }, today) => {
      const window =
        groups['which'] === undefined
          ? comingWindow(today)
          : groups['which'].toLowerCase() === 'summer'
            ? comingSummer(today)
            : comingWinter(today);
      return single(window.until);
    },
  ),
  phrase(
    'when (?:the|their|its) (?:(?<which>summer|january|winter) )?(?:transfer )?window (?:re-?)?opens',
    ({ groups = {} }, today) => {
      const which = groups['which']?.toLowerCase();
      const [summer, winter] = [
        nextOpening(comingSummer, summerWindow, today),
        nextOpening(comingWinter, winterWindow, today),
      ];
      return single(which === 'summer' ? summer : which === undefined ? (summer < winter ? summer : winter) : winter);
    },
  ),
  phrase(
    '(?:before|until) (?:the|this) (?:(?<which>summer|january|winter) )?(?:transfer )?(?:window|market) (?:closes|shuts|ends|slams shut|closing)|(?:before|by) the end of (?:the|this) (?:(?<which2>summer|january|winter) )?(?:transfer )?window',
    (_, today) => ({ from: today, until: comingWindow(today).until }),
  ),
  phrase(
    '(?:with)?in (?:the )?(?:next |coming )?(?<count>24|36|48|72) hours|in the (?:next|coming) (?:few |couple of )?hours|(?:with)?in hours',
    ({ groups = {} }, today) => ({ from: today, until: addDays(today, Math.ceil(Number(groups['count'] ?? 24) / 24)) }),
  ),
  phrase(
    '(?:with)?in (?:the )?(?:next |coming )(?<count>few |couple of |two |three |four |five |ten )?days|in the days ahead',
    ({ groups = {} }, today) => ({ from: today, until: addDays(today, counted(groups['count']?.trim()) || 7) }),
  ),
  phrase(
    '(?<!earlier )(?:later |early )?this week|(?:by|before) the end of the week|in the next week|esta semana|questa settimana|diese woche|cette semaine',
    (_, today) => ({ from: today, until: addDays(today, (7 - weekdayOf(today)) % 7) }),
  ),
  phrase(
    '(?:over |at |before )?(?:this|the) weekend|este fin de semana|nel weekend|am wochenende|ce week-end|este fim de semana',
    (_, today) => {
      const saturday = addDays(today, weekdayOf(today) === 0 ? -1 : 6 - weekdayOf(today));
      return { from: saturday, until: addDays(saturday, 1) };
    },
  ),
  phrase(
    '(?:early |later |by early )?next week|la próxima semana|la prossima settimana|nächste woche|la semaine prochaine|na próxima semana',
    (_, today) => {
      const monday = addDays(today, (8 - weekdayOf(today)) % 7 || 7);
      return { from: monday, until: addDays(monday, 6) };
    },
  ),
  phrase('in the (?:coming|next few) weeks|over the coming weeks', (_, today) => ({
    from: today,
    until: addDays(today, 28),
  })),
  phrase('(?:by |at )?the end of (?:the|this) month|later this month|this month', (match, today) => {
    const { until } = monthOf(yearOf(today), Number(today.slice(5, 7)));
    return /^(?:by |at )?the end/i.test(match[0]) && !/^by/i.test(match[0]) ? single(until) : { from: today, until };
  }),
  phrase('next month', (_, today) => {
    const next = addDays(monthOf(yearOf(today), Number(today.slice(5, 7))).until, 1);
    return monthOf(yearOf(next), Number(next.slice(5, 7)));
  }),
  phrase(
    `(?:(?:in|during|come|im|en|a|em) )?(?:the )?(?:january|winter) (?:of )?(?<year>20\\d\\d)(?: (?:transfer )?window)?`,
    ({ groups = {} }) => winterWindow(Number(groups['year'])),
  ),
  phrase(
    `(?:(?:in|during|come) )?(?:the |im )?summer (?:transfer window )?(?:of |in )?(?<year>20\\d\\d)(?: window)?|(?<year2>20\\d\\d) summer(?: window)?|(?:verano de|estate|sommer|été|verão de) (?<year3>20\\d\\d)`,
    ({ groups = {} }) => summerWindow(Number(groups['year'] ?? groups['year2'] ?? groups['year3'])),
  ),
  phrase(`(?:in |early in |late in |during )(?<month>${MONTH_NAMES}) (?<year>20\\d\\d)`, ({ groups = {} }) =>
    monthOf(Number(groups['year']), findMonth(groups['month'] ?? '')),
  ),
  phrase(`next january|next winter`, (_, today) =>
    comingWinter(today < winterWindow(yearOf(today)).until ? addDays(today, 60) : today),
  ),
  phrase(
    `(?:in|this|during|come|until|for|a|the|during the|in the|this coming) (?:mid-?season|mid-?winter|january|winter)(?: (?:transfer )?(?:window|market))?|(?:january|winter|mid-season) ${MOVE}|(?:mid-?season|january|winter) (?:transfer )?(?:window|market)|en enero|mercado (?:de invierno|invernal)|a gennaio|mercato (?:invernale|di gennaio)|im (?:januar|winter)|winterpause|wintertransferfenster|en janvier|mercato (?:d['’]hiver|hivernal)|em janeiro|mercado de inverno`,
    (_, today) => comingWinter(today),
  ),
  phrase(
    "next summer|summer of next year|el próximo verano|la prossima estate|nächsten sommer|l[’']été prochain|no próximo verão",
    (_, today) => {
      // Before spring it is the summer that comes; once a summer's business has begun, "next" is the one after.
      const month = Number(today.slice(5, 7));
      return summerWindow(month < 3 ? yearOf(today) : yearOf(today) + 1);
    },
  ),
  phrase(
    `(?:in|this|during|over|come|the|during the|in the|over the|this coming|for the)(?: current)? summer(?: (?:transfer )?(?:window|market))?|(?:summer) ${MOVE}|este verano|en verano|mercado de verano|(?:in|questa|quest[’']) ?estate|mercato estivo|(?:im|diesen|kommenden) sommer|sommertransferfenster|cet été|mercato estival|(?:neste|no|este) verão|mercado de verão`,
    (match, today) => (/^this(?! coming)/i.test(match[0]) ? summerWindow(yearOf(today)) : comingSummer(today)),
  ),
  phrase(
    "(?:at|by|before|from) (?:the )?end of (?:the|this|his|current|the current) (?:season|campaign|contract)|at season[’']s end|when (?:the|this) (?:season|campaign) (?:ends|finishes)|a final(?:es)? de (?:la )?temporada|a fine stagione|(?:am|zum) saisonende|nach der saison|(?:à la|en) fin de (?:la )?saison|no (?:final|fim) da (?:época|temporada)",
    (_, today) => seasonsEnd(today),
  ),
  phrase(`(?:in|early in|late in|during|from) (?<month>${MONTH_NAMES})`, ({ groups = {} }, today) => {
    const month = findMonth(groups['month'] ?? '');
    const here = monthOf(yearOf(today), month);
    return here.until >= today ? here : monthOf(yearOf(today) + 1, month);
  }),
  phrase('(?:this|the current) (?:transfer )?window', (_, today) => comingWindow(today)),
];

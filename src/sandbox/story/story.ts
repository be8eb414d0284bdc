/** One report of the story: `after` is the number of seconds from its beginning until an outlet publishes it. */
export interface Report {
  readonly after: number;
  readonly outlet: keyof typeof STORY_OUTLETS;
  readonly title: string;
  readonly summary: string;
}

/** Invented outlets, under the file names of their feeds. */
export const STORY_OUTLETS = {
  'kop-courier': 'The Kop Courier',
  'diario-blanco': 'Diario Blanco',
  'terrace-wire': 'Terrace Wire',
} as const;

/** What stands in the feeds before anything happens: the first sight of a feed posts nothing. */
export const BEFORE_THE_STORY: readonly Report[] = [
  {
    after: -5400,
    outlet: 'kop-courier',
    title: 'Liverpool train in the rain before the long trip south',
    summary: 'Two youngsters joined the first team while three regulars worked alone in the gym.',
  },
  {
    after: -4800,
    outlet: 'diario-blanco',
    title: 'Real Madrid count the cost of a bruising night',
    summary: 'The right side of the defence is short of bodies again and the fixture list shows no mercy.',
  },
  {
    after: -3600,
    outlet: 'terrace-wire',
    title: 'Five things we learned from the weekend',
    summary: 'A late winner, a muddy pitch and a goalkeeper who will not want to see the pictures.',
  },
];

/** The saga that began this project, told in our own words: six reports, four developments. */
export const STORY: readonly Report[] = [
  {
    after: 1,
    outlet: 'terrace-wire',
    title: 'Real Madrid interested in Trent Alexander-Arnold',
    summary: 'Real Madrid want the Liverpool right-back, whose contract runs out in the summer.',
  },
  {
    after: 6,
    outlet: 'diario-blanco',
    title: 'Real Madrid make approach for Trent Alexander-Arnold',
    summary: 'Real Madrid have approached Liverpool about signing the England defender in January.',
  },
  {
    after: 12,
    outlet: 'kop-courier',
    title: 'Liverpool turn down Real Madrid approach for Trent Alexander-Arnold',
    summary: 'Liverpool have rejected the approach at once and do not want to talk about a price.',
  },
  {
    after: 18,
    outlet: 'terrace-wire',
    title: 'Real Madrid knocked back by Liverpool over Alexander-Arnold',
    summary: 'An approach from the Spanish champions for Trent Alexander-Arnold has been rejected by Liverpool.',
  },
  {
    after: 23,
    outlet: 'diario-blanco',
    title: 'Alexander-Arnold not for sale, Liverpool tell Real Madrid',
    summary: 'The English club rejected the approach for Trent Alexander-Arnold within hours.',
  },
  {
    after: 34,
    outlet: 'terrace-wire',
    title: 'Real Madrid open pre-contract talks with Trent Alexander-Arnold',
    summary: 'The Liverpool defender may agree a summer move with a foreign club from the first of January.',
  },
];

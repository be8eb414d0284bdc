import { wordsOf } from '../../src/alerts/alert-words.ts';
import type { Stage } from '../../src/claims/stage.ts';
import type { Language } from '../../src/feeds/feed.ts';
import { type Drawing, drawSaga } from '../../src/pictures/draw-saga.ts';
import { layOutSaga } from '../../src/pictures/lay-out-saga.ts';
import type { Picture } from '../../src/pictures/picture.ts';
import { pictureWordsOf } from '../../src/pictures/picture-words.ts';
import { tellSaga } from '../../src/pictures/tell-saga.ts';
import type { Development } from '../../src/sagas/development.ts';
import { aDevelopment, aSource } from '../follows/build.ts';
import { must } from '../discord/build.ts';

type Parts = Omit<Partial<Development>, 'to' | 'from' | 'fee' | 'sources'> & {
  readonly to?: readonly string[];
  readonly from?: string;
  /** In millions of pounds. */
  readonly fee?: number;
  readonly sources?: number;
};

/** A step of a saga on a day ("2026-01-03"), with clubs by their names. Without a club of its own it says none. */
export function aStep(day: string, stage: Stage, parts: Parts = {}): Development {
  const { to = [], from, fee, sources = 2, ...rest } = parts;
  const at = `${day}T10:00:00.000Z`;
  const { from: _, ...development } = aDevelopment();
  return {
    ...development,
    id: `${day}-${stage}-${to.join('-')}`,
    stage,
    at,
    to: to.map((name) => ({ name })),
    ...(from === undefined ? {} : { from: { name: from } }),
    ...(fee === undefined ? {} : { fee: { amount: fee * 1e6, currency: 'GBP', undisclosed: false, text: 'x' } }),
    sources: Array.from({ length: sources }, (_, n) => aSource({ at, origin: `origin ${n}`, outlet: `Outlet ${n}` })),
    ...rest,
  };
}

/** The saga as it would be laid out. */
export function laidOut(course: readonly Development[], language: Language = 'en'): Picture {
  const [words, pictureWords] = [wordsOf(language), pictureWordsOf(language)];
  return layOutSaga(must(tellSaga(course, words, pictureWords)), words, pictureWords);
}

export function drawn(course: readonly Development[], language: Language = 'en'): Drawing {
  return must(drawSaga(course, wordsOf(language), pictureWordsOf(language)));
}

const MADRID = 'Real Madrid';
const BARCA = 'Barcelona';
const CITY = 'Manchester City';
const LONG = 'Verein für Bewegungsspiele Unterobermarzellhausen an der Großen Laber 1899';
const NAMES = { player: { name: 'Khvicha Kvaratskhelia-Ødegaard de la Santísima Trinidad y Šeško' }, from: LONG };

const EVERY_STAGE: readonly Stage[] = [
  'interest',
  'bid',
  'bid_rejected',
  'talks',
  'personal_terms_agreed',
  'medical',
  'contract_stalled',
  'deal_off',
  'release_clause',
];

const dayOf = (number: number): string => new Date(Date.UTC(2025, 11, 20 + number)).toISOString().slice(0, 10);

/** Sagas that go to the edges of what a picture has room for. */
export const SAGAS: Readonly<Record<string, readonly Development[]>> = {
  'one step': [aStep('2026-01-03', 'approach', { to: [MADRID], from: 'Liverpool', certainty: 'rumour' })],
  'three suitors': [
    aStep('2025-12-28', 'wants_out', { from: 'Liverpool', certainty: 'rumour' }),
    aStep('2026-01-03', 'interest', { to: [MADRID, BARCA] }),
    aStep('2026-01-06', 'enquiry', { to: [CITY], loan: true }),
    aStep('2026-01-06', 'talks', { to: [BARCA], advanced: true, disputed: true }),
    aStep('2026-01-09', 'bid', { to: [MADRID], fee: 27.5 }),
    aStep('2026-01-14', 'done', { to: [MADRID], fee: 30, certainty: 'official', sources: 12 }),
  ],
  'forty steps of seven suitors': Array.from({ length: 40 }, (_, number) =>
    aStep(dayOf(number), EVERY_STAGE[number % EVERY_STAGE.length] ?? 'bid', {
      to: number % 9 === 6 ? [] : [`Club Number ${number % 7}`],
      from: 'Liverpool',
      chapter: number < 34 ? 1 : 2,
    }),
  ),
  'thirty steps of one suitor': Array.from({ length: 30 }, (_, number) =>
    aStep(dayOf(number), 'talks', { to: [MADRID] }),
  ),
  'names and fees without end': [
    aStep('2026-01-03', 'personal_terms_agreed', { ...NAMES, to: [LONG, `${LONG} II`], fee: 127.55, loan: true }),
    aStep('2026-01-05', 'contract_extension', { ...NAMES, advanced: true, disputed: true, sources: 1234 }),
    aStep('2026-01-05', 'denied', { ...NAMES, to: ['W'.repeat(400)], certainty: 'denied' }),
  ],
  'no club known': [aStep('2026-06-01', 'available'), aStep('2026-06-30', 'released', { certainty: 'official' })],
};

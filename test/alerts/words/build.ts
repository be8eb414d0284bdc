import { wordsOf } from '../../../src/alerts/alert-words.ts';
import { writeHeadline } from '../../../src/alerts/write-headline.ts';
import type { Language } from '../../../src/feeds/feed.ts';
import type { Development } from '../../../src/sagas/development.ts';
import { aDevelopment } from '../../follows/build.ts';

const fee = { amount: 20_000_000, currency: 'GBP', undisclosed: false, text: '£20m' } as const;
const rivals = [
  { id: 'real-madrid', name: 'Real Madrid' },
  { id: 'arsenal', name: 'Arsenal' },
];

/** Of Alexander-Arnold, at Liverpool, wanted by Real Madrid: what every language is asked to write. */
const MOMENTS = {
  'an approach rejected': {},
  'a bid rejected': { fee },
  'a rumour of two suitors': { stage: 'interest', certainty: 'rumour', to: rivals },
  'a bid for a loan': { stage: 'bid', loan: true, fee },
  'clubs agreed': { stage: 'bid_accepted', fee },
  'a move close': { stage: 'talks', advanced: true },
  'terms agreed': { stage: 'personal_terms_agreed' },
  'a clause triggered': { stage: 'release_clause', fee },
  'a medical denied': { stage: 'medical', certainty: 'denied' },
  signed: { stage: 'done', certainty: 'official', fee },
  'a new contract signed': { stage: 'contract_extension', certainty: 'official', to: [] },
  'contract talks stalled': { stage: 'contract_stalled', to: [] },
  'a move collapsed, disputed': { stage: 'deal_off', disputed: true },
  'leaving for nothing': { stage: 'released', to: [] },
} as const satisfies Readonly<Record<string, Partial<Development>>>;

export type Moment = keyof typeof MOMENTS;

export function headlineOf(moment: Moment, language: Language): string {
  return writeHeadline(aDevelopment(MOMENTS[moment]), [], wordsOf(language));
}

/** The headlines a language is expected to write, moment by moment. */
export type Golden = Readonly<Record<Moment, string>>;

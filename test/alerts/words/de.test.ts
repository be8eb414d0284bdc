import { expect, it } from 'vitest';
import { type Golden, headlineOf, type Moment } from './build.ts';

const GOLDEN: Golden = {
  'an approach rejected': 'Liverpool weist Anfrage von Real Madrid für Trent Alexander-Arnold zurück',
  'a bid rejected': 'Liverpool lehnt Angebot von Real Madrid für Trent Alexander-Arnold ab (20\u00a0Mio.\u00a0£)',
  'a rumour of two suitors': 'Gerücht: Real Madrid und Arsenal zeigen Interesse an Trent Alexander-Arnold (Liverpool)',
  'a bid for a loan': 'Real Madrid gibt Angebot über 20\u00a0Mio.\u00a0£ für Trent Alexander-Arnold ab (Leihe)',
  'clubs agreed': 'Real Madrid einigt sich mit Liverpool auf Transfer von Trent Alexander-Arnold (20\u00a0Mio.\u00a0£)',
  'a move close': 'Real Madrid steht kurz vor Verpflichtung von Trent Alexander-Arnold (Liverpool)',
  'terms agreed': 'Trent Alexander-Arnold einigt sich mit Real Madrid auf persönliche Konditionen',
  'a clause triggered': 'Real Madrid zieht Ausstiegsklausel von Trent Alexander-Arnold (20\u00a0Mio.\u00a0£)',
  'a medical denied': 'Dementiert: Trent Alexander-Arnold absolviert Medizincheck bei Real Madrid',
  signed: 'Offiziell: Real Madrid verpflichtet Trent Alexander-Arnold (Liverpool) für 20\u00a0Mio.\u00a0£',
  'a new contract signed': 'Offiziell: Trent Alexander-Arnold verlängert bei Liverpool',
  'contract talks stalled': 'Vertragsgespräche zwischen Trent Alexander-Arnold und Liverpool stocken',
  'a move collapsed, disputed':
    'Wechsel von Trent Alexander-Arnold zu Real Madrid geplatzt (widersprüchliche Berichte)',
  'leaving for nothing': 'Trent Alexander-Arnold verlässt Liverpool ablösefrei',
};

it.each(Object.entries(GOLDEN) as [Moment, string][])('%s, in German: %s', (moment, headline) => {
  expect(headlineOf(moment, 'de')).toBe(headline);
});

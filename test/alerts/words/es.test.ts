import { expect, it } from 'vitest';
import { type Golden, headlineOf, type Moment } from './build.ts';

const GOLDEN: Golden = {
  'an approach rejected': 'Liverpool rechaza el acercamiento de Real Madrid por Trent Alexander-Arnold',
  'a bid rejected': 'Liverpool rechaza la oferta de 20\u00a0M£ de Real Madrid por Trent Alexander-Arnold',
  'a rumour of two suitors':
    'Rumor: Real Madrid y Arsenal tienen interés en fichar a Trent Alexander-Arnold (Liverpool)',
  'a bid for a loan': 'Real Madrid presenta una oferta de préstamo de 20\u00a0M£ por Trent Alexander-Arnold',
  'clubs agreed': 'Real Madrid llega a un acuerdo de 20\u00a0M£ con Liverpool por Trent Alexander-Arnold',
  'a move close': 'Real Madrid está cerca de fichar a Trent Alexander-Arnold (Liverpool)',
  'terms agreed': 'Trent Alexander-Arnold acuerda condiciones personales con Real Madrid',
  'a clause triggered': 'Real Madrid activa la cláusula de rescisión de Trent Alexander-Arnold (20\u00a0M£)',
  'a medical denied': 'Desmentido: Trent Alexander-Arnold pasa reconocimiento médico con Real Madrid',
  signed: 'Oficial: Real Madrid ficha a Trent Alexander-Arnold (Liverpool) por 20\u00a0M£',
  'a new contract signed': 'Oficial: Trent Alexander-Arnold renueva con Liverpool',
  'contract talks stalled': 'Se estanca la renovación de Trent Alexander-Arnold con Liverpool',
  'a move collapsed, disputed':
    'Se cae el fichaje de Trent Alexander-Arnold por Real Madrid (versiones contradictorias)',
  'leaving for nothing': 'Trent Alexander-Arnold deja Liverpool y queda libre',
};

it.each(Object.entries(GOLDEN) as [Moment, string][])('%s, in Spanish: %s', (moment, headline) => {
  expect(headlineOf(moment, 'es')).toBe(headline);
});

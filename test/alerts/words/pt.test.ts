import { expect, it } from 'vitest';
import { type Golden, headlineOf, type Moment } from './build.ts';

const GOLDEN: Golden = {
  'an approach rejected': 'Liverpool recusa investida que Real Madrid fez por Trent Alexander-Arnold',
  'a bid rejected': 'Liverpool recusa proposta de £\u00a020\u00a0mi que Real Madrid fez por Trent Alexander-Arnold',
  'a rumour of two suitors':
    'Rumor: Real Madrid e Arsenal têm interesse em contratar Trent Alexander-Arnold (Liverpool)',
  'a bid for a loan': 'Real Madrid faz proposta de empréstimo de £\u00a020\u00a0mi por Trent Alexander-Arnold',
  'clubs agreed': 'Real Madrid chega a acordo de £\u00a020\u00a0mi com Liverpool por Trent Alexander-Arnold',
  'a move close': 'Real Madrid está perto de contratar Trent Alexander-Arnold (Liverpool)',
  'terms agreed': 'Trent Alexander-Arnold acerta termos pessoais com Real Madrid',
  'a clause triggered': 'Real Madrid aciona multa rescisória de Trent Alexander-Arnold (£\u00a020\u00a0mi)',
  'a medical denied': 'Desmentido: Trent Alexander-Arnold faz exames médicos com Real Madrid',
  signed: 'Oficial: Real Madrid contrata Trent Alexander-Arnold (Liverpool) por £\u00a020\u00a0mi',
  'a new contract signed': 'Oficial: Trent Alexander-Arnold renova com Liverpool',
  'contract talks stalled': 'Trava a negociação entre Trent Alexander-Arnold e Liverpool por renovação',
  'a move collapsed, disputed': 'Fracassa a ida de Trent Alexander-Arnold para Real Madrid (versões contraditórias)',
  'leaving for nothing': 'Trent Alexander-Arnold deixa Liverpool e fica livre no mercado',
};

it.each(Object.entries(GOLDEN) as [Moment, string][])('%s, in Brazilian Portuguese: %s', (moment, headline) => {
  expect(headlineOf(moment, 'pt')).toBe(headline);
});

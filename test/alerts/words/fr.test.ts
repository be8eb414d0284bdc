import { expect, it } from 'vitest';
import { type Golden, headlineOf, type Moment } from './build.ts';

const GOLDEN: Golden = {
  'an approach rejected': 'Liverpool repousse l’approche faite par Real Madrid pour Trent Alexander-Arnold',
  'a bid rejected': 'Liverpool refuse l’offre de 20\u00a0M£ faite par Real Madrid pour Trent Alexander-Arnold',
  'a rumour of two suitors': 'Rumeur\u00a0: Real Madrid et Arsenal s’intéressent à Trent Alexander-Arnold (Liverpool)',
  'a bid for a loan': 'Real Madrid fait une offre de prêt de 20\u00a0M£ pour Trent Alexander-Arnold',
  'clubs agreed': 'Real Madrid trouve un accord de 20\u00a0M£ avec Liverpool pour Trent Alexander-Arnold',
  'a move close': 'Real Madrid est proche de recruter Trent Alexander-Arnold (Liverpool)',
  'terms agreed': 'Trent Alexander-Arnold trouve un accord personnel avec Real Madrid',
  'a clause triggered': 'Trent Alexander-Arnold voit sa clause libératoire activée par Real Madrid (20\u00a0M£)',
  'a medical denied': 'Démenti\u00a0: Trent Alexander-Arnold passe sa visite médicale avec Real Madrid',
  signed: 'Officiel\u00a0: Trent Alexander-Arnold (Liverpool) rejoint Real Madrid pour 20\u00a0M£',
  'a new contract signed': 'Officiel\u00a0: Trent Alexander-Arnold prolonge avec Liverpool',
  'contract talks stalled': 'Les négociations pour prolonger patinent entre Trent Alexander-Arnold et Liverpool',
  'a move collapsed, disputed':
    'Trent Alexander-Arnold voit son transfert vers Real Madrid capoter (versions contradictoires)',
  'leaving for nothing': 'Trent Alexander-Arnold quitte Liverpool libre de tout contrat',
};

it.each(Object.entries(GOLDEN) as [Moment, string][])('%s, in French: %s', (moment, headline) => {
  expect(headlineOf(moment, 'fr')).toBe(headline);
});

import { expect, it } from 'vitest';
import { type Golden, headlineOf, type Moment } from './build.ts';

const GOLDEN: Golden = {
  'an approach rejected': 'Liverpool respinge l’approccio Real Madrid per Trent Alexander-Arnold',
  'a bid rejected': 'Liverpool respinge l’offerta Real Madrid da 20\u00a0mln\u00a0£ per Trent Alexander-Arnold',
  'a rumour of two suitors': 'Voci di mercato: Real Madrid e Arsenal, interesse per Trent Alexander-Arnold (Liverpool)',
  'a bid for a loan': 'Real Madrid, offerta da 20\u00a0mln\u00a0£ per Trent Alexander-Arnold in prestito',
  'clubs agreed': 'Real Madrid, accordo da 20\u00a0mln\u00a0£ con Liverpool per Trent Alexander-Arnold',
  'a move close': 'Real Madrid a un passo da Trent Alexander-Arnold (Liverpool)',
  'terms agreed': 'Trent Alexander-Arnold, accordo personale con Real Madrid',
  'a clause triggered': 'Real Madrid attiva la clausola rescissoria di Trent Alexander-Arnold (20\u00a0mln\u00a0£)',
  'a medical denied': 'Smentito: Trent Alexander-Arnold, visite mediche con Real Madrid',
  signed: 'Ufficiale: Real Madrid ingaggia Trent Alexander-Arnold (Liverpool) per 20\u00a0mln\u00a0£',
  'a new contract signed': 'Ufficiale: Trent Alexander-Arnold rinnova con Liverpool',
  'contract talks stalled': 'Si blocca la trattativa per il rinnovo tra Trent Alexander-Arnold e Liverpool',
  'a move collapsed, disputed':
    'Salta il trasferimento di Trent Alexander-Arnold a Real Madrid (versioni contrastanti)',
  'leaving for nothing': 'Trent Alexander-Arnold si svincola da Liverpool',
};

it.each(Object.entries(GOLDEN) as [Moment, string][])('%s, in Italian: %s', (moment, headline) => {
  expect(headlineOf(moment, 'it')).toBe(headline);
});

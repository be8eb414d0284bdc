import { describe, expect, it } from 'vitest';
import { saysAgain } from '../../src/sagas/says-again.ts';
import { says } from './story.ts';

const report = (title: string) => says('bid', 'Chelsea', { on: '1 09:00', title });

describe('saysAgain', () => {
  it.each([
    'Chelsea submit second bid for Winter',
    'Chelsea to return with improved £60m offer',
    'Ajax reject new approach',
    'Ajax turn down second, improved bid',
    'Ajax say no to new £51m Chelsea bid',
    'Chelsea send new formal proposal tonight',
    'Chelsea, nuova offerta per Winter',
    'El Chelsea presenta una segunda oferta',
    'Chelsea legt verbessertes Angebot vor',
    'Chelsea: nouvelle offre pour Winter',
    'Chelsea faz nova proposta por Winter',
  ])('hears it in “%s”', (title) => {
    expect(saysAgain(report(title))).toBe(true);
  });

  it.each([
    'Chelsea bid for Winter',
    'Winter signs a new deal after opening bid',
    'New Chelsea coach wants bid for Winter',
  ])('does not hear it in “%s”', (title) => {
    expect(saysAgain(report(title))).toBe(false);
  });

  it('hears it in the words that the claim was read from, too', () => {
    const { claim, ...rest } = report('Winter latest');
    expect(saysAgain({ ...rest, claim: { ...claim, evidence: 'sent a second bid' } })).toBe(true);
  });
});

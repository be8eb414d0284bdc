import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../src/items/guess-language.ts';

describe('guessLanguage', () => {
  it.each([
    ['en', 'The club have agreed a fee for the winger after weeks of talks with his agent'],
    ['es', 'El club cierra el fichaje del lateral por cuatro temporadas tras el acuerdo con los andaluces'],
    ['it', 'Il direttore sportivo della squadra lavora per il rinnovo che manca dal mese scorso'],
    ['de', 'Der Verein verlängert mit dem Kapitän und sucht nach einem Stürmer für die Rückrunde'],
    ['fr', 'Le club est en discussion avec les dirigeants pour le milieu après la fin du championnat'],
    ['pt', 'O clube não aceita a proposta do rival e renova com o médio após uma semana em que houve um impasse'],
  ] as const)('hears %s', (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });

  it('takes names alone for English', () => {
    expect(guessLanguage('Isak Liverpool £110m')).toBe('en');
  });
});

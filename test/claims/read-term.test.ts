import { describe, expect, it } from 'vitest';
import type { Term } from '../../src/claims/claim.ts';
import { readTerm } from '../../src/claims/read-term.ts';

/** A term in short: "5 years", "until 2031", "2 years + 1", "none". */
function spell(term: Term | undefined): string {
  if (term === undefined) return 'none';
  const length = term.years === undefined ? [] : [`${term.years} years`];
  const end = term.until === undefined ? [] : [`until ${term.until}`];
  return [...length, ...end].join(', ') + (term.optionYears === undefined ? '' : ` + ${term.optionYears}`);
}

describe('readTerm', () => {
  it.each([
    ['Dolan signs a five-year deal', '5 years'],
    ['He has agreed a 4-year contract', '4 years'],
    ['a two-and-a-half-year contract', '2.5 years'],
    ['a 3.5-year contract', '3.5 years'],
    ['an 18-month deal', '1.5 years'],
    ['a six-month contract', '0.5 years'],
    ['a one-year extension', '1 years'],
    ['a three-year loan', '3 years'],
    ['a lucrative four-year long-term contract', '4 years'],
    ['He signs for four years', '4 years'],
    ['a deal lasting three and a half years', '3.5 years'],
    ['a contract of five years', '5 years'],
    ['He signs until 2031', 'until 2031'],
    ['a contract until June 2030', 'until 2030-06'],
    ['a contract until 30 June 2029', 'until 2029-06-30'],
    ['a contract until June 30, 2029', 'until 2029-06-30'],
    ['a contract to the summer of 2030', 'until 2030-06'],
    ['a deal through to 2030', 'until 2030'],
    ['a deal through the 2029-30 season', 'until 2030-06'],
    ['a deal until the end of the 2028/29 season', 'until 2029-06'],
    ['Dolan extends his contract to 2030', 'until 2030'],
    ['The new deal runs until 2030', 'until 2030'],
    ['a five-year deal until 2031', '5 years, until 2031'],
    ['a short-term deal until the end of the season', 'until 2027-06'],
    ['He joins on loan for the rest of the season', 'until 2027-06'],
    ['a season-long loan', 'until 2027-06'],
    ['a two-year contract with the option of a further year', '2 years + 1'],
    ['a two-year contract with an option for another 12 months', '2 years + 1'],
    ['a one-year deal with a one-year option', '1 years + 1'],
    ['a contract until 2028 with the option to extend by two years', 'until 2028 + 2'],
    ['un contrato hasta junio de 2030', 'until 2030-06'],
    ['firma por cinco temporadas', '5 years'],
    ['un contratto fino al 2030', 'until 2030'],
    ['un contratto di quattro anni', '4 years'],
    ['ein Vertrag bis zum 30. Juni 2029', 'until 2029-06-30'],
    ['ein Vertrag bis Sommer 2029', 'until 2029-06'],
    ["un contrat jusqu'en juin 2030", 'until 2030-06'],
    ['um contrato até 2031', 'until 2031'],
  ])('reads “%s”', (text, told) => {
    expect(spell(readTerm(text, '2026-08-22'))).toBe(told);
  });

  it.each([
    ['He has two years left on his contract'],
    ['His contract runs until 2027'],
    ['His current deal expires in 2027'],
    ['He is under contract until 2028'],
    ['He is tied to the club until 2028'],
    ['He is out of contract in 2027'],
    ['He signed a five-year deal in 2023'],
    ['He signed a five-year deal last summer'],
    ['He enters the final year of his three-year contract'],
    ['He has been there for five years'],
    ['the 25-year-old defender'],
    ['a bid worth £5m'],
  ])('hears no new term in “%s”', (text) => {
    expect(readTerm(text, '2026-08-22')).toBeUndefined();
  });

  it('ends a season with the summer that comes, and the season to come with the next', () => {
    const until = (day: string) => readTerm('on loan until the end of the season', day)?.until;
    expect([until('2027-01-15'), until('2027-05-30'), until('2027-07-01')]).toEqual(['2027-06', '2027-06', '2028-06']);
  });
});

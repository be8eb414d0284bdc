import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNews } from '../../src/sagas/find-news.ts';
import type { ReportedClaim } from '../../src/sagas/saga.ts';
import { anyReports } from './any-reports.ts';
import { moment, sagaOf, says } from './story.ts';

/** What the change from one set of claims to another withdraws: "bid: taken-back". */
function withdrawnBy(before: readonly ReportedClaim[], after: readonly ReportedClaim[]): readonly string[] {
  const news = newsBetween(before, after);
  return news.withdrawn.map(({ development, reason }) => `${development.stage}: ${reason}`);
}

function newsBetween(before: readonly ReportedClaim[], after: readonly ReportedClaim[]) {
  return findNews({ before: sagaOf(...before), after: sagaOf(...after), claims: after, now: moment('20 00:00') });
}

describe('words that are taken back', () => {
  const agreed = says('bid_accepted', 'Chelsea', { item: 'one', on: '1 09:00' });
  const reworded = (stage: Parameters<typeof says>[0], clubs = 'Chelsea') =>
    says(stage, clubs, { item: 'one', on: '1 11:00' });

  it('withdraw a development that nobody says any more', () => {
    const other = says('interest', 'Arsenal', { by: 'B', on: '1 08:00' });
    expect(withdrawnBy([other, agreed], [other])).toEqual(['bid_accepted: taken-back']);
    expect(withdrawnBy([agreed], [])).toEqual(['bid_accepted: taken-back']);
  });

  it('withdraw nothing that another outlet says too', () => {
    const second = says('bid_accepted', 'Chelsea', { by: 'B', on: '1 10:00' });
    const news = newsBetween([agreed, second], [second]);
    expect(news.withdrawn).toEqual([]);
    expect(news.grown.map(({ sources }) => sources.map(({ outlet }) => outlet))).toEqual([['B']]);
  });

  it('do not live on in an outlet that only said less', () => {
    const talks = says('talks', 'Chelsea', { by: 'B', on: '1 10:00' });
    expect(withdrawnBy([agreed, talks], [talks])).toEqual(['bid_accepted: taken-back']);
  });

  it('withdraw what the item now says less of, of another club, or the opposite of', () => {
    expect(withdrawnBy([agreed], [reworded('talks')])).toEqual(['bid_accepted: taken-back']);
    expect(withdrawnBy([agreed], [reworded('bid_accepted', 'Arsenal')])).toEqual(['bid_accepted: taken-back']);
    expect(withdrawnBy([agreed], [reworded('bid_rejected')])).toEqual(['bid_accepted: taken-back']);
    expect(withdrawnBy([agreed], [reworded('denied')])).toEqual(['bid_accepted: taken-back']);
  });

  it('withdraw nothing where a live page moves on with the story', () => {
    expect(withdrawnBy([agreed], [reworded('medical')])).toEqual([]);
    expect(withdrawnBy([agreed], [reworded('deal_off')])).toEqual([]);
    const talks = says('talks', 'Chelsea', { item: 'one', on: '1 09:00' });
    expect(withdrawnBy([talks], [reworded('bid_rejected')])).toEqual([]);
  });

  it('withdraw nothing that is implied by what others reported since', () => {
    const medical = says('medical', 'Chelsea', { by: 'B', on: '2 09:00' });
    expect(withdrawnBy([agreed, medical], [medical])).toEqual([]);
  });

  it('withdraw nothing where the suitor is named at last', () => {
    expect(withdrawnBy([says('bid', '', { item: 'one', on: '1 09:00' })], [reworded('bid')])).toEqual([]);
  });
});

describe('late reports', () => {
  it('take nothing back, wherever they put what was told', () => {
    fc.assert(
      fc.property(anyReports, fc.nat(), (reports, n) => {
        const late = reports.length === 0 ? 0 : n % reports.length;
        const news = newsBetween(reports.toSpliced(late, 1), reports);
        expect(news.withdrawn.filter(({ reason }) => reason === 'taken-back')).toEqual([]);
      }),
    );
  });
});

describe('what turns out wrong', () => {
  const agreed = says('bid_accepted', 'Chelsea', { by: 'A', on: '1 09:00' });
  const denial = (tier: 0 | 2) => says('denied', 'Chelsea', { by: 'B', tier, on: '1 15:00', certainty: 'denied' });
  const hereWeGo = says('done', 'Chelsea', { by: 'A', on: '1 09:00' });
  const signs = (clubs: string, details: Partial<Parameters<typeof says>[2]> = {}) =>
    says('done', clubs, { by: 'B', on: '3 09:00', certainty: 'official', ...details });

  it("is withdrawn on the club's own word, and only disputed on that of an outlet", () => {
    expect(withdrawnBy([agreed], [agreed, denial(0)])).toEqual(['bid_accepted: denied']);
    const news = newsBetween([agreed], [agreed, denial(2)]);
    expect(news.withdrawn).toEqual([]);
    expect(news.grown.map(({ disputed }) => disputed)).toEqual([true]);
  });

  it('is withdrawn when the club speaks after an outlet has denied it', () => {
    const word = says('denied', 'Chelsea', { by: 'Chelsea', tier: 0, on: '1 18:00', certainty: 'denied' });
    expect(withdrawnBy([agreed, denial(2)], [agreed, denial(2), word])).toEqual(['bid_accepted: denied']);
  });

  it('is withdrawn once and stays in the saga, refuted', () => {
    const claims = [agreed, denial(0)];
    expect(withdrawnBy(claims, [...claims, says('denied', 'Chelsea', { by: 'C', on: '1 16:00' })])).toEqual([]);
    expect(sagaOf(...claims).map(({ stage, refuted }) => [stage, refuted])).toEqual([
      ['bid_accepted', 'denied'],
      ['denied', undefined],
    ]);
  });

  it('is not said twice, as grown and as withdrawn', () => {
    expect(newsBetween([agreed], [agreed, denial(0)]).grown).toEqual([]);
  });

  it('stands again when the signing is official after all', () => {
    const claims = [agreed, denial(0)];
    const news = newsBetween(claims, [...claims, signs('Chelsea')]);
    expect(news.grown.map(({ stage, refuted }) => [stage, refuted])).toEqual([['bid_accepted', undefined]]);
  });

  it('is withdrawn when he signs for another club', () => {
    expect(withdrawnBy([hereWeGo], [hereWeGo, signs('Arsenal')])).toEqual(['done: signed-elsewhere']);
  });

  it('is not: an agreement between clubs that the player did not follow', () => {
    expect(withdrawnBy([agreed], [agreed, signs('Arsenal')])).toEqual([]);
  });

  it('is not: a signing that only others report elsewhere, one of weeks later, a loan onwards', () => {
    expect(withdrawnBy([hereWeGo], [hereWeGo, signs('Arsenal', { certainty: 'reported' })])).toEqual([]);
    expect(withdrawnBy([hereWeGo], [hereWeGo, signs('Arsenal', { on: '18 09:00' })])).toEqual([]);
    expect(withdrawnBy([hereWeGo], [hereWeGo, signs('Strasbourg', { loan: true })])).toEqual([]);
  });

  it('is not: a signing that was official itself', () => {
    const official = { ...hereWeGo, claim: { ...hereWeGo.claim, certainty: 'official' } } as const;
    expect(withdrawnBy([official], [official, signs('Arsenal')])).toEqual([]);
  });
});

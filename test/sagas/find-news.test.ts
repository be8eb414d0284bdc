import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNews } from '../../src/sagas/find-news.ts';
import type { ReportedClaim } from '../../src/sagas/saga.ts';
import { anyReports } from './any-reports.ts';
import { moment, play, sagaOf, says } from './story.ts';

/** The news of a cycle that adds `added` to what was known. */
function newsOf(known: readonly ReportedClaim[], added: readonly ReportedClaim[], now: string) {
  return findNews({
    before: sagaOf(...known),
    after: sagaOf(...known, ...added),
    claims: [...known, ...added],
    now: now.includes('T') ? now : moment(now),
  });
}

const rejected = says('bid_rejected', 'Real Madrid', { by: 'A', on: '2 12:00' });

describe('findNews', () => {
  it('tells what was not there before', () => {
    const news = newsOf([], [rejected], '2 12:05');
    expect(news.tell.map(({ stage }) => stage)).toEqual(['bid_rejected']);
    expect([news.grown, news.silent]).toEqual([[], []]);
  });

  it('lets a told development grow by a later source', () => {
    const news = newsOf([rejected], [says('bid_rejected', 'Real Madrid', { by: 'B', on: '2 13:00' })], '2 13:05');
    expect(news.tell).toEqual([]);
    expect(news.grown.map(({ sources }) => sources.length)).toEqual([2]);
  });

  it('is no news where nothing was added', () => {
    expect(newsOf([rejected], [], '2 13:05')).toEqual({ tell: [], grown: [], withdrawn: [], silent: [] });
  });

  it('does not tell a step that comes in behind the one that implies it', () => {
    const news = newsOf([rejected], [says('bid', 'Real Madrid', { by: 'B', on: '2 09:00' })], '2 12:30');
    expect(news.tell).toEqual([]);
    expect(news.silent.map(({ development, reason }) => [development.stage, reason])).toEqual([['bid', 'implied']]);
  });

  it('tells only the last word of a cycle that brings a bid and its rejection', () => {
    const news = newsOf([], [says('bid', 'Real Madrid', { on: '2 09:00' }), rejected], '2 12:30');
    expect(news.tell.map(({ stage }) => stage)).toEqual(['bid_rejected']);
    expect(news.silent.map(({ reason }) => reason)).toEqual(['implied']);
  });

  it('does not tell talks that come in behind the collapse', () => {
    const off = says('deal_off', 'Inter', { by: 'A', on: '2 12:00' });
    const news = newsOf([off], [says('talks', 'Inter', { by: 'B', on: '2 09:00' })], '2 12:30');
    expect(news.silent.map(({ reason }) => reason)).toEqual(['overtaken']);
  });

  it('tells late word of a collapse behind a signing that was only reported, and a late signing behind a collapse', () => {
    const agreed = says('bid_accepted', 'Inter', { by: 'A', on: '2 12:00' });
    const off = says('deal_off', 'Inter', { by: 'A', on: '2 12:00' });
    expect(newsOf([agreed], [says('deal_off', 'Inter', { by: 'B', on: '2 09:00' })], '2 12:30').tell).toHaveLength(1);
    expect(newsOf([off], [says('done', 'Inter', { by: 'B', on: '2 09:00' })], '2 12:30').tell).toHaveLength(1);
  });

  it('does not tell what another suitor did before the player signed', () => {
    const signed = says('done', 'Inter', { by: 'A', on: '2 12:00', certainty: 'official' });
    expect(newsOf([signed], [says('bid', 'Chelsea', { by: 'B', on: '2 09:00' })], '2 12:30').silent).toMatchObject([
      { reason: 'overtaken' },
    ]);
    const agreed = says('done', 'Inter', { by: 'A', on: '2 12:00' });
    expect(newsOf([agreed], [says('bid', 'Chelsea', { by: 'B', on: '2 09:00' })], '2 12:30').tell).toHaveLength(1);
    expect(newsOf([signed], [says('other', '', { by: 'B', on: '2 09:00' })], '2 12:30').tell).toHaveLength(1);
  });

  it('does not tell a late bid of nobody behind a rejection, nor loses the second of two suitors', () => {
    expect(newsOf([rejected], [says('bid', '', { by: 'B', on: '2 09:00' })], '2 12:30').silent).toMatchObject([
      { reason: 'implied' },
    ]);
    expect(newsOf([rejected], [says('interest', 'Real Madrid', { by: 'B', on: '2 09:00' })], '2 12:30').tell).toEqual(
      [],
    );
    const both = says('interest', 'Real Madrid, Bayern', { by: 'B', on: '2 09:00' });
    expect(newsOf([rejected], [both], '2 12:30').tell).toHaveLength(1);
  });

  it('keeps the lines apart: a late transfer request behind a rejected bid is told', () => {
    expect(newsOf([rejected], [says('wants_out', '', { by: 'B', on: '2 09:00' })], '2 12:30').tell).toHaveLength(1);
    const released = says('released', '', { by: 'A', on: '2 12:00' });
    expect(newsOf([released], [says('available', '', { by: 'B', on: '2 09:00' })], '2 12:30').silent).toMatchObject([
      { reason: 'implied' },
    ]);
  });

  it('tells late news of another suitor', () => {
    const news = newsOf([rejected], [says('bid', 'Bayern', { by: 'B', on: '2 09:00' })], '2 12:30');
    expect(news.tell.map(({ to }) => to[0]?.name)).toEqual(['Bayern']);
  });

  it('leaves what happened more than three days ago untold', () => {
    expect(newsOf([], [rejected], '6 12:00').silent.map(({ reason }) => reason)).toEqual(['too-late']);
  });

  it('does not tell a bid again that turns out to have been the second', () => {
    const told = says('bid', 'Chelsea', { by: 'A', on: '5 12:00', fee: '£60m' });
    const late = [
      says('bid', 'Chelsea', { by: 'B', on: '3 09:00', fee: '£40m' }),
      says('bid_rejected', 'Chelsea', { by: 'B', on: '4 09:00', fee: '£40m' }),
      says('bid', 'Chelsea', { by: 'B', on: '5 12:30', fee: '£60m' }),
    ];
    const news = newsOf([told], late, '5 13:00');
    expect(news.tell.map(({ stage }) => stage)).not.toContain('bid');
    expect(news.silent.map(({ reason }) => reason)).toContain('told-under-another-id');
  });

  it('edits the denied development too, for it is disputed now', () => {
    const talks = says('talks', 'Arsenal', { by: 'A', on: '1 09:00' });
    const denial = says('denied', 'Arsenal', { by: 'B', on: '1 12:00', certainty: 'denied' });
    const news = newsOf([talks], [denial], '1 12:10');
    expect(news.tell.map(({ reason }) => reason)).toEqual(['contradicted']);
    expect(news.grown.map(({ stage, disputed }) => [stage, disputed])).toEqual([['talks', true]]);
  });

  it('is silent on a lagging outlet at every step of a story', () => {
    const story = [
      says('bid', 'Chelsea', { by: 'Fast', on: '1 09:00' }),
      says('bid_rejected', 'Chelsea', { by: 'Fast', on: '1 12:00' }),
      says('bid', 'Chelsea', { by: 'Slow', on: '1 13:00' }),
      says('bid_accepted', 'Chelsea', { by: 'Fast', on: '3 09:00' }),
      says('bid', 'Chelsea', { by: 'Slow', on: '3 12:00' }),
      says('medical', 'Chelsea', { by: 'Fast', on: '4 09:00' }),
      says('bid_accepted', 'Chelsea', { by: 'Slow', on: '4 12:00' }),
    ];
    expect(play(...story)).toEqual([
      'tells bid: opened',
      'tells bid_rejected: advanced',
      'adds: same-development',
      'tells bid_accepted: advanced',
      'adds: same-development',
      'tells medical: advanced',
      'adds: same-development',
    ]);
  });
});

describe('the news of a whole story', () => {
  /** Plays reports in the order given; returns what was told, and what was known at the end. */
  function toldOf(reports: readonly ReportedClaim[]) {
    const told = reports.flatMap((report, i) => newsOf(reports.slice(0, i), [report], report.at).tell);
    return { told, known: sagaOf(...reports) };
  }

  it('tells every development of a story once, if it comes in as it happens', () => {
    fc.assert(
      fc.property(anyReports, (reports) => {
        const inOrder = reports
          .toSorted((a, b) => a.at.localeCompare(b.at))
          .map((report, i) => ({ ...report, at: new Date(Date.parse(report.at) + i * 1000).toISOString() }));
        const { told, known } = toldOf(inOrder);
        expect(told.map(({ id }) => id)).toEqual(known.map(({ id }) => id));
      }),
    );
  });
});

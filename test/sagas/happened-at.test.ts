import { describe, expect, it } from 'vitest';
import { happenedAt } from '../../src/sagas/happened-at.ts';
import { play, says } from './story.ts';

/** What a report of 20 August says in these words, of which the claim was read from the first. */
function report(evidence: string, behind = '') {
  const said = says('personal_terms_agreed', 'Chelsea', { on: '81 09:00', title: `Update. ${evidence}${behind}` });
  return { ...said, claim: { ...said.claim, evidence } };
}

const daysBefore = (happened: number | undefined) =>
  happened === undefined ? undefined : Math.round((Date.parse('2026-08-20T09:00:00Z') - happened) / 86_400_000);

describe('happenedAt', () => {
  it.each([
    ['Winter agreed terms', ' with Chelsea two days ago', 2],
    ['Winter’s contract, agreed last week with Chelsea', '', 5],
    ['Winter agreed terms', ' one month ago', 14],
    ['Winter agreed terms', ' with Chelsea in June but nothing moves', 50],
    ['personal terms agreed', ' since the end of July.', 19],
  ])('hears in “%s%s” that it was %s%s days ago', (evidence, behind, days) => {
    expect(daysBefore(happenedAt(report(evidence, behind)))).toBe(days);
  });

  it.each([
    ['Winter agrees terms', ' with Chelsea after talks opened last week'],
    ['Winter agrees terms', '. Chelsea bid last week'],
    ['Winter agrees terms', ' and will arrive in August'],
    ['Winter agrees terms', ' to join Chelsea in January'],
    ['Winter agrees terms', ' tonight'],
  ])('hears nothing of the past in “%s%s”', (evidence, behind) => {
    expect(happenedAt(report(evidence, behind))).toBeUndefined();
  });
});

describe('a step that is told of the past', () => {
  const agreed = (on: string) =>
    says('personal_terms_agreed', 'Chelsea', { on, title: 'Winter agreed terms last week' });

  it('is no news behind what was heard since', () => {
    expect(play(says('talks', 'Chelsea', { by: 'B', on: '1 09:00' }), agreed('3 09:00'))[1]).toBe('nothing: recalled');
  });

  it('is news where nothing was heard since', () => {
    expect(play(agreed('1 09:00'))).toEqual(['tells personal_terms_agreed: opened']);
    expect(play(says('talks', 'Chelsea', { by: 'B', on: '1 09:00' }), agreed('20 09:00'))[1]).toBe(
      'tells personal_terms_agreed: advanced',
    );
  });
});

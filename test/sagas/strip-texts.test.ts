import { describe, expect, it } from 'vitest';
import { stepOf } from '../../src/alerts/step.ts';
import { foldSaga } from '../../src/sagas/fold-saga.ts';
import { isCopy, isRepost } from '../../src/sagas/is-repost.ts';
import type { ReportedClaim, Saga } from '../../src/sagas/saga.ts';
import { stripTexts } from '../../src/sagas/strip-texts.ts';
import { PLAYER, says } from './story.ts';

const LONG = 'Chelsea have sent an opening bid of forty million to Ajax for Jude Winter and expect an answer by Friday';
const EVER = '9999-01-01T00:00:00Z';

const titled = (title: string, item = title) => says('bid', 'Chelsea', { item, on: '1 09:00', title });
const sagaOf = (...claims: readonly ReportedClaim[]): Saga => ({ id: PLAYER.id, player: PLAYER, claims: [...claims] });

function stripped(claim: ReportedClaim): ReportedClaim {
  const [bare] = stripTexts(sagaOf(claim), EVER).claims;
  return bare ?? claim;
}

/** What is told of a saga, and how. */
function toldIn({ claims }: Saga) {
  const course = foldSaga(claims);
  return course.map((one) => [one.id, one.reason, one.sources.length, stepOf(one, course)]);
}

describe('stripTexts', () => {
  it('leaves nothing of the words, and all that they said', () => {
    const claim = titled(LONG);
    const bare = stripped(claim);
    expect(bare).toMatchObject({ textGone: true, at: claim.at, claim: { stage: 'bid', evidence: '', player: PLAYER } });
    const words = new Set(LONG.toLowerCase().split(' '));
    expect(bare.title.split(' ').filter((mark) => words.has(mark))).toEqual([]);
  });

  it('strips what is older than the moment, once, and leaves the rest as it is', () => {
    const [old, young] = [titled(LONG), says('medical', 'Chelsea', { on: '40 09:00' })];
    const saga = sagaOf(old, young);
    const bare = stripTexts(saga, young.at);
    expect(bare.claims.map(({ textGone }) => textGone)).toEqual([true, undefined]);
    expect(bare.claims[1]).toBe(young);
    expect(stripTexts(bare, young.at)).toBe(bare);
    expect(stripTexts(sagaOf(young), young.at)).toEqual(sagaOf(young));
  });

  it('lets a copy be known by the marks of its words, new or old, and nothing else be taken for one', () => {
    const copy = titled(LONG, 'another item');
    const other = titled(
      'Chelsea have sent a second and better bid of fifty million to Ajax for Jude Winter on Monday',
    );
    expect(isRepost(copy, [stripped(titled(LONG))])).toBe(true);
    expect(isCopy(copy, [stripped(titled(LONG))])).toBe(true);
    expect(isRepost(stripped(copy), [stripped(titled(LONG))])).toBe(true);
    expect(isRepost(other, [stripped(titled(LONG))])).toBe(false);
    expect(isRepost(stripped(other), [stripped(titled(LONG))])).toBe(false);
  });

  it('leaves the developments as they were, but for their quotations', () => {
    const saga = sagaOf(
      says('interest', 'Chelsea', { on: '1 09:00' }),
      says('bid', 'Chelsea', { on: '3 09:00', fee: '£40m' }),
      says('bid_rejected', 'Chelsea', { on: '4 09:00' }),
      says('medical', 'Chelsea', { on: '9 09:00' }),
    );
    const whole = foldSaga(saga.claims);
    const bare = foldSaga(stripTexts(saga, EVER).claims);
    expect(bare.map(({ id, stage, fee }) => [id, stage, fee])).toEqual(
      whole.map(({ id, stage, fee }) => [id, stage, fee]),
    );
    expect(bare.flatMap(({ sources }) => sources.map(({ title }) => title)).join('')).toBe('');
  });

  it.each([
    {
      what: 'a second bid that only the words call so',
      claims: [
        says('bid', 'Chelsea', { on: '1 09:00', title: 'Chelsea bid for Winter' }),
        says('bid', 'Chelsea', { on: '3 09:00', title: 'Chelsea submit second bid for Winter' }),
      ],
    },
    {
      what: 'a rejected offer of which nobody knows the figure',
      claims: [says('bid_rejected', 'Chelsea', { on: '1 09:00', title: 'Ajax turn down Chelsea offer for Winter' })],
    },
    {
      what: 'what was agreed before the last news',
      claims: [
        says('talks', 'Chelsea', { on: '10 09:00', title: 'Chelsea in talks over Winter' }),
        says('personal_terms_agreed', 'Chelsea', { on: '10 19:00', title: 'Winter agreed terms two weeks ago' }),
      ],
    },
    {
      what: 'a contract that is signed before the medical is told',
      claims: [
        says('done', 'Chelsea', { on: '1 09:00', title: 'Winter has signed for Chelsea' }),
        says('medical', 'Chelsea', { on: '1 19:00', title: 'Medical for Winter at Chelsea' }),
      ],
    },
    {
      what: 'clubs without a name, which are not the suitor of the week',
      claims: [
        says('talks', 'Chelsea', { on: '1 09:00', title: 'Chelsea in talks over Winter' }),
        says('bid', '', { on: '3 09:00', title: 'Two Spanish clubs bid for Winter' }),
      ],
    },
    {
      what: 'a club that reports name as his own, and one reads for a suitor',
      claims: [
        says('interest', 'Chelsea', { on: '1 09:00', title: 'Chelsea like Winter of Ajax' }),
        says('interest', 'Arsenal', { on: '2 09:00', title: 'Arsenal like Winter of Ajax' }),
        says('talks', 'Ajax', { on: '4 09:00', title: 'Talks with Ajax over Winter' }),
      ],
    },
  ])('leaves $what as it was told', ({ claims }) => {
    const saga = sagaOf(...claims);
    expect(toldIn(saga)).not.toEqual([]);
    expect(toldIn(stripTexts(saga, EVER))).toEqual(toldIn(saga));
  });
});

import { describe, expect, it } from 'vitest';
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
});

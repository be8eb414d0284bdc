import { describe, expect, it } from 'vitest';
import { FeedState } from '../../src/feeds/feed.ts';
import type { FailedFetch, FetchOutcome } from '../../src/feeds/fetch-outcome.ts';
import { nextState, type Polled } from '../../src/feeds/next-state.ts';
import { aFeed, aState } from './feed-builder.ts';

const at = new Date('2026-08-01T14:00:00Z');
const fetched: FetchOutcome = {
  kind: 'fetched',
  body: new Uint8Array(),
  bodyHash: 'hash-2',
  etag: '"2"',
  finalUrl: 'https://news.example.com/football.xml',
};
const down: FailedFetch = {
  kind: 'failed',
  reason: 'unreachable',
  detail: 'The server does not answer.',
  trouble: { code: 'unreachable' },
};

function after(outcome: FetchOutcome, previous?: FeedState, extra: Partial<Polled> = {}) {
  const state = nextState({ feed: aFeed(), previous, outcome, at, chance: 0.5, ...extra });
  expect(FeedState.parse(state)).toEqual(state);
  return state;
}

function waitMinutes(state: FeedState): number {
  return (Date.parse(state.notBefore ?? '') - at.getTime()) / 60_000;
}

describe('what is remembered of a feed after a poll', () => {
  it('keeps the validators of a good answer and forgets the trouble before it', () => {
    const state = after(
      fetched,
      aState({ failuresInARow: 4, trouble: { code: 'timeout' }, notBefore: at.toISOString(), etag: '"1"' }),
    );
    expect(state).toEqual({
      feedId: 'feed-1',
      warmed: true,
      etag: '"2"',
      bodyHash: 'hash-2',
      itemsRead: 0,
      alertsTold: 0,
      lastPolledAt: at.toISOString(),
      lastGoodAt: at.toISOString(),
      failuresInARow: 0,
    });
  });

  it('warms a new feed with its first document, not with a failure or an empty answer', () => {
    expect(after(fetched).warmed).toBe(true);
    expect(after(down).warmed).toBe(false);
    expect(after({ kind: 'not-modified', reason: 'status-304' }).warmed).toBe(false);
  });

  it('keeps everything known through an unchanged answer', () => {
    const state = after(
      { kind: 'not-modified', reason: 'status-304' },
      aState({ etag: '"1"', bodyHash: 'h', askedMinutes: 15 }),
    );
    expect(state).toMatchObject({ warmed: true, etag: '"1"', bodyHash: 'h', askedMinutes: 15, failuresInARow: 0 });
  });

  it('takes the longer of what the answer and the document ask for, within bounds', () => {
    expect(after({ ...fetched, freshSeconds: 900 }, undefined, { askedMinutes: 30 }).askedMinutes).toBe(30);
    expect(after({ ...fetched, freshSeconds: 60 }).askedMinutes).toBe(5);
    expect(after({ ...fetched, freshSeconds: 31_536_000 }).askedMinutes).toBe(360);
  });

  it('asks a failing feed ever more rarely, at least daily, and never gives up', () => {
    let state = after(down, aState(), { chance: 1 });
    const waits = [waitMinutes(state)];
    for (let failure = 2; failure <= 40; failure++) {
      state = after(down, state, { chance: 1 });
      waits.push(waitMinutes(state));
    }
    expect(waits.slice(0, 4)).toEqual([6, 12, 24, 48]);
    expect(Math.max(...waits)).toBe(24 * 60);
    expect(state).toMatchObject({
      failuresInARow: 40,
      waitsFor: 'back-off',
      trouble: { code: 'unreachable' },
      failingSince: at.toISOString(),
    });
  });

  it('counts what was read and told, through failures too', () => {
    const first = after(fetched, aState(), { read: 30, told: 0 });
    const second = after(down, after(fetched, first, { read: 2, told: 5 }));
    expect(second).toMatchObject({ itemsRead: 32, alertsTold: 5 });
    expect(after({ kind: 'not-modified', reason: 'status-304' }, second)).toMatchObject({
      itemsRead: 32,
      alertsTold: 5,
    });
  });

  it('spreads the next tries by chance', () => {
    expect(waitMinutes(after(down, aState(), { chance: 0 }))).toBe(3.6);
    expect(waitMinutes(after(down, aState(), { chance: 1 }))).toBe(6);
  });

  it('waits as long as the server asks, where that is longer', () => {
    const state = after({ ...down, reason: 'bad-status', retryAfterSeconds: 3600 }, aState());
    expect(waitMinutes(state)).toBe(60);
    expect(state.waitsFor).toBe('retry-after');
    expect(after({ ...down, retryAfterSeconds: 60 }, aState()).waitsFor).toBe('back-off');
  });

  it('keeps the validators and the last good moment through a failure', () => {
    expect(after(down, aState({ etag: '"1"' }))).toMatchObject({ etag: '"1"', lastGoodAt: '2026-08-01T12:00:00.000Z' });
  });
});

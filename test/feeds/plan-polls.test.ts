import { describe, expect, it } from 'vitest';
import type { Feed, FeedState } from '../../src/feeds/feed.ts';
import { intervalOf, planPolls } from '../../src/feeds/plan-polls.ts';
import { aFeed, aState } from './feed-builder.ts';

function planAt(time: string, feed: Feed, state?: FeedState) {
  const states = new Map(state === undefined ? [] : [[feed.id, state]]);
  return planPolls([feed], states, new Date(`2026-08-01T${time}:00Z`));
}

describe('the plan of polls', () => {
  it('asks a feed that was never asked', () => {
    expect(planAt('12:00', aFeed()).due).toEqual([aFeed()]);
  });

  it('waits five minutes by default, and says so', () => {
    const until = '2026-08-01T12:05:00.000Z';
    expect(planAt('12:04', aFeed(), aState()).waiting).toEqual([{ feed: aFeed(), reason: 'interval', until }]);
    expect(planAt('12:05', aFeed(), aState()).due).toHaveLength(1);
  });

  it('gives a feed the time it asks for, between five minutes and six hours', () => {
    expect(planAt('12:29', aFeed(), aState({ askedMinutes: 30 })).waiting[0]).toMatchObject({
      reason: 'asked',
      until: '2026-08-01T12:30:00.000Z',
    });
    expect(planAt('12:01', aFeed(), aState({ askedMinutes: 1 })).waiting[0]?.until).toBe('2026-08-01T12:05:00.000Z');
    expect(planAt('12:01', aFeed(), aState({ askedMinutes: 9999 })).waiting[0]?.until).toBe('2026-08-01T18:00:00.000Z');
  });

  it("puts the operator's own interval above the feed's wish", () => {
    const feed = aFeed({ everyMinutes: 10 });
    expect(planAt('12:09', feed, aState({ askedMinutes: 60 })).waiting[0]).toMatchObject({ reason: 'interval' });
    expect(planAt('12:10', feed, aState({ askedMinutes: 60 })).due).toHaveLength(1);
  });

  it('waits out a back-off or what the server asked for, with the reason', () => {
    const notBefore = '2026-08-01T13:00:00.000Z';
    const backOff = aState({ failuresInARow: 3, notBefore, waitsFor: 'back-off' });
    expect(planAt('12:59', aFeed(), backOff).waiting[0]).toMatchObject({ reason: 'back-off', until: notBefore });
    const retryAfter = aState({ failuresInARow: 1, notBefore, waitsFor: 'retry-after' });
    expect(planAt('12:59', aFeed(), retryAfter).waiting[0]).toMatchObject({ reason: 'retry-after' });
    expect(planAt('13:00', aFeed(), retryAfter).due).toHaveLength(1);
  });

  it('does not stall when the clock is set back', () => {
    expect(planAt('12:00', aFeed(), aState({ lastPolledAt: '2027-08-01T12:00:00.000Z' })).due).toHaveLength(1);
    const notBefore = '2026-09-01T12:00:00.000Z';
    expect(planAt('12:01', aFeed(), aState({ failuresInARow: 1, notBefore, waitsFor: 'back-off' })).due).toHaveLength(
      1,
    );
  });
});

describe('the time between two polls', () => {
  it('is what the operator says, else what the feed asks for within bounds, else ours', () => {
    expect(intervalOf(aFeed({ everyMinutes: 2 }), 60)).toEqual({ reason: 'interval', minutes: 2 });
    expect(intervalOf(aFeed(), 9999)).toEqual({ reason: 'asked', minutes: 360 });
    expect(intervalOf(aFeed(), 1)).toEqual({ reason: 'asked', minutes: 5 });
    expect(intervalOf(aFeed(), undefined)).toEqual({ reason: 'interval', minutes: 5 });
    expect(intervalOf(aFeed({ everyMinutes: 9999 }), undefined)).toEqual({ reason: 'interval', minutes: 24 * 60 });
  });
});

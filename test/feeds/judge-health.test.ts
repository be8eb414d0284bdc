import { describe, expect, it } from 'vitest';
import type { FeedState } from '../../src/feeds/feed.ts';
import { judgeHealth } from '../../src/feeds/judge-health.ts';
import type { Trouble } from '../../src/feeds/trouble.ts';
import { aState } from './feed-builder.ts';

const NOON = Date.parse('2026-08-01T12:00:00Z');
const after = (minutes: number) => new Date(NOON + minutes * 60_000).toISOString();

/** A feed that began to fail at noon and failed so often until so many minutes later. */
function failing(code: Trouble['code'], times: number, minutes: number, fields: Partial<FeedState> = {}): FeedState {
  const since = { failingSince: after(0), lastPolledAt: after(minutes) };
  return aState({ failuresInARow: times, trouble: { code }, ...since, ...fields });
}

/** Another feed, read so many minutes after noon. */
const other = (minutes: number) => aState({ feedId: 'other', lastGoodAt: after(minutes) });

const breaks = (state: FeedState, others: readonly FeedState[] = []) =>
  judgeHealth(undefined, state, others).change?.kind === 'broke';

describe('when a feed counts as broken', () => {
  it.each([
    ['gone', 2, 5, false],
    ['gone', 3, 15, true],
    ['no-feed', 3, 15, true],
    ['locked', 3, 15, true],
    ['server-error', 4, 90, false],
    ['server-error', 5, 59, false],
    ['server-error', 5, 75, true],
    ['too-often', 5, 75, true],
  ] as const)('%s, %i times in %i minutes: %s', (code, times, minutes, expected) => {
    expect(breaks(failing(code, times, minutes))).toBe(expected);
  });

  it('suspects our own network while no other feed was read either, for a day', () => {
    const state = failing('unreachable', 5, 75);
    expect(breaks(state, [other(-1)])).toBe(false);
    expect(breaks(state, [other(-1), other(1)])).toBe(true);
    expect(breaks(state, [])).toBe(true);
    expect(breaks(failing('unreachable', 12, 24 * 60), [other(-1)])).toBe(true);
    expect(breaks(failing('server-error', 5, 75), [other(-1)])).toBe(true);
  });

  it('says so once, and once that it is back, by the moment at which it began', () => {
    const first = judgeHealth(failing('gone', 2, 5), failing('gone', 3, 15), []);
    expect(first).toMatchObject({ change: { kind: 'broke', since: after(0) }, state: { brokenSince: after(15) } });
    const again = judgeHealth(first.state, failing('gone', 4, 35, { brokenSince: after(15) }), []);
    expect(again).not.toHaveProperty('change');
    expect(again.state.brokenSince).toBe(after(15));
    const good = aState({ lastGoodAt: after(60) });
    expect(judgeHealth(again.state, good, [])).toEqual({ state: good, change: { kind: 'recovered', since: after(0) } });
    expect(judgeHealth(good, good, [])).toEqual({ state: good });
  });

  it('says nothing of a feed that stuttered and is back', () => {
    const good = aState({ lastGoodAt: after(60) });
    expect(judgeHealth(failing('server-error', 4, 40), good, [])).toEqual({ state: good });
  });
});

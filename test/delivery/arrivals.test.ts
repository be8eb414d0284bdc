import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openArrivals } from '../../src/delivery/arrivals.ts';
import { openPace } from '../../src/delivery/pace.ts';

/** Half of a trip there and back. */
const WAY_MS = 60;

interface HoldUp {
  readonly from: number;
  readonly milliseconds: number;
}

/** When what is sent then arrives. */
function arrivalOf(sentAt: number, holdUps: readonly HoldUp[]): number {
  return holdUps.reduce(
    (time, { from, milliseconds }) => (time >= from && time < from + milliseconds ? from + milliseconds : time),
    sentAt + WAY_MS,
  );
}

/** When requests arrive that a fan-out sends as fast as it may for ten seconds, over a way that is shut now and then. */
function fanOut(holdUps: readonly HoldUp[]): readonly number[] {
  const [arrivals, pace] = [openArrivals(), openPace(47)];
  const answers = new Map<number, (() => void)[]>();
  const arrived: number[] = [];
  let next = 0;
  for (let now = 0; now < 10_000; now += 1) {
    const answered = answers.get(now) ?? [];
    answered.forEach((answer) => answer());
    next = answered.length === 0 ? next : now;
    if (now < next) {
      continue;
    }
    next = Math.max(pace.mayStartAt(), arrivals.mayStartAt(now));
    if (next <= now) {
      pace.took(now);
      const answer = arrivals.sent(now);
      const at = arrivalOf(now, holdUps);
      arrived.push(at);
      answers.set(at + WAY_MS, [...(answers.get(at + WAY_MS) ?? []), () => answer(at + WAY_MS)]);
    }
  }
  return arrived.toSorted((a, b) => a - b);
}

/** The most that arrive within any second. */
function mostInASecond(times: readonly number[]): number {
  return Math.max(...times.map((start, n) => times.findLastIndex((time) => time < start + 1000) - n + 1));
}

const anyHoldUp = fc.record({
  from: fc.integer({ min: 1_000, max: 9_000 }),
  milliseconds: fc.integer({ min: 1, max: 4_000 }),
});

describe('arrivals', () => {
  it('hold nothing back while answers come as usual', () => {
    expect(fanOut([]).length).toBeGreaterThanOrEqual(469);
  });

  it('let what was held up for three seconds and what follows arrive within what Discord takes', () => {
    const times = fanOut([{ from: 2_000, milliseconds: 3_000 }]);
    expect(times.filter((time) => time === 5_000).length).toBeGreaterThan(40);
    expect(mostInASecond(times)).toBeLessThanOrEqual(50);
  });

  it('never let more arrive in a second than Discord takes, however the way is shut', () => {
    fc.assert(
      fc.property(fc.array(anyHoldUp, { maxLength: 4 }), (holdUps) => {
        const sorted = holdUps.toSorted((a, b) => a.from - b.from);
        expect(mostInASecond(fanOut(sorted))).toBeLessThanOrEqual(50);
      }),
    );
  });

  it('go on at full speed soon after', () => {
    const times = fanOut([{ from: 2_000, milliseconds: 1_000 }]);
    expect(times.filter((time) => time > 5_000 && time <= 9_000).length).toBeGreaterThanOrEqual(180);
  });

  it('get used to a longer way', () => {
    const arrivals = openArrivals();
    for (let n = 0; n < 400; n += 1) {
      arrivals.sent(n * 1_000)(n * 1_000 + (n < 20 ? 50 : 800));
    }
    const start = 500_000;
    for (let n = 0; n < 37; n += 1) {
      arrivals.sent(start + n * 21);
    }
    expect(arrivals.mayStartAt(start + 780)).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { openBreaker } from '../../src/delivery/breaker.ts';
import { openLocks } from '../../src/delivery/locks.ts';
import { nonceOf } from '../../src/delivery/nonce.ts';
import { countFurther, openPace } from '../../src/delivery/pace.ts';
import { alertFor, openFakeDiscord } from './build.ts';

describe('the breaker', () => {
  const broken = () => {
    const breaker = openBreaker();
    const opened = Array.from({ length: 5 }, () => breaker.failed());
    return { breaker, opened };
  };

  it('opens at the fifth outage in a row, and says so once', () => {
    expect(broken().opened).toEqual([false, false, false, false, true]);
    expect(broken().breaker.isOpen).toBe(true);
  });

  it('is not moved by failures with answers between them', () => {
    const breaker = openBreaker();
    for (let n = 0; n < 20; n += 1) {
      breaker.failed();
      expect(breaker.answered()).toBe(false);
    }
    expect(breaker.isOpen).toBe(false);
    expect(breaker.mayStartAt(7)).toBe(7);
  });

  it('lets one request in two seconds ask, and none while one is out', () => {
    const { breaker } = broken();
    breaker.started(10_000);
    expect(breaker.mayStartAt(10_500)).toBe(Number.POSITIVE_INFINITY);
    breaker.failed();
    expect(breaker.mayStartAt(10_500)).toBe(12_000);
    breaker.started(12_000);
    breaker.cameToNothing();
    expect(breaker.mayStartAt(12_500)).toBe(14_000);
  });

  it('closes with the first answer, and says so once', () => {
    const { breaker } = broken();
    expect(breaker.answered()).toBe(true);
    expect(breaker.answered()).toBe(false);
    expect(breaker.mayStartAt(1)).toBe(1);
  });
});

describe('the pace', () => {
  it('spreads requests evenly, and makes up for a late timer without a burst', () => {
    const pace = openPace(50);
    pace.took(1_000);
    expect(pace.mayStartAt()).toBeLessThanOrEqual(1_000);
    const times: number[] = [];
    for (let now = 1_000; times.length < 100; now = Math.max(now, pace.mayStartAt())) {
      pace.took(now);
      times.push(now);
    }
    const most = Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 1_000).length));
    expect(most).toBeLessThanOrEqual(53);
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(1_850);
  });

  it('counts what an attempt asks beyond its first request', async () => {
    const discord = openFakeDiscord({ now: () => new Date(0) });
    let further = 0;
    const sender = countFurther(discord.sender, () => (further += 1));
    await sender.openDirect('1');
    await sender.create('1', alertFor().body, 'nonce');
    await sender.readAfter('1', '0');
    expect(further).toBe(2);
  });
});

describe('locks', () => {
  it('let work under one key happen one after the other, also after a failure, and other keys side by side', async () => {
    const locked = openLocks();
    const steps: string[] = [];
    const slow = async (name: string) => {
      steps.push(`${name} begins`);
      await Promise.resolve();
      steps.push(`${name} ends`);
    };
    const first = locked('a', () => slow('first').then(() => Promise.reject(new Error('broken'))));
    await Promise.all([
      expect(first).rejects.toThrow('broken'),
      locked('a', () => slow('second')),
      locked('b', () => slow('other')),
    ]);
    expect(steps.indexOf('second begins')).toBeGreaterThan(steps.indexOf('first ends'));
    expect(steps.indexOf('other begins')).toBeLessThan(steps.indexOf('first ends'));
  });
});

describe('nonceOf', () => {
  it('is as long as Discord takes, the same on every start and different for every alert', () => {
    const nonces = Array.from({ length: 1_000 }, (_, n) => nonceOf(`alert-${n}`));
    expect(new Set(nonces).size).toBe(1_000);
    expect(nonces.every((nonce) => nonce.length === 25)).toBe(true);
    expect(nonceOf('alert-1')).toBe(nonces[1]);
  });
});

import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { openSchedule } from '../src/schedule.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const zone = process.env['TZ'];

beforeEach(() => {
  process.env['TZ'] = 'Europe/London';
});

afterEach(() => {
  vi.useRealTimers();
  process.env['TZ'] = zone;
});

/** A schedule that does something every minute, from this moment on, and what it has done and logged. */
async function everyMinute(from: string, work = async () => undefined as void) {
  vi.useFakeTimers({ now: new Date(from) });
  const log: string[] = [];
  const note = (event: string) => void log.push(event);
  const schedule = openSchedule({ debug: note, info: note, warn: note, error: note });
  onTestFinished(() => schedule.stop());
  let runs = 0;
  schedule.repeat('* * * * *', () => {
    runs += 1;
    return work();
  });
  await vi.advanceTimersByTimeAsync(0);
  return {
    log,
    /** How often it is done while so much time goes by. */
    async runsWithin(milliseconds: number): Promise<number> {
      const before = runs;
      await vi.advanceTimersByTimeAsync(milliseconds);
      return runs - before;
    },
    setClock: (by: number) => vi.setSystemTime(Date.now() + by),
    runs: () => runs,
  };
}

describe('what is done every minute', () => {
  it('is done at once, and then every minute', async () => {
    const done = await everyMinute('2026-01-10T12:00:30Z');
    expect(done.runs()).toBe(1);
    expect(await done.runsWithin(HOUR)).toBe(60);
  });

  it.each([
    ['back an hour', -HOUR],
    ['back a day', -24 * HOUR],
    ['forward an hour', HOUR],
    ['forward a year', 365 * 24 * HOUR],
  ])('is neither stalled nor done in a burst by a clock that is set %s', async (_, by) => {
    const done = await everyMinute('2026-01-10T12:00:30Z');
    await done.runsWithin(10 * MINUTE);
    done.setClock(by);
    const runs = await done.runsWithin(10 * MINUTE);
    expect(runs).toBeGreaterThanOrEqual(9);
    expect(runs).toBeLessThanOrEqual(11);
    expect(done.log).toEqual(['clock-jumped']);
  });

  it.each([
    ['spring', '2026-03-29T00:30:30Z'],
    ['autumn', '2026-10-25T00:30:30Z'],
  ])('is done every minute of the night in %s when the hour changes', async (_, from) => {
    const done = await everyMinute(from);
    expect(await done.runsWithin(2 * HOUR)).toBe(120);
  });

  it('is not begun again while it is still under way, nor after a failure stopped', async () => {
    let runs = 0;
    const done = await everyMinute('2026-01-10T12:00:30Z', async () => {
      runs += 1;
      if (runs === 2) {
        throw new Error('a cycle that fails');
      }
      await new Promise((resolve) => setTimeout(resolve, 2.5 * MINUTE));
    });
    expect(await done.runsWithin(2 * MINUTE)).toBe(0);
    expect(await done.runsWithin(8 * MINUTE)).toBe(4);
    expect(done.log).toContain('cycle-failed');
  });

  it('is not done any more once the schedule is stopped', async () => {
    const done = await everyMinute('2026-01-10T12:00:30Z');
    vi.setSystemTime(Date.now() + HOUR);
    expect(await done.runsWithin(0)).toBe(0);
  });
});

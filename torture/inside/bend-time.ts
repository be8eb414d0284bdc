import { createRequire, syncBuiltinESMExports } from 'node:module';
import { type TimeSetting, timeUnder } from '../town-clock.ts';

const require = createRequire(import.meta.url);

/** Time that has been bent, for bending it further. Milliseconds. */
export interface BentTime {
  pass(milliseconds: number): void;
  setClock(milliseconds: number): void;
}

/** Makes the time of day, the time since the start and all timers of this process run as the setting says. */
export function bendTime(setting: TimeSetting): BentTime {
  const realNow = Date.now;
  let passed = 0;
  let setBy = 0;
  const steady = () => timeUnder(setting, realNow()) + passed;
  bendDate(() => steady() + setBy);
  const origin = steady();
  Object.defineProperty(performance, 'timeOrigin', { get: () => origin });
  Object.defineProperty(performance, 'now', { value: () => steady() - origin });
  hurryTimers(setting.rate);
  return {
    pass: (milliseconds) => {
      passed += milliseconds;
    },
    setClock: (milliseconds) => {
      setBy += milliseconds;
    },
  };
}

function bendDate(now: () => number): void {
  globalThis.Date = new Proxy(Date, {
    construct: (real, given: unknown[]) => Reflect.construct(real, given.length === 0 ? [now()] : given),
    get: (real, name) => (name === 'now' ? now : (Reflect.get(real, name) as unknown)),
  });
}

/** Every way to wait becomes so many times shorter. */
function hurryTimers(rate: number): void {
  const hurried = <Wait extends object>(wait: Wait, place: number): Wait =>
    new Proxy(wait, {
      apply: (real, self, given: unknown[]) =>
        Reflect.apply(real as (...given: unknown[]) => unknown, self, hurry(given, place, rate)),
    });
  globalThis.setTimeout = hurried(setTimeout, 1);
  globalThis.setInterval = hurried(setInterval, 1);
  AbortSignal.timeout = hurried(AbortSignal.timeout, 0);
  const timers: { setTimeout: object; setInterval: object } = require('node:timers');
  const promises: { setTimeout: object } = require('node:timers/promises');
  timers.setTimeout = globalThis.setTimeout;
  timers.setInterval = globalThis.setInterval;
  promises.setTimeout = hurried(promises.setTimeout, 0);
  syncBuiltinESMExports();
}

function hurry(given: readonly unknown[], place: number, rate: number): readonly unknown[] {
  return given.map((value, n) => (n === place && typeof value === 'number' ? value / rate : value));
}

import { type Clock, systemClock } from '../src/sandbox/clock.ts';

/** What the program is told of the time when it starts: it was `virtual` when the machine's clock said `real`. */
export interface TimeSetting {
  readonly real: number;
  readonly virtual: number;
  readonly rate: number;
}

/** A clock that can run so many times as fast as the machine's, and be turned on. Milliseconds since 1970. */
export interface TownClock extends Clock {
  turn(milliseconds: number): void;
  /** Runs at that rate from now on. */
  hurry(rate: number): void;
  setting(): TimeSetting;
}

/** Opens a clock that shows the machine's time, and runs like it until it is told otherwise. */
export function openTownClock(): TownClock {
  let setting: TimeSetting = { real: Date.now(), virtual: Date.now(), rate: 1 };
  const now = () => timeUnder(setting, Date.now());
  return {
    now,
    after: (milliseconds, call) => systemClock.after(milliseconds / setting.rate, call),
    turn: (milliseconds) => {
      setting = { ...setting, virtual: setting.virtual + milliseconds };
    },
    hurry: (rate) => {
      setting = { real: Date.now(), virtual: now(), rate };
    },
    setting: () => setting,
  };
}

/** What time it is in a town when the machine's clock says `real`. */
export function timeUnder(setting: TimeSetting, real: number): number {
  return Math.floor(setting.virtual + (real - setting.real) * setting.rate);
}

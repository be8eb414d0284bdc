import { type Clock, systemClock } from '../src/sandbox/clock.ts';

/** What the program is told of the time when it starts: it was `virtual` when the machine's clock said `real`. */
export interface TimeSetting {
  readonly real: number;
  readonly virtual: number;
  readonly rate: number;
}

/** A clock that runs so many times as fast as the machine's and can be turned on. Milliseconds since 1970. */
export interface TownClock extends Clock {
  turn(milliseconds: number): void;
  setting(): TimeSetting;
}

export function openTownClock(rate: number): TownClock {
  let setting: TimeSetting = { real: Date.now(), virtual: Date.now(), rate };
  const now = () => timeUnder(setting, Date.now());
  return {
    now,
    after: (milliseconds, call) => systemClock.after(milliseconds / rate, call),
    turn: (milliseconds) => {
      setting = { ...setting, virtual: setting.virtual + milliseconds };
    },
    setting: () => setting,
  };
}

/** What time it is in a town when the machine's clock says `real`. */
export function timeUnder(setting: TimeSetting, real: number): number {
  return Math.floor(setting.virtual + (real - setting.real) * setting.rate);
}

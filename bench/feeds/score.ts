/** One line of the scoreboard: what was reached of what is asked. */
export interface Score {
  /** The heading it stands under. */
  readonly group: string;
  readonly what: string;
  /** "484 of 499", "38 ms". */
  readonly reached: string;
  /** "at least 475", "at most 50 ms". */
  readonly asked: string;
  readonly isKept: boolean;
  /** What fell short, a line each. */
  readonly misses: readonly string[];
}

/** A line for cases that are met or missed; all of them are asked for where `least` is absent. */
export function countScore(parts: {
  readonly group: string;
  readonly what: string;
  readonly met: number;
  readonly of: number;
  readonly least?: number;
  readonly misses?: readonly string[];
}): Score {
  const { group, what, met, of, least = of, misses = [] } = parts;
  // No case at all is no success: something was not found.
  const isKept = of > 0 && met >= least;
  return { group, what, reached: `${met} of ${of}`, asked: least === of ? 'all' : `at least ${least}`, isKept, misses };
}

/** A line for a figure that has a limit. */
export function limitScore(parts: {
  readonly group: string;
  readonly what: string;
  readonly value: number;
  readonly atMost: number;
  readonly unit: 'ms' | 'MB' | 's';
  readonly misses?: readonly string[];
}): Score {
  const { group, what, value, atMost, unit, misses = [] } = parts;
  const isKept = value <= atMost;
  return { group, what, reached: `${round(value)} ${unit}`, asked: `at most ${atMost} ${unit}`, isKept, misses };
}

/** A line for a share of 1. */
export function shareScore(parts: {
  readonly group: string;
  readonly what: string;
  readonly share: number;
  readonly least: number;
  readonly misses?: readonly string[];
}): Score {
  const { group, what, share, least, misses = [] } = parts;
  // Rounded down: 99.496 % is no 99.5 %.
  const reached = `${(Math.floor(share * 10_000) / 100).toFixed(2)} %`;
  return { group, what, reached, asked: `at least ${least * 100} %`, isKept: share >= least, misses };
}

function round(value: number): number {
  return value >= 10 ? Math.round(value) : Math.round(value * 10) / 10;
}

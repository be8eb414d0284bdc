import { parseArgs } from 'node:util';

/** What is to be played. */
export interface Options {
  /** Each so-manieth step of a life; absent: none. */
  readonly everyPoint: number | undefined;
  /** Of the points only those with one of these in their names; none: all of them. */
  readonly namedPoints: readonly string[];
  readonly randomKills: number;
  readonly seed: number;
  readonly soakDays: number;
  /** By name, or all of them. */
  readonly scenarios: readonly string[] | 'all';
  /** Towns side by side. */
  readonly jobs: number;
}

/** Something was typed that means nothing here; the message says what does. */
export class OptionsError extends Error {
  override readonly name = 'OptionsError';
}

export const USAGE = `npm run torture -- [what to play]
  --points            kill the program at every step of a story, with both restart delays (--every N: each N-th point)
  --point NAME        only the points with this in their names, as "after write 12" (may be repeated)
  --random N          kill it N times at random steps and moments, with faults (--seed S: another chance)
  --soak DAYS         with 250 feeds over so many simulated days of one kill each ten minutes, and as many in one life each
  --scenario NAME     one named case (may be repeated), or "all"; a name that does not exist lists those that do
  --short             what a change has to pass: some points and the quickest cases, in under a minute
  --jobs J            so many towns side by side (default 2)
Without any of them: all points and all scenarios.`;

/** The cases of `--short`, and how many of the points. */
const SHORT = { everyPoint: 41, scenarios: ['answer-lost', 'sigterm-mid-fan-out', 'token-refused'] };

/** Reads what was typed. Throws OptionsError where it makes no sense. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parse(args);
  const whole = (name: 'every' | 'random' | 'seed' | 'soak' | 'jobs', otherwise: number) =>
    wholeNumber(name, values[name], otherwise);
  const [randomKills, soakDays] = [whole('random', 0), whole('soak', 0)];
  const rest = { randomKills, soakDays, seed: whole('seed', 1), jobs: Math.max(1, whole('jobs', 2)) };
  if (values.short === true) {
    return { ...rest, ...SHORT, namedPoints: [] };
  }
  const named = values.scenario ?? [];
  const namedPoints = values.point ?? [];
  const hasPoints = values.points === true || namedPoints.length > 0;
  const isBare = !hasPoints && randomKills === 0 && soakDays === 0 && named.length === 0;
  return {
    ...rest,
    everyPoint: hasPoints || isBare ? Math.max(1, whole('every', 1)) : undefined,
    namedPoints,
    scenarios: isBare || named.includes('all') ? 'all' : named,
  };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        points: flag,
        point: { type: 'string', multiple: true },
        every: text,
        random: text,
        seed: text,
        soak: text,
        jobs: text,
        short: flag,
        scenario: { type: 'string', multiple: true },
      },
    });
  } catch (error) {
    throw new OptionsError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

function wholeNumber(name: string, given: string | undefined, otherwise: number): number {
  if (given === undefined) {
    return otherwise;
  }
  if (!/^\d+$/.test(given)) {
    throw new OptionsError(`--${name} takes a whole number, not "${given}".\n\n${USAGE}`);
  }
  return Number(given);
}

import type { Town, TownOptions } from '../town.ts';

/** A named case: what the world does, and what the program must make of it. */
export interface Scenario {
  readonly name: string;
  /** What is expected, in a line. */
  readonly expects: string;
  readonly town?: TownOptions;
  /**
   * Plays it in a town of its own and gives its figures and what was wrong besides the ledger, which is audited afterwards.
   * What is still running then is ended.
   */
  readonly play: (town: Town) => Promise<Played>;
}

export interface Played {
  readonly note?: string;
  readonly breaches?: readonly string[];
}

/** The breaches among claims: every one that does not hold. */
export function breachesOf(claims: Readonly<Record<string, boolean>>): readonly string[] {
  return Object.entries(claims).flatMap(([claim, holds]) => (holds ? [] : [`not so: ${claim}`]));
}

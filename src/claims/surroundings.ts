import type { Clause } from './clause.ts';
import type { RoleHint } from './weigh-clubs.ts';

/** What surrounds a firing: the other clauses of its sentence first, then the rest of the item. */
export interface Surroundings {
  readonly sameSentence: readonly Clause[];
  readonly elsewhere: readonly Clause[];
  readonly hints: (clause: Clause) => readonly RoleHint[];
  /** When the item was published, where it says so. */
  readonly publishedAt?: string;
  /** The players that a clause is about: those it names, else those of the clause before it. */
  readonly about: (clause: Clause) => readonly string[];
}

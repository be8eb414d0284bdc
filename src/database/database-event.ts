import type { Migrated } from './migrate.ts';
import type { Sickness } from './sickness.ts';

/** What an operator should hear of the database file. */
export type DatabaseEvent =
  | Exclude<Migrated, { kind: 'up-to-date' }>
  /** Once an illness; whoever asked for something gets an error besides. */
  | { readonly kind: 'sick'; readonly sickness: Sickness }
  | { readonly kind: 'well' };

export type Report = (event: DatabaseEvent) => void;

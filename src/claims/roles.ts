import type { Named } from './claim.ts';

/** Who has the player and who wants him. */
export interface Roles {
  readonly from?: Named;
  readonly to: readonly Named[];
}

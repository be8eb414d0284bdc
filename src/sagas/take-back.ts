import type { Saga } from './saga.ts';

/** The saga without what an item said: its words were changed, and they are not about this player any more. */
export function takeBack(saga: Saga, itemId: string): Saga {
  return { ...saga, claims: saga.claims.filter((claim) => claim.itemId !== itemId) };
}

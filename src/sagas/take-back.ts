import type { Saga } from './saga.ts';

/** The saga without what an item said of it: the item was reworded and says nothing of this player any more. */
export function takeBack(saga: Saga, itemId: string): Saga {
  return { ...saga, claims: saga.claims.filter((claim) => claim.itemId !== itemId) };
}

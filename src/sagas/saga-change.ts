import { z } from 'zod';
import { Scope } from '../feeds/feed.ts';
import { Saga } from './saga.ts';

/** What an item makes of a saga, from before anybody is told of it until the saga is saved. */
export const SagaChange = z.object({
  /** As it is to be saved. */
  saga: Saga,
  /** Whose feed said it: one of a server's own is news to that server alone. */
  scope: Scope,
});
export type SagaChange = z.infer<typeof SagaChange>;
